package org.twosource.report;

import java.util.List;

/**
 * What is publicly known of an outlet or a news agency.
 *
 * @param name the name it is best known by in English
 * @param aliases other names, short forms and spellings
 * @param country where it is based, ISO 3166-1 alpha-2 (XK for Kosovo)
 * @param kind what it is
 * @param owner who owns it where that is well known, else empty
 * @param domains the hosts it publishes on
 */
public record OutletEntry(
    String name,
    List<String> aliases,
    String country,
    Kind kind,
    String owner,
    List<String> domains) {

  /** What an outlet is. */
  public enum Kind {
    AGENCY("agency"),
    NEWSPAPER("newspaper"),
    BROADCASTER("broadcaster"),
    MAGAZINE("magazine"),
    WEB("web"),
    TABLOID("tabloid"),
    STATE_MEDIA("state media"),
    /** A group that watches and publishes what it finds. */
    MONITORING("monitoring");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The word for it in the registry files. */
    public String label() {
      return label;
    }

    static Kind of(String label) {
      for (Kind kind : values()) {
        if (kind.label.equals(label)) {
          return kind;
        }
      }
      throw new IllegalArgumentException("no kind of outlet: " + label);
    }
  }

  public OutletEntry {
    aliases = List.copyOf(aliases);
    domains = List.copyOf(domains);
  }
}
