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
      if (reserved.get(token.index())
          || !token.isVerb()
          || token.is("aux")
          || token.is("cop")
          || token.is("amod")) {
        continue;
      }
      words
          .cue(token)
          .flatMap(entry -> draft(tree, token, entry, quotes, reserved))
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<Draft> draft(
      Tree tree, Token verb, CueEntry entry, Quotes quotes, BitSet reserved) {
    boolean passive =
        tree.has(
            verb,
            child -> child.relation().equals("aux:pass") || child.relation().equals("nsubj:pass"));
    Optional<Token> agent = agent(tree, verb);
    if (passive || (verb.relation().equals("acl") && isParticiple(verb))) {
      return passive(tree, verb, entry, agent);
    }
    SourcePhrase source = quotedSource(tree, verb);
    if (source.isEmpty()) {
      source = sources.find(tree, verb, reserved);
    }
    if (source.isEmpty() || source.heads().stream().noneMatch(head -> fits(tree, entry, head))) {
      return Optional.empty();
    }
    if (entry.kind() == CueEntry.Kind.SAY && isOwnAct(tree, verb, source.heads().get(0))) {
      return Optional.empty();
    }
    Draft draft = new Draft(tree, verb, source, certainty(tree, verb, entry), entry.kind());
    draft.sourceWords.clear(verb.index());
    addCue(draft, tree, verb);
    return contents.fill(draft, entry, quotes, reserved) ? Optional.of(draft) : Optional.empty();
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
    return head.map(token -> phrase(tree, token)).orElse(SourcePhrase.none());
  }

  private static SourcePhrase phrase(Tree tree, Token head) {
    return new SourcePhrase(
        tree.joined(head).stream().filter(Token::isNoun).toList(), NounPhrase.whole(tree, head));
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
    SourcePhrase source = agent.map(token -> phrase(tree, token)).orElse(SourcePhrase.none());
    Certainty certainty = agent.isEmpty() ? Certainty.HEDGED : entry.certainty();
    Draft draft = new Draft(tree, verb, source, certainty, entry.kind());
    addCue(draft, tree, verb);
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
          || source.tag().equals("NOUN");
    }
    return true;
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
    return refused || (isNegated(tree, verb) && !verb.lemma().equals("deny"));
  }

  static boolean isNegated(Tree tree, Token verb) {
    return tree.has(
        verb, child -> child.is("advmod") && Set.of("not", "n't", "never").contains(child.lemma()));
  }

  private Certainty certainty(Tree tree, Token verb, CueEntry entry) {
    if (entry.certainty() == Certainty.ASSERTED
        && tree.has(
            verb, child -> child.is("aux") && Set.of("may", "might").contains(child.lemma()))) {
      return Certainty.HEDGED;
    }
    return entry.certainty();
  }

  private static void addCue(Draft draft, Tree tree, Token verb) {
    for (Token child : tree.children(verb)) {
      boolean part =
          child.is("aux")
              || child.is("compound:prt")
              || (child.is("advmod")
                  && Math.abs(child.index() - verb.index()) == 1
                  && child.lemma().endsWith("ly"));
      boolean listener =
          (child.is("obj") || child.is("iobj"))
              && verb.lemma().matches("tell|inform|assure|notify|brief|remind|warn")
              && child.index() > verb.index()
              && child.index() - verb.index() <= 5;
      if (part) {
        draft.cueWords.set(child.index());
      } else if (listener) {
        draft.cueWords.or(
            tree.subtree(
                child, below -> !below.is("acl") && !below.is("ccomp") && !below.is("conj")));
      }
    }
  }
}
