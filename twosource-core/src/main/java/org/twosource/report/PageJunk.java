package org.twosource.report;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Tells menus, advertisements, teasers and other parts of a page that are no article. */
final class PageJunk {

  private static final Set<String> NEVER_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "canvas",
          "object",
          "audio",
          "video",
          "button",
          "select",
          "textarea",
          "input",
          "nav",
          "figure",
          "figcaption",
          "dialog",
          "head",
          "title",
          "math",
          "map",
          "menu");
  private static final Set<String> UNLESS_BIG = Set.of("form", "aside", "footer");
  private static final Set<String> NEVER_JUNK = Set.of("html", "body", "main", "article");
  private static final Set<String> BLOCKS =
      Set.of(
          "html",
          "body",
          "main",
          "article",
          "section",
          "div",
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "pre",
          "table",
          "tbody",
          "thead",
          "tfoot",
          "tr",
          "header",
          "footer",
          "aside",
          "nav",
          "form",
          "fieldset",
          "address",
          "figure",
          "figcaption",
          "details",
          "summary",
          "center",
          "noscript",
          "dialog",
          "hgroup",
          "caption",
          "search",
          "menu");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "complementary",
          "dialog",
          "alertdialog",
          "contentinfo",
          "search",
          "menu",
          "menubar",
          "toolbar");
  private static final Map<String, String> WORDS = WordList.named("page-junk.txt");
  private static final Set<String> HEAD_MATTER = Set.of("author", "datePublished", "dateModified");
  private static final double BIG = 0.4;
  private static final int LONGEST_ROW = 300;

  /** How many characters of paragraphs stand in an element. */
  private final IdentityHashMap<Node, Integer> words = new IdentityHashMap<>();

  private final Map<String, String> judged = new HashMap<>();
  private final int all;

  private PageJunk(Element body) {
    NodeTraversor.traverse(new Count(), body);
    all = words.getOrDefault(body, 0);
  }

  static PageJunk of(Element body) {
    return new PageJunk(body);
  }

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  /** Whether a cell is a column of the page: its row holds more than figures and names. */
  boolean isLayout(Element cell) {
    Node row = cell.parentNode();
    return row != null && words.getOrDefault(row, 0) > LONGEST_ROW;
  }

  boolean isJunk(Element element) {
    String name = element.normalName();
    if (NEVER_TEXT.contains(name)) {
      return true;
    }
    if (NEVER_JUNK.contains(name)) {
      return false;
    }
    if (isHeadMatter(element)) {
      return true;
    }
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return !isBig(element);
    }
    if (UNLESS_BIG.contains(name) || ROLES.contains(element.attr("role"))) {
      return !isBig(element);
    }
    if (!isBlock(element) && !name.equals("span")) {
      return false;
    }
    String verdict = verdict(element);
    return verdict.equals("always") || (verdict.equals("unless-big") && !isBig(element));
  }

  /** Author and date of the page, where they are no part of a sentence. */
  private static boolean isHeadMatter(Element element) {
    boolean marked =
        element.normalName().equals("time")
            || element.attr("rel").equals("author")
            || HEAD_MATTER.contains(element.attr("itemprop"));
    return marked && element.closest("p, li, blockquote, td") == null;
  }

  private boolean isBig(Element element) {
    return all > 0 && words.getOrDefault(element, 0) > BIG * all;
  }

  private String verdict(Element element) {
    String names = element.className() + " " + element.id();
    return names.isBlank() ? "" : judged.computeIfAbsent(names, PageJunk::judge);
  }

  private static String judge(String names) {
    String verdict = "";
    String spaced = names.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    for (String word : spaced.split("[^a-z]+", -1)) {
      String found = WORDS.getOrDefault(word, "");
      verdict = verdict.equals("always") || found.isEmpty() ? verdict : found;
    }
    return verdict;
  }

  /** Adds the characters of paragraphs up the tree. */
  private final class Count implements NodeVisitor {
    @Override
    public void head(Node node, int depth) {
      Node parent = node.parentNode();
      if (node instanceof TextNode text
          && parent != null
          && !NEVER_TEXT.contains(parent.normalName())) {
        int size = text.text().strip().length();
        words.merge(node, size, Integer::sum);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      Integer size = words.get(node);
      Node parent = node.parentNode();
      if (size != null && parent != null) {
        words.merge(parent, size, Integer::sum);
      }
    }
  }
}
