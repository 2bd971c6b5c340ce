/** Charts as numbers that a template draws; places are per cent or pixels. */
@NullMarked
package org.twosource.room.chart;

import org.jspecify.annotations.NullMarked;
