package org.twosource.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twosource.eval.Answer.Dated;
import org.twosource.text.Span;

/**
 * TimeML 1.2.1 as TempEval-3 gives it: the day of publication from {@code DCT}, the passage and its
 * time expressions from {@code TEXT}.
 *
 * @param kind what sort of texts the set has, which its files do not say
 */
record TimeMlReader(Passage.Kind kind) implements GoldReader {

  private static final Pattern CREATED =
      Pattern.compile("<DCT>.*?value=\"(\\d{4}-\\d\\d-\\d\\d)", Pattern.DOTALL);
  private static final Pattern MARK =
      Pattern.compile("<TIMEX3([^>]*)>(.*?)</TIMEX3>", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^>]*>");

  @Override
  public List<GoldDocument> read(Path path) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    for (Path file : GoldFiles.of(path, ".tml")) {
      documents.add(document(file, GoldFiles.text(file)));
    }
    return documents;
  }

  private GoldDocument document(Path file, String xml) {
    int from = xml.indexOf("<TEXT>");
    int to = xml.indexOf("</TEXT>", from);
    if (from < 0 || to < 0) {
      throw new GoldException(file, "no TEXT element");
    }
    String body = xml.substring(from + "<TEXT>".length(), to);
    StringBuilder text = new StringBuilder();
    List<Dated> dates = new ArrayList<>();
    Matcher marks = MARK.matcher(body);
    int at = 0;
    while (marks.find()) {
      text.append(plain(body.substring(at, marks.start())));
      int start = text.length();
      text.append(plain(marks.group(2)));
      dates.add(
          new Dated(
              new Span(start, text.length()),
              attribute(marks.group(1), "type"),
              attribute(marks.group(1), "value")));
      at = marks.end();
    }
    text.append(plain(body.substring(at)));
    String id = String.valueOf(file.getFileName());
    Passage passage =
        new Passage(id, text.toString(), List.of(), created(file, xml.substring(0, from)), kind);
    return new GoldDocument(passage, Answer.NONE.withDates(dates));
  }

  private static Optional<LocalDate> created(Path file, String head) {
    Matcher created = CREATED.matcher(head);
    try {
      return created.find() ? Optional.of(LocalDate.parse(created.group(1))) : Optional.empty();
    } catch (DateTimeException e) {
      throw new GoldException(file, "DCT: no such day: " + created.group(1));
    }
  }

  private static String attribute(String tag, String name) {
    Matcher match = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
    return match.find() ? match.group(1) : "";
  }

  private static String plain(String xml) {
    return TAG.matcher(xml)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }
}
