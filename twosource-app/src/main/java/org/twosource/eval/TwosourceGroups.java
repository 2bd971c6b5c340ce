package org.twosource.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.twosource.eval.Answer.Grouped;
import org.twosource.story.Decision;
import org.twosource.story.FeatureReader;
import org.twosource.story.Grouper;
import org.twosource.story.Limits;

/** Twosource's grouping of a stream of passages, the first line of each its headline. */
final class TwosourceGroups {

  private final FeatureReader features = FeatureReader.load();

  List<Answer> group(List<Passage> stream, IntConsumer progress) {
    Grouper grouper = new Grouper(Limits.STANDARD);
    List<Decision> decisions = new ArrayList<>();
    for (Passage passage : stream) {
      String text = passage.text();
      int line = Math.max(0, text.indexOf('\n'));
      decisions.add(
          grouper.add(
              features.read(
                  passage.id(),
                  text.substring(0, line),
                  text.substring(line),
                  passage.published())));
      progress.accept(decisions.size());
    }
    return decisions.stream()
        .map(one -> new Grouped(grouper.current(one.incident()), grouper.current(one.story()), ""))
        .map(Answer.NONE::withGrouping)
        .toList();
  }
}
