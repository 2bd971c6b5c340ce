package org.twosource.eval;

/** A passage with what is right for it and what a candidate found. */
record Marked(Passage passage, Answer gold, Answer found) {}
