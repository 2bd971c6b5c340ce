package org.twosource.attribution;

import java.util.List;

/**
 * The voices a statement passed through: nearest the reader first, the root last. Never holds the
 * outlet itself.
 */
public record Chain(List<Link> links) {

  public Chain {
    links = List.copyOf(links);
  }

  /** The voice that stands behind it; a chain of nobody has none. */
  public Link root() {
    return links.get(links.size() - 1);
  }

  public boolean isEmpty() {
    return links.isEmpty();
  }
}
