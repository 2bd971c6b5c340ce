package org.twosource.room.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twosource.corroboration.Brief;
import org.twosource.reuse.Reuse;
import org.twosource.reuse.TextReuse;

/** Which reports of a story share words. Worked out once; immutable. */
public final class Reuses {

  private final Map<List<String>, Reuse> found = new HashMap<>();

  private Reuses() {}

  /** Compares all reports of a brief. */
  public static Reuses of(Brief brief) {
    Map<String, String> texts = new LinkedHashMap<>();
    brief.reports().forEach(reading -> texts.put(reading.report().id(), reading.report().text()));
    TextReuse reuse = new TextReuse(texts);
    Reuses all = new Reuses();
    for (String one : texts.keySet()) {
      for (String other : texts.keySet()) {
        if (!one.equals(other)) {
          reuse.between(one, other).ifPresent(both -> all.found.put(List.of(one, other), both));
        }
      }
    }
    return all;
  }

  /** What one has of the other, seen from the first. */
  public Optional<Reuse> between(String one, String other) {
    return Optional.ofNullable(found.get(List.of(one, other)));
  }
}
