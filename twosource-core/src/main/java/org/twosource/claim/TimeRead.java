package org.twosource.claim;

import java.util.Optional;
import org.twosource.time.Interval;
import org.twosource.time.TimeExpression;

/**
 * A time expression of a report and what it means there.
 *
 * @param direction whether its clause looks back or ahead
 * @param interval the days meant, empty where the report's date is not known well enough
 */
public record TimeRead(
    TimeExpression expression, TimeExpression.Direction direction, Optional<Interval> interval) {}
