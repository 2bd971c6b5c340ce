package org.twosource.follow;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where requests may go: to the open web, and to whatever host the user named. A feed that leads to
 * an address of this machine or of the local network would otherwise read there what only programs
 * on the inside may. Immutable.
 */
final class Addresses {

  private static final int CARRIER = 100;

  private final Set<String> named = new HashSet<>();

  Addresses(List<URI> sources) {
    sources.forEach(source -> named.add(place(source)));
  }

  /** Why a request may not go there; empty where it may. */
  String refusal(URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (!(scheme.equals("http") || scheme.equals("https")) || address.getHost() == null) {
      return "not an address of the web";
    }
    if (named.contains(place(address))) {
      return "";
    }
    try {
      // A host with several addresses could give another one to the request, so all have to do.
      for (InetAddress one : InetAddress.getAllByName(address.getHost())) {
        if (isInside(one)) {
          return "an address of this machine or a private network";
        }
      }
      return "";
    } catch (UnknownHostException e) {
      return "no such host";
    }
  }

  private static boolean isInside(InetAddress address) {
    byte[] bytes = address.getAddress();
    boolean unique = address instanceof Inet6Address && (bytes[0] & 0xfe) == 0xfc;
    boolean carrier =
        bytes.length == 4 && bytes[0] == CARRIER && (bytes[1] & 0xc0) == 0x40; // RFC 6598
    boolean embedded = address instanceof Inet6Address && leadsToFour(bytes);
    return address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || unique
        || carrier
        || (bytes.length == 4 && bytes[0] == 0)
        || embedded;
  }

  /** 6to4 and NAT64 carry an IPv4 address, which may be a private one. */
  private static boolean leadsToFour(byte[] bytes) {
    boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
    boolean nat = bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xff) == 0xff;
    return sixToFour || nat;
  }

  /** Scheme, host and port. */
  static String place(URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    int port = address.getPort() >= 0 ? address.getPort() : scheme.equals("https") ? 443 : 80;
    return scheme + "://" + String.valueOf(address.getHost()).toLowerCase(Locale.ROOT) + ":" + port;
  }
}
