package org.twosource.app.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.twosource.claim.Claim;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.ClaimRef;
import org.twosource.corroboration.Finding;
import org.twosource.corroboration.Life;

/** What is said to show a finding, and what became of it, in words. */
final class Shown {

  private Shown() {}

  /** Evidence that a claim of a finding names. */
  record Item(ClaimRef claim, Claim.Evidence evidence) {}

  /** What the finding's claims name, those that deny it left out. */
  static List<Item> items(BriefView view, Finding finding) {
    List<Item> found = new ArrayList<>();
    for (Telling telling : view.tellings(finding)) {
      if (!telling.denies()) {
        telling.claim().evidence().forEach(one -> found.add(new Item(telling.ref(), one)));
      }
    }
    return found;
  }

  /** "video, verified by Lantern Desk (a, b)": each once, with the reports that name it. */
  static List<String> evidence(BriefView view, Finding finding) {
    Map<String, List<String>> reports = new LinkedHashMap<>();
    for (Item item : items(view, finding)) {
      List<String> in = reports.computeIfAbsent(words(item.evidence()), key -> new ArrayList<>());
      if (!in.contains(item.claim().report())) {
        in.add(item.claim().report());
      }
    }
    List<String> lines = new ArrayList<>();
    reports.forEach((words, in) -> lines.add(words + " (" + String.join(", ", in) + ")"));
    return lines;
  }

  private static String words(Claim.Evidence evidence) {
    String medium =
        switch (evidence.medium()) {
          case SATELLITE -> "satellite image";
          case TESTIMONY -> "what somebody told";
          case PHOTO, VIDEO, RECORDING, DOCUMENT ->
              evidence.medium().name().toLowerCase(Locale.ROOT);
        };
    return switch (evidence.status()) {
      case VERIFIED -> medium + ", verified" + evidence.by().map(by -> " by " + by).orElse("");
      case UNVERIFIED ->
          medium + ", which " + evidence.by().orElse("the report") + " could not verify";
      case UNSTATED -> medium;
    };
  }

  /** "2026-05-12 Harbour Post: first seen", a line a step. */
  static List<String> life(BriefView view, Finding finding) {
    Brief brief = view.brief();
    return Life.of(brief, finding).stream()
        .map(
            moment ->
                moment.day().map(day -> day + " ").orElse("")
                    + view.reading(moment.claim().report())
                        .map(BriefView::outlet)
                        .orElse(moment.claim().report())
                    + ": "
                    + step(moment)
                    + "  ["
                    + moment.claim()
                    + "]")
        .toList();
  }

  private static String step(Life.Moment moment) {
    return switch (moment.step()) {
      case FIRST_SEEN -> "first seen";
      case REPEATED -> "repeated";
      case FIGURE_CHANGED ->
          "figure " + moment.from().orElse("?") + " becomes " + moment.to().orElse("?");
      case HEDGE_LOST -> "hedge lost: told as certain from here on";
      case HEDGED -> "hedged for the first time";
      case DENIED -> "denied";
      case CORRECTED -> "corrected";
      case WITHDRAWN -> "withdrawn by the outlet that told it";
    };
  }
}
