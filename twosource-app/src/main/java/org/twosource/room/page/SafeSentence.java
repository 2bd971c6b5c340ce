package org.twosource.room.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.twosource.app.render.BriefView;
import org.twosource.app.render.Dates;
import org.twosource.app.render.Telling;
import org.twosource.app.render.Wording;
import org.twosource.corroboration.Finding;
import org.twosource.corroboration.Verdict;

/** A finding as a sentence that can be printed: it says who says so, and never more. */
final class SafeSentence {

  private static final int MOST = 8;
  private static final int OUTLETS = 3;

  private SafeSentence() {}

  static String of(Finding finding, StoryView story) {
    StringBuilder sentence = new StringBuilder();
    boolean differ = finding.verdict() == Verdict.CONTESTED || !finding.disagreements().isEmpty();
    if (differ) {
      sentence.append("Accounts differ.");
      words(finding, story).forEach(word -> sentence.append(' ').append(word));
    } else {
      sentence.append(attributed(finding));
    }
    if (finding.verdict() == Verdict.REPEATED || finding.verdict() == Verdict.SINGLE) {
      sentence.append(" No second independent source stands behind it in these reports.");
    }
    if (finding.unverified()) {
      sentence.append(" It has not been verified.");
    }
    sentence.append(" (").append(Wording.count(finding.independent())).append(")\n\nSources:");
    for (String source : sources(finding, story)) {
      sentence.append("\n- ").append(source);
    }
    return sentence.toString();
  }

  private static String attributed(Finding finding) {
    return stripped(Legible.statement(finding.statement()))
        + ", according to "
        + names(finding.roots())
        + ".";
  }

  /** What each says in its own words: nobody is made to say what another said. */
  private static Set<String> words(Finding finding, StoryView story) {
    Set<String> found = new LinkedHashSet<>();
    for (Telling telling : story.view().tellings(finding)) {
      String outlet = BriefView.outlet(telling.reading());
      String speaker = telling.speaker();
      String who = speaker.equals(outlet) ? outlet : speaker + ", as told by " + outlet;
      if (found.size() < MOST) {
        found.add(Wording.capital(who) + ": “" + slices(telling) + "”.");
      }
    }
    return found;
  }

  private static String slices(Telling telling) {
    String text = telling.reading().report().text();
    return telling.claim().span().stream()
        .filter(span -> span.end() <= text.length())
        .map(span -> Wording.clean(span.in(text)))
        .collect(Collectors.joining(" … "));
  }

  private static Set<String> sources(Finding finding, StoryView story) {
    Set<String> found = new LinkedHashSet<>();
    for (Telling telling : story.view().tellings(finding)) {
      var report = telling.reading().report();
      String title = report.title().isBlank() ? "" : ", “" + report.title() + "”";
      found.add(
          BriefView.outlet(telling.reading())
              + title
              + ", "
              + Dates.published(telling.reading().published())
              + report.url().map(url -> ", " + url).orElse(""));
    }
    return found;
  }

  private static String names(List<Finding.Root> roots) {
    List<String> names = new ArrayList<>();
    for (Finding.Root root : roots) {
      List<String> outlets = root.paths().stream().map(path -> path.get(0)).distinct().toList();
      boolean told = root.paths().stream().allMatch(path -> path.size() > 1);
      names.add(root.name() + (told ? " (as told by " + some(outlets) + ")" : ""));
    }
    if (names.isEmpty()) {
      return "nobody who is named";
    }
    return names.size() == 1
        ? names.get(0)
        : String.join(", ", names.subList(0, names.size() - 1))
            + " and "
            + names.get(names.size() - 1);
  }

  /** Some of many: all of them stand among the sources below. */
  private static String some(List<String> outlets) {
    return outlets.size() <= OUTLETS + 1
        ? String.join(", ", outlets)
        : String.join(", ", outlets.subList(0, OUTLETS))
            + " and "
            + Wording.number(outlets.size() - OUTLETS)
            + " others";
  }

  private static String stripped(String statement) {
    return statement.strip().replaceAll("[.;,]+$", "");
  }
}
