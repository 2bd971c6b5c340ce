package org.twosource.room;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a reader has seen of each story, kept in the reader's browser: the last event then. */
final class Seen {

  private static final String COOKIE = "twosource-seen";
  private static final int MOST = 60;
  private static final int YEAR = 365 * 24 * 3600;

  private final Map<String, Long> events = new LinkedHashMap<>();

  private Seen() {}

  static Seen of(Context context) {
    Seen seen = new Seen();
    for (String one : Guard.decode(context.cookie(COOKIE)).split("\\|", -1)) {
      int colon = one.lastIndexOf(':');
      if (colon > 0 && one.substring(colon + 1).matches("\\d{1,18}")) {
        seen.events.put(one.substring(0, colon), Long.valueOf(one.substring(colon + 1)));
      }
    }
    return seen;
  }

  boolean isEmpty() {
    return events.isEmpty();
  }

  /** The last event of the story that the reader saw. */
  Optional<Long> of(String story) {
    return Optional.ofNullable(events.get(story));
  }

  void look(Context context, String story, long event) {
    events.remove(story);
    events.put(story, event);
    while (events.size() > MOST) {
      events.remove(events.keySet().iterator().next());
    }
    String all =
        events.entrySet().stream()
            .map(one -> one.getKey() + ":" + one.getValue())
            .collect(Collectors.joining("|"));
    Guard.set(context, COOKIE, Guard.encode(all), YEAR, true);
  }
}
