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
 * Y: …", "Y, according to R, said that …", "it emerged from Y that …", "…: that is what Y said".
 * Their voices and what they say have fixed places in it, which trees and models often miss.
 */
final class SetFrames {

  private static final Set<String> PASSING_ON = Set.of("quote", "cite");
  private static final Set<String> COMING_OUT =
      Set.of("emerge", "transpire", "learn", "hear", "understand", "know");
  private static final Set<String> BY = Set.of("by");
  private static final Set<String> BY_OR_IN = Set.of("by", "in");
  private static final Set<String> ABOUT = Set.of("of", "about");
  private static final Set<String> MARKS = Set.of(",", ":", ";", "—", "–", "-", "--");

  /** How many words a voice may have between the two halves of a frame. */
  private static final int REACH = 14;

  private final Words words;
  private final SourceFinder sources;

  SetFrames(Words words) {
    this.words = words;
    this.sources = new SourceFinder(words);
  }

  /** The drafts of a sentence, those of these frames in the place of what else was read of them. */
  List<Draft> in(Tree tree, List<Draft> drafts) {
    List<Draft> found = new ArrayList<>(drafts);
    for (Token token : tree.sentence().tokens()) {
      List<Draft> own =
          passedOn(tree, token)
              .or(() -> setBetween(tree, token, found))
              .or(() -> cameOut(tree, token))
              .or(() -> pointedBack(tree, token))
              .or(() -> soSaid(tree, token))
              .or(() -> asSaid(tree, token))
              .or(() -> announced(tree, token))
              .or(() -> saidAccording(tree, token, found))
              .orElse(List.of());
      if (!own.isEmpty()) {
        replace(found, own);
      }
      spokenOf(tree, token).ifPresent(that -> parted(tree, token, that, found));
    }
    found.replaceAll(draft -> untrue(draft).orElse(draft));
    return found;
  }

  /** "Reports that it had burned were baseless, he said": he denies what they say. */
  private static Optional<Draft> untrue(Draft draft) {
    Tree tree = draft.tree;
    int first = draft.content.nextSetBit(0);
    int last = draft.content.length() - 1;
    while (last > first && tree.token(last).isPunctuation()) {
      last--;
    }
    int is = last - 1;
    boolean calls =
        first >= 0
            && last - first > 4
            && draft.certainty == Certainty.ASSERTED
            && Dismissals.shared().isStoryWord(tree.token(first))
            && tree.token(first + 1).lemma().equals("that")
            && Dismissals.shared().isFalse(tree.token(last))
            && isBe(tree.token(is));
    if (!calls) {
      return Optional.empty();
    }
    SourcePhrase voice = new SourcePhrase(draft.sources, draft.sourceWords);
    Draft denial = new Draft(tree, draft.cue, voice, Certainty.DENIED, draft.kind);
    denial.cueWords.or(draft.cueWords);
    denial.within = draft.within;
    denial.confidence = draft.confidence;
    denial.content.set(first + 2, is);
    denial.content.andNot(denial.frame());
    return Optional.of(denial);
  }

  /** "The minister confirmed it: …". */
  private Optional<List<Draft>> announced(Tree tree, Token verb) {
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
    BitSet content = set ? behind(tree, colon + 1) : new BitSet();
    if (voice.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    Draft draft = said(tree, verb, voice.get());
    draft.cueWords.set(colon - 1);
    draft.content.or(content);
    return Optional.of(List.of(draft));
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
    Draft inner = said(tree, verb, voice);
    inner.within = outer;
    return both(outer, inner, content);
  }

  /** Where "of reports that …" behind a verb of saying lets begin what others say; none if not. */
  private Optional<Integer> spokenOf(Tree tree, Token story) {
    int at = story.index();
    boolean set =
        at > 2
            && at + 3 < tree.sentence().size()
            && Dismissals.shared().isStory(story)
            && tree.token(at + 1).lemma().equals("that");
    int of = at - 1;
    while (set && of > Math.max(0, at - 4) && !ABOUT.contains(tree.token(of).lemma())) {
      of--;
    }
    boolean said =
        set
            && ABOUT.contains(tree.token(of).lemma())
            && tree.sentence().tokens().subList(Math.max(0, of - REACH), of).stream()
                .anyMatch(token -> token.isVerb() && words.cue(tree, token).isPresent());
    return said ? Optional.of(of) : Optional.empty();
  }

  /** "“That is wrong,” he said of reports that …": what they say is not his; he denies it. */
  private static void parted(Tree tree, Token story, int of, List<Draft> found) {
    BitSet reported = behind(tree, story.index() + 1);
    List<Draft> speakers =
        found.stream()
            .filter(draft -> draft.cue.index() < of && draft.kind == CueEntry.Kind.SAY)
            .filter(draft -> draft.content.intersects(reported))
            .toList();
    for (Draft speaker : speakers) {
      BitSet own = new BitSet();
      own.or(speaker.content);
      own.andNot(reported);
      own.clear(of, story.index() + 2);
      boolean denies = Dismissals.shared().firstFalse(tree, 0, speaker.cue.index()) >= 0;
      boolean before = own.nextSetBit(0) >= 0 && own.nextSetBit(0) < speaker.cue.index();
      if (!before && !denies) {
        continue;
      }
      speaker.content.and(own);
      speaker.sourceWords.clear(of, tree.sentence().size());
      if (own.isEmpty()) {
        found.remove(speaker);
      }
      if (denies) {
        SourcePhrase voice = new SourcePhrase(speaker.sources, speaker.sourceWords);
        Draft denial = new Draft(tree, story, voice, Certainty.DENIED, CueEntry.Kind.SAY);
        denial.cueWords.set(of, story.index() + 2);
        denial.content.or(reported);
        denial.confidence = 0.85;
        found.add(denial);
      }
    }
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
    if (verb.index() > 0 && isBe(tree.token(verb.index() - 1))) {
      return saying ? wasQuoted(tree, verb, to) : Optional.empty();
    }
    boolean colon = to < size && tree.token(to).text().equals(":");
    Optional<SourcePhrase> relay = sources.find(tree, verb, new BitSet()).stream().findFirst();
    SourcePhrase voice = to > from ? SourcePhrase.behind(tree, from, to) : SourcePhrase.none();
    if (!(saying || colon) || relay.isEmpty() || voice.isEmpty()) {
      return Optional.empty();
    }
    Draft outer = said(tree, verb, relay.get());
    Draft inner = said(tree, tree.token(saying ? to + 1 : to), voice);
    if (saying) {
      inner.cueWords.set(to);
    }
    BitSet content = behind(tree, saying ? to + 2 : to + 1);
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
    SourcePhrase relay = of(tree, BY_OR_IN, verb.index() + 1, as);
    BitSet content = behind(tree, as + 2);
    if (relay.isEmpty() && as + 2 < tree.sentence().size()) {
      relay = of(tree, BY_OR_IN, as + 2, tree.sentence().size());
      content = relay.isEmpty() ? content : new BitSet();
    }
    if (content.isEmpty()) {
      content.set(0, voice.get().words().nextSetBit(0));
      ContentFinder.trim(tree, content);
    }
    Draft inner = said(tree, tree.token(as + 1), voice.get());
    inner.cueWords.set(verb.index());
    inner.cueWords.set(as);
    if (relay.isEmpty()) {
      content.andNot(inner.frame());
      inner.content.or(content);
      return content.isEmpty() ? Optional.empty() : Optional.of(List.of(inner));
    }
    Draft outer = said(tree, verb, relay);
    inner.cueWords.clear(verb.index());
    inner.within = outer;
    return both(outer, inner, content);
  }

  /** Who stands behind one of these words, where it stands there. */
  private static SourcePhrase of(Tree tree, Set<String> leading, int from, int to) {
    boolean leads = from < to && leading.contains(tree.token(from).lemma());
    return leads ? SourcePhrase.behind(tree, from + 1, to) : SourcePhrase.none();
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
    BitSet content = behind(tree, verb.index() + 1);
    if (voice.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    Draft inner = said(tree, verb, voice.get());
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
    BitSet content = behind(tree, that);
    if (voice.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    if (learner.isPresent()) {
      Draft outer = said(tree, verb, learner.get());
      Draft inner = said(tree, tree.token(from), voice);
      inner.within = outer;
      return both(outer, inner, content);
    }
    Draft draft = said(tree, verb, voice);
    draft.cueWords.set(from);
    draft.content.or(content);
    return Optional.of(List.of(draft));
  }

  /**
   * "That is what police said", "this was confirmed by the ministry": a sentence that gives the one
   * before it to a voice. What it says is not in it: the content is empty.
   */
  Optional<Draft> pointingBack(Tree tree) {
    int size = tree.sentence().size();
    boolean points =
        size > 4
            && Dismissals.shared().isPointer(tree.token(0))
            && isBe(tree.token(1))
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
                    : of(tree, BY, token.index() + 1, size - 1));
    if (voice.filter(one -> !one.isEmpty()).isEmpty()) {
      return Optional.empty();
    }
    Draft draft = said(tree, verb.orElseThrow(), voice.get());
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
  private Optional<List<Draft>> pointedBack(Tree tree, Token what) {
    int at = what.index();
    if (!what.text().equalsIgnoreCase("what") || at < 3 || !isBe(tree.token(at - 1))) {
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
    Draft draft = said(tree, verb.get(), voice);
    draft.cueWords.set(points, at + 1);
    draft.cueWords.set(verb.get().index(), tree.sentence().size());
    draft.content.set(0, points - 1);
    ContentFinder.trim(tree, draft.content);
    return Optional.of(List.of(draft));
  }

  /** "…; so say both police and the Red Cross". */
  private Optional<List<Draft>> soSaid(Tree tree, Token so) {
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
    Draft draft = said(tree, tree.token(at + 1), voice);
    draft.cueWords.set(at, from);
    draft.content.set(0, at - 1);
    ContentFinder.trim(tree, draft.content);
    return Optional.of(List.of(draft));
  }

  /** "…, as Ana Lund, the mayor, notes." */
  private Optional<List<Draft>> asSaid(Tree tree, Token as) {
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
    Draft draft = said(tree, tree.token(verb), voice);
    draft.cueWords.set(at);
    draft.content.set(0, at - 1);
    ContentFinder.trim(tree, draft.content);
    return Optional.of(List.of(draft));
  }

  private static Optional<List<Draft>> both(Draft outer, Draft inner, BitSet content) {
    content.andNot(outer.frame());
    content.andNot(inner.frame());
    outer.content.or(content);
    inner.content.or(content);
    return content.isEmpty() ? Optional.empty() : Optional.of(List.of(outer, inner));
  }

  /** The rest of the sentence, without "that" and the marks around it. */
  private static BitSet behind(Tree tree, int from) {
    BitSet content = new BitSet();
    int size = tree.sentence().size();
    int start = from < size && tree.token(from).lemma().equals("that") ? from + 1 : from;
    content.set(Math.min(start, size), size);
    ContentFinder.trim(tree, content);
    return content;
  }

  private static Draft said(Tree tree, Token cue, SourcePhrase source) {
    Draft draft = new Draft(tree, cue, source, Certainty.ASSERTED, CueEntry.Kind.SAY);
    draft.sourceWords.clear(cue.index());
    draft.fixed = true;
    draft.confidence = 0.93;
    return draft;
  }

  private boolean isAsSaying(Tree tree, int at) {
    return at + 1 < tree.sentence().size()
        && tree.token(at).lemma().equals("as")
        && tree.token(at + 1).text().endsWith("ing")
        && words.cue(tree, tree.token(at + 1)).isPresent();
  }

  private static boolean isBe(Token token) {
    return token.lemma().equals("be");
  }

  /** "quotes" is the verb, also where it was taken for a noun. */
  private static String singular(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
  }
}
