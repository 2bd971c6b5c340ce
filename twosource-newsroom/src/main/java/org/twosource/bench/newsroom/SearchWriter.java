package org.twosource.bench.newsroom;

import java.io.PrintStream;
import java.util.List;

/** Draws the lines of {@code searches.txt}: {@code SearchWriter QUERIES SEED}. */
public final class SearchWriter {

  private final Stream stream = new Stream(0);
  private final Sections patterns = Sections.read("stream.txt");
  private final Dice dice;

  private SearchWriter(long seed) {
    dice = Dice.of(seed, 0);
  }

  /** Writes to standard output. */
  public static void main(String[] arguments) {
    if (arguments.length != 2) {
      System.err.println("usage: SearchWriter QUERIES SEED");
      System.exit(2);
    }
    new SearchWriter(Long.parseLong(arguments[1]))
        .write(Integer.parseInt(arguments[0]), System.out);
  }

  private void write(int queries, PrintStream out) {
    out.println("# Questions to a stream; drawn by SearchWriter " + queries + " 1.");
    out.println("# words | person | place | outlet | first day");
    out.println("[queries]");
    for (int i = 0; i < queries; i++) {
      out.println(line().replaceAll("[| ]+$", ""));
    }
  }

  private String line() {
    String word = stream.word(dice);
    return switch (dice.between(0, 7)) {
      case 0 -> word;
      case 1 -> word + " " + stream.word(dice);
      case 2 -> phrase() + " " + word;
      case 3 -> word.substring(0, Math.min(4, word.length())) + "*";
      case 4 -> common() + " | | " + stream.place(dice);
      case 5 -> " | " + stream.family(dice);
      case 6 -> common() + " -" + word + " | | | " + dice.pick(patterns.need("outlets"));
      default -> common() + " " + stream.place(dice) + " | | | | 2025-01-" + dice.between(10, 28);
    };
  }

  private String common() {
    return dice.pick(
        List.of("fire", "injured", "police", "robbery", "flooded", "court", "workers", "school"));
  }

  private String phrase() {
    return dice.pick(
        List.of("\"burst its banks\"", "\"walked out\"", "\"denied all charges\"", "\"fell ill\""));
  }
}
