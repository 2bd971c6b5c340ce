package org.twosource.bench.newsroom;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.twosource.entity.Gazetteer;
import org.twosource.text.WordTable;

/**
 * Writes a stream of short reports, one JSON line each, with the story and the incident that each
 * belongs to: {@code Stream REPORTS SEED}. The same arguments write the same bytes, and a longer
 * stream begins as a shorter one.
 */
public final class Stream {

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 6);
  private static final int PLACES = 6_000;
  private static final int REPORTS_A_DAY = 2_000;

  /** An incident is told of for so many days. */
  private static final int DAYS = 3;

  /** One report in so many is the first of an incident. */
  private static final double FOUNDS = 0.2;

  /** One incident in so many goes on with a story of the days before. */
  private static final double FOLLOWS = 0.15;

  private final Sections patterns = Sections.read("stream.txt");
  private final Lexicon words = new Lexicon(200_000, 0);
  private final Lexicon things = new Lexicon(60_000, 1_000);
  private final Lexicon families = new Lexicon(20_000, 300_000);
  private final Lexicon given = Lexicon.of(givenNames());
  private final Lexicon places = Lexicon.of(placeNames());
  private final Lexicon firms = new Lexicon(20_000, 600_000);
  private final Dice dice;
  private final List<Happening> current = new ArrayList<>();
  private int stories;
  private int incidents;

  Stream(long seed) {
    dice = Dice.of(seed, 0);
  }

  /** Names that pages call people by, so that they are known for people. */
  private static List<String> givenNames() {
    Sections vocabulary = Sections.read("vocabulary.txt");
    List<String> names = new ArrayList<>();
    for (Half half : Half.values()) {
      vocabulary
          .need("given " + half.word())
          .forEach(line -> names.add(line.substring(0, line.indexOf(' '))));
    }
    return names;
  }

  /** Places that the gazetteer knows, in an order that says nothing of their size. */
  private static List<String> placeNames() {
    List<String> names = new ArrayList<>();
    for (List<String> row : WordTable.rows(Gazetteer.class, "places.tsv", 1)) {
      if (row.get(0).matches("[A-Z][a-z]{4,}")) {
        names.add(row.get(0));
      }
    }
    return Dice.of(0, 0).some(names, PLACES);
  }

  /** Writes to standard output. */
  public static void main(String[] arguments) throws IOException {
    System.exit(run(arguments, System.err));
  }

  private static int run(String[] arguments, PrintStream error) throws IOException {
    if (arguments.length != 2
        || !arguments[0].matches("\\d{1,9}")
        || !arguments[1].matches("\\d{1,9}")) {
      error.println("usage: Stream REPORTS SEED");
      return 2;
    }
    try (OutputStream out =
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
      new Stream(Long.parseLong(arguments[1])).write(Integer.parseInt(arguments[0]), out);
    }
    return 0;
  }

  void write(int reports, OutputStream out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setRootValueSeparator(null);
      for (int number = 0; number < reports; number++) {
        LocalDate day = FIRST.plusDays(number / REPORTS_A_DAY);
        if (number % REPORTS_A_DAY == 0) {
          current.removeIf(old -> old.day().isBefore(day.minusDays(DAYS)));
        }
        write(number, day, json);
      }
    }
  }

  private void write(int number, LocalDate day, JsonGenerator json) throws IOException {
    Happening told;
    if (current.isEmpty() || dice.chance(FOUNDS)) {
      told = happens(day);
      current.add(told);
    } else {
      // The newest are told of most.
      double back = dice.share() * dice.share();
      told = current.get(current.size() - 1 - (int) (back * current.size()));
    }
    json.writeStartObject();
    json.writeStringField("id", "r" + number);
    json.writeStringField("title", told.title(dice));
    json.writeStringField("text", told.text(dice, words));
    json.writeStringField("outlet", dice.pick(patterns.need("outlets")));
    json.writeStringField("published", day.toString());
    json.writeStringField("story", told.story());
    json.writeStringField("incident", told.incident());
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private Happening happens(LocalDate day) {
    String incident = "i" + ++incidents;
    String kind = dice.pick(patterns.need("kinds"));
    @Nullable Happening drawn = current.isEmpty() ? null : dice.pick(current);
    boolean follows = dice.chance(FOLLOWS) && drawn != null && drawn.day().isBefore(day);
    @Nullable Happening before = follows ? drawn : null;
    Happening told =
        new Happening(
            before == null ? "s" + ++stories : before.story(), incident, day, patterns.need(kind));
    // A later incident of a story is about the same people, place and firm.
    for (String slot : List.of("a", "b", "place", "firm", "age", "t")) {
      told.with(slot, before == null ? fresh(slot) : before.slot(slot));
    }
    for (String slot : List.of("street", "n", "m", "u", "v")) {
      told.with(slot, fresh(slot));
    }
    return told.detailed(dice, words);
  }

  /** A word of the stream's texts. */
  String word(Dice by) {
    return words.word(by);
  }

  /** A place that reports are about. */
  String place(Dice by) {
    return places.name(by);
  }

  /** The surname of somebody. */
  String family(Dice by) {
    return families.name(by);
  }

  private String fresh(String slot) {
    return switch (slot) {
      case "a", "b" -> given.name(dice) + " " + families.name(dice);
      case "place" -> places.name(dice);
      case "street" -> families.name(dice) + " Street";
      case "firm" -> firms.name(dice) + " " + (dice.chance(0.5) ? "Works" : "Brothers");
      case "age" -> Integer.toString(dice.between(18, 88));
      case "n", "m" -> String.format(Locale.ROOT, "%d", dice.between(2, 60));
      default -> things.word(dice);
    };
  }
}
