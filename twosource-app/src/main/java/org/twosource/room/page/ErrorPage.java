package org.twosource.room.page;

/** What is shown where a page cannot be. */
public record ErrorPage(int status, String message) {}
