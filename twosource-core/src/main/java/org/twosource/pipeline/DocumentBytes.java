package org.twosource.pipeline;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twosource.text.Document;
import org.twosource.text.Named;
import org.twosource.text.Reading;
import org.twosource.text.Said;
import org.twosource.text.Sentence;
import org.twosource.text.Span;
import org.twosource.text.Token;

/** A document as bytes, and back; each word form, tag and relation is written once. */
final class DocumentBytes {

  private DocumentBytes() {}

  static void write(Document document, DataOutputStream out) throws IOException {
    new Writer(out).document(document);
  }

  static Document read(DataInputStream in) throws IOException {
    return new Reader(in).document();
  }

  private record Writer(DataOutputStream out, Map<String, Integer> known) {

    Writer(DataOutputStream out) {
      this(out, new HashMap<>());
    }

    void document(Document document) throws IOException {
      text(document.text());
      out.writeInt(document.sentences().size());
      for (Sentence sentence : document.sentences()) {
        out.writeInt(sentence.index());
        out.writeInt(sentence.paragraph());
        span(sentence.span());
        out.writeInt(sentence.tokens().size());
        for (Token token : sentence.tokens()) {
          token(token);
        }
      }
      Reading reading = document.reading();
      out.writeInt(reading.names().size());
      for (Named name : reading.names()) {
        span(name.span());
        text(name.kind().name());
        out.writeDouble(name.likely());
      }
      out.writeInt(reading.said().size());
      for (Said said : reading.said()) {
        out.writeBoolean(said.source().isPresent());
        if (said.source().isPresent()) {
          span(said.source().get());
        }
        span(said.cue());
        out.writeInt(said.content().size());
        for (Span content : said.content()) {
          span(content);
        }
        out.writeDouble(said.likely());
      }
      out.writeInt(reading.earlier().size());
      for (Map.Entry<Integer, Integer> entry : reading.earlier().entrySet()) {
        out.writeInt(entry.getKey());
        out.writeInt(entry.getValue());
      }
      out.writeInt(reading.plain().size());
      for (int plain : reading.plain()) {
        out.writeInt(plain);
      }
    }

    private void token(Token token) throws IOException {
      out.writeInt(token.index());
      span(token.span());
      text(token.text());
      text(token.tag());
      text(token.lemma());
      out.writeInt(token.head());
      text(token.relation());
      out.writeFloat(token.happened());
    }

    private void span(Span span) throws IOException {
      out.writeInt(span.start());
      out.writeInt(span.length());
    }

    private void text(String text) throws IOException {
      Integer number = known.putIfAbsent(text, known.size());
      out.writeInt(number == null ? -1 : number);
      if (number == null) {
        // Code units, since a text may hold halves of characters.
        out.writeInt(text.length());
        out.writeChars(text);
      }
    }
  }

  private record Reader(DataInputStream in, List<String> known) {

    Reader(DataInputStream in) {
      this(in, new ArrayList<>());
    }

    Document document() throws IOException {
      String text = text();
      List<Sentence> sentences = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        int index = in.readInt();
        int paragraph = in.readInt();
        Span span = span();
        List<Token> tokens = new ArrayList<>();
        for (int words = in.readInt(); words > 0; words--) {
          tokens.add(token());
        }
        sentences.add(new Sentence(index, paragraph, span, tokens));
      }
      return new Document(text, sentences, reading());
    }

    private Reading reading() throws IOException {
      List<Named> names = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        names.add(new Named(span(), Named.Kind.valueOf(text()), in.readDouble()));
      }
      List<Said> said = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        Optional<Span> source = in.readBoolean() ? Optional.of(span()) : Optional.empty();
        Span cue = span();
        List<Span> content = new ArrayList<>();
        for (int spans = in.readInt(); spans > 0; spans--) {
          content.add(span());
        }
        said.add(new Said(source, cue, content, in.readDouble()));
      }
      Map<Integer, Integer> earlier = new LinkedHashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        earlier.put(in.readInt(), in.readInt());
      }
      Set<Integer> plain = new LinkedHashSet<>();
      for (int left = in.readInt(); left > 0; left--) {
        plain.add(in.readInt());
      }
      return new Reading(names, said, earlier, plain);
    }

    private Token token() throws IOException {
      return new Token(
          in.readInt(), span(), text(), text(), text(), in.readInt(), text(), in.readFloat());
    }

    private Span span() throws IOException {
      int start = in.readInt();
      return new Span(start, start + in.readInt());
    }

    private String text() throws IOException {
      int number = in.readInt();
      if (number >= 0) {
        return known.get(number);
      }
      StringBuilder text = new StringBuilder();
      for (int left = in.readInt(); left > 0; left--) {
        text.append(in.readChar());
      }
      known.add(text.toString());
      return text.toString();
    }
  }
}
