package org.twosource.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twosource.text.Token;
import org.twosource.text.Tree;
import org.twosource.text.WordTable;

/**
 * Attributions without an active verb of saying: "word that … came from the police", "the account
 * that she gave was that …", "that … was confirmed by the mayor", "the mayor was blunt: …". Which
 * words make them is in saying-words.tsv.
 */
final class NounFrames {

  private static final Set<String> FROM = Set.of("from");
  private static final Set<String> GIVERS = Set.of("from", "by", "of");
  private static final Set<String> BY = Set.of("by");

  /** How many words may stand between the two halves of a frame. */
  private static final int REACH = 12;

  private final Words words;
  private final SayingWords saying = SayingWords.shared();
  private final List<Denial> denials =
      WordTable.rows(NounFrames.class, "denial-phrases.txt", 2).stream()
          .map(row -> new Denial(List.of(row.get(0).split(" ", -1)), row.get(1).equals("story")))
          .toList();

  /** Words that deny; some only where a noun for what others have said follows. */
  private record Denial(List<String> words, boolean ofStory) {}

  NounFrames(Words words) {
    this.words = words;
  }

  /** The attributions whose frame has its middle at this word, the outer one first. */
  Optional<List<Draft>> at(Tree tree, Token token, List<Draft> known) {
    return colon(tree, token, known)
        .map(List::of)
        .or(() -> cameFrom(tree, token))
        .or(() -> gave(tree, token).map(List::of))
        .or(() -> wasSaidBy(tree, token).map(List::of))
        .or(() -> wasTold(tree, token))
        .or(() -> denial(tree, token).map(List::of))
        .or(() -> drewDenial(tree, token).map(List::of));
  }

  /** "The mayor was blunt: nine people had died.", "Same story from police and the hospital: …". */
  private Optional<Draft> colon(Tree tree, Token colon, List<Draft> known) {
    int at = colon.index();
    int size = tree.sentence().size();
    boolean set =
        colon.text().equals(":")
            && at > 2
            && at + 3 < size
            && tree.sentence().tokens().subList(0, at).stream()
                .anyMatch(word -> announces(tree, word))
            && tree.sentence().tokens().subList(at + 1, size).stream().anyMatch(Token::isVerb);
    boolean taken =
        known.stream().anyMatch(draft -> draft.isNamed() && draft.content.nextSetBit(at) >= 0);
    if (!set || taken) {
      return Optional.empty();
    }
    SourcePhrase voice = voiceBefore(tree, at);
    BitSet content = ContentFinder.rest(tree, at + 1);
    if (voice.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    Draft draft = Draft.framed(tree, tree.token(at - 1), voice);
    draft.cueWords.set(0, at + 1);
    draft.cueWords.andNot(draft.sourceWords);
    draft.content.or(content);
    return Optional.of(draft);
  }

  /** "Gave this account", "was blunt": that what follows is said. */
  private boolean announces(Tree tree, Token word) {
    return saying.is(word, "colon")
        || (saying.is(word, "plain")
            && word.tag().equals("ADJ")
            && tree.child(word, "cop").isPresent());
  }

  /** Who speaks before a colon: the subject; where that is itself an account, whose it is. */
  private SourcePhrase voiceBefore(Tree tree, int end) {
    for (Token token : tree.sentence().tokens().subList(0, end)) {
      if (token.relation().equals("nsubj") && speaks(tree, token)) {
        return subject(tree, token);
      }
    }
    for (int i = 1; i + 1 < end; i++) {
      if ((GIVERS.contains(tree.token(i).lemma()) && tree.token(i - 1).isNoun())
          || (tree.token(i).lemma().equals("from") && i <= 2)) {
        SourcePhrase given = SourcePhrase.read(tree, i + 1, end);
        if (!given.isEmpty() && given.heads().stream().allMatch(head -> speaks(tree, head))) {
          return given;
        }
      }
    }
    return SourcePhrase.none();
  }

  /** The subject from its first word to its verb, where no mark stands between. */
  private static SourcePhrase subject(Tree tree, Token head) {
    int first = tree.subtree(head).nextSetBit(0);
    while (first > 0 && !tree.token(first - 1).isPunctuation()) {
      first--;
    }
    int end = head.index() + 1;
    while (end < tree.sentence().size()
        && !tree.token(end).isVerb()
        && !tree.token(end).isPunctuation()
        && !tree.token(end).tag().equals("AUX")) {
      end++;
    }
    boolean marked = tree.token(end).isPunctuation();
    return marked ? SourcePhrase.around(tree, head) : SourcePhrase.read(tree, first, end);
  }

  private boolean speaks(Tree tree, Token head) {
    return words.voice(head).filter(kind -> !kind.equals("document")).isPresent()
        || head.isName()
        || tree.has(head, child -> child.is("flat") && child.isName())
        || VerbCues.isPersonNoun(head);
  }

  /**
   * "Word that nine had died came from the fire chief"; "… reached the daily from police": the
   * daily passes it on.
   */
  private Optional<List<Draft>> cameFrom(Tree tree, Token verb) {
    int at = verb.index();
    Optional<Integer> that = openingThat(tree, at);
    if (that.isEmpty() || !saying.is(verb, "coming") || at - that.get() < 3) {
      return Optional.empty();
    }
    int from = at + 1;
    while (from < Math.min(tree.sentence().size(), at + REACH)
        && !tree.token(from).lemma().equals("from")) {
      from++;
    }
    SourcePhrase voice = SourcePhrase.led(tree, FROM, from, closing(tree));
    BitSet content = between(tree, that.get() + 1, at);
    if (voice.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    SourcePhrase carrier =
        verb.lemma().equals("reach") ? SourcePhrase.read(tree, at + 1, from) : SourcePhrase.none();
    if (carrier.isEmpty()) {
      Draft draft = Draft.framed(tree, verb, voice);
      draft.cueWords.set(0, that.get());
      draft.cueWords.set(from);
      draft.content.or(content);
      return Optional.of(List.of(draft));
    }
    Draft outer = Draft.framed(tree, verb, carrier);
    outer.content.or(content);
    Draft inner = Draft.framed(tree, tree.token(from), voice);
    inner.content.or(content);
    inner.within = outer;
    return Optional.of(List.of(outer, inner));
  }

  /** "The account that the fire chief gave was that nine had died." */
  private Optional<Draft> gave(Tree tree, Token that) {
    int at = that.index();
    boolean set =
        that.lemma().equals("that")
            && at > 4
            && tree.token(at - 1).lemma().equals("be")
            && saying.is(tree.token(at - 2), "giving")
            && openingThat(tree, at - 2).isPresent();
    if (!set) {
      return Optional.empty();
    }
    SourcePhrase voice = SourcePhrase.read(tree, openingThat(tree, at - 2).orElse(0) + 1, at - 2);
    BitSet content = ContentFinder.rest(tree, at);
    if (voice.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    Draft draft = Draft.framed(tree, tree.token(at - 2), voice);
    draft.cueWords.set(0, at + 1);
    draft.cueWords.andNot(draft.sourceWords);
    draft.content.or(content);
    return Optional.of(draft);
  }

  /** "That nine had died was confirmed by the mayor", "reports that … were dismissed by her". */
  private Optional<Draft> wasSaidBy(Tree tree, Token verb) {
    int at = verb.index();
    boolean bare = tree.token(0).lemma().equalsIgnoreCase("that");
    Optional<Integer> that = bare ? Optional.of(0) : openingThat(tree, at);
    boolean passive =
        verb.isVerb() && that.isPresent() && tree.has(verb, child -> child.is("aux:pass"));
    if (!passive || at - that.get() < 4) {
      return Optional.empty();
    }
    Optional<CueEntry> cue = words.cue(tree, verb);
    boolean made =
        verb.lemma().equals("make")
            && at + 1 < tree.sentence().size()
            && Set.of("plain", "clear", "known", "public").contains(tree.token(at + 1).lemma());
    boolean naming = Dismissals.shared().isNaming(verb);
    if (cue.isEmpty() && !made && !naming && !saying.is(verb, "seeing")) {
      return Optional.empty();
    }
    int by = at + 1;
    while (by < Math.min(tree.sentence().size(), at + 4) && !tree.token(by).lemma().equals("by")) {
      by++;
    }
    int end = by;
    while (end < closing(tree) && !tree.token(end).lemma().equals("as")) {
      end++;
    }
    SourcePhrase voice = SourcePhrase.led(tree, BY, by, end);
    int auxiliary =
        tree.children(verb).stream()
            .filter(child -> child.is("aux"))
            .mapToInt(Token::index)
            .min()
            .orElse(at);
    BitSet content = between(tree, that.get() + 1, auxiliary);
    if (voice.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    Certainty certainty =
        naming && cue.isEmpty()
            ? Certainty.DENIED
            : cue.map(CueEntry::certainty).orElse(Certainty.ASSERTED);
    Draft draft = Draft.framed(tree, verb, voice, certainty);
    draft.cueWords.set(0, that.get() + 1);
    draft.cueWords.set(auxiliary, by + 1);
    draft.cueWords.set(end, closing(tree));
    draft.cueWords.andNot(draft.sourceWords);
    draft.content.or(content);
    return Optional.of(draft);
  }

  /** "poured cold water on claims that …", "issued a denial of reports that …". */
  private Optional<Draft> denial(Tree tree, Token verb) {
    if (!verb.isVerb() || VerbCues.isNegated(tree, verb)) {
      return Optional.empty();
    }
    int end = denials.stream().mapToInt(phrase -> end(tree, verb.index(), phrase)).max().orElse(-1);
    Optional<SourcePhrase> voice =
        end < 0
            ? Optional.empty()
            : tree.child(verb, "nsubj")
                .filter(token -> token.index() < verb.index() && speaks(tree, token))
                .map(token -> subject(tree, token));
    BitSet content = end < 0 ? new BitSet() : ContentFinder.rest(tree, end);
    if (voice.filter(one -> !one.isEmpty()).isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    Draft draft = Draft.framed(tree, verb, voice.get(), Certainty.DENIED);
    draft.cueWords.set(verb.index(), end);
    draft.content.or(content);
    return Optional.of(draft);
  }

  /** Behind the words of a phrase that begins at {@code from}, adjectives passed over; else -1. */
  private static int end(Tree tree, int from, Denial phrase) {
    int at = from;
    for (String word : phrase.words()) {
      while (at < tree.sentence().size()
          && !isWord(tree.token(at), word)
          && Set.of("ADJ", "DET", "ADV").contains(tree.token(at).tag())) {
        at++;
      }
      if (at >= tree.sentence().size() || !isWord(tree.token(at), word)) {
        return -1;
      }
      at++;
    }
    int noun = at;
    while (noun < tree.sentence().size()
        && Set.of("ADJ", "DET", "ADV").contains(tree.token(noun).tag())) {
      noun++;
    }
    boolean story = noun < tree.sentence().size() && Dismissals.shared().isStory(tree.token(noun));
    return phrase.ofStory() && !story ? -1 : at;
  }

  private static boolean isWord(Token token, String word) {
    return token.lemma().equalsIgnoreCase(word) || token.text().equalsIgnoreCase(word);
  }

  /** "Suggestions that nine had died drew a firm denial from the mayor." */
  private Optional<Draft> drewDenial(Tree tree, Token noun) {
    int at = noun.index();
    Optional<Integer> that = openingThat(tree, at);
    boolean denial = that.isPresent() && Set.of("denial", "rebuttal").contains(noun.lemma());
    Optional<Token> verb =
        denial
            ? tree.head(noun).filter(head -> head.isVerb() && head.index() < at)
            : Optional.empty();
    if (verb.isEmpty() || at + 2 >= tree.sentence().size()) {
      return Optional.empty();
    }
    SourcePhrase voice = SourcePhrase.led(tree, GIVERS, at + 1, closing(tree));
    BitSet content = between(tree, that.get() + 1, verb.get().index());
    if (voice.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    Draft draft = Draft.framed(tree, verb.get(), voice, Certainty.DENIED);
    draft.cueWords.set(0, that.get() + 1);
    draft.cueWords.set(verb.get().index(), at + 2);
    draft.content.or(content);
    return Optional.of(draft);
  }

  /** "…, the daily was told by police": from police by way of the daily. */
  private Optional<List<Draft>> wasTold(Tree tree, Token verb) {
    int at = verb.index();
    boolean told =
        verb.lemma().equals("tell")
            && at > 2
            && at + 2 < tree.sentence().size()
            && tree.token(at - 1).lemma().equals("be")
            && tree.token(at + 1).lemma().equals("by");
    Optional<Token> hearer = told ? tree.child(verb, "nsubj") : Optional.empty();
    if (hearer.filter(token -> token.index() < at && speaks(tree, token)).isEmpty()) {
      return Optional.empty();
    }
    SourcePhrase carrier = SourcePhrase.around(tree, hearer.get());
    int that = at + 2;
    while (that < closing(tree) && !tree.token(that).lemma().equals("that")) {
      that++;
    }
    SourcePhrase voice = SourcePhrase.read(tree, at + 2, that);
    int first = carrier.words().nextSetBit(0);
    BitSet content =
        that < closing(tree)
            ? ContentFinder.rest(tree, that)
            : first > 2 && tree.token(first - 1).isPunctuation()
                ? between(tree, 0, first - 1)
                : new BitSet();
    if (voice.isEmpty() || carrier.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    Draft outer = Draft.framed(tree, verb, carrier);
    outer.content.or(content);
    Draft inner = Draft.framed(tree, tree.token(at + 1), voice);
    inner.within = outer;
    inner.content.or(content);
    return Optional.of(List.of(outer, inner));
  }

  /**
   * Where "that" stands that tells what a sentence's first noun is about, if it opens with such a
   * noun: "Word that …", "The version according to which …".
   */
  private Optional<Integer> openingThat(Tree tree, int before) {
    for (int i = 0; i < Math.min(3, before - 2); i++) {
      Token noun = tree.token(i);
      boolean news = saying.is(noun, "news") || Dismissals.shared().isStoryWord(noun);
      if (!news || !(noun.isNoun() || i > 0)) {
        continue;
      }
      if (tree.token(i + 1).lemma().equals("that")) {
        return Optional.of(i + 1);
      }
      boolean which =
          i + 3 < before
              && tree.token(i + 1).lemma().equals("accord")
              && tree.token(i + 3).lemma().equals("which");
      boolean saying = i + 2 < before && tree.token(i + 1).text().equals("saying");
      if (which || saying) {
        return Optional.of(
            which ? i + 3 : tree.token(i + 2).lemma().equals("that") ? i + 2 : i + 1);
      }
    }
    return Optional.empty();
  }

  private static BitSet between(Tree tree, int from, int to) {
    BitSet content = new BitSet();
    content.set(from, Math.max(from, to));
    ContentFinder.trim(tree, content);
    return content;
  }

  /** Where the sentence's closing mark stands. */
  private static int closing(Tree tree) {
    int size = tree.sentence().size();
    return tree.token(size - 1).isPunctuation() ? size - 1 : size;
  }
}
