package org.twosource.report;

/** Takes notices as they arise. Implementations say whether they may be shared between threads. */
@FunctionalInterface
public interface Notices {
  void add(Notice notice);
}
