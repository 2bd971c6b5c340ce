package org.twosource.store;

import java.util.List;
import java.util.Optional;

/**
 * A part of a longer list.
 *
 * @param next what to ask for the part after this one with; empty where this is the last
 */
public record Page<T>(List<T> items, Optional<String> next) {

  public Page {
    items = List.copyOf(items);
  }
}
