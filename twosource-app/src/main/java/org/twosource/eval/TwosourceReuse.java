package org.twosource.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.twosource.eval.Answer.Reused;
import org.twosource.eval.Answer.Reused.Degree;
import org.twosource.reuse.Reuse;
import org.twosource.reuse.TextReuse;

/** What Twosource holds for copies among the passages of one story. */
final class TwosourceReuse {
  private TwosourceReuse() {}

  static List<Answer> compare(List<Passage> story) {
    TextReuse reuse =
        new TextReuse(story.stream().collect(Collectors.toMap(Passage::id, Passage::text)));
    return story.stream().map(one -> Answer.NONE.withReuse(reused(one, story, reuse))).toList();
  }

  private static Reused reused(Passage one, List<Passage> story, TextReuse reuse) {
    Map<String, Degree> others = new HashMap<>();
    for (Passage other : story) {
      reuse
          .between(one.id(), other.id())
          .ifPresent(found -> others.put(other.id(), degree(found.degree())));
    }
    return new Reused("", others);
  }

  private static Degree degree(Reuse.Degree degree) {
    return switch (degree) {
      case WHOLE -> Degree.WHOLE;
      case PARTLY -> Degree.PARTLY;
    };
  }
}
