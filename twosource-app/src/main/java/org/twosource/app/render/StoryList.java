package org.twosource.app.render;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.twosource.corroboration.Verdict;
import org.twosource.store.Story;

/** Writes stories: a line for each. */
public final class StoryList {

  private StoryList() {}

  /** Writes a line for each story; may be called again for more of them. */
  public static void write(List<Story> stories, ListForm form, Writer out) throws IOException {
    for (Story story : stories) {
      if (form == ListForm.JSON) {
        json(story, out);
      } else {
        out.write(line(story));
      }
      out.write('\n');
    }
  }

  private static String line(Story story) {
    String days =
        story.first().equals(story.last())
            ? story.first().map(LocalDate::toString).orElse("")
            : story.first().map(LocalDate::toString).orElse("")
                + "–"
                + story.last().map(LocalDate::toString).orElse("");
    String verdicts =
        story.verdicts().entrySet().stream()
            .filter(entry -> entry.getValue() > 0 && entry.getKey() != Verdict.SINGLE)
            .map(entry -> entry.getValue() + " " + Wording.verdict(entry.getKey()))
            .collect(Collectors.joining(", "));
    return Wrap.pad(story.id(), 8)
        + Wrap.pad(story.reports() + (story.reports() == 1 ? " report" : " reports"), 13)
        + Wrap.pad(days, 22)
        + Wording.clean(story.title())
        + (verdicts.isEmpty() ? "" : " (" + verdicts + ")")
        + (story.stale() ? " *" : "");
  }

  private static void json(Story story, Writer out) throws IOException {
    Json.write(
        out,
        json ->
            json.object(
                () -> {
                  json.text("id", story.id());
                  json.text("title", story.title());
                  json.count("reports", story.reports());
                  json.count("incidents", story.incidents());
                  json.text("first", story.first().map(LocalDate::toString));
                  json.text("last", story.last().map(LocalDate::toString));
                  json.object(
                      "verdicts",
                      () -> {
                        for (Map.Entry<Verdict, Integer> entry : story.verdicts().entrySet()) {
                          json.count(Spelling.of(entry.getKey()), entry.getValue());
                        }
                      });
                  json.flag("stale", story.stale());
                  json.text("changed", story.changed().toString());
                }));
  }
}
