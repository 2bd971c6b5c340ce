package org.twosource.attribution;

import java.util.Optional;

/** Knows which names are news agencies and outlets. Safe to share between threads. */
@FunctionalInterface
public interface Publishers {

  /** {@link Link.Kind#AGENCY} or {@link Link.Kind#OUTLET} for a name that is one, else empty. */
  Optional<Link.Kind> kind(String name);
}
