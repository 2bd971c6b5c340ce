package org.twosource.store;

/** The workspace cannot be read or written, or another process adds reports; says why in a line. */
public final class WorkspaceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public WorkspaceException(String reason) {
    super(reason);
  }

  public WorkspaceException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
