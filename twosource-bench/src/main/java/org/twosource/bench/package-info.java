/** Twosource beside other programs: the same texts, one run, each in a Java of its own. */
@org.jspecify.annotations.NullMarked
package org.twosource.bench;
