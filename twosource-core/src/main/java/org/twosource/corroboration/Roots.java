package org.twosource.corroboration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twosource.attribution.Attribution;
import org.twosource.attribution.Link;
import org.twosource.claim.Claim;

/**
 * Follows the claims of a finding back to who really knows; design.md, "Who really knows", rules 1
 * to 5.
 */
final class Roots {

  private final VoiceBook voices;
  private final Dependence dependence;
  private final Relays relays;

  /** Whether two propositions say the same so surely that two parties may be counted for it. */
  @FunctionalInterface
  interface Sureness {
    boolean same(Said a, Said b);
  }

  private final Sureness sureness;
  private final Function<Said, List<Said>> beside;
  private final Overrulings overrulings;

  /**
   * @param beside all that is said about the same thing
   */
  Roots(
      VoiceBook voices,
      Dependence dependence,
      Relays relays,
      Sureness sureness,
      Function<Said, List<Said>> beside,
      Overrulings overrulings) {
    this.beside = beside;
    this.sureness = sureness;
    this.overrulings = overrulings;
    this.voices = voices;
    this.dependence = dependence;
    this.relays = relays;
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
    Set<ClaimRef> own = claims.stream().map(Said::ref).collect(Collectors.toSet());
    // Who passes on whose word may be told by any claim about the same thing.
    List<Path> all = paths(around(claims));
    all.forEach(path -> path.through.addAll(relays.through(path)));
    relays.settle(all, path -> own.contains(path.said.ref()), why);
    List<Path> paths = all.stream().filter(path -> own.contains(path.said.ref())).toList();
    List<Path> attributed =
        new ArrayList<>(paths.stream().filter(path -> !path.links.isEmpty()).toList());
    ledes(attributed, why);
    copied(attributed, why);
    List<Path> spoken = own(paths, attributed, why);
    return standing(attributed, spoken, why);
  }

  /** The claims first, then the others that stand beside them. */
  private List<Said> around(List<Said> claims) {
    List<Said> found = new ArrayList<>(claims);
    // By identity: records would be compared at length.
    Set<Object> done = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Said claim : claims) {
      List<Said> others = beside.apply(claim);
      if (done.add(others)) {
        found.addAll(others);
      }
    }
    return found;
  }

  private List<Path> paths(List<Said> claims) {
    List<Path> paths = new ArrayList<>();
    Set<ClaimRef> seen = new LinkedHashSet<>();
    for (Said said : claims) {
      if (!seen.add(said.ref())) {
        continue;
      }
      Optional<Attribution> attribution = said.attribution();
      List<List<Link>> chains =
          attribution.stream()
              .flatMap(one -> one.chains().stream())
              .map(chain -> relays.others(said.reading(), chain.links()))
              .toList();
      boolean spoken = chains.stream().anyMatch(chain -> !chain.isEmpty());
      if (!spoken) {
        paths.add(new Path(said, List.of(), 1));
      }
      for (List<Link> chain : chains) {
        if (!chain.isEmpty()) {
          paths.add(new Path(said, chain, attribution.map(Attribution::confidence).orElse(1.0)));
        }
      }
    }
    return paths;
  }

  /** A lede's unnamed sources that the same report later names add none. */
  private void ledes(List<Path> paths, Set<String> why) {
    for (Path path : List.copyOf(paths)) {
      Link last = path.links.get(path.links.size() - 1);
      boolean lede =
          Relays.sentence(path.reading, path.claim.span().get(0).start()) <= 1
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
      Optional<Brief.Voice> page = voices.page(path.reading);
      if (page.isPresent()) {
        page(path, page.get(), done, kept, why);
        continue;
      }
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
      if (copy.isPresent()) {
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

  /** What a body says on its own page is its word. */
  private static void page(
      Path path, Brief.Voice body, Set<String> done, List<Path> kept, Set<String> why) {
    if (done.add(path.report())) {
      path.root = body;
      path.through.add(body);
      path.firm = true;
      why.add(path.report() + " is put out by “" + body.name() + "” itself: a firm root.");
      kept.add(path);
    }
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
    List<Authorities.Firm> firm = new ArrayList<>();
    List<Finding.Root> roots = new ArrayList<>();
    byRoot.forEach(
        (id, group) -> {
          Path first = group.stream().filter(path -> path.firm).findFirst().orElse(group.get(0));
          Brief.Voice voice = first.root == null ? first.end() : first.root;
          if (first.firm) {
            firm.add(
                new Authorities.Firm(
                    parties(voice, group),
                    group.stream().filter(path -> path.firm).map(path -> path.said).toList()));
          }
          roots.add(
              new Finding.Root(
                  id,
                  voice.name(),
                  first.firm,
                  group.stream().map(Roots::shown).distinct().toList()));
        });
    Authorities.Counted counted = Authorities.count(firm, sureness, why);
    roots.sort(
        Comparator.comparing((Finding.Root root) -> !root.firm())
            .thenComparing(Finding.Root::name)
            .thenComparing(Finding.Root::source));
    return new Standing(roots, counted.parties(), counted.one(), List.copyOf(why));
  }

  /** To whom a root answers; where others were decided to be it, to theirs as well. */
  private List<Party> parties(Brief.Voice voice, List<Path> group) {
    return Stream.concat(
            Stream.of(voice),
            group.stream().filter(path -> path.firm).flatMap(path -> path.decided.stream()))
        .distinct()
        .map(voices::party)
        .distinct()
        .toList();
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
