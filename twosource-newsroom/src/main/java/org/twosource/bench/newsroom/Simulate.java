package org.twosource.bench.newsroom;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Writes invented bundles with their truth: {@code Simulate FOLDER build|score BUNDLES SEED
 * [REPORTS]}, where {@code REPORTS} says how many each bundle has.
 */
public final class Simulate {
  private static final String USAGE = "usage: Simulate FOLDER build|score BUNDLES SEED [REPORTS]";

  private final Half half;
  private final long seed;
  private final Sections words = Sections.read("vocabulary.txt");
  private final Phrasebook phrases;
  private final OptionalInt reports;

  Simulate(Half half, long seed) {
    this(half, seed, OptionalInt.empty());
  }

  /**
   * @param reports how many a bundle has; three to six where that is left open
   */
  Simulate(Half half, long seed, OptionalInt reports) {
    this.reports = reports;
    this.half = half;
    this.seed = seed;
    this.phrases = Phrasebook.of(half);
  }

  /** Writes the bundles; the same arguments write the same bytes. */
  public static void main(String[] arguments) throws IOException {
    System.exit(run(arguments, System.err));
  }

  static int run(String[] arguments, PrintStream error) throws IOException {
    if (arguments.length < 4
        || arguments.length > 5
        || !List.of("build", "score").contains(arguments[1])) {
      error.println(USAGE);
      return 2;
    }
    int count;
    long seed;
    OptionalInt reports = OptionalInt.empty();
    try {
      count = Integer.parseInt(arguments[2]);
      seed = Long.parseLong(arguments[3]);
      if (arguments.length == 5) {
        reports = OptionalInt.of(Integer.parseInt(arguments[4]));
      }
    } catch (NumberFormatException e) {
      error.println(USAGE);
      return 2;
    }
    Simulate simulate =
        new Simulate(Half.valueOf(arguments[1].toUpperCase(Locale.ROOT)), seed, reports);
    for (int number = 0; number < count; number++) {
      Bundle bundle = simulate.bundle(number);
      GoldWriter.write(Path.of(arguments[0]), bundle, simulate.pages(bundle, number));
    }
    return 0;
  }

  Bundle bundle(int number) {
    return Newsroom.draw(words, half, seed, number, reports);
  }

  /**
   * The reports; their words have dice of their own, so that other patterns leave the plan as it
   * is.
   */
  List<Page> pages(Bundle bundle, int number) {
    return Pages.of(bundle, phrases, Dice.of(~seed, number));
  }
}
