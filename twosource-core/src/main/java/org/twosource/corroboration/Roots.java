package org.twosource.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.twosource.attribution.Attribution;
import org.twosource.attribution.Chain;
import org.twosource.attribution.Link;
import org.twosource.claim.Claim;
import org.twosource.claim.ReportReading;
import org.twosource.text.Sentence;

/**
 * Follows the claims of a finding back to who really knows; design.md, "Who really knows", rules 1
 * to 5.
 */
final class Roots {

  /** How far apart, in sentences, words of one speaker in one report are still one utterance. */
  private static final int UTTERANCE = 2;

  private final VoiceBook voices;
  private final Dependence dependence;
  private final Policy policy;

  /** Whether two propositions say the same so surely that two parties may be counted for it. */
  @FunctionalInterface
  interface Sureness {
    boolean same(Said a, Said b);
  }

  private final Sureness sureness;
  private final Overrulings overrulings;

  Roots(
      VoiceBook voices,
      Dependence dependence,
      Policy policy,
      Sureness sureness,
      Overrulings overrulings) {
    this.sureness = sureness;
    this.overrulings = overrulings;
    this.voices = voices;
    this.dependence = dependence;
    this.policy = policy;
  }

  /**
   * Who stands behind some claims.
   *
   * @param parties the parties with a firm root
   * @param oneParty the party that two or more roots answer to
   */
  record Standing(
      List<Finding.Root> roots, Set<String> parties, Optional<String> oneParty, List<String> why) {

    Finding.Bounds bounds() {
      return new Finding.Bounds(parties.size(), Math.max(parties.size(), roots.size()));
    }
  }

  Standing of(List<Said> claims) {
    Set<String> why = new LinkedHashSet<>();
    List<Path> paths = paths(claims);
    paths.forEach(
        path -> path.links.forEach(link -> path.through.add(voices.voice(path.reading, link))));
    List<Path> attributed =
        new ArrayList<>(paths.stream().filter(path -> !path.links.isEmpty()).toList());
    Map<String, Path> relays = relays(attributed);
    for (Path path : attributed) {
      settle(path, relays, why);
    }
    ledes(attributed, why);
    copied(attributed, why);
    List<Path> own = own(paths, attributed, why);
    return standing(attributed, own, why);
  }

  private List<Path> paths(List<Said> claims) {
    List<Path> paths = new ArrayList<>();
    Set<ClaimRef> seen = new LinkedHashSet<>();
    for (Said said : claims) {
      if (!seen.add(said.ref())) {
        continue;
      }
      Optional<Attribution> attribution = said.attribution();
      List<Chain> chains = attribution.map(Attribution::chains).orElse(List.of());
      boolean spoken = chains.stream().anyMatch(chain -> !chain.isEmpty());
      if (!spoken) {
        paths.add(new Path(said, List.of(), 1));
      }
      for (Chain chain : chains) {
        if (!chain.isEmpty()) {
          paths.add(
              new Path(said, chain.links(), attribution.map(Attribution::confidence).orElse(1.0)));
        }
      }
    }
    return paths;
  }

  /** For each voice that passes on another's word in the finding, a path on which it does. */
  private static Map<String, Path> relays(List<Path> paths) {
    Map<String, Path> relays = new HashMap<>();
    for (Path path : paths) {
      for (int i = 0; i + 1 < path.through.size(); i++) {
        relays.putIfAbsent(path.through.get(i).id(), path);
      }
    }
    return relays;
  }

  private void settle(Path path, Map<String, Path> relays, Set<String> why) {
    Set<String> seen = new LinkedHashSet<>();
    path.through.forEach(voice -> seen.add(voice.id()));
    Link last = path.links.get(path.links.size() - 1);
    boolean hidden =
        path.links.subList(0, path.links.size() - 1).stream().anyMatch(Link::anonymous);
    while (true) {
      Brief.Voice end = path.end();
      Path further = relays.get(end.id());
      List<Brief.Voice> rest = further != null ? after(further.through, end) : utterance(path, end);
      if (rest.isEmpty() || rest.stream().anyMatch(voice -> seen.contains(voice.id()))) {
        break;
      }
      why.add(
          "“"
              + end.name()
              + "” passes on the word of “"
              + rest.get(rest.size() - 1).name()
              + "” and gives way to it.");
      rest.forEach(
          voice -> {
            path.through.add(voice);
            seen.add(voice.id());
          });
      hidden |= end.anonymous();
    }
    path.root = path.end();
    boolean extended = path.through.size() > path.links.size();
    path.firm =
        !hidden
            && (extended ? isFirmKind(path.end()) : isFirm(path.reading, last))
            && path.confidence >= policy.leastConfidence();
    if (policy.vouchingFirm()
        && !path.firm
        && !last.anonymous()
        && path.links.size() > 1
        && !hidden) {
      path.firm = true;
    }
    explain(path, why);
  }

  private static List<Brief.Voice> after(List<Brief.Voice> through, Brief.Voice voice) {
    for (int i = 0; i < through.size(); i++) {
      if (through.get(i).id().equals(voice.id())) {
        return through.subList(i + 1, through.size());
      }
    }
    return List.of();
  }

  /** The same speaker, a sentence or two away in the same report, says whose word he passes on. */
  private List<Brief.Voice> utterance(Path path, Brief.Voice end) {
    int here = sentence(path.reading, path.claim.span().get(0).start());
    for (Attribution other : path.reading.attributions()) {
      int there =
          other.content().isEmpty() ? -99 : sentence(path.reading, other.content().get(0).start());
      if (Math.abs(here - there) > UTTERANCE) {
        continue;
      }
      for (Chain chain : other.chains()) {
        List<Brief.Voice> through =
            chain.links().stream().map(link -> voices.voice(path.reading, link)).toList();
        List<Brief.Voice> rest = after(through, end);
        if (!rest.isEmpty() && rest.get(0).anonymous()) {
          return rest;
        }
      }
    }
    return List.of();
  }

  private static int sentence(ReportReading reading, int offset) {
    return reading.document().sentenceAt(offset).map(Sentence::index).orElse(-1);
  }

  private boolean isFirm(ReportReading reading, Link link) {
    if (link.anonymous()) {
      return false;
    }
    return switch (link.kind()) {
      case OFFICIAL -> true;
      // Somebody else is known only by name: "his sister" or "a chef" could be many.
      case OTHER -> link.entity().isPresent() && voices.isNamed(reading, link);
      case DOCUMENT -> !link.name().endsWith("s");
      case AGENCY -> policy.agencyFirm();
      case OUTLET, IMAGERY, WITNESS, UNNAMED -> false;
    };
  }

  private boolean isFirmKind(Brief.Voice voice) {
    return !voice.anonymous()
        && (voice.kind().equals("official")
            || voice.kind().equals("other")
            || (voice.kind().equals("document") && !voice.name().endsWith("s"))
            || (voice.kind().equals("agency") && policy.agencyFirm()));
  }

  private static void explain(Path path, Set<String> why) {
    Brief.Voice root = path.end();
    if (path.firm) {
      why.add("“" + root.name() + "” is identified and on the record: a firm root.");
    } else if (root.anonymous()) {
      why.add("“" + root.name() + "” is not identified: a soft root.");
    } else if (root.kind().equals("outlet") || root.kind().equals("agency")) {
      why.add("“" + root.name() + "” does not say how it knows: a soft root.");
    } else if (path.links.stream().anyMatch(Link::anonymous)) {
      why.add("“" + root.name() + "” is heard through an unnamed relay: a soft root.");
    } else {
      why.add("“" + root.name() + "” cannot answer for it: a soft root.");
    }
  }

  /** A lede's unnamed sources that the same report later names add none. */
  private void ledes(List<Path> paths, Set<String> why) {
    for (Path path : List.copyOf(paths)) {
      Link last = path.links.get(path.links.size() - 1);
      boolean lede =
          sentence(path.reading, path.claim.span().get(0).start()) <= 1
              && last.anonymous()
              && path.links.size() == 1;
      if (!lede || last.name().equals("unnamed")) {
        continue;
      }
      Optional<Path> named =
          paths.stream()
              .filter(other -> other != path && other.report().equals(path.report()))
              .filter(
                  other ->
                      other.links.stream()
                          .anyMatch(
                              link ->
                                  !link.anonymous()
                                      && link.kind() != Link.Kind.OUTLET
                                      && link.kind() != Link.Kind.AGENCY
                                      && voices.couldBe(path.reading, last, link)))
              .findFirst();
      if (named.isPresent()) {
        why.add(
            "“"
                + last.name()
                + "” opens "
                + path.report()
                + ", which names “"
                + namedLink(named.get())
                + "” further down: one voice.");
        paths.remove(path);
      }
    }
  }

  private static String namedLink(Path path) {
    return path.links.stream()
        .filter(link -> !link.anonymous())
        .reduce((a, b) -> b)
        .map(Link::name)
        .orElse("");
  }

  /**
   * What a report copied it copied with its attribution: its voice is that of the original. Where
   * only a credit shows the copy, an unnamed voice is the original's unnamed one.
   */
  private void copied(List<Path> paths, Set<String> why) {
    List<Path> earlier = new ArrayList<>(paths);
    earlier.sort(dependence.byPrecedence());
    for (Path path : List.copyOf(earlier)) {
      Optional<Path> original = CopiedChains.original(path, earlier, dependence);
      if (original.isPresent() && !same(path, original.get())) {
        dependence
            .between(path.report(), original.get().report())
            .ifPresent(copy -> why.add(copy.why() + " A copied chain adds nothing."));
        path.through.clear();
        path.through.addAll(original.get().through);
        path.root = original.get().root;
        path.firm = original.get().firm;
      }
    }
  }

  private static boolean same(Path one, Path other) {
    return one.root != null && other.root != null && one.root.id().equals(other.root.id());
  }

  /**
   * What outlets say in their own voice, where nothing shows that they have it from another in the
   * finding.
   */
  private List<Path> own(List<Path> paths, List<Path> attributed, Set<String> why) {
    List<Path> kept = new ArrayList<>();
    Set<String> done = new TreeSet<>();
    List<Path> own = paths.stream().filter(path -> path.links.isEmpty()).toList();
    for (Path path : own) {
      boolean saw = path.claim.basis() == Claim.Basis.SAW;
      boolean also = attributed.stream().anyMatch(other -> other.report().equals(path.report()));
      Optional<String> copy =
          paths.stream()
              .filter(other -> !other.report().equals(path.report()))
              .sorted(dependence.byPrecedence())
              .map(other -> dependence.between(path.report(), other.report()))
              .flatMap(Optional::stream)
              .filter(found -> found.tells(path.claim.span()))
              .map(Dependence.Copy::why)
              .findFirst();
      if (!saw && copy.isPresent()) {
        why.add(copy.get() + " Its own voice adds no root.");
        continue;
      }
      if ((!saw && also) || !done.add(path.report() + saw)) {
        continue;
      }
      path.root = voices.outlet(path.reading, saw);
      path.through.add(path.root);
      path.firm = saw;
      why.add(
          saw
              ? "“" + path.root.name() + "” saw it: a firm root."
              : path.root.name()
                  + " says so in its own voice and does not say how it knows: a soft root.");
      kept.add(path);
    }
    return kept;
  }

  private Standing standing(List<Path> attributed, List<Path> own, Set<String> why) {
    List<Path> all = new ArrayList<>(attributed);
    all.addAll(own);
    all.sort(Comparator.comparing(Path::report).thenComparing(path -> path.claim.span().get(0)));
    OneVoice.merge(all, why);
    overrulings.merge(all, why);
    Map<String, List<Path>> byRoot = new LinkedHashMap<>();
    for (Path path : all) {
      if (path.root != null) {
        byRoot.computeIfAbsent(path.root.id(), key -> new ArrayList<>()).add(path);
      }
    }
    Map<String, List<Said>> byParty = new TreeMap<>();
    Map<String, Integer> counts = new HashMap<>();
    List<Finding.Root> roots = new ArrayList<>();
    byRoot.forEach(
        (id, group) -> {
          Path first = group.stream().filter(path -> path.firm).findFirst().orElse(group.get(0));
          Brief.Voice voice = first.root == null ? first.end() : first.root;
          if (first.firm) {
            String party = voice.party().orElse(voice.name());
            byParty
                .computeIfAbsent(party, key -> new ArrayList<>())
                .addAll(group.stream().filter(path -> path.firm).map(path -> path.said).toList());
            counts.merge(party, 1, Integer::sum);
          }
          roots.add(
              new Finding.Root(
                  id,
                  voice.name(),
                  first.firm,
                  group.stream().map(Roots::shown).distinct().toList()));
        });
    Set<String> parties = sure(byParty, why);
    merge(parties, why);
    roots.sort(
        Comparator.comparing((Finding.Root root) -> !root.firm())
            .thenComparing(Finding.Root::name));
    Optional<String> oneParty =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() > 1)
            .map(Map.Entry::getKey)
            .sorted()
            .findFirst();
    oneParty.ifPresent(
        party ->
            why.add(
                "Two or more of the roots answer to one authority, the " + party + ": one party."));
    return new Standing(roots, parties, oneParty, List.copyOf(why));
  }

  /** Two parties count as two only where a claim of each surely says the same; in doubt, fewer. */
  private Set<String> sure(Map<String, List<Said>> byParty, Set<String> why) {
    Set<String> kept = new TreeSet<>();
    for (String one : byParty.keySet()) {
      for (String other : byParty.keySet()) {
        if (one.compareTo(other) < 0
            && linked(
                byParty.getOrDefault(one, List.of()), byParty.getOrDefault(other, List.of()))) {
          kept.add(one);
          kept.add(other);
        }
      }
    }
    if (kept.isEmpty() && !byParty.isEmpty()) {
      kept.add(byParty.keySet().iterator().next());
      if (byParty.size() > 1) {
        why.add("No two parties say it in words that are surely the same: counted as one.");
      }
    }
    return kept;
  }

  private boolean linked(List<Said> one, List<Said> other) {
    return one.stream()
        .anyMatch(
            a -> other.stream().anyMatch(b -> a.ref().equals(b.ref()) || sureness.same(a, b)));
  }

  /** A government whose country nobody says may be any of the others: in doubt, fewer. */
  private static void merge(Set<String> parties, Set<String> why) {
    String unknown = "government of ?";
    if (parties.contains(unknown)
        && parties.stream().filter(party -> party.startsWith("government of ")).count() > 1) {
      parties.remove(unknown);
      why.add(
          "A body of a government that is not named may answer to the same government: counted once.");
    }
  }

  private static List<String> shown(Path path) {
    List<String> names = new ArrayList<>();
    names.add(path.reading.outlet().name().orElse(path.report()));
    path.through.forEach(
        voice -> {
          if (!names.get(names.size() - 1).equals(voice.name())) {
            names.add(voice.name());
          }
        });
    return names;
  }
}
