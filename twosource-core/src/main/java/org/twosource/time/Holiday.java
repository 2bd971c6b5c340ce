package org.twosource.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A holiday by its rule in lexicon.txt: {@code 12-25}, {@code 11-4W4} (the fourth Thursday of
 * November), {@code 11-1W1+1} (the day after the first Monday), {@code E-2} (two days before Easter
 * Sunday).
 */
record Holiday(String rule, int year, Choice choice) implements Meaning {

  @Override
  public Grain grain() {
    return Grain.DAY;
  }

  @Override
  public boolean absolute() {
    return year > 0;
  }

  @Override
  public Optional<Dated> on(LocalDate reference, TimeExpression.Direction direction) {
    return year > 0 ? in(year) : Recurring.pick(this::in, reference, direction, choice);
  }

  @Override
  public Optional<Dated> told(Named before) {
    return year == 0 ? Recurring.told(this::in, before, choice) : Optional.empty();
  }

  private Optional<Dated> in(int someYear) {
    if (rule.startsWith("E")) {
      return Optional.of(Dated.day(easter(someYear).plusDays(Integer.parseInt(rule.substring(1)))));
    }
    int month = Integer.parseInt(rule.substring(0, 2));
    String rest = rule.substring(3);
    int plus = rest.indexOf('+');
    int later = plus < 0 ? 0 : Integer.parseInt(rest.substring(plus + 1));
    rest = plus < 0 ? rest : rest.substring(0, plus);
    int at = rest.indexOf('W');
    if (at < 0) {
      return Optional.of(Dated.day(LocalDate.of(someYear, month, Integer.parseInt(rest))));
    }
    LocalDate day =
        LocalDate.of(someYear, month, 1)
            .with(
                TemporalAdjusters.dayOfWeekInMonth(
                    Integer.parseInt(rest.substring(0, at)),
                    DayOfWeek.of(Integer.parseInt(rest.substring(at + 1)))));
    return Optional.of(Dated.day(day.plusDays(later)));
  }

  /** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int days = h + l - 7 * m + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }

  @Override
  public String open() {
    if (year > 0) {
      return in(year).map(Dated::timex).orElse("XXXX-XX-XX");
    }
    return rule.matches("\\d\\d-\\d\\d") ? "XXXX-" + rule : "XXXX-XX-XX";
  }
}
