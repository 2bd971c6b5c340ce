package org.twosource.room.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.twosource.app.render.Wording;
import org.twosource.corroboration.Verdict;

/** How verdicts look; every one differs from the others by its shape and its word too. */
public final class Looks {

  private static final int DOTS = 10;
  private static final int LONG = 60;

  private Looks() {}

  /** The class of a verdict in the style sheet, and the name of its shape. */
  public static String css(Verdict verdict) {
    return switch (verdict) {
      case CONTESTED -> "contested";
      case CORROBORATED -> "corroborated";
      case ON_RECORD -> "record";
      case REPEATED -> "repeated";
      case SINGLE -> "single";
    };
  }

  /** The verdict in words. */
  public static String word(Verdict verdict) {
    return Wording.verdict(verdict);
  }

  /** The class of a headline: a long one is set smaller. */
  public static String size(String title) {
    return title.length() > LONG ? "statement" : "";
  }

  /** A dot for each source a finding may have: firm ones true; not more than fit. */
  public static List<Boolean> dots(int atLeast, int atMost) {
    List<Boolean> dots = new ArrayList<>();
    for (int i = 0; i < Math.min(DOTS, Math.max(atLeast, atMost)); i++) {
      dots.add(i < atLeast);
    }
    return dots;
  }

  /** "1–3": the bounds as people write them. */
  public static String bounds(int atLeast, int atMost) {
    return atLeast >= atMost ? Integer.toString(atLeast) : atLeast + "–" + atMost;
  }

  /** "3–6 independent", "1–4, none firm": the same in a few words. */
  public static String counted(int atLeast, int atMost) {
    int most = Math.max(atLeast, atMost);
    if (most > 1) {
      return atLeast == 0 ? "1–" + most + ", none firm" : bounds(atLeast, most) + " independent";
    }
    return atLeast == 1 ? "one firm source" : most == 1 ? "one, not firm" : "no source";
  }

  /** One verdict's share of a bar. */
  public record Share(Verdict verdict, int count, double from, double width) {}

  /** Findings by verdict as shares of a bar of length 100, firm ones first. */
  public static List<Share> shares(Map<Verdict, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    List<Share> shares = new ArrayList<>();
    double at = 0;
    for (Verdict verdict :
        List.of(
            Verdict.CORROBORATED,
            Verdict.ON_RECORD,
            Verdict.CONTESTED,
            Verdict.REPEATED,
            Verdict.SINGLE)) {
      int count = counts.getOrDefault(verdict, 0);
      if (count > 0) {
        double width = 100.0 * count / all;
        shares.add(new Share(verdict, count, at, width));
        at += width;
      }
    }
    return shares;
  }
}
