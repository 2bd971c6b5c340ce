package org.twosource.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page states of its article: in JSON-LD, meta elements and its visible head. */
final class PageFields {

  private static final Map<String, String> PLACES = WordList.named("page-fields.txt");
  private static final Pattern BY = Pattern.compile("(?i)^(written )?by:?\\s+");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
  private static final int LONGEST = 500;

  private final Document page;
  private final Map<String, String> meta = new HashMap<>();
  private final Optional<JsonNode> article;

  PageFields(Document page) {
    this.page = page;
    this.article = LinkedData.article(page);
    for (Element element : page.select("meta[content]")) {
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = element.attr(key).strip().toLowerCase(Locale.ROOT);
        String content = element.attr("content").strip();
        if (!name.isEmpty() && !content.isEmpty()) {
          meta.putIfAbsent(name, content);
        }
      }
    }
  }

  Fields read() {
    Fields fields = new Fields();
    PLACES.forEach((field, places) -> best(field, places).ifPresent(v -> fields.put(field, v)));
    fields.get("title").ifPresent(title -> fields.put("title", withoutSite(title, fields)));
    return fields;
  }

  /** The text that JSON-LD carries, for pages that a script fills in. */
  Optional<MappedText> articleBody() {
    return article
        .map(node -> node.path("articleBody").asText(""))
        .filter(body -> body.length() >= PageArticle.SHORTEST)
        .map(
            body -> {
              MappedText text = new MappedText();
              for (int i = 0; i < body.length(); i++) {
                text.append(body.charAt(i), i);
              }
              return text;
            });
  }

  private Optional<String> best(String field, String places) {
    List<String> found =
        Stream.of(places.split("\\s+", -1))
            .flatMap(place -> at(place, field).stream())
            .map(String::strip)
            .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
            .toList();
    return switch (field) {
      // A page states its date in many forms; the first that can be understood is as good.
      case "published" ->
          found.stream()
              .filter(value -> PublishedForms.parse(value).isPresent())
              .findFirst()
              .or(() -> found.stream().findFirst());
      case "url" -> found.stream().filter(v -> ADDRESS.matcher(v).matches()).findFirst();
      case "author" ->
          found.stream()
              .filter(value -> !ADDRESS.matcher(value).lookingAt())
              .map(value -> BY.matcher(value).replaceFirst(""))
              .findFirst();
      default -> found.stream().findFirst();
    };
  }

  private Optional<String> at(String place, String field) {
    int colon = place.indexOf(':');
    String key = place.substring(colon + 1);
    return switch (place.substring(0, colon)) {
      case "ld" -> article.flatMap(node -> LinkedData.words(node, key)).map(PageFields::unescape);
      case "meta" -> Optional.ofNullable(meta.get(key));
      default -> visible(key.replace('_', ' '), field);
    };
  }

  private Optional<String> visible(String selector, String field) {
    Element element = page.selectFirst(selector);
    if (element == null) {
      return Optional.empty();
    }
    String attribute = field.equals("url") ? "href" : "content";
    return Stream.of(element.attr("datetime"), element.attr(attribute), element.text())
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  /** Many titles end with the name of the site, which is not part of the headline. */
  private String withoutSite(String title, Fields fields) {
    for (Element heading : page.select("h1")) {
      String words = heading.text();
      if (words.length() >= 15 && title.length() > words.length() && title.startsWith(words)) {
        return words;
      }
    }
    String outlet = fields.get("outlet").orElse("");
    if (!outlet.isEmpty() && title.endsWith(outlet)) {
      String rest = title.substring(0, title.length() - outlet.length());
      String cut = rest.replaceFirst("\\s+[|–—·:»-]\\s*$", "");
      return cut.length() < rest.length() && !cut.isBlank() ? cut : title;
    }
    return title;
  }

  /** Some sites write HTML entities into their JSON. */
  private static String unescape(String value) {
    return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, false);
  }
}
