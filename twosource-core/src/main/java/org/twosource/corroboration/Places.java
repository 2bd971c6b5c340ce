package org.twosource.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.twosource.claim.Participant;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.Finding.Disagreement.Kind;
import org.twosource.entity.BundleEntity;
import org.twosource.entity.Entity;
import org.twosource.entity.EntityKind;
import org.twosource.text.Span;
import org.twosource.text.WordTable;

/**
 * Where accounts say that a thing happened, and how that differs. One place lies in another where a
 * report says so ("Halvik, Nordland", "the Salah district of Aleppo") or the other is its country.
 * Two places conflict only where both accounts say "in" or "at", and neither is an area that may
 * hold the other: in doubt they do not.
 */
final class Places {

  /** What may stand between a place and what it lies in. */
  private static final Pattern WITHIN =
      Pattern.compile("(?: \\p{L}+)?,? (?:in|of) (?:the )?(?:\\p{L}+ of )?|, ?");

  /** Behind the second of two places that are only listed. */
  private static final Pattern LISTED = Pattern.compile("^,? (?:and|or|to) .*", Pattern.DOTALL);

  private static final Pattern EXACTLY = Pattern.compile("(?i).*\\b(?:in|at)(?: the)? $");
  private static final Pattern THERE =
      Pattern.compile("(?i).*\\b(?:in|at|near|off|outside|around|inside)(?: the)? $");

  /** Words for areas, which hold other places. */
  private static final Pattern AREA =
      Pattern.compile(
          "(?i)(?:"
              + String.join(
                  "|",
                  WordTable.rows(Places.class, "areas.txt", 1).stream()
                      .map(row -> Pattern.quote(row.get(0)))
                      .toList())
              + ")s?\\b");

  private final Names names;
  private final IdentityHashMap<ReportReading, List<List<String>>> within = new IdentityHashMap<>();

  Places(Names names) {
    this.names = names;
  }

  /** What the accounts differ in; its kind is conflict or refinement. */
  record Difference(Kind kind, Map<ClaimRef, String> values) {}

  /**
   * A place that an account gives.
   *
   * @param area whether the report's words for it say that it is a wider area, or it is a country
   * @param exact whether it happened there, not only near it
   */
  private record Where(Said said, BundleEntity place, boolean area, boolean exact) {}

  Optional<Difference> of(List<Said> own) {
    List<List<Where>> accounts =
        own.stream()
            .filter(said -> said.proposition().main() && !said.denies())
            .map(this::where)
            .filter(places -> !places.isEmpty())
            .toList();
    Map<String, Set<String>> holders = holders(own);
    Map<ClaimRef, String> apart = new TreeMap<>();
    Map<ClaimRef, String> nested = new TreeMap<>();
    for (int i = 0; i < accounts.size(); i++) {
      for (int j = i + 1; j < accounts.size(); j++) {
        compare(accounts.get(i), accounts.get(j), holders, apart, nested);
      }
    }
    if (!apart.isEmpty()) {
      return Optional.of(new Difference(Kind.CONFLICT, apart));
    }
    return nested.isEmpty()
        ? Optional.empty()
        : Optional.of(new Difference(Kind.REFINEMENT, nested));
  }

  private void compare(
      List<Where> one,
      List<Where> other,
      Map<String, Set<String>> holders,
      Map<ClaimRef, String> apart,
      Map<ClaimRef, String> nested) {
    // The narrowest that each gives.
    Where first = one.get(0);
    Where second = other.get(0);
    boolean shared =
        one.stream().anyMatch(a -> other.stream().anyMatch(b -> same(a.place(), b.place())));
    Map<ClaimRef, String> values = nested;
    if (!shared || !same(first.place(), second.place())) {
      boolean inside =
          shared
              || isIn(first.place(), second.place(), holders)
              || isIn(second.place(), first.place(), holders);
      boolean excludes =
          !first.area() && !second.area() && first.exact() && second.exact() && !inside;
      if (!inside && !excludes) {
        return;
      }
      values = inside ? nested : apart;
      values.put(first.said().ref(), first.place().name());
      values.put(second.said().ref(), second.place().name());
    }
  }

  private static boolean same(BundleEntity one, BundleEntity other) {
    return one.id().equals(other.id());
  }

  /** The places of an account, as they stand: "Halvik in Nordland" gives the narrower first. */
  private List<Where> where(Said said) {
    ReportReading reading = said.reading();
    String text = reading.document().text();
    List<Where> found = new ArrayList<>();
    for (Participant one : said.proposition().participants()) {
      int start = one.span().start();
      String before = text.substring(Math.max(0, start - 16), start);
      boolean taking = one.role() == Participant.Role.PLACE || one.role() == Participant.Role.OTHER;
      if (!taking || !THERE.matcher(before).matches()) {
        continue;
      }
      for (Entity entity : reading.entities()) {
        Optional<Span> mention =
            entity.mentions().stream()
                .filter(m -> m.name().isPresent() && one.span().contains(m.span()))
                .map(m -> m.span())
                .findFirst();
        if (entity.kind() == EntityKind.PLACE && mention.isPresent()) {
          names
              .of(said.report(), Optional.of(entity.id()))
              .ifPresent(
                  known ->
                      found.add(
                          new Where(
                              said,
                              known,
                              isArea(text, mention.get(), entity),
                              EXACTLY.matcher(before).matches())));
        }
      }
    }
    found.sort(Comparator.comparing(Where::area));
    return found;
  }

  private static boolean isArea(String text, Span mention, Entity entity) {
    String after = text.substring(mention.end(), Math.min(text.length(), mention.end() + 24));
    String before = text.substring(Math.max(0, mention.start() - 24), mention.start());
    String named = mention.in(text);
    return isCountry(entity.name(), entity.country())
        || AREA.matcher(named.substring(named.lastIndexOf(' ') + 1)).matches()
        || AREA.matcher(after.stripLeading()).lookingAt()
        || AREA.matcher(before.replaceFirst("(?i) of (the )?$", "").replaceFirst(".* ", ""))
            .lookingAt();
  }

  private static boolean isCountry(String name, Optional<String> country) {
    return country
        .filter(
            code ->
                code.equalsIgnoreCase(name)
                    || new Locale("", code)
                        .getDisplayCountry(Locale.ENGLISH)
                        .equalsIgnoreCase(name))
        .isPresent();
  }

  private boolean isIn(BundleEntity place, BundleEntity other, Map<String, Set<String>> holders) {
    Set<String> reached = new HashSet<>();
    List<String> next = new ArrayList<>(List.of(place.id()));
    while (!next.isEmpty()) {
      String id = next.remove(next.size() - 1);
      if (reached.add(id)) {
        next.addAll(holders.getOrDefault(id, Set.of()));
      }
    }
    Optional<String> country = names.country(place);
    return reached.contains(other.id())
        || (country.isPresent()
            && country.equals(names.country(other))
            && isCountry(other.name(), country));
  }

  /** For each place those that reports of the finding say it lies in. */
  private Map<String, Set<String>> holders(List<Said> own) {
    Map<String, Set<String>> holders = new HashMap<>();
    own.stream()
        .map(Said::reading)
        .distinct()
        .flatMap(reading -> within(reading).stream())
        .forEach(
            pair -> holders.computeIfAbsent(pair.get(0), id -> new HashSet<>()).add(pair.get(1)));
    return holders;
  }

  private List<List<String>> within(ReportReading reading) {
    List<List<String>> known = within.get(reading);
    if (known == null) {
      known = read(reading);
      within.put(reading, known);
    }
    return known;
  }

  private List<List<String>> read(ReportReading reading) {
    Map<Span, String> mentions = new TreeMap<>();
    for (Entity entity : reading.entities()) {
      if (entity.kind() == EntityKind.PLACE) {
        names
            .of(reading.report().id(), Optional.of(entity.id()))
            .ifPresent(
                known ->
                    entity.mentions().stream()
                        .filter(m -> m.name().isPresent())
                        .forEach(m -> mentions.put(m.span(), known.id())));
      }
    }
    String text = reading.document().text();
    List<List<String>> pairs = new ArrayList<>();
    Optional<Map.Entry<Span, String>> last = Optional.empty();
    boolean listed = false;
    for (Map.Entry<Span, String> one : mentions.entrySet()) {
      int start = last.map(entry -> entry.getKey().end()).orElse(0);
      String between = text.substring(Math.min(start, one.getKey().start()), one.getKey().start());
      boolean close = last.isPresent() && WITHIN.matcher(between).matches();
      boolean comma = between.strip().equals(",");
      String after = text.substring(one.getKey().end());
      if (close && !(comma && (listed || LISTED.matcher(after).matches()))) {
        pairs.add(List.of(last.orElseThrow().getValue(), one.getValue()));
      }
      listed = close && comma;
      last = Optional.of(one);
    }
    return pairs;
  }
}
