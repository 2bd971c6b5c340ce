package org.twosource.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.twosource.eval.Passage;

/**
 * Measures one peer; the process that {@link Compare} starts. Nothing is loaded here but the peer.
 * The last line of its output is the result, for {@link #parse}.
 */
final class SpeedRun {
  private final Peer peer;
  private final List<Passage> texts;
  private int reports;
  private int failed;
  private long words;
  private long tokens;

  private SpeedRun(Peer peer, List<Passage> texts) {
    this.peer = peer;
    this.texts = texts;
  }

  /**
   * Arguments: peer, folder of saved texts, start of the process in ms, seconds to warm, to run.
   */
  public static void main(String[] arguments) throws IOException {
    List<Passage> texts = Texts.saved(Path.of(arguments[1]));
    SpeedRun run = new SpeedRun(PeerKind.of(arguments[0]).load(), texts);
    run.read(texts.get(0));
    double first = (System.currentTimeMillis() - Long.parseLong(arguments[2])) / 1e3;
    double firstCpu = Machine.cpu();
    run.passes(Double.parseDouble(arguments[3]));
    run.reset();
    double before = Machine.cpu();
    double seconds = run.passes(Double.parseDouble(arguments[4]));
    double cpu = Machine.cpu() - before;
    long heap = Memory.heap();
    long peak = Memory.peak(ProcessHandle.current().pid()).orElse(0);
    System.out.printf(
        "%n%s %s %d %d %d %d %s %s %d %d%n",
        first, firstCpu, run.reports, run.words, run.tokens, run.failed, seconds, cpu, peak, heap);
  }

  static Speed parse(String line) {
    String[] cells = line.split(" ", -1);
    return new Speed(
        Double.parseDouble(cells[0]),
        Double.parseDouble(cells[1]),
        Integer.parseInt(cells[2]),
        Long.parseLong(cells[3]),
        Long.parseLong(cells[4]),
        Integer.parseInt(cells[5]),
        Double.parseDouble(cells[6]),
        Double.parseDouble(cells[7]),
        Long.parseLong(cells[8]),
        Long.parseLong(cells[9]));
  }

  /**
   * Reads all texts, over and over until the threads of this Java have worked so many seconds,
   * which makes the same of a busy machine and an idle one.
   *
   * @return seconds by the clock
   */
  private double passes(double cpu) {
    long start = System.nanoTime();
    double before = Machine.cpu();
    while (Machine.cpu() - before < cpu) {
      texts.forEach(this::read);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  /** Peers throw whatever they like; a text that they cannot read is counted. */
  private void read(Passage text) {
    try {
      tokens += peer.run(text);
      words += text.words();
      reports++;
    } catch (RuntimeException e) {
      failed++;
    }
  }

  private void reset() {
    reports = 0;
    failed = 0;
    words = 0;
    tokens = 0;
  }
}
