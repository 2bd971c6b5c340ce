/** Measures each layer of a reader of news against gold sets, Twosource or another. */
@NullMarked
package org.twosource.eval;

import org.jspecify.annotations.NullMarked;
