package org.twosource.eval;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.twosource.eval.Answer.Named;

/**
 * Names as CoNLL-2003 counts them (Tjong Kim Sang and De Meulder 2003): right where span and kind
 * are both the same.
 */
final class NameScorer implements Scorer {

  @Override
  public List<Score> score(List<Marked> documents) {
    List<Score> scores = new ArrayList<>();
    scores.add(score("names", documents, EnumSet.allOf(Named.Kind.class)));
    for (Named.Kind kind : Named.Kind.values()) {
      scores.add(score(kind.name(), documents, EnumSet.of(kind)));
    }
    return scores;
  }

  private static Score score(String measure, List<Marked> documents, Set<Named.Kind> kinds) {
    Tally tally = Tally.NONE;
    for (Marked document : documents) {
      Set<Named> wanted = of(document.gold(), kinds);
      Set<Named> found = of(document.found(), kinds);
      long right = found.stream().filter(wanted::contains).count();
      tally = tally.plus(Tally.of(right, found.size(), wanted.size()));
    }
    return Score.of(measure, tally);
  }

  private static Set<Named> of(Answer answer, Set<Named.Kind> kinds) {
    Set<Named> names = new HashSet<>(answer.names());
    names.removeIf(name -> !kinds.contains(name.kind()));
    return names;
  }
}
