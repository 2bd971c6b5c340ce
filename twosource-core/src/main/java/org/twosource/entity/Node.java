package org.twosource.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An entity of one report with what comparing it needs. */
final class Node {
  private static final Lexicon WORDS = Lexicon.ENGLISH;
  final String report;
  final Entity entity;
  final List<String> names = new ArrayList<>();
  final Set<String> types = new TreeSet<>();
  final Set<String> countriesOfReport;
  final Gender gender;
  final Optional<Entity> owner;

  /** The names, folded. */
  final Set<String> plain = new TreeSet<>();

  /**
   * With what letters the words of its names begin, as written and as they sound: names that may be
   * one have one in common.
   */
  final long letters;

  Node(String report, Entity entity, Map<String, Entity> byId, Set<String> countriesOfReport) {
    this.report = report;
    this.entity = entity;
    this.countriesOfReport = countriesOfReport;
    this.owner = entity.belongsTo().map(byId::get).filter(Objects::nonNull);
    Gender found = Gender.UNKNOWN;
    for (Mention mention : entity.mentions()) {
      mention.name().filter(name -> !names.contains(name)).ifPresent(names::add);
      if (mention.form() == Mention.Form.PRONOUN) {
        String word = mention.text().toLowerCase(java.util.Locale.ROOT);
        boolean male = word.equals("he") || word.equals("him") || word.equals("his");
        boolean female = word.equals("she") || word.equals("her");
        found = found.or(male ? Gender.MALE : female ? Gender.FEMALE : Gender.UNKNOWN);
      }
    }
    gender = found;
    entity.role().forEach(role -> types.add(WORDS.type(role)));
    names.stream().filter(WORDS::isType).forEach(name -> types.add(WORDS.type(name)));
    types.remove("country");
    long begin = 0;
    for (String name : names) {
      plain.add(Folding.plain(name));
      for (String token : Folding.tokens(name)) {
        begin |= letter(token) | letter(Folding.sound(token));
      }
    }
    letters = begin;
  }

  private static long letter(String word) {
    return word.isEmpty() ? 1 : 1L << (word.charAt(0) % Long.SIZE);
  }

  String key() {
    return report + "\t" + entity.id();
  }

  EntityKind kind() {
    return entity.kind();
  }

  boolean isNamed() {
    return !names.isEmpty();
  }

  boolean isCountry() {
    return kind() == EntityKind.PLACE && entity.role().contains("country");
  }

  List<String> fullNames() {
    return names.stream().filter(name -> name.indexOf(' ') > 0 || name.indexOf('-') > 0).toList();
  }

  /** Whether one of its mentions is introduced as one among many: "a hospital source". */
  boolean isIndefinite() {
    Mention first = entity.mentions().get(0);
    String text = first.text().toLowerCase(java.util.Locale.ROOT);
    return first.form() == Mention.Form.DESCRIPTION
        && (text.startsWith("a ")
            || text.startsWith("an ")
            || text.startsWith("one ")
            || text.startsWith("another ")
            || Character.isDigit(text.charAt(0)));
  }

  boolean sharesCountry(Node other) {
    Optional<String> mine = entity.country();
    Optional<String> theirs = other.entity.country();
    return mine.isPresent() && theirs.isPresent() && Countries.same(mine.get(), theirs.get());
  }

  boolean countryConflicts(Node other) {
    return entity.country().isPresent()
        && other.entity.country().isPresent()
        && !sharesCountry(other);
  }

  Set<String> sharedTypes(Node other) {
    Set<String> shared = new TreeSet<>(types);
    shared.retainAll(other.types);
    return shared;
  }
}
