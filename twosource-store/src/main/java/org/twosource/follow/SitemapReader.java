package org.twosource.follow;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads sitemaps and their indexes (sitemaps.org 0.9), news ones too, by crawler-commons. */
final class SitemapReader {

  private static final Pattern ROOT =
      Pattern.compile("(?s)\\A.{0,4096}?<(?:\\w+:)?(urlset|sitemapindex)\\b");

  private static final Pattern DOCTYPE = Pattern.compile("(?i)<!DOCTYPE");
  private static final int HEAD = 5_000;

  /** An address with the time from which its content is; the newest first in lists. */
  record Place(URI address, Optional<Instant> changed) {}

  /**
   * What a sitemap leads to.
   *
   * @param maps other sitemaps
   */
  record Places(List<Place> pages, List<Place> maps) {}

  private SitemapReader() {}

  /** Whether it is one. */
  static boolean fits(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    return ROOT.matcher(head).find();
  }

  /**
   * What it leads to on its own host: a map may not speak for others.
   *
   * @throws IOException where it cannot be read
   */
  static Places read(URI at, byte[] bytes) throws IOException {
    if (DOCTYPE.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).find()) {
      throw new IOException("a sitemap with a document type (DTD) is refused");
    }
    try {
      SiteMapParser parser = new SiteMapParser(false, true);
      AbstractSiteMap map = parser.parseSiteMap("text/xml", bytes, at.toURL());
      List<Place> pages = new ArrayList<>();
      List<Place> maps = new ArrayList<>();
      if (map instanceof SiteMapIndex index) {
        for (AbstractSiteMap one : index.getSitemaps()) {
          place(at, one.getUrl(), one.getLastModified()).ifPresent(maps::add);
        }
      } else if (map instanceof SiteMap urls) {
        for (SiteMapURL one : urls.getSiteMapUrls()) {
          place(at, one.getUrl(), one.getLastModified()).ifPresent(pages::add);
        }
      }
      return new Places(newest(pages), newest(maps));
    } catch (UnknownFormatException e) {
      throw new IOException("the sitemap is broken (" + e.getMessage() + ")", e);
    }
  }

  private static Optional<Place> place(URI at, @Nullable URL url, @Nullable Date changed) {
    if (url == null) {
      return Optional.empty();
    }
    try {
      URI address = url.toURI();
      return Addresses.place(address).equals(Addresses.place(at))
          ? Optional.of(new Place(address, Optional.ofNullable(changed).map(Date::toInstant)))
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static List<Place> newest(List<Place> places) {
    return places.stream()
        .sorted(Comparator.comparing((Place one) -> one.changed().orElse(Instant.MIN)).reversed())
        .toList();
  }
}
