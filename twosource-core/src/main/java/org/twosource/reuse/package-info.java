/** Which texts carry each other's words: passages in common, and what of them shows copying. */
@org.jspecify.annotations.NullMarked
package org.twosource.reuse;
