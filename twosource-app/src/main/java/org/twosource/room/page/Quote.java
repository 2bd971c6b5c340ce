package org.twosource.room.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.twosource.app.render.BriefView;
import org.twosource.app.render.Dates;
import org.twosource.app.render.Telling;
import org.twosource.attribution.Attribution;
import org.twosource.attribution.Certainty;
import org.twosource.claim.Claim;
import org.twosource.text.Span;

/**
 * A claim in its own words, in the words around it.
 *
 * @param before whether the report goes on before them
 * @param after whether it goes on after them
 * @param paths how it reached the reader: each from the outlet to the root
 * @param when the report came out, in words
 * @param doubts what weakens it, in words
 */
public record Quote(
    List<Piece> pieces,
    boolean before,
    boolean after,
    String outlet,
    String report,
    String url,
    List<List<String>> paths,
    String when,
    List<String> doubts,
    String claim,
    boolean denies) {

  private static final int CONTEXT = 170;

  /** The claim with the words around it in its paragraph. */
  static Quote of(Telling telling, StoryView story) {
    String text = telling.reading().report().text();
    Claim claim = telling.claim();
    Span cover =
        claim.span().stream()
            .filter(span -> span.end() <= text.length())
            .reduce(Span::cover)
            .orElse(new Span(0, 0));
    List<Piece.Layer> layers = new ArrayList<>(voices(telling));
    claim.span().forEach(span -> layers.add(new Piece.Layer(span, "claim", true, "")));
    Span around = around(text, cover);
    return new Quote(
        Piece.cut(text, around, layers),
        around.start() > 0,
        around.end() < text.length(),
        BriefView.outlet(telling.reading()),
        telling.ref().report(),
        story.claimUrl(telling.ref()),
        telling.paths(),
        Dates.published(telling.reading().published()),
        doubts(claim),
        telling.ref().toString(),
        telling.denies());
  }

  /** Who speaks, and what weakens it. */
  static List<Piece.Layer> voices(Telling telling) {
    List<Piece.Layer> layers = new ArrayList<>();
    Optional<String> at = telling.claim().attribution();
    for (int depth = 0; at.isPresent() && depth < 8; depth++) {
      String id = at.get();
      Optional<Attribution> found =
          telling.reading().attributions().stream().filter(one -> one.id().equals(id)).findFirst();
      found.ifPresent(
          one -> {
            one.source().forEach(span -> layers.add(new Piece.Layer(span, "speaker", false, "")));
            one.hedges().forEach(span -> layers.add(new Piece.Layer(span, "hedge", false, "")));
          });
      at = found.flatMap(Attribution::inside);
    }
    return layers;
  }

  private static List<String> doubts(Claim claim) {
    List<String> found = new ArrayList<>();
    if (claim.certainty() != Certainty.ASSERTED) {
      found.add(
          claim.certainty() == Certainty.UNKNOWN
              ? "not sure"
              : claim.certainty().name().toLowerCase(Locale.ROOT));
    }
    if (claim.modality() != Claim.Modality.FACT) {
      found.add(
          "stated as "
              + (claim.modality() == Claim.Modality.OPINION ? "an " : "a ")
              + claim.modality().name().toLowerCase(Locale.ROOT));
    }
    switch (claim.basis()) {
      case SAW -> found.add("saw it");
      case DID -> found.add("took part in it");
      case RECORDS -> found.add("has it from records");
      case TOLD -> found.add("was told it");
      case UNSTATED -> {}
    }
    claim.evidence().stream()
        .filter(evidence -> evidence.status() == Claim.Evidence.Status.UNVERIFIED)
        .findFirst()
        .ifPresent(evidence -> found.add("unverified, the report says"));
    return found;
  }

  /** Up to so much on either side, but not beyond the paragraph, and whole words. */
  static Span around(String text, Span claim) {
    int from = text.lastIndexOf('\n', Math.max(0, claim.start() - 1)) + 1;
    int to = text.indexOf('\n', claim.end());
    from = from > claim.start() ? claim.start() : from;
    to = to < 0 ? text.length() : to;
    if (claim.start() - from > CONTEXT) {
      int space = text.indexOf(' ', claim.start() - CONTEXT);
      from = space < 0 || space > claim.start() ? claim.start() : space + 1;
    }
    if (to - claim.end() > CONTEXT) {
      int space = text.lastIndexOf(' ', claim.end() + CONTEXT);
      to = Math.max(space, claim.end());
    }
    return new Span(from, to);
  }
}
