package org.twosource.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.twosource.text.Token;
import org.twosource.text.Tree;

/**
 * Attributions whose frame stands on the page as a whole: "R quoted Y as saying that …", "R cited
 * Y: …", "Y, according to R, said that …", "it emerged from Y that …". Their voices and what they
 * say have fixed places in it, which trees and models often miss.
 */
final class SetFrames {

  private static final Set<String> PASSING_ON = Set.of("quote", "cite");
  private static final Set<String> COMING_OUT =
      Set.of("emerge", "transpire", "learn", "learnt", "gather", "hear", "understand", "know");
  private static final Set<String> BY_OR_IN = Set.of("by", "in");
  private static final Set<String> MARKS = Set.of(",", ":", ";", "—", "–", "-", "--");

  /** How many words a voice may have between the two halves of a frame. */
  private static final int REACH = 14;

  private final Words words;
  private final SourceFinder sources;
  private final PointingFrames pointing;
  private final NounFrames nouns;

  SetFrames(Words words) {
    this.words = words;
    this.sources = new SourceFinder(words);
    this.pointing = new PointingFrames(words);
    this.nouns = new NounFrames(words);
  }

  /** The drafts of a sentence, those of these frames in the place of what else was read of them. */
  List<Draft> in(Tree tree, List<Draft> drafts) {
    List<Draft> found = new ArrayList<>(drafts);
    for (Token token : tree.sentence().tokens()) {
      List<Draft> own =
          passedOn(tree, token)
              .or(() -> setBetween(tree, token, found))
              .or(() -> cameOut(tree, token))
              .or(() -> pointing.at(tree, token).map(List::of))
              .or(() -> saidAccording(tree, token, found))
              .or(() -> nouns.at(tree, token, found))
              .orElse(List.of());
      if (!own.isEmpty()) {
        replace(found, own);
      }
    }
    return found;
  }

  /** "…, said the minister, according to the daily." */
  private Optional<List<Draft>> saidAccording(Tree tree, Token verb, List<Draft> found) {
    int at = verb.index();
    boolean closing =
        verb.isVerb()
            && at > 2
            && (MARKS.contains(tree.token(at - 1).text()) || tree.token(at - 1).isPunctuation())
            && words.cue(tree, verb).filter(cue -> cue.kind() == CueEntry.Kind.SAY).isPresent();
    if (!closing) {
      return Optional.empty();
    }
    Optional<Draft> aside =
        found.stream()
            .filter(draft -> draft.cue.text().equalsIgnoreCase("according"))
            .filter(draft -> draft.cue.index() > at + 2)
            .filter(draft -> tree.token(draft.cue.index() - 1).text().equals(","))
            .filter(draft -> draft.frame().length() >= tree.sentence().size() - 1)
            .findFirst();
    if (aside.isEmpty()) {
      return Optional.empty();
    }
    int comma = aside.get().cue.index() - 1;
    boolean noun =
        tree.sentence().tokens().subList(at + 1, comma).stream()
            .noneMatch(token -> token.isVerb() && !token.is("amod"));
    SourcePhrase voice = noun ? SourcePhrase.read(tree, at + 1, comma) : SourcePhrase.none();
    BitSet content = new BitSet();
    content.set(0, at);
    ContentFinder.trim(tree, content);
    if (voice.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    Draft outer = aside.get();
    outer.content.clear();
    Draft inner = Draft.framed(tree, verb, voice);
    inner.within = outer;
    return both(outer, inner, content);
  }

  /** Takes out what other drafts made of the same cues, and lets those inside go by the new one. */
  private static void replace(List<Draft> found, List<Draft> own) {
    BitSet cues = new BitSet();
    own.forEach(draft -> cues.or(draft.cueWords));
    List<Draft> old =
        found.stream()
            .filter(draft -> cues.intersects(draft.cueWords) && !own.contains(draft))
            .toList();
    found.removeAll(old);
    Draft last = own.get(own.size() - 1);
    found.stream()
        .filter(draft -> draft.within != null && old.contains(draft.within))
        .forEach(draft -> draft.within = last);
    own.stream().filter(draft -> !found.contains(draft)).forEach(found::add);
  }

  /** "The daily quotes police as saying that …", "The daily cited police: …". */
  private Optional<List<Draft>> passedOn(Tree tree, Token verb) {
    boolean passes =
        (verb.isVerb() || verb.text().endsWith("s"))
            && PASSING_ON.contains(singular(verb))
            && !verb.text().endsWith("ing")
            && !PhraseCues.isCiting(tree, verb);
    int size = tree.sentence().size();
    if (!passes) {
      return Optional.empty();
    }
    int from = verb.index() + 1;
    int to = from;
    while (to < Math.min(size, from + REACH)
        && !isAsSaying(tree, to)
        && !tree.token(to).text().equals(":")) {
      to++;
    }
    boolean saying = isAsSaying(tree, to);
    if (verb.index() > 0 && tree.token(verb.index() - 1).lemma().equals("be")) {
      return saying ? wasQuoted(tree, verb, to) : Optional.empty();
    }
    boolean colon = to < size && tree.token(to).text().equals(":");
    Optional<SourcePhrase> relay = sources.find(tree, verb, new BitSet()).stream().findFirst();
    SourcePhrase voice = to > from ? SourcePhrase.behind(tree, from, to) : SourcePhrase.none();
    if (!(saying || colon) || relay.isEmpty() || voice.isEmpty()) {
      return Optional.empty();
    }
    Draft outer = Draft.framed(tree, verb, relay.get());
    Draft inner = Draft.framed(tree, tree.token(saying ? to + 1 : to), voice);
    if (saying) {
      inner.cueWords.set(to);
    }
    BitSet content = ContentFinder.rest(tree, saying ? to + 2 : to + 1);
    if (content.isEmpty() && saying) {
      content.set(0, relay.get().words().nextSetBit(0));
      ContentFinder.trim(tree, content);
    }
    inner.within = outer;
    return both(outer, inner, content);
  }

  /** "Police were quoted by the daily as saying that …", "…, police were quoted as saying". */
  private Optional<List<Draft>> wasQuoted(Tree tree, Token verb, int as) {
    Optional<SourcePhrase> voice = sources.find(tree, verb, new BitSet()).stream().findFirst();
    if (voice.isEmpty()) {
      return Optional.empty();
    }
    SourcePhrase relay = SourcePhrase.led(tree, BY_OR_IN, verb.index() + 1, as);
    BitSet content = ContentFinder.rest(tree, as + 2);
    if (relay.isEmpty() && as + 2 < tree.sentence().size()) {
      relay = SourcePhrase.led(tree, BY_OR_IN, as + 2, tree.sentence().size());
      content = relay.isEmpty() ? content : new BitSet();
    }
    if (content.isEmpty()) {
      content.set(0, voice.get().words().nextSetBit(0));
      ContentFinder.trim(tree, content);
    }
    Draft inner = Draft.framed(tree, tree.token(as + 1), voice.get());
    inner.cueWords.set(verb.index());
    inner.cueWords.set(as);
    if (relay.isEmpty()) {
      content.andNot(inner.frame());
      inner.content.or(content);
      return content.isEmpty() ? Optional.empty() : Optional.of(List.of(inner));
    }
    Draft outer = Draft.framed(tree, verb, relay);
    inner.cueWords.clear(verb.index());
    inner.within = outer;
    return both(outer, inner, content);
  }

  /** "The minister, according to the daily, said that …". */
  private Optional<List<Draft>> setBetween(Tree tree, Token verb, List<Draft> found) {
    if (verb.index() < 4
        || !verb.isVerb()
        || !tree.token(verb.index() - 1).text().equals(",")
        || words.cue(tree, verb).filter(cue -> cue.kind() == CueEntry.Kind.SAY).isEmpty()) {
      return Optional.empty();
    }
    Optional<Draft> aside =
        found.stream()
            .filter(draft -> draft.cue.text().equalsIgnoreCase("according"))
            .filter(draft -> draft.frame().length() == verb.index() - 1)
            .filter(draft -> draft.cue.index() > 1)
            .filter(draft -> tree.token(draft.cue.index() - 1).text().equals(","))
            .findFirst();
    if (aside.isEmpty()) {
      return Optional.empty();
    }
    BitSet frame = aside.get().frame();
    Optional<SourcePhrase> voice =
        sources.find(tree, verb, frame).stream()
            .filter(phrase -> phrase.words().length() <= frame.nextSetBit(0))
            .findFirst();
    BitSet content = ContentFinder.rest(tree, verb.index() + 1);
    if (voice.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    Draft inner = Draft.framed(tree, verb, voice.get());
    Draft outer = aside.get();
    outer.content.clear();
    inner.within = outer;
    return both(outer, inner, content);
  }

  /**
   * "It emerged from police that …", "it was learnt from the ministry that …"; "the daily learnt
   * from the ministry that …".
   */
  private Optional<List<Draft>> cameOut(Tree tree, Token verb) {
    int from = verb.index() + 1;
    int size = tree.sentence().size();
    boolean out =
        verb.isVerb()
            && COMING_OUT.contains(verb.lemma())
            && from + 2 < size
            && tree.token(from).lemma().equals("from");
    boolean it =
        tree.sentence().tokens().subList(Math.max(0, verb.index() - 3), verb.index()).stream()
            .anyMatch(token -> token.text().equalsIgnoreCase("it"));
    Optional<SourcePhrase> learner =
        out && !it ? sources.find(tree, verb, new BitSet()).stream().findFirst() : Optional.empty();
    int that = from;
    while (out && that < Math.min(size, from + REACH) && !tree.token(that).lemma().equals("that")) {
      that++;
    }
    if (!out
        || (!it && learner.isEmpty())
        || that >= size
        || !tree.token(that).lemma().equals("that")) {
      return Optional.empty();
    }
    SourcePhrase voice = SourcePhrase.behind(tree, from + 1, that);
    BitSet content = ContentFinder.rest(tree, that);
    if (voice.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    if (learner.isPresent()) {
      Draft outer = Draft.framed(tree, verb, learner.get());
      Draft inner = Draft.framed(tree, tree.token(from), voice);
      inner.within = outer;
      return both(outer, inner, content);
    }
    Draft draft = Draft.framed(tree, verb, voice);
    draft.cueWords.set(from);
    draft.content.or(content);
    return Optional.of(List.of(draft));
  }

  private static Optional<List<Draft>> both(Draft outer, Draft inner, BitSet content) {
    content.andNot(outer.frame());
    content.andNot(inner.frame());
    outer.content.or(content);
    inner.content.or(content);
    return content.isEmpty() ? Optional.empty() : Optional.of(List.of(outer, inner));
  }

  private boolean isAsSaying(Tree tree, int at) {
    return at + 1 < tree.sentence().size()
        && tree.token(at).lemma().equals("as")
        && tree.token(at + 1).text().endsWith("ing")
        && words.cue(tree, tree.token(at + 1)).isPresent();
  }

  /** "quotes" is the verb, also where it was taken for a noun. */
  private static String singular(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
  }
}
