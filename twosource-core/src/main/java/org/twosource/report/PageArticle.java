package org.twosource.report;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article on a page: the smallest element that holds nearly all of the page's prose,
 * where prose is long blocks with few links. The idea is that of Readability; the scores are our
 * own.
 */
final class PageArticle {

  /** Less prose is no article. */
  static final int SHORTEST = 140;

  private static final double MOST = 0.8;
  private static final Pattern OUTSIDE =
      Pattern.compile(
          WordList.named("page-lines.txt").values().stream()
              .collect(Collectors.joining(")|(?:", "(?:", ")")),
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_OUTSIDE = 200;

  private final IdentityHashMap<Node, Double> scores = new IdentityHashMap<>();
  private final List<PageBlock> blocks;

  private PageArticle(List<PageBlock> blocks) {
    this.blocks = blocks;
  }

  static Optional<MappedText> find(Document page, String raw) {
    List<PageBlock> blocks = PageBlocks.of(page.body(), raw);
    return new PageArticle(blocks).find(page);
  }

  private Optional<MappedText> find(Document page) {
    for (PageBlock block : blocks) {
      scores.merge(block.element(), block.score(), Double::sum);
    }
    NodeTraversor.traverse(new SumUp(), page.body());
    Element root = root(page);
    if (score(root) < SHORTEST * 0.5 || isListOfArticles(root)) {
      return Optional.empty();
    }
    MappedText text = text(root);
    return text.length() < SHORTEST ? Optional.empty() : Optional.of(text);
  }

  private double score(@Nullable Node node) {
    return node == null ? 0 : scores.getOrDefault(node, 0.0);
  }

  private Element root(Document page) {
    Element root = page.body();
    Element marked = page.selectFirst("[itemprop~=(?i)articleBody]");
    if (marked != null && score(marked) > 0.5 * score(root)) {
      root = marked;
    }
    for (Element below = heaviest(root);
        below != null
            && (PageJunk.isBlock(below) || PageJunk.isCell(below))
            && score(below) >= MOST * score(root);
        below = heaviest(root)) {
      if (below.normalName().equals("p")) {
        break;
      }
      root = below;
    }
    return withHead(root);
  }

  /** Where an article element holds little more prose than {@code root}, its summary belongs in. */
  private Element withHead(Element root) {
    Element around = root.closest("article, main, [role=main]");
    return around != null && score(around) < 1.3 * score(root) + 400 ? around : root;
  }

  private @Nullable Element heaviest(Element element) {
    Element best = null;
    for (Element child : element.children()) {
      if (best == null || score(child) > score(best)) {
        best = child;
      }
    }
    return best;
  }

  /** A front page: several article elements, none of which has most of the prose. */
  private boolean isListOfArticles(Element root) {
    // A copy: removing from what select returns would remove from the page.
    List<Element> articles =
        root.select("article").stream().filter(article -> !article.equals(root)).toList();
    long some = articles.stream().filter(article -> score(article) > 0).count();
    double most = articles.stream().mapToDouble(this::score).max().orElse(0);
    double inside = articles.stream().mapToDouble(this::score).sum();
    return some >= 4 && most < 0.5 * score(root) && inside > 0.7 * score(root);
  }

  private MappedText text(Element root) {
    MappedText text = new MappedText();
    int last = -1;
    Set<Element> below = Collections.newSetFromMap(new IdentityHashMap<>());
    below.addAll(root.getAllElements());
    List<PageBlock> inside =
        blocks.stream().filter(block -> below.contains(block.element())).toList();
    for (int i = 0; i < inside.size(); i++) {
      last = inside.get(i).score() > 0 ? i : last;
    }
    boolean started = false;
    for (int i = 0; i < inside.size(); i++) {
      PageBlock block = inside.get(i);
      started |= block.score() > 0;
      boolean wanted = i <= last || block.linkShare() == 0;
      if (started && wanted && keeps(block)) {
        text.appendLine(block.text());
      }
    }
    return text;
  }

  private static boolean keeps(PageBlock block) {
    String words = block.text().toString();
    if (block.element().normalName().equals("h1") || block.linkShare() > 0.5) {
      return false;
    }
    return words.length() > LONGEST_OUTSIDE || !OUTSIDE.matcher(words).matches();
  }

  /** Adds the scores of children to their parents. */
  private final class SumUp implements NodeVisitor {
    @Override
    public void head(Node node, int depth) {
      // Scores are summed when an element ends.
    }

    @Override
    public void tail(Node node, int depth) {
      Node parent = node.parentNode();
      if (parent != null && scores.containsKey(node)) {
        scores.merge(parent, score(node), Double::sum);
      }
    }
  }
}
