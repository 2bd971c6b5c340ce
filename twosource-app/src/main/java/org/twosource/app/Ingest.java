package org.twosource.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.twosource.report.Notice;
import org.twosource.report.Received;
import org.twosource.store.Intake;
import org.twosource.store.Intake.Outcome;
import org.twosource.store.Intake.Receipt;
import org.twosource.store.Workspace;

/** One pass over the inputs into a workspace. */
final class Ingest {

  private static final int AT_A_TIME = 500;
  private static final JsonFactory JSON = new JsonFactory();

  private final InputOptions options;
  private final Terminal terminal;
  private final Progress progress;
  private final boolean lines;
  private final Set<String> named = new LinkedHashSet<>();
  private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
  private long taken;
  private long bytes;
  private boolean lost;

  Ingest(InputOptions options, Terminal terminal, Progress progress, boolean lines) {
    this.options = options;
    this.terminal = terminal;
    this.progress = progress;
    this.lines = lines;
  }

  void run(Engine engine, Intake intake) throws IOException {
    progress.start();
    long all = Sizes.of(options.inputs());
    try (Batches batches = new Batches(sink -> engine.received(options.inputs(), sink));
        Ahead ahead = new Ahead(batches, options, intake);
        IndexKeeper index = new IndexKeeper(intake)) {
      for (Optional<Ahead.Ready> next = ahead.next(); next.isPresent(); next = ahead.next()) {
        List<Received> batch = next.get().reports();
        taken(batch, intake.add(next.get().prepared()));
        index.more(batch.size());
        say(batches.notices());
        progress.show("reports", taken, (double) bytes / all);
      }
      say(batches.notices());
    }
    intake.index();
    progress.clear();
    if (taken > 0) {
      options.checkReports(named);
    }
  }

  /** Takes what was fetched from an address; safely kept on return. */
  void fetched(Engine engine, Intake intake, String address, byte[] bytes) throws IOException {
    List<Notice> notices = new ArrayList<>();
    List<Received> batch = new ArrayList<>();
    try (Stream<Received> reports = engine.fetched(address, bytes, notices::add)) {
      for (Received one : (Iterable<Received>) reports::iterator) {
        batch.add(one);
        if (batch.size() == AT_A_TIME) {
          take(intake, batch);
          batch.clear();
        }
      }
    }
    if (!batch.isEmpty()) {
      take(intake, batch);
    }
    say(notices);
  }

  private void take(Intake intake, List<Received> batch) throws IOException {
    taken(batch, intake.add(Ahead.corrected(batch, options)));
  }

  private void taken(List<Received> batch, List<Receipt> receipts) throws IOException {
    for (Received one : batch) {
      if (options.concerns(one.report().id())) {
        named.add(one.report().id());
      }
    }
    taken += receipts.size();
    receipts.forEach(receipt -> outcomes.merge(receipt.outcome(), 1L, Long::sum));
    batch.forEach(one -> bytes += one.original().get().length);
    if (lines) {
      Output.write(
          null,
          terminal.out(),
          writer -> {
            for (Receipt receipt : receipts) {
              write(receipt, writer);
            }
          });
    }
  }

  private static void write(Receipt receipt, Writer writer) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(writer)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
      json.writeStartObject();
      json.writeStringField("id", receipt.report());
      json.writeNumberField("version", receipt.version());
      json.writeStringField("story", receipt.story());
      json.writeStringField("incident", receipt.incident());
      json.writeStringField("outcome", receipt.outcome().name().toLowerCase(Locale.ROOT));
      json.writeEndObject();
    }
    writer.write('\n');
  }

  /** How many reports have been taken. */
  long taken() {
    return taken;
  }

  void say(List<Notice> notices) {
    for (Notice notice : notices) {
      lost |= notice.code().lost();
      if (notice.code().lost() || !options.quiet()) {
        progress.clear();
        terminal.say(notice.message());
      }
    }
  }

  /** How the command ends that followed: nothing new is no failure. */
  int followed() {
    return lost ? ExitCode.LOST_INPUT : ExitCode.DONE;
  }

  /** Says what was done, and how the command ends. */
  int end(Workspace workspace) {
    if (taken == 0) {
      throw new NothingDone("no report could be read");
    }
    if (!options.quiet()) {
      Map<String, Long> counts = workspace.counts();
      terminal.say(
          String.format(
              Locale.ROOT,
              "%,d new, %,d changed, %,d known; the workspace holds %,d reports in %,d stories",
              outcomes.getOrDefault(Outcome.NEW, 0L),
              outcomes.getOrDefault(Outcome.CHANGED, 0L),
              outcomes.getOrDefault(Outcome.KNOWN, 0L),
              counts.get("reports"),
              counts.get("stories")));
    }
    return lost ? ExitCode.LOST_INPUT : ExitCode.DONE;
  }
}
