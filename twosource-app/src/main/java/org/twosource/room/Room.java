package org.twosource.room;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import org.twosource.room.library.Library;
import org.twosource.room.page.DoorPage;
import org.twosource.room.page.ErrorPage;

/** The reading room, open until it is closed. Safe to share between threads. */
public final class Room implements AutoCloseable {

  private static final long LARGEST = 32L << 20;

  private final Javalin server;
  private final RoomOptions options;

  private Room(Javalin server, RoomOptions options) {
    this.server = server;
    this.options = options;
  }

  /**
   * Opens the room.
   *
   * @throws IllegalArgumentException where others than this machine would get in without a password
   * @throws RuntimeException where nothing can listen at that address
   */
  public static Room open(RoomOptions options, Library library) {
    if (!options.isLoopback() && options.password().filter(word -> !word.isBlank()).isEmpty()) {
      throw new IllegalArgumentException("a room that is open to others needs a password");
    }
    Javalin server = Javalin.create(config -> configure(config, options, library));
    return new Room(server.start(options.host(), options.port()), options);
  }

  /** Where it is. */
  public String address() {
    String host = options.host().contains(":") ? "[::1]" : options.host();
    return "http://" + (host.equals("0.0.0.0") ? "127.0.0.1" : host) + ":" + server.port() + "/";
  }

  @Override
  public void close() {
    server.stop();
  }

  private static void configure(JavalinConfig config, RoomOptions options, Library library) {
    config.startup.showJavalinBanner = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = LARGEST;
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    Asset style = Asset.load("room.css", "text/css; charset=utf-8");
    Asset script = Asset.load("room.js", "text/javascript; charset=utf-8");
    Asset icon = Asset.load("icon.svg", "image/svg+xml");
    Sessions sessions = new Sessions(options.password(), Clock.systemUTC());
    Guard guard = new Guard(options, sessions, style, script, icon);
    Shelf shelf = new Shelf(library);
    Pages pages = new Pages(shelf, guard, new Templates());
    RoutesConfig routes = config.routes;
    routes.before(guard::check);
    read(routes, pages, library);
    work(routes, shelf, guard, new Intake(library, pages));
    door(routes, guard, sessions, pages);
    for (Asset asset : new Asset[] {style, script, icon}) {
      routes.get(asset.url(), context -> give(context, asset));
    }
    routes.exception(Unread.class, (unread, context) -> pages.unread(context, unread.story()));
    routes.exception(
        HttpResponseException.class,
        (failure, context) ->
            fail(context, pages, failure.getStatus(), String.valueOf(failure.getMessage())));
    routes.exception(
        Exception.class,
        (failure, context) ->
            fail(
                context,
                pages,
                500,
                "An error of the program: " + failure.getClass().getSimpleName()));
    routes.error(
        404,
        context -> {
          String said = context.result();
          if (said == null || !said.startsWith("<!doctype")) {
            fail(context, pages, 404, "There is no such page.");
          }
        });
  }

  private static void read(RoutesConfig routes, Pages pages, Library library) {
    routes.get("/", pages::stories);
    routes.get("/story/{story}", pages::story);
    routes.get("/story/{story}/progress", pages::progress);
    routes.get("/story/{story}/finding/{finding}", pages::finding);
    routes.get("/story/{story}/report/{report}", pages::report);
    routes.get("/story/{story}/report/{report}/versions", pages::versions);
    routes.get("/story/{story}/compare", pages::compare);
    routes.get("/source", pages::source);
    routes.get("/outlet", pages::outlet);
    routes.get("/search", new Finder(library, pages)::search);
    routes.get("/about", context -> pages.show(context, "about", ""));
  }

  private static void work(RoutesConfig routes, Shelf shelf, Guard guard, Intake intake) {
    Work work = new Work(shelf, guard);
    routes.get("/add", intake::form);
    routes.post("/add", intake::take);
    routes.post("/story/{story}/finding/{finding}/overrule", work::overrule);
    routes.post("/story/{story}/finding/{finding}/review", work::review);
    routes.post("/story/{story}/undo", work::undo);
    routes.post("/story/{story}/read", work::read);
    routes.post("/story/{story}/delete", work::delete);
    routes.post("/theme", work::theme);
  }

  private static void door(RoutesConfig routes, Guard guard, Sessions sessions, Pages pages) {
    routes.get(
        "/login",
        context ->
            pages.show(
                context, "login", new DoorPage(Guard.inside(context.queryParam("to")), false)));
    routes.post(
        "/login",
        context -> {
          String to = Guard.inside(context.formParam("to"));
          String given = context.formParam("password");
          String session = sessions.newId();
          if (sessions.enter(session, given == null ? "" : given)) {
            guard.become(context, session);
            context.redirect(to, HttpStatus.SEE_OTHER);
          } else {
            context.status(HttpStatus.FORBIDDEN);
            pages.show(context, "login", new DoorPage(to, true));
          }
        });
    routes.post(
        "/logout",
        context -> {
          sessions.leave(guard.session(context));
          context.redirect("/login", HttpStatus.SEE_OTHER);
        });
  }

  private static void give(Context context, Asset asset) {
    context.header("Cache-Control", "public, max-age=31536000, immutable");
    context.contentType(asset.type()).result(asset.content());
  }

  private static void fail(Context context, Pages pages, int status, String message) {
    context.status(status);
    pages.show(context, "error", new ErrorPage(status, message));
  }
}
