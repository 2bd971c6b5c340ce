package org.twosource.story;

/** A report that is compared with, and the incident it was put with. */
public record Filed(ReportFeatures report, String incident) {}
