package org.twosource.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twosource.quantity.Quantity;

/**
 * Puts together claims whose amounts answer one question: nearly the same sum in other words, or
 * another number that a second voice gives for the first ("the union counts 2,400, the company fewer
 * than 900").
 */
final class Amounts {

  /** Amounts no further apart than this, as a share of the larger, are one amount rounded. */
  private static final double CLOSE = 0.06;

  /** How near in meaning claims have to be that give the same amount, another one, or a reply. */
  private static final double SAME_AMOUNT = 0.3;

  private static final double OTHER_AMOUNT = 0.6;
  private static final double REPLY = 0.3;

  /** Below this a number stands in too many claims to tell anything. */
  private static final double TELLING = 13;

  /** What a second voice puts another number to. */
  private static final Set<String> POINTERS =
      Set.of("it", "number", "figure", "total", "toll", "sum", "amount", "share", "cost", "count");

  private final Figures figures;
  private final Likeness.Vectors vectors;
  private final Map<String, Integer> stories;

  Amounts(Figures figures, Likeness.Vectors vectors, Map<String, Integer> stories) {
    this.figures = figures;
    this.vectors = vectors;
    this.stories = Map.copyOf(stories);
  }

  /** The groups, those joined whose amounts are of one thing. */
  List<List<Said>> together(List<List<Said>> groups) {
    List<Figures.Given> amounts = new ArrayList<>();
    IdentityHashMap<Said, Integer> groupOf = new IdentityHashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      for (Said said : groups.get(i)) {
        groupOf.put(said, i);
        figures.of(said).filter(Amounts::isAmount).ifPresent(amounts::add);
      }
    }
    amounts.sort(Comparator.comparing((Figures.Given given) -> given.said().ref()));
    Joined joined = new Joined(groups.size());
    for (int i = 0; i < amounts.size(); i++) {
      for (int j = i + 1; j < amounts.size(); j++) {
        if (oneThing(amounts.get(i), amounts.get(j))) {
          joined.join(
              groupOf.getOrDefault(amounts.get(i).said(), 0),
              groupOf.getOrDefault(amounts.get(j).said(), 0));
        }
      }
    }
    return joined.of(groups);
  }

  private static boolean isAmount(Figures.Given given) {
    return !given.counted().part()
        && given.said().proposition().main()
        && given.counted().outcome().isEmpty();
  }

  private boolean oneThing(Figures.Given one, Figures.Given other) {
    Said a = one.said();
    Said b = other.said();
    boolean apart =
        a.ref().equals(b.ref())
            || !stories.getOrDefault(a.report(), 0).equals(stories.getOrDefault(b.report(), 0))
            || Counted.far(one.quantity(), other.quantity())
            || one.counted().to(other.counted()) != Counted.Relation.SAME;
    if (apart) {
      return false;
    }
    double meaning = vectors.cosine(a, b);
    if (isReply(one, other) || isReply(other, one)) {
      return meaning >= REPLY;
    }
    boolean unit = one.quantity().unit().equals(other.quantity().unit());
    if (!unit || one.quantity().unit().isEmpty() || figures.otherActors(a, b)) {
      return false;
    }
    return meaning >= (close(one.quantity(), other.quantity()) ? SAME_AMOUNT : OTHER_AMOUNT);
  }

  private static boolean close(Quantity one, Quantity other) {
    double high = Math.max(one.stated(), other.stated());
    return high >= TELLING && Math.abs(one.stated() - other.stated()) <= CLOSE * high;
  }

  /** "The company puts the number at 230,000", right behind another voice's number. */
  private static boolean isReply(Figures.Given reply, Figures.Given first) {
    Said said = reply.said();
    boolean points =
        said.proposition().participants().stream().anyMatch(one -> POINTERS.contains(one.lemma()))
            || (reply.quantity().unit().isEmpty() && said.proposition().words().size() <= 4);
    int distance = Denials.sentence(said) - Denials.sentence(first.said());
    return points
        && said.report().equals(first.said().report())
        && distance >= 0
        && distance <= 1
        && Denials.start(said) > Denials.start(first.said())
        && !said.claim().attribution().equals(first.said().claim().attribution());
  }
}
