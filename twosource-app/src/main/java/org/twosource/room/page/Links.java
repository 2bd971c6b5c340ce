package org.twosource.room.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.twosource.corroboration.ClaimRef;
import org.twosource.corroboration.Finding;

/** The addresses of pages. They stay the same when a brief is computed again. */
public final class Links {

  private Links() {}

  /** A story. */
  public static String story(String id) {
    return "/story/" + part(id);
  }

  /** Everything a voice said. */
  public static String source(String name) {
    return "/source?name=" + part(name);
  }

  /** What an outlet has of its own. */
  public static String outlet(String name) {
    return "/outlet?name=" + part(name);
  }

  /**
   * The name of a finding in addresses: one of its claims, by which it is found again when others
   * have joined it, and a sum over all of them, which tells it from others with that claim.
   */
  static String key(Finding finding) {
    if (finding.claims().isEmpty()) {
      return finding.id();
    }
    ClaimRef first = finding.claims().get(0);
    List<String> claims = finding.claims().stream().map(ClaimRef::toString).sorted().toList();
    String sum = Integer.toString((claims + finding.statement()).hashCode() & 0x7fffffff, 36);
    return anchor(first) + "." + sum;
  }

  /** The part of a finding's name that says which claim it holds. */
  static String anchor(ClaimRef claim) {
    return plain(claim.report()) + "." + claim.claim();
  }

  /** An id as an address can hold it without signs. */
  static String plain(String id) {
    return Normalizer.normalize(id, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("[^A-Za-z0-9_-]+", "-")
        .toLowerCase(Locale.ROOT);
  }

  static String part(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
