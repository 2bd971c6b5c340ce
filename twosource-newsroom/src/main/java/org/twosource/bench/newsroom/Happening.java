package org.twosource.bench.newsroom;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One incident of a stream: what all reports of it agree on, and how each of them tells it. */
final class Happening {

  /** Of its own words a report has in other words so many. */
  private static final double REWORDED = 0.25;

  private static final int DETAILS = 7;
  private static final int SHORTEST = 7;
  private static final int LONGEST = 13;

  private final String story;
  private final String incident;
  private final LocalDate day;
  private final List<String> patterns;
  private final Map<String, String> slots = new HashMap<>();
  private final List<List<String>> details = new ArrayList<>();

  Happening(String story, String incident, LocalDate day, List<String> patterns) {
    this.story = story;
    this.incident = incident;
    this.day = day;
    this.patterns = patterns;
    DayOfWeek weekday = day.getDayOfWeek();
    slots.put("day", weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
  }

  String story() {
    return story;
  }

  String incident() {
    return incident;
  }

  LocalDate day() {
    return day;
  }

  Happening with(String slot, String words) {
    slots.put(slot, words);
    return this;
  }

  /** Draws what else there is to tell of it, in words that others use too. */
  Happening detailed(Dice dice, Lexicon words) {
    for (int i = 0; i < DETAILS; i++) {
      List<String> detail = new ArrayList<>();
      for (int j = dice.between(SHORTEST, LONGEST); j > 0; j--) {
        detail.add(words.word(dice));
      }
      details.add(detail);
    }
    return this;
  }

  String slot(String name) {
    return slots.getOrDefault(name, "");
  }

  String title(Dice dice) {
    List<String> titles = patterns.stream().filter(line -> line.startsWith("title | ")).toList();
    return filled(dice.pick(titles).substring("title | ".length()));
  }

  /** The first sentence, one or two of the pattern, and most of the details, reworded. */
  String text(Dice dice, Lexicon words) {
    List<String> lines = patterns.stream().filter(line -> !line.startsWith("title | ")).toList();
    StringBuilder text = new StringBuilder(filled(lines.get(0)));
    for (String line : dice.some(lines.subList(1, lines.size()), dice.between(1, 2))) {
      text.append(' ').append(filled(line));
    }
    for (List<String> detail : dice.some(details, dice.between(3, DETAILS))) {
      text.append(" The");
      for (String word : detail) {
        text.append(' ').append(dice.chance(REWORDED) ? words.word(dice) : word);
      }
      text.append('.');
    }
    return text.toString();
  }

  private String filled(String pattern) {
    String filled = pattern;
    for (Map.Entry<String, String> slot : slots.entrySet()) {
      filled = filled.replace("{" + slot.getKey() + "}", slot.getValue());
    }
    return filled;
  }
}
