package org.twosource.room;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twosource.app.render.Wording;
import org.twosource.report.Input;
import org.twosource.report.Notice;
import org.twosource.report.Report;
import org.twosource.report.ReportReaders;
import org.twosource.room.library.Library;
import org.twosource.room.page.AddPage;
import org.twosource.room.page.FindingPage;
import org.twosource.room.page.Links;

/** Takes in reports that are pasted or dropped. */
final class Intake {

  private static final int BOXES = 2;
  private static final int MOST = 40;
  private static final int KEPT = 12;

  private final Library library;
  private final Pages pages;
  private final ReportReaders readers = ReportReaders.standard();

  Intake(Library library, Pages pages) {
    this.library = library;
    this.pages = pages;
  }

  void form(Context context) {
    List<AddPage.Box> boxes = new ArrayList<>();
    for (int i = 0; i < BOXES; i++) {
      boxes.add(new AddPage.Box("", "", "", ""));
    }
    show(context, boxes, List.of());
  }

  private void show(Context context, List<AddPage.Box> boxes, List<String> problems) {
    String after = Guard.param(context, "after");
    Library.Part<Library.Line> part =
        library.bundles(after.isEmpty() ? Optional.empty() : Optional.of(after), KEPT);
    pages.show(
        context,
        "add",
        new AddPage(
            boxes,
            problems,
            part.items().stream().filter(Library.Line::pasted).map(Intake::kept).toList(),
            part.next().map(next -> "/add?after=" + Guard.encode(next) + "#kept")));
  }

  private static AddPage.Kept kept(Library.Line line) {
    return new AddPage.Kept(
        line.title(),
        Links.story(line.id()),
        Wording.plural(line.reports(), "report"),
        FindingPage.time(line.changed()));
  }

  /**
   * Keeps what came in as one bundle, which is read from then on; shows the form again where there
   * is nothing to read.
   */
  void take(Context context) {
    List<AddPage.Box> boxes = boxes(context);
    if (!Guard.field(context, "more").isEmpty()) {
      boxes.add(new AddPage.Box("", "", "", ""));
      show(context, boxes, List.of());
      return;
    }
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      byte[] bytes = boxes.get(i).text().getBytes(StandardCharsets.UTF_8);
      if (!boxes.get(i).text().isBlank()) {
        inputs.add(new Input.OfStream(name(i), new ByteArrayInputStream(bytes)));
      }
    }
    for (UploadedFile file : context.uploadedFiles("files")) {
      if (file.size() > 0) {
        inputs.add(new Input.OfStream(file.filename(), file.content()));
      }
    }
    List<Notice> notices = new ArrayList<>();
    List<Report> reports =
        readers.read(inputs, notices::add).stream().map(one -> labelled(one, boxes)).toList();
    if (reports.isEmpty()) {
      context.status(HttpStatus.UNPROCESSABLE_CONTENT);
      List<String> problems = new ArrayList<>(notices.stream().map(Notice::message).toList());
      if (problems.isEmpty()) {
        problems.add("There is nothing to read yet: paste a report or choose a file.");
      }
      show(context, boxes, problems);
      return;
    }
    context.redirect(Links.story(library.take(reports, notices)), HttpStatus.SEE_OTHER);
  }

  private static List<AddPage.Box> boxes(Context context) {
    List<String> texts = context.formParams("text");
    List<AddPage.Box> boxes = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST, texts.size()); i++) {
      boxes.add(
          new AddPage.Box(
              at(context, "title", i),
              at(context, "outlet", i),
              at(context, "published", i),
              texts.get(i)));
    }
    return boxes;
  }

  private static String at(Context context, String field, int i) {
    List<String> values = context.formParams(field);
    return i < values.size() ? values.get(i).strip() : "";
  }

  private static String name(int i) {
    return "pasted-" + (i + 1);
  }

  /** A pasted report with what stands beside its text in the form. */
  private static Report labelled(Report report, List<AddPage.Box> boxes) {
    for (int i = 0; i < boxes.size(); i++) {
      if (report.id().equals(name(i))) {
        AddPage.Box box = boxes.get(i);
        return new Report(
            report.id(),
            box.title().isEmpty() ? report.title() : box.title(),
            report.text(),
            box.outlet().isEmpty() ? report.outlet() : Optional.of(box.outlet()),
            day(box.published()).or(report::published),
            report.url(),
            report.author(),
            report.agency(),
            report.origin());
      }
    }
    return report;
  }

  private static Optional<Report.Published> day(String text) {
    try {
      return text.isEmpty()
          ? Optional.empty()
          : Optional.of(new Report.Published(LocalDate.parse(text), text));
    } catch (DateTimeParseException noDate) {
      return Optional.empty();
    }
  }
}
