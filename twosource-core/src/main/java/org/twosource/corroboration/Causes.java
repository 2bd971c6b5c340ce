package org.twosource.corroboration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twosource.claim.Participant;
import org.twosource.corroboration.Finding.Disagreement;

/**
 * What is said to have brought a thing about. Statements of one cause of one thing are put together
 * whatever their words; those of two causes are rival accounts, which neither support each other
 * nor stand in one finding.
 */
final class Causes {

  private static final String CAUSE = "cause";
  private static final double ALIKE = 0.3;
  private static final double SAME = 0.6;
  private static final int STEM = 5;

  private record Statement(Said said, Participant cause, Participant effect) {}

  private final Likeness likeness;
  private final Map<String, Integer> stories;
  private final IdentityHashMap<Said, List<Said>> rivals = new IdentityHashMap<>();
  private final IdentityHashMap<Said, Statement> statements = new IdentityHashMap<>();

  Causes(Likeness likeness, Map<String, Integer> stories) {
    this.likeness = likeness;
    this.stories = stories;
  }

  /** The groups, with each account of a cause in one of its own. Call once. */
  List<List<Said>> together(List<List<Said>> groups) {
    for (List<Said> group : groups) {
      for (Said said : group) {
        statement(said).ifPresent(found -> statements.put(said, found));
      }
    }
    List<Statement> sorted =
        statements.values().stream()
            .sorted(
                Comparator.comparing((Statement one) -> one.said.ref())
                    .thenComparing(one -> one.said.proposition().head()))
            .toList();
    List<List<Statement>> accounts = new ArrayList<>();
    for (List<Statement> about : joined(sorted, this::oneEffect)) {
      List<List<Statement>> those = joined(about, this::oneCause);
      accounts.addAll(those);
      for (List<Statement> account : those) {
        List<Said> others =
            those.stream()
                .filter(other -> other != account)
                .flatMap(List::stream)
                .map(Statement::said)
                .toList();
        account.forEach(one -> rivals.put(one.said, others));
      }
    }
    return placed(groups, accounts);
  }

  /** Statements of other causes of what the claims say was caused. */
  List<Said> rivals(List<Said> claims) {
    Set<Said> found = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Said> ordered = new ArrayList<>();
    for (Said claim : claims) {
      for (Said rival : rivals.getOrDefault(claim, List.of())) {
        if (found.add(rival)) {
          ordered.add(rival);
        }
      }
    }
    return ordered;
  }

  /** The causes named, claim by claim. */
  Disagreement disagreement(List<Said> claims, List<Said> others) {
    Map<ClaimRef, String> values = new TreeMap<>();
    Stream.concat(claims.stream(), others.stream())
        .filter(statements::containsKey)
        .forEach(said -> values.put(said.ref(), cause(said)));
    return new Disagreement(
        Disagreement.Aspect.ACTOR,
        Disagreement.Kind.CONFLICT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        values.entrySet().stream()
            .map(entry -> new Disagreement.Value(entry.getKey(), entry.getValue()))
            .toList(),
        "They name different causes: "
            + values.values().stream()
                .distinct()
                .sorted()
                .map(words -> "“" + words + "”")
                .collect(Collectors.joining(", "))
            + ".");
  }

  private String cause(Said said) {
    Statement found = statements.get(said);
    return found == null ? "" : found.cause.span().in(said.reading().report().text());
  }

  private static Optional<Statement> statement(Said said) {
    if (!said.proposition().main() || !said.proposition().classes().contains(CAUSE)) {
      return Optional.empty();
    }
    Optional<Participant> cause =
        said.proposition()
            .participant(Participant.Role.AGENT)
            .filter(one -> !one.pronoun())
            .or(() -> said.proposition().participant(Participant.Role.OTHER));
    Optional<Participant> effect =
        said.proposition()
            .participant(Participant.Role.PATIENT)
            .or(
                () ->
                    said.proposition().participants().stream()
                        .filter(one -> one.role() == Participant.Role.OTHER)
                        .findFirst());
    return cause.isEmpty() || effect.isEmpty() || cause.get().equals(effect.get())
        ? Optional.empty()
        : Optional.of(new Statement(said, cause.get(), effect.get()));
  }

  private boolean oneEffect(Statement a, Statement b) {
    return stories
            .getOrDefault(a.said.report(), 0)
            .equals(stories.getOrDefault(b.said.report(), 0))
        && likeness.match(a.said, a.effect, b.said, b.effect) >= SAME;
  }

  private boolean oneCause(Statement a, Statement b) {
    return likeness.match(a.said, a.cause, b.said, b.cause) >= ALIKE
        || stem(a.cause).equals(stem(b.cause));
  }

  /** "arson", "arsonist". */
  private static String stem(Participant one) {
    String lemma = one.lemma();
    return lemma.length() <= STEM ? lemma : lemma.substring(0, STEM);
  }

  @FunctionalInterface
  private interface Same {
    boolean of(Statement a, Statement b);
  }

  /** Those that hang together, in order. */
  private static List<List<Statement>> joined(List<Statement> all, Same same) {
    List<List<Statement>> found = new ArrayList<>();
    for (Statement one : all) {
      List<List<Statement>> near =
          found.stream()
              .filter(group -> group.stream().anyMatch(other -> same.of(one, other)))
              .toList();
      List<Statement> home = near.isEmpty() ? new ArrayList<>() : near.get(0);
      home.add(one);
      near.stream().skip(1).forEach(home::addAll);
      found.removeIf(group -> near.contains(group) && group != home);
      if (near.isEmpty()) {
        found.add(home);
      }
    }
    return found;
  }

  /** Each account a group; what else stood in a group goes where most of it went. */
  private static List<List<Said>> placed(
      List<List<Said>> groups, List<List<Statement>> accounts) {
    IdentityHashMap<Said, Integer> account = new IdentityHashMap<>();
    List<List<Said>> own = new ArrayList<>();
    for (List<Statement> those : accounts) {
      those.forEach(one -> account.put(one.said, own.size()));
      own.add(new ArrayList<>(those.stream().map(Statement::said).toList()));
    }
    List<List<Said>> found = new ArrayList<>();
    for (List<Said> group : groups) {
      Map<Integer, Integer> counts = new HashMap<>();
      List<Said> rest = new ArrayList<>();
      for (Said said : group) {
        Integer home = account.get(said);
        if (home == null) {
          rest.add(said);
        } else {
          counts.merge(home, 1, Integer::sum);
        }
      }
      Optional<Integer> most =
          counts.entrySet().stream()
              .max(
                  Map.Entry.<Integer, Integer>comparingByValue()
                      .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
              .map(Map.Entry::getKey);
      if (most.isPresent()) {
        own.get(most.get()).addAll(rest);
      } else {
        found.add(group);
      }
    }
    found.addAll(own);
    return found;
  }
}
