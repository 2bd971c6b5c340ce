package org.twosource.attribution;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.twosource.text.Token;
import org.twosource.text.Tree;

/**
 * Attributions by a word that points at what is said: "…: that is what Y said", "so say Y and Z",
 * "…, as Y notes", "Y confirmed it: …", "this was confirmed by Y".
 */
final class PointingFrames {

  private static final Set<String> BY = Set.of("by");
  private static final Set<String> FROM = Set.of("from", "by", "of");
  private static final Set<String> MARKS = Set.of(",", ":", ";", "—", "–", "-", "--");

  private final Words words;
  private final SourceFinder sources;

  PointingFrames(Words words) {
    this.words = words;
    this.sources = new SourceFinder(words);
  }

  /** The attribution whose frame has this word in it. */
  Optional<Draft> at(Tree tree, Token token) {
    return pointedBack(tree, token)
        .or(() -> soSaid(tree, token))
        .or(() -> asSaid(tree, token))
        .or(() -> announced(tree, token));
  }

  /** "The minister confirmed it: …". */
  private Optional<Draft> announced(Tree tree, Token verb) {
    int colon = verb.index() + 2;
    boolean set =
        colon + 2 < tree.sentence().size()
            && verb.isVerb()
            && tree.token(colon).text().equals(":")
            && Dismissals.shared().isPointer(tree.token(colon - 1))
            && words
                .cue(tree, verb)
                .filter(cue -> cue.certainty() == Certainty.ASSERTED)
                .isPresent();
    Optional<SourcePhrase> voice =
        set ? sources.find(tree, verb, new BitSet()).stream().findFirst() : Optional.empty();
    BitSet content = set ? ContentFinder.rest(tree, colon + 1) : new BitSet();
    if (voice.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    Draft draft = Draft.framed(tree, verb, voice.get());
    draft.cueWords.set(colon - 1);
    draft.content.or(content);
    return Optional.of(draft);
  }

  /**
   * "That is what police said", "this was confirmed by the ministry": a sentence that gives the one
   * before it to a voice. What it says is not in it: the content is empty.
   */
  Optional<Draft> pointingBack(Tree tree) {
    return cameFrom(tree).or(() -> wasSaid(tree));
  }

  /** "The information came from police.", "So ran the account given by the mayor." */
  private static Optional<Draft> cameFrom(Tree tree) {
    int size = tree.sentence().size();
    boolean so =
        size > 6 && tree.token(0).text().equals("So") && isForm(tree.token(1), "run", "ran");
    boolean came =
        size > 5
            && size < 16
            && tree.token(0).tag().equals("DET")
            && SayingWords.shared().is(tree.token(1), "news")
            && tree.token(2).lemma().equals("come");
    int from = so ? 4 : 3;
    if (so && tree.token(4).lemma().equals("give")) {
      from = 5;
    }
    SourcePhrase voice =
        so || came ? SourcePhrase.led(tree, FROM, from, size - 1) : SourcePhrase.none();
    if (voice.isEmpty()) {
      return Optional.empty();
    }
    Draft draft = Draft.framed(tree, tree.token(so ? 3 : 1), voice);
    draft.cueWords.set(0, size);
    draft.cueWords.andNot(draft.sourceWords);
    return Optional.of(draft);
  }

  private static boolean isForm(Token token, String lemma, String form) {
    return token.lemma().equals(lemma) || token.text().equals(form);
  }

  private Optional<Draft> wasSaid(Tree tree) {
    int size = tree.sentence().size();
    boolean points =
        size > 4
            && Dismissals.shared().isPointer(tree.token(0))
            && tree.token(1).lemma().equals("be")
            && !tree.token(size - 1).text().equals("?");
    if (!points) {
      return Optional.empty();
    }
    boolean what = tree.token(2).text().equalsIgnoreCase("what");
    Optional<Token> verb =
        tree.sentence().tokens().stream()
            .filter(token -> token.index() > 1 && token.isVerb())
            .findFirst()
            .filter(token -> isAssertion(tree, token))
            .filter(token -> what || token.index() <= 3);
    Optional<SourcePhrase> voice =
        verb.map(
            token ->
                what
                    ? SourcePhrase.read(tree, 3, token.index())
                    : SourcePhrase.led(tree, BY, token.index() + 1, size - 1));
    if (voice.filter(one -> !one.isEmpty()).isEmpty()) {
      return Optional.empty();
    }
    Draft draft = Draft.framed(tree, verb.orElseThrow(), voice.get());
    draft.cueWords.set(0, size);
    draft.cueWords.andNot(draft.sourceWords);
    return Optional.of(draft);
  }

  private boolean isAssertion(Tree tree, Token verb) {
    return words
        .cue(tree, verb)
        .filter(cue -> cue.kind() == CueEntry.Kind.SAY)
        .filter(cue -> cue.certainty() == Certainty.ASSERTED)
        .isPresent();
  }

  /** "…: that is what police said", "… - this at least is what the ministry told us". */
  private Optional<Draft> pointedBack(Tree tree, Token what) {
    int at = what.index();
    if (!what.text().equalsIgnoreCase("what")
        || at < 3
        || !tree.token(at - 1).lemma().equals("be")) {
      return Optional.empty();
    }
    int points = at - 2;
    while (points > Math.max(0, at - 6) && !Dismissals.shared().isPointer(tree.token(points))) {
      points--;
    }
    boolean set =
        Dismissals.shared().isPointer(tree.token(points))
            && points > 2
            && MARKS.contains(tree.token(points - 1).text());
    Optional<Token> verb =
        tree.sentence().tokens().stream()
            .filter(token -> token.index() > at && token.isVerb())
            .findFirst();
    if (!set
        || verb.isEmpty()
        || words.cue(tree, verb.get()).filter(c -> c.kind() == CueEntry.Kind.SAY).isEmpty()) {
      return Optional.empty();
    }
    SourcePhrase voice = SourcePhrase.read(tree, at + 1, verb.get().index());
    if (voice.isEmpty()) {
      return Optional.empty();
    }
    Draft draft = Draft.framed(tree, verb.get(), voice);
    draft.cueWords.set(points, at + 1);
    draft.cueWords.set(verb.get().index(), tree.sentence().size());
    draft.content.set(0, points - 1);
    ContentFinder.trim(tree, draft.content);
    return Optional.of(draft);
  }

  /** "…; so say both police and the Red Cross". */
  private Optional<Draft> soSaid(Tree tree, Token so) {
    int at = so.index();
    if (!so.text().equalsIgnoreCase("so")
        || at < 3
        || at + 2 >= tree.sentence().size()
        || !MARKS.contains(tree.token(at - 1).text())
        || words
            .cue(tree, tree.token(at + 1))
            .filter(c -> c.kind() == CueEntry.Kind.SAY)
            .isEmpty()) {
      return Optional.empty();
    }
    int from = tree.token(at + 2).lemma().equals("both") ? at + 3 : at + 2;
    SourcePhrase voice = SourcePhrase.read(tree, from, tree.sentence().size() - 1);
    if (voice.isEmpty()) {
      return Optional.empty();
    }
    Draft draft = Draft.framed(tree, tree.token(at + 1), voice);
    draft.cueWords.set(at, from);
    draft.content.set(0, at - 1);
    ContentFinder.trim(tree, draft.content);
    return Optional.of(draft);
  }

  /** "…, as Ana Lund, the mayor, notes." */
  private Optional<Draft> asSaid(Tree tree, Token as) {
    int at = as.index();
    int last = tree.sentence().size() - 1;
    int verb = tree.token(last).isPunctuation() ? last - 1 : last;
    boolean set =
        as.text().equalsIgnoreCase("as")
            && at > 3
            && verb - at > 1
            && tree.token(at - 1).text().equals(",")
            && words
                .cue(tree, tree.token(verb))
                .filter(cue -> cue.kind() == CueEntry.Kind.SAY)
                .isPresent();
    for (int i = at + 1; i < verb && set; i++) {
      set = !tree.token(i).isVerb() || tree.token(i).is("amod");
    }
    SourcePhrase voice = set ? SourcePhrase.read(tree, at + 1, verb) : SourcePhrase.none();
    if (voice.isEmpty()) {
      return Optional.empty();
    }
    Draft draft = Draft.framed(tree, tree.token(verb), voice);
    draft.cueWords.set(at);
    draft.content.set(0, at - 1);
    ContentFinder.trim(tree, draft.content);
    return Optional.of(draft);
  }
}
