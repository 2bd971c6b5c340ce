package org.twosource.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.twosource.app.render.EventList;
import org.twosource.app.render.ListForm;
import org.twosource.store.Event;
import org.twosource.store.Stories;
import org.twosource.store.Story;
import org.twosource.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code twosource watch}: tells what happens in a workspace as it happens. */
@Command(
    name = "watch",
    description = {
      "Prints what changes in a workspace while others add to it: a second independent source,",
      "a figure revised, a claim withdrawn, accounts that come to differ, stories begun and joined."
    },
    footer = {
      "",
      "Examples:",
      "  twosource watch",
      "  twosource watch harbour fire --atom events.xml",
      "  twosource watch --since 0 --once --format json | jq -r .message"
    })
final class WatchCommand implements Callable<Integer> {

  private static final int AT_A_TIME = 500;
  private static final int IN_FEED = 100;

  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "Only events in whose words, or whose story's title, each of these stands.")
  private List<String> words = List.of();

  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

  @Option(
      names = "--since",
      paramLabel = "N",
      description = "From after the event of that number; 0 is the beginning (now).")
  private long since = -1;

  @Option(names = "--every", paramLabel = "SECONDS", description = "How often to look (2).")
  private int every = 2;

  @Option(names = "--once", description = "Print what there is, and end.")
  private boolean once;

  @Option(
      names = "--format",
      paramLabel = "table|json",
      description = "A line for people, or one of JSON, for each event (table).")
  private ListForm form = ListForm.TABLE;

  @Option(
      names = "--atom",
      paramLabel = "FILE",
      description = "Keep the newest hundred in an Atom feed there, too.")
  private @Nullable Path atom;

  @Option(
      names = "--webhook",
      paramLabel = "URL",
      description = "Post each as JSON to that address too, which has to be on this machine.")
  private @Nullable URI webhook;

  WatchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (every < 1) {
      throw wrong("--every " + every + ": at least 1");
    }
    Optional<Webhook> hook = hook();
    try (Workspace open = workspace.existing()) {
      Stories stories = open.stories();
      Deque<Event> newest = new ArrayDeque<>();
      long last = since >= 0 ? since : stories.newestEvent();
      do {
        List<Event> events = stories.events(Optional.empty(), last, AT_A_TIME);
        List<Event> wanted = new ArrayList<>();
        for (Event event : events) {
          last = event.number();
          if (wanted(event, stories)) {
            wanted.add(event);
          }
        }
        give(wanted, newest, hook);
        if (events.size() < AT_A_TIME) {
          if (once) {
            return ExitCode.DONE;
          }
          Thread.sleep(every * 1000L);
        }
      } while (true);
    }
  }

  private void give(List<Event> events, Deque<Event> newest, Optional<Webhook> hook)
      throws IOException {
    if (events.isEmpty()) {
      return;
    }
    Output.write(null, terminal.out(), writer -> EventList.write(events, form, writer));
    for (Event event : events) {
      newest.addFirst(event);
      if (hook.isPresent() && !hook.get().post(event)) {
        terminal.say("the webhook did not take event " + event.number());
      }
    }
    while (newest.size() > IN_FEED) {
      newest.removeLast();
    }
    if (atom != null) {
      Output.write(atom, terminal.out(), writer -> EventList.atom(List.copyOf(newest), writer));
    }
  }

  private boolean wanted(Event event, Stories stories) {
    if (words.isEmpty()) {
      return true;
    }
    String all =
        (event.message()
                + " "
                + event.statement().orElse("")
                + " "
                + stories.find(event.story()).map(Story::title).orElse(""))
            .toLowerCase(Locale.ROOT);
    return words.stream().allMatch(word -> all.contains(word.toLowerCase(Locale.ROOT)));
  }

  private Optional<Webhook> hook() {
    if (webhook == null) {
      return Optional.empty();
    }
    if (!"http".equals(webhook.getScheme())
        || webhook.getHost() == null
        || !isHere(webhook.getHost())) {
      throw wrong("--webhook " + webhook + ": not an http address on this machine");
    }
    return Optional.of(new Webhook(webhook));
  }

  private static boolean isHere(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private ParameterException wrong(String message) {
    if (spec == null) {
      throw new IllegalStateException("options outside a command");
    }
    return new ParameterException(spec.commandLine(), message);
  }
}
