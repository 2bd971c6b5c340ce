package org.twosource.app.render;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.Brief;
import org.twosource.story.Decision;

/**
 * Writes briefs and readings. The same brief gives the same characters, whatever the machine, its
 * language or its time zone. Holds no state; safe to share between threads. Never closes a writer.
 */
public final class BriefWriter {

  private BriefWriter() {}

  /**
   * Writes a brief.
   *
   * @param colour whether the text format may use the colours of a terminal
   */
  public static void write(Brief brief, Format format, boolean colour, Writer out)
      throws IOException {
    BriefView view = new BriefView(brief);
    switch (format) {
      case TEXT -> out.write(new TextBrief(view, colour).write());
      case MD -> out.write(new MarkdownBrief(view).write());
      case HTML -> out.write(new HtmlBrief(view).write());
      case JSON -> {
        try (JsonGenerator json = Json.generator(out)) {
          json.setPrettyPrinter(printer());
          new BriefJson(new Json(json), view).write();
        }
        out.write('\n');
      }
    }
    out.flush();
  }

  /** Writes one line of JSON: what was found in one report. */
  public static void write(ReportReading reading, Writer out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      new ReadingJson(new Json(json), reading).write();
    }
    out.write('\n');
  }

  /** Writes one line of JSON: the groups that one report is of. */
  public static void write(Decision place, Writer out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringField("id", place.report());
      json.writeStringField("story", place.story());
      json.writeStringField("incident", place.incident());
      json.writeEndObject();
    }
    out.write('\n');
  }

  /** Writes everything one finding rests on: its voices, paths, claims and reasons. */
  public static void explain(Brief brief, String finding, boolean colour, Writer out)
      throws IOException {
    BriefView view = new BriefView(brief);
    Page page = new Page(colour);
    view.finding(finding).ifPresent(new TextFinding(view, page, true)::write);
    page.say(Page.Ink.FAINT, "", Wording.COUNTING);
    page.say(Page.Ink.STRONG, "", Wording.CAUTION);
    out.write(page.toString());
    out.flush();
  }

  private static DefaultPrettyPrinter printer() {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    return printer;
  }
}
