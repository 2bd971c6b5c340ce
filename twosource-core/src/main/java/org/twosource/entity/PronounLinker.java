package org.twosource.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.twosource.text.Token;

/** Finds what a pronoun means: the best of what was named before, by kind, gender and place. */
final class PronounLinker {
  private static final int REACH = 3;
  private static final Set<String> CLOSING = Set.of("\u201d", "\"");

  /** What the language model's word counts for, beside the rules' points. */
  private static final double MEANT = 30;

  private final NameLinker names;

  PronounLinker(NameLinker names) {
    this.names = names;
  }

  void link(Phrase pronoun) {
    Cluster best = null;
    double highest = 0;
    for (Cluster cluster : names.clusters) {
      double score = agrees(pronoun, cluster) ? score(pronoun, cluster) : 0;
      if (score > highest) {
        best = cluster;
        highest = score;
      }
    }
    if (best != null) {
      names.put(pronoun, best);
      best.gender = best.gender.or(pronoun.gender);
    }
  }

  private static boolean agrees(Phrase pronoun, Cluster cluster) {
    EntityKind kind = cluster.kind;
    if (pronoun.gender != Gender.UNKNOWN) {
      return (kind == EntityKind.PERSON || kind == null)
          && !cluster.plural
          && !pronoun.gender.conflicts(cluster.gender);
    }
    if (pronoun.plural) {
      boolean subject = !pronoun.line.low(pronoun.first).equals("them");
      return cluster.plural || (subject && kind == EntityKind.ORGANIZATION);
    }
    return kind != EntityKind.PERSON && kind != EntityKind.GROUP && !cluster.plural;
  }

  private static double score(Phrase pronoun, Cluster cluster) {
    double best = 0;
    for (Phrase phrase : cluster.phrases) {
      if (phrase.start() >= pronoun.start() || owns(phrase, pronoun)) {
        continue;
      }
      best = Math.max(best, score(pronoun, phrase, cluster));
    }
    return best;
  }

  /** Whether the pronoun stands inside the phrase: "his office" is not his. */
  private static boolean owns(Phrase phrase, Phrase pronoun) {
    return phrase.sharesLine(pronoun)
        && phrase.first <= pronoun.first
        && pronoun.first <= phrase.last;
  }

  private static double score(Phrase pronoun, Phrase phrase, Cluster cluster) {
    int apart = pronoun.line.sentence().index() - phrase.line.sentence().index();
    if (apart > REACH || apart < 0) {
      return 0;
    }
    double score = 100 - 22.0 * apart;
    score += pronoun.line.sentence().paragraph() == phrase.line.sentence().paragraph() ? 6 : 0;
    boolean subject = isSubject(phrase) || phrase.speaker;
    boolean speaker = phrase.speaker;
    boolean saying = NameKinds.speaks(pronoun.line, pronoun.first);
    boolean first = apart == 0;
    score += subject ? 14 : 0;
    score += saying && speaker ? 24 : 0;
    score += cluster.isNamed() ? 4 : 0;
    score += Math.min(4, cluster.phrases.size());
    score -= NameReader.afterPlacePreposition(phrase.line, phrase.first) ? 12 : 0;
    score -= cluster.kind == EntityKind.PLACE && !cluster.roles.contains("country") ? 10 : 0;
    score -= cluster.kind == EntityKind.WEAPON || cluster.kind == EntityKind.EVENT ? 4 : 0;
    score -= cluster.kind == EntityKind.DOCUMENT && saying && !speaker && !subject ? 8 : 0;
    score += first && isPossessive(pronoun) && subject ? 8 : 0;
    score -= first && !isPossessive(pronoun) && sameClause(pronoun, phrase) ? 40 : 0;
    score -= first && saying && quotedBefore(pronoun, phrase) ? 40 : 0;
    score += first && saying && subject && joined(pronoun, phrase) ? 16 : 0;
    score += phrase.start() * 4.0 / (1 + pronoun.start());
    score += meant(pronoun, phrase) ? MEANT : 0;
    return score;
  }

  /** Whether the language model takes the pronoun back to this phrase. */
  private static boolean meant(Phrase pronoun, Phrase phrase) {
    int at = pronoun.line.token(pronoun.first).span().start();
    Integer earlier = pronoun.line.document().reading().earlier().get(at);
    return earlier != null && earlier == phrase.line.token(phrase.head).span().start();
  }

  /** "“Ana Lund has left,” she said": whoever speaks seldom names himself in his own words. */
  private static boolean quotedBefore(Phrase pronoun, Phrase phrase) {
    int open = 0;
    for (int i = phrase.last + 1; i < pronoun.first; i++) {
      open += CLOSING.contains(pronoun.line.text(i)) ? 1 : 0;
      open -= pronoun.line.text(i).equals("\u201c") ? 1 : 0;
    }
    return open == 1;
  }

  /** "The army said that …, and it also said that …": the subjects of verbs joined by "and". */
  private static boolean joined(Phrase pronoun, Phrase phrase) {
    Line line = pronoun.line;
    int own = line.token(pronoun.first).head();
    return own >= 0
        && line.token(own).is("conj")
        && line.token(own).head() == line.token(phrase.head).head();
  }

  private static boolean isPossessive(Phrase pronoun) {
    return Set.of("his", "its", "their", "her").contains(pronoun.line.low(pronoun.first));
  }

  /** Whether subject and object of one verb: "the agency praised it" is not about the agency. */
  private static boolean sameClause(Phrase pronoun, Phrase phrase) {
    Token one = pronoun.line.token(pronoun.first);
    Token other = phrase.line.token(phrase.head);
    return one.head() == other.head() && one.head() >= 0 && !pronoun.words.endsWith("self");
  }

  static boolean isSubject(Phrase phrase) {
    return isSubject(phrase.line, phrase.head);
  }

  private static boolean isSubject(@Nullable Line line, int head) {
    return line != null
        && (line.token(head).is("nsubj")
            || (head + 1 < line.size()
                && line.token(head + 1).isVerb()
                && line.token(head).relation().equals("dep")));
  }
}
