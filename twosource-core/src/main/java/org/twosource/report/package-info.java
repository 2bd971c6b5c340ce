@NullMarked
package org.twosource.report;

import org.jspecify.annotations.NullMarked;
