package org.twosource.bench.newsroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.twosource.bench.newsroom.Storyline.Plot;
import org.twosource.bench.newsroom.Telling.Stance;
import org.twosource.bench.newsroom.Truth.Difference;
import org.twosource.bench.newsroom.Version.Shape;

/**
 * What is right to find in a bundle. It follows from the plan by the rules of
 * docs/concepts/who-really-knows.md and of gold/newsroom/GUIDE.md; no text is read.
 */
final class Truths {
  private final Bundle bundle;
  private final List<Truth> found = new ArrayList<>();

  private Truths(Bundle bundle) {
    this.bundle = bundle;
  }

  static List<Truth> of(Bundle bundle) {
    Truths truths = new Truths(bundle);
    bundle.storylines().forEach(truths::add);
    return List.copyOf(truths.found);
  }

  private void add(Storyline line) {
    List<Version> told =
        new ArrayList<>(
            new LinkedHashSet<>(line.tellings().stream().map(Telling::version).toList()));
    told.sort(
        Comparator.comparingInt(
            version ->
                line.versions().contains(version)
                    ? line.versions().indexOf(version)
                    : told.size()));
    boolean apart =
        switch (line.plot()) {
          case UPDATE, SCOPE, SLIP -> true;
          case CONFLICT -> line.fact().sort() == Fact.Sort.CAUSE;
          default -> false;
        };
    if (!apart) {
      found.add(together(line, told));
      return;
    }
    List<String> ids =
        told.stream().map(version -> id(line) + (told.indexOf(version) + 1)).toList();
    for (int i = 0; i < told.size(); i++) {
      found.add(alone(line, told, i, ids));
    }
  }

  /**
   * Every version in one finding: agreement, rounding, bounds, a denial, figures that cannot both
   * be so.
   */
  private Truth together(Storyline line, List<Version> told) {
    List<Telling> all = line.tellings();
    boolean opposites =
        line.plot() == Plot.CONFLICT && line.fact().sort() == Fact.Sort.ALARM && told.size() > 1;
    List<Telling> saying = with(all, opposites, false);
    List<Telling> denying = with(all, opposites, true);
    Roots roots = new Roots(bundle.desks(), all);
    List<Root> saidBy = roots.of(saying);
    List<Root> against = roots.of(denying);
    boolean rivals =
        line.plot() == Plot.CONFLICT && told.size() > 1 && line.fact().sort() == Fact.Sort.COUNT;
    int parties = Truth.parties(saidBy);
    Set<Integer> least = new TreeSet<>(List.of(parties));
    Set<Integer> most = most(saidBy, all);
    if (rivals || (line.plot() == Plot.BOUND && told.size() > 1)) {
      for (Version version : told) {
        List<Root> own = roots.of(line.of(version));
        least.add(Truth.parties(own));
        most.addAll(most(own, line.of(version)));
      }
    }
    boolean contested = rivals || (!against.isEmpty() && !saidBy.isEmpty());
    Set<String> verdicts = new LinkedHashSet<>();
    if (contested) {
      verdicts.add("contested");
    } else if (against.isEmpty()) {
      least.forEach(count -> verdicts.addAll(verdicts(line, saidBy, count, saying)));
    } else {
      verdicts.addAll(verdicts(line, against, Truth.parties(against), denying));
    }
    return new Truth(
        id(line),
        statement(line, told.get(0)),
        List.copyOf(all),
        saidBy,
        against,
        List.copyOf(verdicts),
        List.copyOf(least),
        List.copyOf(most),
        unverified(all),
        differs(line, told, !against.isEmpty()),
        Optional.empty());
  }

  /**
   * One version of several that are findings of their own: an older and a newer count, town and
   * region, a wrong day.
   */
  private Truth alone(Storyline line, List<Version> told, int index, List<String> ids) {
    Version version = told.get(index);
    List<Telling> own = line.of(version);
    List<Root> roots = new Roots(bundle.desks(), line.tellings()).of(own);
    int parties = Truth.parties(roots);
    Set<String> verdicts = new LinkedHashSet<>(verdicts(line, roots, parties, own));
    boolean rivals = line.plot() == Plot.CONFLICT && told.size() > 1;
    if (rivals) {
      verdicts.clear();
      verdicts.add("contested");
    } else if (version.daysOff() != 0) {
      verdicts.add("contested");
    }
    Optional<Difference> difference =
        index > 0 || rivals ? differs(line, told, false) : Optional.empty();
    Optional<String> by =
        line.plot() == Plot.UPDATE && index + 1 < ids.size()
            ? Optional.of(ids.get(index + 1))
            : Optional.empty();
    return new Truth(
        ids.get(index),
        statement(line, version),
        own,
        roots,
        List.of(),
        List.copyOf(verdicts),
        List.of(parties),
        List.copyOf(most(roots, own)),
        unverified(own),
        difference,
        by);
  }

  /** Rule 7, for what nobody denies. */
  private Set<String> verdicts(
      Storyline line, List<Root> roots, int parties, List<Telling> tellings) {
    String decider = bundle.world().kind().decider();
    boolean act = line.fact().sort() == Fact.Sort.EVENT && !decider.isEmpty();
    boolean decided = act && roots.stream().anyMatch(root -> root.id().equals(decider));
    boolean many = roots.size() > 1 || tellings.stream().map(Telling::desk).distinct().count() > 1;
    Set<String> verdicts = new LinkedHashSet<>();
    if (parties > 1) {
      verdicts.add("corroborated");
    }
    if (decided || (act && tellings.stream().anyMatch(Telling::ownVoice))) {
      verdicts.add("onRecord");
    }
    if (parties < 2) {
      verdicts.add(many ? "repeated" : "single");
    }
    return verdicts;
  }

  /**
   * All roots; an unsaid copy in other words, of what nobody can be asked for, may be read as a
   * voice of its own.
   */
  private Set<Integer> most(List<Root> roots, List<Telling> tellings) {
    int doubtful =
        (int) tellings.stream().filter(this::passesForItsOwn).map(Telling::desk).distinct().count();
    Set<Integer> counts = new TreeSet<>();
    for (int count = roots.size(); count <= roots.size() + doubtful; count++) {
      counts.add(count);
    }
    return counts;
  }

  private boolean passesForItsOwn(Telling telling) {
    boolean unsaid = bundle.desks().get(telling.desk()).copying() == Desk.Copying.SILENT;
    boolean nobody =
        telling.chains().stream()
            .allMatch(chain -> chain.get(chain.size() - 1).sort() == Voice.Sort.UNNAMED);
    return unsaid && nobody;
  }

  private Optional<Difference> differs(Storyline line, List<Version> told, boolean denied) {
    List<Integer> numbers = told.stream().map(Version::number).distinct().toList();
    boolean rounded = told.stream().anyMatch(version -> version.shape() == Shape.ABOUT);
    if (line.fact().sort() == Fact.Sort.COUNT && told.size() > 1) {
      List<String> kinds =
          switch (line.plot()) {
            case CONFLICT -> List.of("conflict");
            case UPDATE -> List.of("update");
            case SCOPE -> List.of("scope");
            case BOUND -> List.of("bound", "refinement");
            default -> rounded ? List.of("rounding", "refinement") : List.of();
          };
      return kinds.isEmpty()
          ? Optional.empty()
          : Optional.of(new Difference(List.of("quantity"), kinds, numbers));
    }
    if (line.plot() == Plot.SLIP && told.size() > 1) {
      List<Integer> days =
          told.stream()
              .map(version -> bundle.world().day().plusDays(version.daysOff()).getDayOfMonth())
              .toList();
      return Optional.of(new Difference(List.of("time"), List.of("conflict", "update"), days));
    }
    if (line.fact().sort() == Fact.Sort.CAUSE && line.plot() == Plot.CONFLICT && told.size() > 1) {
      return Optional.of(
          new Difference(List.of("actor", "outcome"), List.of("conflict"), List.of()));
    }
    if (line.fact().sort() == Fact.Sort.ALARM
        && line.plot() == Plot.CONFLICT
        && told.size() > 1
        && denied) {
      return Optional.of(
          new Difference(List.of("polarity", "outcome"), List.of("conflict"), List.of()));
    }
    return Optional.empty();
  }

  /**
   * Those that say it, or those that deny it; where all tell it in the negative, the finding is in
   * the negative.
   */
  private static List<Telling> with(List<Telling> all, boolean opposites, boolean denying) {
    return all.stream()
        .filter(
            one ->
                (one.stance() == Stance.DENIED || (opposites && one.version().negative()))
                    == denying)
        .toList();
  }

  private static boolean unverified(List<Telling> tellings) {
    return tellings.stream().anyMatch(Telling::unverified);
  }

  private static String id(Storyline line) {
    return line.fact().sort() == Fact.Sort.EVENT ? "event" : line.fact().section();
  }

  private static String statement(Storyline line, Version version) {
    String option = version.option().isEmpty() ? "" : " (" + version.option() + ")";
    String number = version.number() == 0 ? "" : ": " + version.number();
    String day = version.daysOff() == 0 ? "" : ", told of another day";
    return line.fact().section() + option + number + day;
  }
}
