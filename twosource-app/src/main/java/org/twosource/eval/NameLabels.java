package org.twosource.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twosource.eval.Answer.Named;
import org.twosource.text.Span;

/**
 * Puts names together from labels such as {@code B-PER} and {@code I-Organization}, word by word.
 */
final class NameLabels {
  private final List<Named> names = new ArrayList<>();
  private String open = "";
  private Span span = new Span(0, 0);

  void add(Span word, String label) {
    String type = label.substring(label.indexOf('-') + 1);
    boolean inside = label.startsWith("I-") || label.startsWith("E-");
    if (inside && type.equals(open)) {
      span = span.cover(word);
      return;
    }
    end();
    open = label.equals("O") ? "" : type;
    span = word;
  }

  /** Ends the name that stands open: a name does not go on in the next sentence. */
  void end() {
    kind(open).ifPresent(kind -> names.add(new Named(span, kind)));
    open = "";
  }

  List<Named> names() {
    end();
    return names;
  }

  /** Worldwide's facilities are places; its peoples, products, dates and others are left out. */
  private static Optional<Named.Kind> kind(String type) {
    return switch (type) {
      case "PER", "Person" -> Optional.of(Named.Kind.PER);
      case "ORG", "Organization" -> Optional.of(Named.Kind.ORG);
      case "LOC", "Location", "Facility" -> Optional.of(Named.Kind.LOC);
      default -> Optional.empty();
    };
  }
}
