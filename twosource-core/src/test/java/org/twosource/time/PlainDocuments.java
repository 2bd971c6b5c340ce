package org.twosource.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twosource.text.Document;
import org.twosource.text.Sentence;
import org.twosource.text.Span;
import org.twosource.text.Token;

/** Documents read with a few regular expressions, for tests that need no language model. */
final class PlainDocuments {
  private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+(?:\\n(?!\\s*\\n)[^\\n]+)*");
  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "(?<=[.!?]['\"”’]{0,2})(?<!\\b(?:[A-Z]|[A-Z][a-z]{1,4}|[ap]\\.m)\\.)\\s+(?=[\\p{Lu}\"“'`])");
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[.'’][\\p{L}\\p{N}]+)*|[^\\s\\p{L}\\p{N}]");
  private static final Set<String> AUX =
      Set.of(
          "will", "would", "shall", "was", "were", "is", "are", "be", "been", "has", "have", "had",
          "did", "does", "do", "may", "might", "could", "can", "should", "must");
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("said", "say"),
          Map.entry("told", "tell"),
          Map.entry("met", "meet"),
          Map.entry("began", "begin"),
          Map.entry("went", "go"),
          Map.entry("came", "come"),
          Map.entry("made", "make"),
          Map.entry("took", "take"),
          Map.entry("fell", "fall"),
          Map.entry("rose", "rise"),
          Map.entry("left", "leave"),
          Map.entry("won", "win"),
          Map.entry("lost", "lose"),
          Map.entry("held", "hold"),
          Map.entry("found", "find"),
          Map.entry("shot", "shoot"),
          Map.entry("broke", "break"),
          Map.entry("was", "be"),
          Map.entry("were", "be"),
          Map.entry("had", "have"),
          Map.entry("did", "do"));
  private static final Set<String> BASE =
      Set.of(
          "begin", "meet", "leave", "resume", "start", "arrive", "vote", "open", "visit", "go",
          "hold", "return", "happen", "take", "plans", "expects", "begins", "opens", "starts");

  private PlainDocuments() {}

  static Document read(String text) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher paragraphs = PARAGRAPH.matcher(text);
    for (int paragraph = 0; paragraphs.find(); paragraph++) {
      int from = paragraphs.start();
      Matcher ends = SENTENCE_END.matcher(text).region(from, paragraphs.end());
      ends.useTransparentBounds(true);
      while (ends.find()) {
        add(sentences, text, paragraph, from, ends.start());
        from = ends.end();
      }
      add(sentences, text, paragraph, from, paragraphs.end());
    }
    return new Document(text, sentences);
  }

  private static void add(List<Sentence> sentences, String text, int paragraph, int from, int to) {
    List<Token> tokens = new ArrayList<>();
    Matcher words = TOKEN.matcher(text).region(from, to);
    while (words.find()) {
      String word = words.group();
      String lower = word.toLowerCase(Locale.ROOT);
      String tag = tag(word, lower, tokens.isEmpty());
      int index = tokens.size();
      tokens.add(
          new Token(
              index,
              new Span(words.start(), words.end()),
              word,
              tag,
              lemma(lower, tag),
              index - 1,
              index == 0 ? "root" : "dep"));
    }
    if (!tokens.isEmpty()) {
      Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
      sentences.add(new Sentence(sentences.size(), paragraph, span, tokens));
    }
  }

  private static String tag(String word, String lower, boolean first) {
    if (!Character.isLetterOrDigit(word.charAt(0))) {
      return "PUNCT";
    }
    if (Character.isDigit(word.charAt(0))) {
      return "NUM";
    }
    if (AUX.contains(word)) {
      return "AUX";
    }
    if (!first && Character.isUpperCase(word.charAt(0))) {
      return "PROPN";
    }
    boolean past = lower.length() > 4 && lower.endsWith("ed");
    return past || IRREGULAR.containsKey(lower) || BASE.contains(lower) ? "VERB" : "NOUN";
  }

  private static String lemma(String lower, String tag) {
    String known = IRREGULAR.get(lower);
    if (known != null) {
      return known;
    }
    if (tag.equals("VERB") && lower.endsWith("ed")) {
      return lower.substring(0, lower.length() - 2);
    }
    return tag.equals("VERB") && lower.endsWith("s")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }
}
