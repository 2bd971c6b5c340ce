package org.twosource.report;

import org.jsoup.nodes.Element;

/**
 * A paragraph, heading, list item or row of a page.
 *
 * @param element the block element its words stand in
 * @param text its words, white space evened out
 * @param linked how many of its characters are links
 */
record PageBlock(Element element, MappedText text, int linked) {

  private static final int GOOD_LENGTH = 40;

  double linkShare() {
    return text.length() == 0 ? 0 : (double) linked / text.length();
  }

  boolean isHeading() {
    return element.normalName().matches("h[1-6]");
  }

  /** How much it speaks for the elements around it being the article. */
  double score() {
    if (isHeading() || text.length() < GOOD_LENGTH || linkShare() > 0.4) {
      return 0;
    }
    String words = text.toString();
    long stops = words.chars().filter(c -> c == ',' || c == '.').count();
    double size = Math.min(text.length(), 1000) - linked;
    boolean item = element.normalName().equals("li") || element.normalName().equals("td");
    return size * (stops > 0 ? 1 : 0.25) * (item ? 0.5 : 1);
  }
}
