package org.twosource.story;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Copies that cannot be changed and keep their order, so that every run gives the same answer. */
final class Ordered {

  private Ordered() {}

  static <T> Set<T> set(Set<T> values) {
    return values.isEmpty() ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(values));
  }

  static <K, V> Map<K, V> map(Map<K, V> values) {
    return values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
