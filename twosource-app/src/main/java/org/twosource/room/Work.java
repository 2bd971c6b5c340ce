package org.twosource.room;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.twosource.corroboration.ClaimRef;
import org.twosource.corroboration.Finding;
import org.twosource.room.library.Deed;
import org.twosource.room.library.Library;
import org.twosource.room.page.Links;
import org.twosource.room.page.StoryView;
import org.twosource.text.Span;

/** What readers do to a story. Each deed names who did it, and can be taken back. */
final class Work {

  private static final int LONGEST = 4000;
  private static final int NAME = 80;

  private final Shelf shelf;
  private final Guard guard;

  Work(Shelf shelf, Guard guard) {
    this.shelf = shelf;
    this.guard = guard;
  }

  void overrule(Context context) {
    StoryView story = shelf.story(context.pathParam("story"));
    Finding finding = Pages.finding(context, story);
    Deed deed =
        switch (Guard.field(context, "kind")) {
          case "oneSource" -> oneSource(context);
          case "notOneEvent" -> notOneEvent(context, finding);
          case "counts" -> counts(context, story);
          default -> throw new BadRequestResponse("Say what is to be overruled.");
        };
    String why = needed(context, "why", "Say why: others will read it.");
    shelf.library().write(story.line().id(), who(context), why, deed.json());
    back(context, story.url(finding));
  }

  private static Deed oneSource(Context context) {
    String first = needed(context, "first", "Choose two sources.");
    String second = needed(context, "second", "Choose two sources.");
    return new Deed.OneSource(first, second);
  }

  private static Deed notOneEvent(Context context, Finding finding) {
    ClaimRef claim = Deed.claim(needed(context, "claim", "Choose a claim."));
    if (!finding.claims().contains(claim)) {
      throw new BadRequestResponse("That claim is not in this finding any more.");
    }
    List<ClaimRef> others =
        finding.claims().stream().filter(other -> !other.equals(claim)).toList();
    return new Deed.NotOneEvent(claim, others, finding.statement());
  }

  private static Deed counts(Context context, StoryView story) {
    String number = needed(context, "number", "Choose a number.");
    if (!number.matches("(?s).+/[^/@]+@\\d{1,9}-\\d{1,9}")) {
      throw new BadRequestResponse("Choose a number.");
    }
    int at = number.lastIndexOf('@');
    int dash = number.lastIndexOf('-');
    ClaimRef claim = Deed.claim(number.substring(0, at));
    int from = Integer.parseInt(number.substring(at + 1, dash));
    int to = Integer.parseInt(number.substring(dash + 1));
    String text =
        story.brief().reports().stream()
            .filter(reading -> reading.report().id().equals(claim.report()))
            .map(reading -> reading.report().text())
            .findFirst()
            .orElseThrow(() -> new BadRequestResponse("That report is not in this story."));
    if (from >= to || to > text.length()) {
      throw new BadRequestResponse("That number is not in the report.");
    }
    return new Deed.Counts(
        claim,
        new Span(from, to),
        text.substring(from, to),
        needed(context, "unit", "Say what is counted.").toLowerCase(Locale.ROOT),
        Guard.field(context, "scope").toLowerCase(Locale.ROOT));
  }

  void undo(Context context) {
    String story = context.pathParam("story");
    String entry = Guard.field(context, "entry");
    if (!entry.matches("\\d{1,18}")) {
      throw new BadRequestResponse("Say what is to be taken back.");
    }
    long number = Long.parseLong(entry);
    boolean known =
        shelf.library().open(story).stream()
            .flatMap(opened -> opened.journal().stream())
            .map(Library.Entry::number)
            .anyMatch(one -> one == number);
    if (!known) {
      throw new BadRequestResponse("There is no such entry.");
    }
    shelf.library().undo(story, number, who(context));
    back(context, Guard.inside(Guard.field(context, "to")));
  }

  /** Begins to read a story that is not read yet. */
  void read(Context context) {
    String story = context.pathParam("story");
    shelf.library().read(story);
    back(context, Links.story(story));
  }

  /** Deletes a bundle that a reader put together. */
  void delete(Context context) {
    String story = context.pathParam("story");
    boolean pasted =
        shelf.library().open(story).filter(opened -> opened.line().pasted()).isPresent();
    if (!pasted) {
      throw new BadRequestResponse("Only bundles that were added here can be deleted.");
    }
    shelf.library().delete(story);
    back(context, "/");
  }

  /** A note, another status of review, or both. */
  void review(Context context) {
    StoryView story = shelf.story(context.pathParam("story"));
    Finding finding = Pages.finding(context, story);
    String text = Guard.field(context, "text");
    Deed.Status status =
        Arrays.stream(Deed.Status.values())
            .filter(one -> one.name().equals(Guard.field(context, "status")))
            .findFirst()
            .orElseThrow(() -> new BadRequestResponse("Choose a status."));
    boolean other = status != story.status(finding);
    if (text.isEmpty() && !other) {
      throw new BadRequestResponse("Write a note, or choose another status.");
    }
    String who = who(context);
    String id = story.line().id();
    if (other) {
      Deed deed = new Deed.Review(story.key(finding), status);
      shelf.library().write(id, who, "", deed.json());
    }
    if (!text.isEmpty()) {
      Deed deed =
          new Deed.Note(story.key(finding), text.substring(0, Math.min(LONGEST, text.length())));
      shelf.library().write(id, who, "", deed.json());
    }
    back(context, story.url(finding) + "#notes");
  }

  void theme(Context context) {
    String theme = Guard.field(context, "theme");
    guard.theme(context, List.of("light", "dark").contains(theme) ? theme : "");
    back(context, Guard.inside(Guard.field(context, "to")));
  }

  /** The name that goes with what is done; the browser is asked for it once. */
  private String who(Context context) {
    String given = Guard.field(context, "who");
    if (!given.isEmpty()) {
      String name = given.substring(0, Math.min(NAME, given.length()));
      guard.remember(context, name);
      return name;
    }
    String known = guard.who(context);
    if (known.isEmpty()) {
      throw new BadRequestResponse("Say who you are: it stands beside what you do.");
    }
    return known;
  }

  private static String needed(Context context, String field, String otherwise) {
    String value = Guard.field(context, field);
    if (value.isEmpty()) {
      throw new BadRequestResponse(otherwise);
    }
    return value.substring(0, Math.min(LONGEST, value.length()));
  }

  private static void back(Context context, String address) {
    context.redirect(address, HttpStatus.SEE_OTHER);
  }
}
