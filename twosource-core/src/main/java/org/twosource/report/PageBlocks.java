package org.twosource.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Cuts a page into blocks, leaving out what is never part of an article. One use each. */
final class PageBlocks implements NodeFilter {

  private static final Set<String> LINE_BREAKS = Set.of("br", "hr");

  private final PageJunk junk;
  private final String raw;
  private final List<PageBlock> blocks = new ArrayList<>();
  private MappedText text = new MappedText();
  private int linked;
  private int links;
  private boolean space;
  private @Nullable Element element;

  private PageBlocks(PageJunk junk, String raw) {
    this.junk = junk;
    this.raw = raw;
  }

  /** The blocks of {@code body} in order; {@code raw} is the page it was parsed from. */
  static List<PageBlock> of(Element body, String raw) {
    PageBlocks cutter = new PageBlocks(PageJunk.of(body), raw);
    body.filter(cutter);
    cutter.flush();
    return cutter.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      words(words);
    } else if (node instanceof Element inside) {
      if (junk.isJunk(inside)) {
        if (PageJunk.isBlock(inside)) {
          flush();
        }
        return FilterResult.SKIP_ENTIRELY;
      }
      if (PageJunk.isBlock(inside)
          || LINE_BREAKS.contains(inside.normalName())
          || (PageJunk.isCell(inside) && junk.isLayout(inside))) {
        flush();
      }
      links += inside.normalName().equals("a") ? 1 : 0;
      space |= PageJunk.isCell(inside);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element inside) {
      links -= inside.normalName().equals("a") ? 1 : 0;
      if (PageJunk.isBlock(inside)) {
        flush();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void words(TextNode node) {
    String words = node.getWholeText();
    int[] places = RawPlaces.of(node, words, raw);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00A0') {
        space = true;
      } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
        character(node, c, places[i]);
      }
    }
  }

  private void character(TextNode node, char c, int place) {
    if (text.length() == 0) {
      element = blockAround(node);
    } else if (space) {
      text.append(' ', Math.max(0, place - 1));
    }
    space = false;
    text.append(c, place);
    linked += links > 0 ? 1 : 0;
  }

  private void flush() {
    if (text.length() > 0 && element != null) {
      blocks.add(new PageBlock(element, text, linked));
    }
    text = new MappedText();
    linked = 0;
    space = false;
    element = null;
  }

  private static @Nullable Element blockAround(Node node) {
    Element parent = node.parent() instanceof Element around ? around : null;
    while (parent != null
        && !PageJunk.isBlock(parent)
        && !PageJunk.isCell(parent)
        && parent.parent() != null) {
      parent = parent.parent();
    }
    return parent;
  }
}
