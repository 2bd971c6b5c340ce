package org.twosource.corroboration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twosource.attribution.Attribution;
import org.twosource.attribution.Link;
import org.twosource.claim.ReportReading;
import org.twosource.entity.BundleEntity;
import org.twosource.time.ClueLink;

/**
 * Finds time expressions that must mean the same days, since they date one event or one utterance.
 */
public final class DateLinks {

  /**
   * Every pair is looked at; what dates a report stands early in it or nowhere, so of each report
   * those that stand first in it.
   */
  private static final int MOST = 1000;

  /**
   * More links say the same again, and each is tried in every year: in all, and within one report.
   */
  private static final int LINKS = 1000;

  private static final int OWN_LINKS = 100;

  private final Names names;
  private final Likeness likeness;
  private final List<Said> all;

  /**
   * @param readings reports read without knowing when they came out
   */
  public DateLinks(List<ReportReading> readings, List<BundleEntity> entities) {
    this.names = new Names(readings, entities);
    this.all = Comparison.propositions(readings);
    this.likeness = new Likeness(all, names, (a, b) -> Double.NaN, Map.of());
  }

  /** The links between times of events; {@code said} gives the time at which a claim was said. */
  public List<ClueLink> find(SaidTimes said) {
    List<ClueLink> found = new ArrayList<>();
    Map<String, Integer> ownLinks = new HashMap<>();
    List<Said> timed =
        Spread.first(
            all.stream()
                .filter(
                    one -> one.proposition().time().isPresent() || said.of(one.ref()).isPresent())
                .toList(),
            MOST);
    for (int i = 0; i < timed.size() && found.size() < LINKS; i++) {
      for (int j = i + 1; j < timed.size(); j++) {
        Said a = timed.get(i);
        Said b = timed.get(j);
        boolean own = a.report().equals(b.report());
        if (a.ref().equals(b.ref()) || (own && ownLinks.getOrDefault(a.report(), 0) >= OWN_LINKS)) {
          continue;
        }
        boolean dated = a.proposition().time().isPresent() && b.proposition().time().isPresent();
        Optional<Integer> saidA = said.of(a.ref());
        Optional<Integer> saidB = said.of(b.ref());
        boolean spoken =
            saidA.isPresent()
                && saidB.isPresent()
                && !a.report().equals(b.report())
                && a.proposition().main()
                && b.proposition().main();
        if ((!dated && !spoken) || !likeness.mayBe(a, b) || likeness.of(a, b) < Likeness.SAME) {
          continue;
        }
        if (dated) {
          ownLinks.merge(own ? a.report() : "", 1, Integer::sum);
          found.add(
              link(
                  a,
                  a.proposition().time().orElseThrow(),
                  b,
                  b.proposition().time().orElseThrow(),
                  "are the time of one event"));
        }
        if (spoken && sameSpeaker(a, b)) {
          found.add(
              link(
                  a,
                  saidA.orElseThrow(),
                  b,
                  saidB.orElseThrow(),
                  "are when the same words were said"));
        }
      }
    }
    return found;
  }

  /** Knows at which time expression of its report a claim was said. */
  @FunctionalInterface
  public interface SaidTimes {
    Optional<Integer> of(ClaimRef claim);
  }

  private boolean sameSpeaker(Said a, Said b) {
    Optional<BundleEntity> first = speaker(a);
    Optional<BundleEntity> second = speaker(b);
    return first.isPresent() && second.isPresent() && first.get().id().equals(second.get().id());
  }

  private Optional<BundleEntity> speaker(Said said) {
    return said.attribution()
        .map(Attribution::chains)
        .filter(chains -> chains.size() == 1 && !chains.get(0).isEmpty())
        .map(chains -> chains.get(0).root())
        .flatMap((Link root) -> names.of(said.report(), root.entity()));
  }

  private static ClueLink link(Said a, int first, Said b, int second, String what) {
    String one = words(a, first);
    String other = words(b, second);
    return new ClueLink(
        new ClueLink.ClueRef(a.report(), first),
        new ClueLink.ClueRef(b.report(), second),
        ClueLink.Order.SAME,
        "“"
            + one
            + "” in "
            + a.report()
            + " and “"
            + other
            + "” in "
            + b.report()
            + " "
            + what
            + ".");
  }

  private static String words(Said said, int time) {
    return said.reading().times().get(time).span().in(said.reading().report().text());
  }
}
