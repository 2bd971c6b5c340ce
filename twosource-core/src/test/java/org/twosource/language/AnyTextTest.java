package org.twosource.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.twosource.text.Document;
import org.twosource.text.Sentence;
import org.twosource.text.Span;
import org.twosource.text.Token;

class AnyTextTest {
  private static final LanguageModel MODEL = LanguageModels.english();

  @Property(tries = 60)
  void holdsForAnyString(@ForAll String text) {
    check(text);
  }

  @Property(tries = 100)
  void holdsForNewsLikeText(@ForAll("pieces") String text) {
    check(text);
  }

  @Property(tries = 200)
  void itsOwnWordsGivenBackReadTheSame(@ForAll("pieces") String text) {
    Document document = MODEL.read(text);
    List<List<Span>> words =
        document.sentences().stream()
            .map(sentence -> sentence.tokens().stream().map(Token::span).toList())
            .toList();
    assertThat(MODEL.read(text, words)).isEqualTo(document);
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "The",
            "U.S.",
            "a.m.",
            "said",
            "”",
            "“",
            "'",
            "’s",
            "n't",
            " ",
            " ",
            " ",
            " ",
            "\n",
            ".",
            "?!",
            "...",
            "…",
            ",",
            "-",
            "—",
            "(",
            ")",
            "$5m",
            "Dec.",
            "3,000",
            "BTR-80",
            "\u00A0",
            "\uD83D\uDE00",
            "\uD83D",
            "\u2028",
            "http://a.b/c",
            "'90s",
            "x",
            "\t",
            "/")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  private static void check(String text) {
    Document document = MODEL.read(text);
    assertThat(MODEL.read(text)).isEqualTo(document);
    assertThat(document.text()).isEqualToIgnoringCase(text).hasSameSizeAs(text);
    int end = 0;
    int paragraph = 0;
    for (Sentence sentence : document.sentences()) {
      assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(sentence.paragraph()).isBetween(paragraph, paragraph + 1);
      assertThat(sentence.size()).isPositive();
      paragraph = sentence.paragraph();
      end = sentence.span().end();
      checkTokens(document.text(), sentence);
      checkTree(sentence);
    }
    long letters = text.chars().filter(Character::isLetterOrDigit).count();
    long read =
        document.sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .flatMapToInt(token -> token.text().chars())
            .filter(Character::isLetterOrDigit)
            .count();
    assertThat(read).isEqualTo(letters);
  }

  private static void checkTokens(String text, Sentence sentence) {
    int end = sentence.span().start();
    for (Token token : sentence.tokens()) {
      assertThat(token.text()).isEqualTo(token.span().in(text)).isNotEmpty();
      assertThat(Blank.is(token.text().charAt(0))).isFalse();
      assertThat(Blank.is(token.text().charAt(token.text().length() - 1))).isFalse();
      assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
      end = token.span().end();
    }
    assertThat(end).isEqualTo(sentence.span().end());
  }

  private static void checkTree(Sentence sentence) {
    assertThat(sentence.tokens()).filteredOn(token -> token.head() < 0).hasSize(1);
    Token root =
        sentence.tokens().stream().filter(token -> token.head() < 0).findFirst().orElseThrow();
    assertThat(root.relation()).isEqualTo("root");
    assertThat(sentence.subtree(root.index()).cardinality()).isEqualTo(sentence.size());
  }
}
