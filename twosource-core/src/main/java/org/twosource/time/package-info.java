@NullMarked
package org.twosource.time;

import org.jspecify.annotations.NullMarked;
