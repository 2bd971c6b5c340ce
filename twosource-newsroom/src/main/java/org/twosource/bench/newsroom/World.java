package org.twosource.bench.newsroom;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What happened in one bundle, where and when, and who there is to speak of it. */
final class World {
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 6);

  private final Sections words;
  private final Half half;
  private final Dice dice;
  private final EventKind kind;
  private final LocalDate day;
  private final Map<String, String> slots = new HashMap<>();
  private final Map<String, Voice> bodies = new HashMap<>();
  private final Map<String, Voice> people = new HashMap<>();
  private final List<String> names;
  private int unnamed;

  World(Sections words, Half half, Dice dice) {
    this.words = words;
    this.half = half;
    this.dice = dice;
    this.kind = EventKind.parse(dice.pick(words.need("kinds")));
    this.day = FIRST_DAY.plusDays(dice.between(0, 640));
    List<String> sites = words.of("site " + kind.id());
    slots.put("site", dice.pick(sites.isEmpty() ? words.need("site") : sites));
    for (String name : List.of("place", "region", "company", "buyer", "union")) {
      slots.put(name, dice.pick(ofHalf(name)));
    }
    slots.put("goods", dice.pick(words.need("goods")));
    slots.put("part", dice.pick(words.need("part")));
    slots.put("noun", dice.pick(kind.nouns()));
    slots.put("e", "the " + slots.get("noun"));
    this.names = names();
    slots.put("person", names.get(0));
    slots.put("suspect", names.get(1));
    for (String id : kind.bodies()) {
      cast(id, names.get(2 + people.size()));
    }
  }

  EventKind kind() {
    return kind;
  }

  LocalDate day() {
    return day;
  }

  /** The words for every slot that stays the same through the bundle. */
  Map<String, String> slots() {
    return slots;
  }

  /** A list of which each half has its own. */
  List<String> ofHalf(String section) {
    return words.need(section + " " + half.word());
  }

  List<String> ofBoth(String section) {
    return words.need(section);
  }

  Voice body(String id) {
    return found(bodies, id);
  }

  /** The body itself, or the person who speaks for it where it has one. */
  Voice speaker(String id) {
    return people.containsKey(id) && dice.chance(0.5) ? found(people, id) : body(id);
  }

  /** The bodies that may speak of a fact. */
  List<String> whoKnows(Fact fact) {
    List<String> ids = new ArrayList<>();
    for (String id : kind.bodies()) {
      List<String> only = Sections.list(entry(id).get(6));
      if (only.isEmpty() || only.contains(fact.section())) {
        ids.add(id);
      }
    }
    return ids;
  }

  /** Somebody whom nobody could find again; never the same one twice. */
  Voice unnamedVoice() {
    List<String> fields = Sections.fields(dice.pick(words.need("unnamed")), 2);
    boolean plural = fields.get(1).equals("p");
    String form = fields.get(0);
    String last = plural ? "they" : dice.chance(0.5) ? "he" : "she";
    String later =
        plural ? form : form.replaceAll(" (who|with) .*", "").replaceFirst("^an? ", "the ");
    return new Voice(
        "unnamed " + ++unnamed,
        Voice.Sort.UNNAMED,
        form,
        List.of(form),
        later,
        last,
        plural,
        false,
        "");
  }

  /** A blog or channel of no standing. */
  Voice weblog() {
    return Voice.outlet(dice.pick(ofHalf("weblog")));
  }

  /** Words with the bundle's own names in their slots. */
  String filled(String text) {
    String filled = text;
    for (Map.Entry<String, String> slot : slots.entrySet()) {
      filled = filled.replace("{" + slot.getKey() + "}", slot.getValue());
    }
    return filled;
  }

  /** A name that nobody in the bundle has who speaks for a body. */
  String passerBy() {
    return names.get(dice.between(12, 15));
  }

  /** Body and person of each: [body, the person who speaks for it]. */
  List<List<String>> speakers() {
    return kind.bodies().stream()
        .filter(people::containsKey)
        .map(id -> List.of(body(id).name(), found(people, id).name()))
        .toList();
  }

  private void cast(String id, String name) {
    List<String> fields = entry(id);
    boolean plural = fields.get(2).equals("p");
    String called = filled(fields.get(1));
    String party = filled(fields.get(3));
    bodies.put(
        id,
        new Voice(
            id,
            Voice.Sort.BODY,
            plain(called),
            List.of(called),
            called,
            plural ? "they" : "it",
            plural,
            true,
            party));
    if (fields.get(4).equals("-")) {
      return;
    }
    boolean woman = given("f").contains(name.substring(0, name.indexOf(' ')));
    String title = filled(fields.get(4)).replace("{man}", woman ? "woman" : "man");
    String standing = filled(fields.get(5)).replace("{man}", woman ? "woman" : "man");
    people.put(
        id,
        new Voice(
            id,
            Voice.Sort.PERSON,
            name + " (" + plain(called) + ")",
            List.of(title + " " + name, name + ", " + standing + ","),
            name.substring(name.indexOf(' ') + 1),
            woman ? "she" : "he",
            false,
            true,
            party));
  }

  /** Sixteen people, no two with one family name. */
  private List<String> names() {
    List<String> made = new ArrayList<>();
    List<String> all = new ArrayList<>(given("f"));
    all.addAll(given("m"));
    for (String family : dice.some(ofHalf("family"), 16)) {
      made.add(dice.pick(all) + " " + family);
    }
    return made;
  }

  private List<String> given(String gender) {
    return ofHalf("given").stream()
        .filter(line -> line.endsWith(" " + gender))
        .map(line -> line.substring(0, line.indexOf(' ')))
        .toList();
  }

  private List<String> entry(String id) {
    return words.need("bodies").stream()
        .map(line -> Sections.fields(line, 7))
        .filter(fields -> fields.get(0).equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no body " + id));
  }

  private static String plain(String called) {
    return called.replaceFirst("^the ", "");
  }

  private static Voice found(Map<String, Voice> voices, String id) {
    Voice voice = voices.get(id);
    if (voice == null) {
      throw new IllegalStateException("no voice " + id);
    }
    return voice;
  }

  /** A day in English, for patterns: its weekday, month and number. */
  static Map<String, String> day(LocalDate day) {
    return Map.of(
        "weekday", day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
        "month", day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
        "d", Integer.toString(day.getDayOfMonth()));
  }
}
