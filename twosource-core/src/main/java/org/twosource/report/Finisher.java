package org.twosource.report;

import java.util.Optional;
import org.twosource.report.Report.Published;

/** Turns drafts into reports: one id each, understood fields, text within bounds. */
final class Finisher {

  private final ReportIds ids;
  private final int limit;
  private final boolean unique;
  private final Notices notices;
  private final LanguageDetector languages = LanguageDetector.standard();
  private String prefix = "";

  Finisher(ReportIds ids, int limit, boolean unique, Notices notices) {
    this.ids = ids;
    this.unique = unique;
    this.limit = limit;
    this.notices = notices;
  }

  /** Says that the drafts that follow come from {@code source}. */
  void start(Source source) {
    prefix = ids.prefix(source);
  }

  /** The report; empty, with a notice, where it has no text. */
  Optional<Received> finish(Draft draft) {
    if (Characters.clean(Characters.head(draft.text(), limit)).isBlank()) {
      notices.add(
          Problem.of(Notice.Code.EMPTY, draft.origin().file(), draft.place() + ": holds no text"));
      return Optional.empty();
    }
    Fields fields = draft.fields();
    String id = id(draft);
    String text = text(draft, id);
    Optional<Published> published = published(draft, id);
    language(draft, id, text);
    Report report =
        new Report(
            id,
            fields.get("title").orElse(""),
            text,
            fields.get("outlet"),
            published,
            fields.get("url"),
            fields.get("author"),
            fields.get("agency"),
            draft.origin());
    return Optional.of(new Received(report, fields.get("id"), draft.original()));
  }

  private String id(Draft draft) {
    String wanted =
        draft.fields().get("id").orElseGet(() -> prefix + Characters.clean(draft.fallbackId()));
    String id = unique ? ids.unique(wanted) : wanted;
    if (!id.equals(wanted)) {
      note(Notice.Code.BAD_FIELD, draft, id, "the id " + wanted + " is taken; this is " + id);
    }
    return id;
  }

  private String text(Draft draft, String id) {
    String text = draft.text();
    if (text.length() > limit) {
      text = Characters.cut(text, limit);
      note(
          Notice.Code.TOO_LONG,
          draft,
          id,
          "the text is too long; its first " + text.length() + " characters are read");
    }
    String clean = Characters.clean(text);
    if (!clean.equals(text)) {
      note(Notice.Code.ENCODING, draft, id, "control characters were replaced");
    }
    return clean;
  }

  private Optional<Published> published(Draft draft, String id) {
    Optional<String> stated = draft.fields().get("published");
    Optional<Published> published = stated.flatMap(PublishedForms::parse);
    if (stated.isPresent() && published.isEmpty()) {
      note(
          Notice.Code.BAD_FIELD,
          draft,
          id,
          "published is no date: \""
              + Characters.cut(stated.get() + " ", Math.min(60, stated.get().length()))
              + "\"");
    }
    return published;
  }

  private void language(Draft draft, String id, String text) {
    languages
        .detect(text)
        .filter(code -> !code.equals("en"))
        .ifPresent(
            code ->
                note(
                    Notice.Code.LANGUAGE,
                    draft,
                    id,
                    "the text is not English (it looks like " + code + ")"));
  }

  private void note(Notice.Code code, Draft draft, String id, String what) {
    notices.add(Problem.of(code, id, draft.place() + ": " + what));
  }
}
