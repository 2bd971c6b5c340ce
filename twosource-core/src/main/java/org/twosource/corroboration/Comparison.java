package org.twosource.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.twosource.attribution.Certainty;
import org.twosource.claim.Proposition;
import org.twosource.claim.ReportReading;
import org.twosource.entity.BundleEntity;
import org.twosource.report.OutletRegistry;

/**
 * Compares what the reports of one bundle say. The order of the reports changes nothing. Used once
 * a bundle.
 */
public final class Comparison {

  private final List<ReportReading> readings;
  private final Names names;
  private final VoiceBook voices;
  private final List<List<Said>> groups;
  private final Tolls tolls;
  private final Rivals rivals;
  private final FindingMaker maker;
  private final Overrulings overrulings;
  private final int left;

  /**
   * @param entities what the reports' entities are in the bundle
   * @param stories the ids of the reports that are about one story, each in one list; others are
   *     not compared
   * @param similarity proposes which statements may say the same in other words
   */
  public Comparison(
      List<ReportReading> readings,
      List<BundleEntity> entities,
      OutletRegistry registry,
      Policy policy,
      Similarity similarity,
      List<List<String>> stories,
      Overrulings overrulings) {
    this.overrulings = overrulings;
    this.readings =
        overrulings.corrected(readings).stream()
            .sorted(Comparator.comparing((ReportReading reading) -> reading.report().id()))
            .toList();
    this.names = new Names(this.readings, entities);
    Publications publications = new Publications(this.readings, registry);
    this.voices =
        new VoiceBook(
            this.readings, names, Homes.of(this.readings, registry), publications, policy);
    Dependence dependence = new Dependence(this.readings, registry, publications);
    List<Said> all = propositions(this.readings);
    Twins twins = new Twins(this.readings, all);
    this.left = Math.max(0, twins.firsts().size() - Aligner.MOST);
    Likeness.Vectors vectors = vectors(similarity);
    Likeness likeness = new Likeness(twins.firsts(), names, vectors, storyOf(stories));
    this.rivals = new Rivals(likeness, twins.firsts());
    Overrulings decided = named(overrulings, all, twins);
    List<List<Said>> aligned = new Aligner(likeness, decided).align(twins.firsts());
    this.tolls = new Tolls(new Figures(names), storyOf(stories));
    Figures figures = new Figures(names);
    List<List<Said>> counted =
        new Amounts(figures, vectors, storyOf(stories)).together(tolls.together(aligned));
    Denials denials = new Denials(voices, vectors);
    List<List<Said>> joined = denials.join(counted);
    this.groups = twins.together(decided.parted(joined));
    Roots.Sureness surely =
        (a, b) -> twins.same(a, b) || likeness.surely(twins.first(a), twins.first(b));
    IdentityHashMap<Said, List<Said>> beside = new IdentityHashMap<>();
    groups.forEach(group -> group.forEach(said -> beside.put(said, group)));
    this.maker =
        new FindingMaker(
            new Roots(
                voices,
                dependence,
                new Relays(voices, publications, policy),
                surely,
                said -> beside.getOrDefault(said, List.of()),
                overrulings),
            names,
            new Exclusion(vectors, denials::means));
  }

  private static Map<String, Integer> storyOf(List<List<String>> stories) {
    Map<String, Integer> found = new HashMap<>();
    for (int i = 0; i < stories.size(); i++) {
      for (String id : stories.get(i)) {
        found.put(id, i);
      }
    }
    return found;
  }

  private static Overrulings named(Overrulings overrulings, List<Said> all, Twins twins) {
    Map<ClaimRef, ClaimRef> first = new HashMap<>();
    all.forEach(said -> first.put(said.ref(), twins.first(said).ref()));
    return overrulings.under(ref -> first.getOrDefault(ref, ref));
  }

  private static Likeness.Vectors vectors(Similarity similarity) {
    return (a, b) -> similarity.cosine(a.claim().statement(), b.claim().statement());
  }

  static List<Said> propositions(List<ReportReading> readings) {
    List<Said> found = new ArrayList<>();
    for (ReportReading reading : readings) {
      Map<String, List<Proposition>> byClaim =
          reading.propositions().stream().collect(Collectors.groupingBy(Proposition::claim));
      for (var claim : reading.claims()) {
        for (var proposition : byClaim.getOrDefault(claim.id(), List.of())) {
          boolean event =
              !proposition.classes().isEmpty()
                  && !proposition.participants().isEmpty()
                  && claim.certainty() != Certainty.UNKNOWN;
          if (proposition.main() || event) {
            found.add(new Said(reading, claim, proposition));
          }
        }
      }
    }
    return found;
  }

  /** How many statements were too many to be compared with all others. */
  public int left() {
    return left;
  }

  /** The voices that stand behind anything said in the bundle. */
  public List<Brief.Voice> voices() {
    return voices.all();
  }

  /**
   * The findings, most telling first: contested, then what only looks firm, then by reports and
   * roots.
   */
  public List<Finding> findings() {
    List<FindingMaker.Made> made = new ArrayList<>();
    Set<Set<ClaimRef>> seen = new HashSet<>();
    Set<ClaimRef> grouped = new HashSet<>();
    List<List<Said>> several =
        groups.stream()
            .filter(Comparison::isWorthwhile)
            .sorted(Comparator.comparing((List<Said> group) -> -mains(group)))
            .toList();
    for (List<Said> group : several) {
      for (FindingMaker.Made one : maker.make(group, related(group))) {
        if (seen.add(new TreeSet<>(one.finding().claims()))) {
          made.add(one);
        }
      }
      group.stream()
          .filter(said -> said.proposition().main())
          .forEach(said -> grouped.add(said.ref()));
    }
    for (List<Said> group : groups) {
      Said first = group.get(0);
      if (!isWorthwhile(group) && first.proposition().main() && grouped.add(first.ref())) {
        made.addAll(
            maker.make(
                group.stream().filter(said -> said.proposition().main()).limit(1).toList(),
                related(group)));
      }
    }
    return Ranking.rank(made, readings.size()).stream().map(overrulings::explained).toList();
  }

  private FindingMaker.Related related(List<Said> group) {
    return new FindingMaker.Related(tolls.related(group), rivals.days(group), rivals.causes(group));
  }

  private static boolean isWorthwhile(List<Said> group) {
    Set<ClaimRef> claims = group.stream().map(Said::ref).collect(Collectors.toSet());
    Set<String> reports = group.stream().map(Said::report).collect(Collectors.toSet());
    return claims.size() > 1 && (mains(group) > 0 || reports.size() > 1);
  }

  private static int mains(List<Said> group) {
    return (int) group.stream().filter(said -> said.proposition().main()).count();
  }

  /** Proposes which statements may say the same in other words. */
  @FunctionalInterface
  public interface Similarity {

    /** How close two statements are in meaning, at most 1; not-a-number where that is not known. */
    double cosine(String a, String b);
  }
}
