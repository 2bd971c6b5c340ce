package org.twosource.room;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.twosource.room.page.Visitor;

/** What every request passes: who may come in, which forms are ours, what a page may do. */
final class Guard {

  private static final String SESSION = "twosource-session";
  private static final String WHO = "twosource-who";
  private static final String THEME = "twosource-theme";
  private static final int YEAR = 365 * 24 * 3600;
  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final RoomOptions options;
  private final Sessions sessions;
  private final Asset style;
  private final Asset script;
  private final Asset icon;

  Guard(RoomOptions options, Sessions sessions, Asset style, Asset script, Asset icon) {
    this.options = options;
    this.sessions = sessions;
    this.style = style;
    this.script = script;
    this.icon = icon;
  }

  /** Before anything else. */
  void check(Context context) {
    headers(context);
    // A page elsewhere could give a name of its own to this machine's address.
    if (options.isLoopback() && !HERE.contains(hostName(context))) {
      throw new ForbiddenResponse("This room is open to this machine only.");
    }
    String session = session(context);
    boolean open = context.path().equals("/login") || context.path().startsWith("/static/");
    if (!open && !sessions.isIn(session)) {
      if (!context.method().equals(HandlerType.GET)) {
        throw new ForbiddenResponse("Come in first.");
      }
      context.redirect("/login?to=" + encode(here(context)));
      context.skipRemainingHandlers();
      return;
    }
    if (context.method().equals(HandlerType.POST)) {
      String token = context.formParam("token");
      if (token == null || !sessions.isToken(session, token)) {
        throw new ForbiddenResponse(
            "The form is too old. Go back, load the page again, try again.");
      }
    }
  }

  private static void headers(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    context.header("Cache-Control", "no-store");
  }

  private static String hostName(Context context) {
    String host = context.host();
    return host == null ? "" : host.replaceAll(":\\d+$", "").toLowerCase(Locale.ROOT);
  }

  /** The visitor's session, a new one where there is none. */
  String session(Context context) {
    String known = context.attribute(SESSION);
    if (known != null) {
      return known;
    }
    String cookie = context.cookie(SESSION);
    if (cookie != null && cookie.matches("[0-9a-f]{36}")) {
      context.attribute(SESSION, cookie);
      return cookie;
    }
    String id = sessions.newId();
    become(context, id);
    return id;
  }

  /** From now on the visitor has that session. */
  void become(Context context, String id) {
    context.attribute(SESSION, id);
    set(context, SESSION, id, -1, true);
  }

  /** Who looks. */
  Visitor visitor(Context context) {
    String theme = context.cookie(THEME);
    return new Visitor(
        sessions.token(session(context)),
        who(context),
        theme != null && Set.of("light", "dark").contains(theme) ? theme : "",
        here(context),
        context.path().equals("/search") ? param(context, "q") : "",
        sessions.needPassword() && sessions.isIn(session(context)),
        style.url(),
        script.url(),
        icon.url());
  }

  /** The name that the visitor goes by; empty where none was given. */
  String who(Context context) {
    return decode(context.cookie(WHO));
  }

  void remember(Context context, String who) {
    set(context, WHO, encode(who), YEAR, true);
  }

  void theme(Context context, String theme) {
    set(context, THEME, theme, YEAR, true);
  }

  static void set(Context context, String name, String value, int age, boolean hidden) {
    boolean secure = "https".equals(context.header("X-Forwarded-Proto"));
    context.cookie(new Cookie(name, value, "/", age, secure, hidden, null, SameSite.LAX));
  }

  /** The address of this page within the room. */
  static String here(Context context) {
    String query = context.queryString();
    return context.path() + (query == null || query.isEmpty() ? "" : "?" + query);
  }

  /** An address within the room, whatever a form says. */
  static String inside(@Nullable String address) {
    return address != null && address.matches("/(?![/\\\\])[^\\p{Cntrl}]*") ? address : "/";
  }

  static String param(Context context, String name) {
    String value = context.queryParam(name);
    return value == null ? "" : value.strip();
  }

  static String field(Context context, String name) {
    String value = context.formParam(name);
    return value == null ? "" : value.strip();
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static String decode(@Nullable String text) {
    try {
      return text == null ? "" : URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return "";
    }
  }
}
