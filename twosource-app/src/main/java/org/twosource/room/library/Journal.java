package org.twosource.room.library;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.twosource.corroboration.Overruling;
import org.twosource.corroboration.Overrulings;

/** What a story's journal means. */
public final class Journal {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK).withZone(ZoneOffset.UTC);

  private Journal() {}

  /** A deed that stands, with who did it. */
  public record Standing(Library.Entry entry, Deed deed) {}

  /** What was done and not taken back, oldest first. */
  public static List<Standing> standing(List<Library.Entry> journal) {
    List<Standing> found = new ArrayList<>();
    for (Library.Entry entry : journal) {
      if (entry.undoes().isEmpty() && entry.undoneBy().isEmpty()) {
        Deed.read(entry.json()).ifPresent(deed -> found.add(new Standing(entry, deed)));
      }
    }
    return found;
  }

  /** What a comparison has to obey. */
  public static Overrulings overrulings(List<Library.Entry> journal) {
    List<Overruling> all = new ArrayList<>();
    for (Standing one : standing(journal)) {
      String reason = reason(one);
      if (one.deed() instanceof Deed.OneSource same) {
        all.add(new Overruling.OneSource(same.first(), same.second(), reason));
      } else if (one.deed() instanceof Deed.NotOneEvent apart) {
        apart
            .others()
            .forEach(other -> all.add(new Overruling.NotOneEvent(apart.claim(), other, reason)));
      } else if (one.deed() instanceof Deed.Counts counts) {
        all.add(
            new Overruling.Counts(
                counts.claim(), counts.span(), counts.unit(), counts.scope(), reason));
      }
    }
    return new Overrulings(all);
  }

  /** The last entry that says how to compare, or takes such a one back; 0 where there is none. */
  public static long ruled(List<Library.Entry> journal) {
    Set<Long> rulings = new HashSet<>();
    long last = 0;
    for (Library.Entry entry : journal) {
      boolean ruling =
          entry.undoes().map(rulings::contains).orElseGet(() -> isRuling(entry.json()));
      if (ruling) {
        rulings.add(entry.number());
        last = Math.max(last, entry.number());
      }
    }
    return last;
  }

  private static boolean isRuling(String json) {
    return Deed.read(json)
        .filter(deed -> !(deed instanceof Deed.Note || deed instanceof Deed.Review))
        .isPresent();
  }

  private static String reason(Standing one) {
    String why = one.entry().why().isBlank() ? "" : " (" + one.entry().why() + ")";
    return "Overruled by "
        + one.entry().who()
        + " on "
        + DAY.format(one.entry().at())
        + ": "
        + told(one.deed())
        + why
        + ".";
  }

  /** A deed in words. */
  public static String told(Deed deed) {
    if (deed instanceof Deed.OneSource one) {
      return one.first().equals(one.second())
          ? "all that are called “" + one.first() + "” are one source"
          : "“" + one.first() + "” and “" + one.second() + "” are one source";
    }
    if (deed instanceof Deed.NotOneEvent apart) {
      return apart.claim().report() + " tells of another event than “" + apart.statement() + "”";
    }
    if (deed instanceof Deed.Counts counts) {
      return "“"
          + counts.words()
          + "” in "
          + counts.claim().report()
          + " counts "
          + (counts.unit() + " " + counts.scope()).strip();
    }
    if (deed instanceof Deed.Note note) {
      return note.text();
    }
    return deed instanceof Deed.Review review
        ? "marked as " + review.status().name().toLowerCase(Locale.ROOT)
        : "";
  }
}
