package org.twosource.app;

/** Nothing could be done, for a reason that a person can read: exit code 3. */
final class NothingDone extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NothingDone(String reason) {
    super(reason);
  }
}
