package org.twosource.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.twosource.entity.Entity;
import org.twosource.entity.EntityKind;
import org.twosource.entity.Mention;
import org.twosource.text.Document;
import org.twosource.text.Sentence;
import org.twosource.text.Span;
import org.twosource.text.Token;
import org.twosource.text.Tree;

/**
 * Turns the words that name a source into links of a chain: one for each voice joined in them,
 * named as the report names it best. Reads a document from its start, since "the report" and "other
 * images" look back. Used within one extraction.
 */
final class Voices {

  private static final Set<String> INDEFINITE =
      Set.of(
          "a",
          "an",
          "one",
          "some",
          "several",
          "two",
          "three",
          "many",
          "other",
          "another",
          "unnamed",
          "multiple",
          "few",
          "separate",
          "various");
  private static final Set<String> SHARED =
      Set.of(
          "sourced",
          "provided",
          "released",
          "published",
          "supplied",
          "obtained",
          "shared",
          "issued");

  private static final Pattern TWO_PLACES =
      Pattern.compile("((?:\\p{L}+ )*\\p{L}+s in )(\\p{Lu}[\\p{L} -]*) and (\\p{Lu}[\\p{L} -]*)");

  private final Document document;
  private final List<Entity> entities;
  private final Words words;
  private final Publishers publishers;

  /** The last outlet or body that a statement was put to, for "the report said". */
  private @Nullable Link lastCarrier;

  /** Whose pictures are being described, and in which paragraph that was last said. */
  private @Nullable Link pictures;

  private int picturesParagraph = -9;

  /** The words for the voice that is being read. */
  private String described = "";

  Voices(Document document, List<Entity> entities, Words words, Publishers publishers) {
    this.document = document;
    this.entities = entities;
    this.words = words;
    this.publishers = publishers;
  }

  /** The voices of a draft; empty where the outlet itself speaks. Call in the order of the text. */
  List<Link> of(Draft draft, String id) {
    if (!draft.isNamed()) {
      return List.of(
          new Link("unnamed", Optional.empty(), Link.Kind.UNNAMED, true, Optional.of(id)));
    }
    List<Link> found = new ArrayList<>();
    for (SourcePhrase.Voice voice : draft.sources) {
      described = describe(draft.tree, voice);
      link(draft, voice.head(), id).ifPresent(link -> found.addAll(placed(link)));
    }
    found.stream()
        .filter(link -> !link.anonymous())
        .findFirst()
        .ifPresent(link -> lastCarrier = link);
    return found;
  }

  /** "sources in Seoul and Kyiv": some here and some there. */
  private static List<Link> placed(Link link) {
    Matcher places = TWO_PLACES.matcher(link.name());
    if (!link.anonymous() || !places.matches()) {
      return List.of(link);
    }
    return List.of(
        new Link(
            places.group(1) + places.group(2),
            link.entity(),
            link.kind(),
            true,
            link.attribution()),
        new Link(
            places.group(1) + places.group(3),
            Optional.empty(),
            link.kind(),
            true,
            link.attribution()));
  }

  private Optional<Link> link(Draft draft, Token head, String id) {
    Tree tree = draft.tree;
    if (isOwnReporter(tree, head)) {
      return Optional.empty();
    }
    Optional<String> voice = words.voice(head);
    if (voice.filter("imagery"::equals).isPresent() || pictureDocument(draft, head, voice)) {
      return picture(draft, head, id);
    }
    if (isBackReference(tree, head, voice) && lastCarrier != null) {
      return Optional.of(renamed(lastCarrier, id));
    }
    if (draft.kind == CueEntry.Kind.SHOW && head.tag().equals("PRON")) {
      Optional<Entity> shown = documentBefore(head.span());
      if (shown.isPresent()) {
        return Optional.of(
            new Link(
                shown.get().name(),
                shown.map(Entity::id),
                Link.Kind.DOCUMENT,
                false,
                Optional.of(id)));
      }
    }
    Optional<Entity> entity = possessor(tree, head).or(() -> entityAt(tree, head));
    if (head.tag().equals("PRON") && entity.isEmpty()) {
      return lastCarrier == null ? Optional.of(unnamed(id)) : Optional.of(renamed(lastCarrier, id));
    }
    boolean named = entity.filter(this::hasName).isPresent();
    boolean body = entity.filter(one -> one.kind() == EntityKind.ORGANIZATION).isPresent();
    boolean anonymous =
        !named
            && !(body && voice.filter("generic"::equals).isPresent())
            && isAnonymous(tree, head, voice);
    // "Marl & Sons": the name is all of it.
    String name =
        anonymous || described.contains(" & ")
            ? described
            : entity.map(Entity::name).orElse(described);
    if (head.tag().equals("PRON") && entity.isPresent()) {
      name = entity.get().name();
      anonymous = !named && looksAnonymous(entity.get());
    }
    return Optional.of(
        new Link(
            name,
            entity.map(Entity::id),
            kind(tree, head, voice, entity, name, anonymous),
            anonymous,
            Optional.of(id)));
  }

  /** "The authority published its report. It lists two defects": the report. */
  private Optional<Entity> documentBefore(Span word) {
    int here = document.sentenceAt(word.start()).map(Sentence::index).orElse(-9);
    return entities.stream()
        .filter(entity -> entity.kind() == EntityKind.DOCUMENT)
        .filter(
            entity ->
                entity.mentions().stream()
                    .anyMatch(
                        mention ->
                            mention.span().end() <= word.start()
                                && here
                                        - document
                                            .sentenceAt(mention.span().start())
                                            .map(Sentence::index)
                                            .orElse(-9)
                                    <= 1))
        .findFirst();
  }

  /** "his office": he. */
  private Optional<Entity> possessor(Tree tree, Token head) {
    boolean his =
        head.index() > 0
            && Set.of("his", "her", "its", "their")
                .contains(tree.token(head.index() - 1).lemma().toLowerCase(Locale.ROOT));
    return his && Set.of("office", "administration", "staff", "department").contains(head.lemma())
        ? entityWith(tree.token(head.index() - 1).span())
        : Optional.empty();
  }

  private static Link renamed(Link link, String id) {
    return new Link(link.name(), link.entity(), link.kind(), link.anonymous(), Optional.of(id));
  }

  private static Link unnamed(String id) {
    return new Link("unnamed", Optional.empty(), Link.Kind.UNNAMED, true, Optional.of(id));
  }

  /** "this reporter", "our correspondent": the outlet's own eyes. */
  private static boolean isOwnReporter(Tree tree, Token head) {
    boolean reporter =
        Set.of("reporter", "correspondent", "journalist", "team", "crew").contains(head.lemma())
            && tree.has(
                head,
                child ->
                    Set.of("this", "our", "my").contains(child.text().toLowerCase(Locale.ROOT)));
    return reporter || Set.of("I", "we", "We").contains(head.text());
  }

  /** "the report", "the statement": what was spoken of just before, unless it says whose. */
  private boolean isBackReference(Tree tree, Token head, Optional<String> voice) {
    boolean thing =
        voice.filter(kind -> kind.equals("document") || kind.equals("outlet")).isPresent();
    boolean bare =
        tree.children(head).stream()
            .noneMatch(
                child ->
                    child.is("nmod")
                        || child.is("amod")
                        || child.is("compound")
                        || child.is("acl")
                        || child.is("appos")
                        || child.is("nummod"));
    boolean definite =
        tree.has(
            head,
            child -> child.is("det") && Set.of("the", "this", "that").contains(child.lemma()));
    return thing && bare && definite;
  }

  /** "One identification document" among pictures that somebody gave out. */
  private boolean pictureDocument(Draft draft, Token head, Optional<String> voice) {
    return pictures != null
        && voice.filter("document"::equals).isPresent()
        && draft.tree.sentence().paragraph() - picturesParagraph <= 1
        && draft.kind != CueEntry.Kind.SAY
        && isIndefinite(draft.tree, head);
  }

  private Optional<Link> picture(Draft draft, Token head, String id) {
    Tree tree = draft.tree;
    Optional<Link> giver = giver(tree, head, id);
    if (giver.isPresent()) {
      pictures = giver.get();
      picturesParagraph = tree.sentence().paragraph();
      return giver;
    }
    if (pictures != null
        && tree.sentence().paragraph() - picturesParagraph <= 1
        && isMemberOfSet(tree, head)) {
      picturesParagraph = tree.sentence().paragraph();
      return Optional.of(renamed(pictures, id));
    }
    return Optional.of(
        new Link(
            described,
            entityAt(tree, head).map(Entity::id),
            Link.Kind.IMAGERY,
            false,
            Optional.of(id)));
  }

  private static boolean isMemberOfSet(Tree tree, Token head) {
    return isIndefinite(tree, head)
        && tree.children(head).stream().noneMatch(child -> child.is("acl") || child.is("nmod"));
  }

  private static boolean isIndefinite(Tree tree, Token head) {
    return tree.has(head, child -> INDEFINITE.contains(child.lemma().toLowerCase(Locale.ROOT)))
        || tree.children(head).stream()
            .noneMatch(child -> child.is("det") || child.relation().equals("nmod:poss"));
  }

  /**
   * Who gave the pictures out: "HUR-sourced imagery", "video released by the army", "police
   * footage".
   */
  private Optional<Link> giver(Tree tree, Token head, String id) {
    for (Token child : tree.children(head)) {
      boolean sharing =
          SHARED.contains(child.lemma()) || SHARED.contains(child.text().toLowerCase(Locale.ROOT));
      if (child.is("acl") && sharing) {
        Optional<Token> by = tree.all(child, "obl").stream().filter(Token::isNoun).findFirst();
        if (by.isPresent()
            && tree.has(by.get(), below -> below.is("case") && below.lemma().equals("by"))) {
          return Optional.of(named(tree, by.get(), id));
        }
      }
      if (sharing && child.index() < head.index()) {
        for (int i = child.index() - 1; i >= Math.max(0, child.index() - 2); i--) {
          Token giver = tree.token(i);
          if (giver.isName() || words.voice(giver).isPresent()) {
            Optional<Entity> known = byName(tree.token(i).text());
            return Optional.of(
                known
                    .map(
                        one ->
                            new Link(
                                one.name(),
                                Optional.of(one.id()),
                                Link.Kind.OFFICIAL,
                                false,
                                Optional.of(id)))
                    .orElseGet(() -> named(tree, giver, id)));
          }
        }
      }
      int dash = child.text().indexOf('-');
      if (dash > 1
          && child.index() < head.index()
          && SHARED.contains(child.text().substring(dash + 1).toLowerCase(Locale.ROOT))) {
        String giver = child.text().substring(0, dash);
        Optional<Entity> entity = byName(giver);
        return Optional.of(
            new Link(
                entity.map(Entity::name).orElse(giver),
                entity.map(Entity::id),
                Link.Kind.OFFICIAL,
                false,
                Optional.of(id)));
      }
    }
    return Optional.empty();
  }

  private Link named(Tree tree, Token head, String id) {
    Optional<Entity> entity = entityAt(tree, head);
    Optional<String> voice = words.voice(head);
    boolean anonymous = entity.filter(this::hasName).isEmpty() && isAnonymous(tree, head, voice);
    String words = plain(NounPhrase.span(tree, head));
    String name = anonymous ? words : entity.map(Entity::name).orElse(words);
    return new Link(
        name,
        entity.map(Entity::id),
        kind(tree, head, voice, entity, name, anonymous),
        anonymous,
        Optional.of(id));
  }

  private Optional<Entity> byName(String name) {
    return entities.stream()
        .filter(
            entity ->
                entity.name().equalsIgnoreCase(name)
                    || entity.aliases().stream().anyMatch(name::equalsIgnoreCase))
        .findFirst();
  }

  /** The entity that the noun phrase means; a name in it or beside it goes before a description. */
  private Optional<Entity> entityAt(Tree tree, Token head) {
    Optional<Entity> best = entityWith(head.span());
    if (best.filter(this::hasName).isPresent()) {
      return best;
    }
    for (Token child : tree.children(head)) {
      boolean beside =
          child.is("appos")
              || child.is("flat")
              || (child.is("compound") && child.isName() && words.voice(head).isEmpty());
      if (beside) {
        Optional<Entity> named = entityWith(child.span()).filter(this::hasName);
        if (named.isPresent()) {
          return named;
        }
      }
    }
    if (head.is("appos") && head.head() >= 0) {
      Optional<Entity> above = entityWith(tree.token(head.head()).span()).filter(this::hasName);
      if (above.isPresent()) {
        return above;
      }
    }
    return best;
  }

  private Optional<Entity> entityWith(Span word) {
    Entity best = null;
    int length = Integer.MAX_VALUE;
    for (Entity entity : entities) {
      for (Mention mention : entity.mentions()) {
        // Only a mention whose head is this word: "army" in "an officer in the army" is not the
        // officer.
        boolean heads =
            mention.head().overlaps(word)
                || (mention.form() == Mention.Form.NAME && mention.span().contains(word));
        if (mention.span().contains(word) && heads && mention.span().length() < length) {
          best = entity;
          length = mention.span().length();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean hasName(Entity entity) {
    return entity.mentions().stream()
        .anyMatch(
            mention ->
                mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.ACRONYM);
  }

  private boolean looksAnonymous(Entity entity) {
    return entity.mentions().stream()
        .filter(mention -> mention.form() != Mention.Form.PRONOUN)
        .min(Comparator.comparingInt(mention -> mention.span().start()))
        .flatMap(
            mention ->
                document
                    .sentenceAt(mention.head().start())
                    .flatMap(sentence -> anonymousAt(new Tree(sentence), mention)))
        .orElse(false);
  }

  private Optional<Boolean> anonymousAt(Tree tree, Mention mention) {
    return tree.sentence().tokens().stream()
        .filter(token -> token.span().overlaps(mention.head()))
        .findFirst()
        .map(token -> isAnonymous(tree, token, words.voice(token)));
  }

  /**
   * Whether nobody could tell who it is. A role that many hold, without a name; "the officials"
   * without more points back and is no better known. A body, an office, a document and a spokesman
   * are known.
   */
  private boolean isAnonymous(Tree tree, Token head, Optional<String> voice) {
    if (asksNotToBeNamed(tree, head)) {
      return true;
    }
    if (head.isName()
        || tree.has(head, child -> (child.is("flat") || child.is("appos")) && child.isName())) {
      return false;
    }
    String kind = voice.orElse("");
    boolean indefinite =
        tree.has(
            head,
            child ->
                child.is("det") && Set.of("a", "an", "some", "another").contains(child.lemma()));
    boolean hidden =
        tree.has(
            head, child -> Set.of("unnamed", "unidentified", "anonymous").contains(child.lemma()));
    boolean plural = head.tag().equals("NOUN") && !head.text().equalsIgnoreCase(head.lemma());
    return switch (kind) {
      case "generic", "witness" -> true;
      case "office" -> indefinite || hidden || plural;
      case "body" -> hidden || (indefinite && tree.has(head, child -> child.is("amod")));
      // "Writers", "the neighbours": many, and nothing says whose.
      default -> hidden || (plural && kind.isEmpty() && !tree.has(head, Token::isName));
    };
  }

  private static boolean asksNotToBeNamed(Tree tree, Token head) {
    BitSet phrase = tree.subtree(head);
    for (int i = phrase.nextSetBit(0); i >= 0; i = phrase.nextSetBit(i + 1)) {
      String lemma = tree.token(i).lemma();
      if (lemma.equals("anonymity") || lemma.equals("anonymously") || lemma.equals("unnamed")) {
        return true;
      }
      boolean named = lemma.equals("name") || lemma.equals("identify") || lemma.equals("named");
      if (named
          && i > 0
          && tree.sentence().tokens().subList(Math.max(0, i - 4), i).stream()
              .anyMatch(token -> token.lemma().equals("not"))) {
        return true;
      }
    }
    return false;
  }

  private String describe(Tree tree, SourcePhrase.Voice voice) {
    return plain(tree.sentence().span(voice.from(), voice.to() - 1));
  }

  private String plain(Span words) {
    String text =
        words.in(document.text()).replaceAll("\\s+", " ").replaceAll("[“”\"]", "").strip();
    String lower = text.toLowerCase(Locale.ROOT);
    for (String article : List.of("a ", "an ", "the ")) {
      if (lower.startsWith(article)) {
        return text.substring(article.length());
      }
    }
    return text;
  }

  /** "the website Northlight": what stands before the name says what it is. */
  private boolean isCalledOutlet(Tree tree, Token head) {
    int at = head.index();
    while (at >= 0 && tree.token(at).isName()) {
      at--;
    }
    return at >= 0 && at < head.index() && words.isVoice(tree.token(at), "outlet");
  }

  private Link.Kind kind(
      Tree tree,
      Token head,
      Optional<String> voice,
      Optional<Entity> entity,
      String name,
      boolean anonymous) {
    Optional<Link.Kind> published =
        publishers
            .kind(name)
            .or(
                () ->
                    entity.flatMap(
                        known ->
                            known.aliases().stream()
                                .map(publishers::kind)
                                .flatMap(Optional::stream)
                                .findFirst()));
    if (published.isPresent()) {
      return published.get();
    }
    BitSet phrase = tree.subtree(head, child -> !child.is("acl"));
    boolean news =
        phrase.stream()
            .anyMatch(
                i ->
                    Set.of("news", "press", "telegraph", "wire")
                        .contains(tree.token(i).lemma().toLowerCase(Locale.ROOT)));
    boolean agency =
        phrase.stream().anyMatch(i -> tree.token(i).lemma().equalsIgnoreCase("agency"));
    if (news && agency) {
      return Link.Kind.AGENCY;
    }
    boolean outlet =
        phrase.stream()
            .mapToObj(tree::token)
            .filter(token -> words.isVoice(token, "outlet"))
            .anyMatch(token -> news || !token.lemma().equals("site"));
    if (outlet
        || isCalledOutlet(tree, head)
        || entity
            .filter(
                known ->
                    known.role().stream()
                        .anyMatch(
                            role ->
                                role.matches(
                                    ".*\\b(outlet|newspaper|news site|news website|broadcaster|daily|magazine|tabloid)\\b.*")))
            .isPresent()) {
      return Link.Kind.OUTLET;
    }
    if (entity
        .filter(known -> known.role().stream().anyMatch(role -> role.contains("news agency")))
        .isPresent()) {
      return Link.Kind.AGENCY;
    }
    String word = voice.orElse("");
    if (word.equals("document") || word.equals("data")) {
      return Link.Kind.DOCUMENT;
    }
    if (word.equals("witness")) {
      return Link.Kind.WITNESS;
    }
    if (anonymous) {
      return Link.Kind.UNNAMED;
    }
    boolean body =
        entity
            .map(Entity::kind)
            .filter(
                kind ->
                    kind == EntityKind.ORGANIZATION
                        || kind == EntityKind.PLACE
                        || kind == EntityKind.GROUP)
            .isPresent();
    return body || word.equals("body") || word.equals("office") || word.equals("spokes")
        ? Link.Kind.OFFICIAL
        : Link.Kind.OTHER;
  }
}
