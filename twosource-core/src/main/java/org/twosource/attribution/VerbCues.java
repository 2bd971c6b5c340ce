package org.twosource.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twosource.text.Token;
import org.twosource.text.Tree;

/**
 * Attributions made with a verb: "X said …", "…, said X", "told reporters that …", "X is said to
 * have …".
 */
final class VerbCues {

  private static final Set<String> OFFERED = Set.of("imagery", "document", "data");

  private final Words words;
  private final SourceFinder sources;
  private final ContentFinder contents;

  VerbCues(Words words) {
    this.words = words;
    this.sources = new SourceFinder(words);
    this.contents = new ContentFinder(words);
  }

  List<Draft> find(Tree tree, Quotes quotes, BitSet reserved) {
    List<Draft> found = new ArrayList<>();
    for (Token token : tree.sentence().tokens()) {
      boolean verb = token.isVerb() && !token.is("aux") && !token.is("cop") && !token.is("amod");
      if (reserved.get(token.index()) || !(verb || closes(tree, token))) {
        continue;
      }
      Optional<Draft> draft =
          words.cue(tree, token).flatMap(entry -> draft(tree, token, entry, quotes, reserved));
      draft.ifPresent(found::add);
    }
    return found;
  }

  /**
   * The last word of a sentence behind a noun, which the tagger took for a noun: "…, the Command
   * reports."
   */
  private static boolean closes(Tree tree, Token token) {
    int next = token.index() + 1;
    boolean last =
        next >= tree.sentence().size()
            || (next == tree.sentence().size() - 1 && tree.token(next).isPunctuation());
    return last
        && token.index() > 4
        && (token.tag().equals("NOUN") || token.tag().equals("ADJ"))
        && tree.token(token.index() - 1).isNoun()
        && (token.text().endsWith("s") || token.text().endsWith("ed"))
        && tree.sentence().tokens().subList(0, token.index()).stream()
            .anyMatch(other -> other.text().equals(","));
  }

  /** Whether a form of "be" stands before the word, adverbs between. */
  private static boolean isBe(Tree tree, int index) {
    int at = index - 1;
    while (at > 0 && (tree.token(at).tag().equals("ADV") || tree.token(at).lemma().equals("not"))) {
      at--;
    }
    return at >= 0 && Set.of("be", "get").contains(tree.token(at).lemma());
  }

  private Optional<Draft> draft(
      Tree tree, Token verb, CueEntry entry, Quotes quotes, BitSet reserved) {
    boolean passive = isBe(tree, verb.index()) && !verb.text().endsWith("ing");
    Optional<Token> agent = agent(tree, verb);
    if (passive || (verb.relation().equals("acl") && isParticiple(verb) && agent.isPresent())) {
      return passive(tree, verb, entry, agent);
    }
    List<SourcePhrase> phrases = new ArrayList<>(List.of(quotedSource(tree, verb)));
    phrases.addAll(sources.find(tree, verb, reserved));
    for (SourcePhrase source : phrases) {
      // "I think" in a quotation is still the one who is quoted.
      if (quotes.at(verb.span().start()) && source.heads().stream().anyMatch(VerbCues::isSelf)) {
        return Optional.empty();
      }
      boolean speaks =
          !source.isEmpty() && source.heads().stream().anyMatch(head -> fits(tree, entry, head));
      if (!speaks
          || (entry.kind() == CueEntry.Kind.SAY && isOwnAct(tree, verb, source.heads().get(0)))) {
        continue;
      }
      Draft draft = new Draft(tree, verb, source, certainty(tree, verb, entry), entry.kind());
      draft.sourceWords.clear(verb.index());
      addCue(draft, tree, verb, entry);
      if (contents.fill(draft, entry, quotes, reserved)) {
        return Optional.of(draft);
      }
    }
    return Optional.empty();
  }

  /** "X was quoted as saying": X, though "quoted" has the subject. */
  private static SourcePhrase quotedSource(Tree tree, Token verb) {
    Optional<Token> head =
        tree.head(verb)
            .filter(above -> above.lemma().equals("quote") || above.lemma().equals("cite"))
            .filter(above -> verb.index() > above.index())
            .flatMap(
                above ->
                    tree.child(above, "nsubj:pass")
                        .or(
                            () ->
                                tree.child(above, "obj")
                                    .filter(object -> object.index() < verb.index())));
    return head.map(token -> SourcePhrase.around(tree, token)).orElse(SourcePhrase.none());
  }

  private static boolean isParticiple(Token verb) {
    String text = verb.text();
    return text.endsWith("ed")
        || text.equals("said")
        || text.equals("told")
        || text.equals("shown");
  }

  private static Optional<Token> agent(Tree tree, Token verb) {
    return tree.all(verb, "obl").stream()
        .filter(
            token ->
                token.relation().equals("obl:agent")
                    || tree.has(token, child -> child.is("case") && child.lemma().equals("by")))
        .findFirst();
  }

  /**
   * "is said to have …", "was reported by X to be …", "a vehicle claimed by X to have been
   * captured".
   */
  private Optional<Draft> passive(Tree tree, Token verb, CueEntry entry, Optional<Token> agent) {
    if (entry.kind() == CueEntry.Kind.BLAME
        || verb.lemma().equals("tell")
        || verb.lemma().equals("record")
        || verb.lemma().equals("find")
        || verb.lemma().equals("list")
        || verb.lemma().equals("register")
        || verb.lemma().equals("document")) {
      return Optional.empty();
    }
    Optional<Token> clause =
        tree.child(verb, "xcomp", "ccomp", "csubj").filter(token -> token.index() > verb.index());
    boolean participle = verb.relation().equals("acl");
    if (clause.isEmpty() || (agent.isEmpty() && participle)) {
      return Optional.empty();
    }
    SourcePhrase source =
        agent.map(token -> SourcePhrase.around(tree, token)).orElse(SourcePhrase.none());
    Certainty certainty = agent.isEmpty() ? Certainty.HEDGED : entry.certainty();
    Draft draft = new Draft(tree, verb, source, certainty, entry.kind());
    addCue(draft, tree, verb, entry);
    BitSet content = new BitSet();
    if (participle) {
      content.or(tree.subtree(tree.token(verb.head())));
    } else {
      tree.child(verb, "nsubj").ifPresent(subject -> content.or(tree.subtree(subject)));
      content.or(tree.subtree(clause.get()));
      tree.all(verb, "advcl", "obl").forEach(part -> content.or(tree.subtree(part)));
    }
    content.andNot(draft.frame());
    draft.content.or(content);
    draft.confidence = 0.8;
    return Optional.of(draft);
  }

  /** A document or picture shows; people say; a thing that cannot speak does neither. */
  private boolean fits(Tree tree, CueEntry entry, Token source) {
    Optional<String> voice = words.voice(source);
    boolean offered = voice.filter(OFFERED::contains).isPresent();
    boolean pronoun = source.tag().equals("PRON");
    if (entry.kind() == CueEntry.Kind.SHOW) {
      return offered || (entry.lemma().equals("list") && pronoun);
    }
    if (entry.takes().contains("-") || entry.kind() == CueEntry.Kind.THINK) {
      return voice.isPresent()
          || pronoun
          || source.isName()
          || tree.has(source, Token::isName)
          || source.tag().equals("NUM")
          || source.tag().equals("DET")
          || source.tag().equals("ADJ")
          || isPersonNoun(source);
    }
    return true;
  }

  /** Trades and callings that no list holds: "-er", "-ist", "-ian", "-man". */
  static boolean isPersonNoun(Token token) {
    return token.tag().equals("NOUN")
        && token.lemma().matches(".{3,}(er|or|ist|ian|man|woman|men|women|ant|eer)");
  }

  private static boolean isSelf(Token token) {
    return Set.of("i", "we", "you").contains(token.text().toLowerCase(java.util.Locale.ROOT));
  }

  /** "He did not say why", "refused to say": nothing was said. */
  private boolean isOwnAct(Tree tree, Token verb, Token source) {
    if (Set.of("none", "nobody", "nothing", "neither").contains(source.lemma())) {
      return true;
    }
    boolean refused =
        tree.head(verb)
            .filter(above -> Set.of("decline", "refuse").contains(above.lemma()))
            .isPresent();
    return refused
        || (isNegated(tree, verb)
            && !verb.lemma().equals("deny")
            && !isNegatedAs(tree, verb, "open")
            && !isNegatedAs(tree, verb, "not"));
  }

  /** "Did not rule out that …" leaves it open, "does not believe that …" denies it. */
  private boolean isNegatedAs(Tree tree, Token verb, String meaning) {
    return isNegated(tree, verb)
        && words.cue(tree, verb).filter(entry -> entry.takes().contains(meaning)).isPresent();
  }

  static boolean isNegated(Tree tree, Token verb) {
    return tree.has(
        verb, child -> child.is("advmod") && Set.of("not", "n't", "never").contains(child.lemma()));
  }

  private Certainty certainty(Tree tree, Token verb, CueEntry entry) {
    if (isNegatedAs(tree, verb, "open")) {
      return Certainty.HEDGED;
    }
    if (isNegatedAs(tree, verb, "not")) {
      return Certainty.DENIED;
    }
    if (entry.certainty() == Certainty.ASSERTED
        && tree.has(
            verb, child -> child.is("aux") && Set.of("may", "might").contains(child.lemma()))) {
      return Certainty.HEDGED;
    }
    return entry.certainty();
  }

  private static void addCue(Draft draft, Tree tree, Token verb, CueEntry entry) {
    // "appears to show": the showing is in both words.
    int at = verb.index();
    if (at > 1
        && tree.token(at - 1).lemma().equals("to")
        && Set.of("appear", "seem").contains(tree.token(at - 2).lemma())) {
      draft.cueWords.set(at - 2, at);
    }
    for (Token child : tree.children(verb)) {
      // "made clear": one cue in two words, which is used for nothing else.
      boolean completes =
          child.index() == verb.index() + 1 && entry.lemma().endsWith("_" + child.lemma());
      boolean part =
          child.is("aux")
              || child.is("compound:prt")
              || completes
              || (child.is("advmod")
                  && Math.abs(child.index() - verb.index()) == 1
                  && child.lemma().endsWith("ly"));
      boolean listener =
          (child.is("obj") || child.is("iobj"))
              && verb.lemma().matches("tell|inform|assure|notify|brief|remind|warn")
              && child.index() > verb.index()
              && child.index() - verb.index() <= 5;
      draft.fixed |= completes;
      if (part && !draft.sourceWords.get(child.index())) {
        draft.cueWords.set(child.index());
      } else if (listener) {
        draft.cueWords.or(
            tree.subtree(
                child, below -> !below.is("acl") && !below.is("ccomp") && !below.is("conj")));
      }
    }
  }
}
