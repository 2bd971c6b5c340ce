package org.twosource.room.library;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Maps that forget what was not asked for longest. */
final class Recent {

  private Recent() {}

  /** One of at most so many entries; safe to share between threads. */
  static <V> Map<String, V> of(int most) {
    return Collections.synchronizedMap(
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > most;
          }
        });
  }
}
