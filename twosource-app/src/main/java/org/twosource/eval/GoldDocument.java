package org.twosource.eval;

/** A passage with what is right for it. */
public record GoldDocument(Passage passage, Answer answer) {}
