package org.twosource.app.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.twosource.text.Span;
import org.twosource.time.Interval;

/** The shapes that recur in contract.md, written field by field in its order. */
final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator out;

  Json(JsonGenerator out) {
    this.out = out;
  }

  /** Writes one document to where more may follow: the writer is neither closed nor flushed. */
  static void write(Writer out, Part<Json> document) throws IOException {
    try (JsonGenerator generator = generator(out)) {
      document.write(new Json(generator));
    }
  }

  /** Writes text that holds broken surrogate pairs without harm, and leaves the writer open. */
  static JsonGenerator generator(Writer out) throws IOException {
    return FACTORY
        .createGenerator(new SurrogateSafeWriter(out))
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
  }

  /** Writes one thing. */
  @FunctionalInterface
  interface Part<T> {
    void write(T value) throws IOException;
  }

  /** Writes the fields of an object. */
  @FunctionalInterface
  interface Fields {
    void write() throws IOException;
  }

  void object(Fields fields) throws IOException {
    out.writeStartObject();
    fields.write();
    out.writeEndObject();
  }

  void object(String name, Fields fields) throws IOException {
    out.writeFieldName(name);
    object(fields);
  }

  <T> void array(String name, Collection<T> values, Part<T> part) throws IOException {
    out.writeFieldName(name);
    array(values, part);
  }

  <T> void array(Collection<T> values, Part<T> part) throws IOException {
    out.writeStartArray();
    for (T value : values) {
      part.write(value);
    }
    out.writeEndArray();
  }

  void text(String name, String value) throws IOException {
    out.writeStringField(name, value);
  }

  void text(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      out.writeStringField(name, value.get());
    } else {
      out.writeNullField(name);
    }
  }

  void texts(String name, Collection<String> values) throws IOException {
    array(name, values, out::writeString);
  }

  void word(String name, Enum<?> value) throws IOException {
    out.writeStringField(name, Spelling.of(value));
  }

  void flag(String name, boolean value) throws IOException {
    out.writeBooleanField(name, value);
  }

  void count(String name, long value) throws IOException {
    out.writeNumberField(name, value);
  }

  void string(String value) throws IOException {
    out.writeString(value);
  }

  void number(int value) throws IOException {
    out.writeNumber(value);
  }

  /** A number as people write it, 4 and not 4.0; null where it is infinite. */
  void number(String name, double value) throws IOException {
    out.writeFieldName(name);
    if (!Double.isFinite(value)) {
      out.writeNull();
    } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      out.writeNumber((long) value);
    } else {
      out.writeNumber(new BigDecimal(BigDecimal.valueOf(value).toPlainString()));
    }
  }

  void number(String name, Optional<Double> value) throws IOException {
    number(name, value.orElse(Double.NaN));
  }

  void interval(Optional<Interval> interval) throws IOException {
    date("earliest", interval.flatMap(Interval::earliest));
    date("latest", interval.flatMap(Interval::latest));
  }

  void spans(String name, List<Span> spans, String text) throws IOException {
    array(name, spans, span -> span(span, text));
  }

  void span(String name, Optional<Span> span, String text) throws IOException {
    out.writeFieldName(name);
    if (span.isPresent()) {
      span(span.get(), text);
    } else {
      out.writeNull();
    }
  }

  void span(Span span, String text) throws IOException {
    object(
        () -> {
          count("start", span.start());
          count("end", span.end());
          text("text", span.in(text));
        });
  }

  private void date(String name, Optional<LocalDate> day) throws IOException {
    text(name, day.map(LocalDate::toString));
  }
}
