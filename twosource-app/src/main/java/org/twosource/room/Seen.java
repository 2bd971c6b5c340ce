package org.twosource.room;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** When a reader last looked at each story, kept in the reader's browser. */
final class Seen {

  private static final String COOKIE = "twosource-seen";
  private static final int MOST = 60;
  private static final int YEAR = 365 * 24 * 3600;

  private final Map<String, Instant> looks = new LinkedHashMap<>();

  private Seen() {}

  static Seen of(Context context) {
    Seen seen = new Seen();
    for (String one : Guard.decode(context.cookie(COOKIE)).split("\\|", -1)) {
      int colon = one.lastIndexOf(':');
      if (colon > 0 && one.substring(colon + 1).matches("\\d{1,15}")) {
        seen.looks.put(
            one.substring(0, colon),
            Instant.ofEpochMilli(Long.parseLong(one.substring(colon + 1))));
      }
    }
    return seen;
  }

  boolean isEmpty() {
    return looks.isEmpty();
  }

  /** When the reader last looked at the story. */
  Optional<Instant> of(String story) {
    return Optional.ofNullable(looks.get(story));
  }

  void look(Context context, String story, Instant at) {
    looks.remove(story);
    looks.put(story, at);
    while (looks.size() > MOST) {
      looks.remove(looks.keySet().iterator().next());
    }
    String all =
        looks.entrySet().stream()
            .map(one -> one.getKey() + ":" + one.getValue().toEpochMilli())
            .collect(Collectors.joining("|"));
    Guard.set(context, COOKIE, Guard.encode(all), YEAR, true);
  }
}
