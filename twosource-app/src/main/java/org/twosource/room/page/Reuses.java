package org.twosource.room.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.twosource.corroboration.Brief;
import org.twosource.reuse.Reuse;
import org.twosource.reuse.TextReuse;

/** Which reports of a story share words. Safe to share between threads. */
public final class Reuses {

  private final TextReuse texts;

  private Reuses(TextReuse texts) {
    this.texts = texts;
  }

  /** Compares the reports of a brief. */
  public static Reuses of(Brief brief) {
    Map<String, String> texts = new LinkedHashMap<>();
    brief.reports().forEach(reading -> texts.put(reading.report().id(), reading.report().text()));
    return new Reuses(new TextReuse(texts));
  }

  /** What one has of the other, seen from the first. */
  public synchronized Optional<Reuse> between(String one, String other) {
    return texts.between(one, other);
  }
}
