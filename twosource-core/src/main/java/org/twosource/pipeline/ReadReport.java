package org.twosource.pipeline;

import java.util.List;
import org.twosource.attribution.Attribution;
import org.twosource.entity.Entity;
import org.twosource.quantity.Quantity;
import org.twosource.report.Report;
import org.twosource.text.Document;
import org.twosource.time.TimeExpression;

/** A report read, before it is known what its dates mean. */
record ReadReport(
    Report report,
    Document document,
    List<Entity> entities,
    List<TimeExpression> times,
    List<TimeExpression.Direction> directions,
    List<Quantity> quantities,
    List<Attribution> attributions) {}
