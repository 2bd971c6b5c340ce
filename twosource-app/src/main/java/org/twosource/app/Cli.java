package org.twosource.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.twosource.eval.Candidate;
import org.twosource.store.WorkspaceException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Puts the commands together and says how each way of failing ends. */
final class Cli {

  private static final String DEBUG = "TWOSOURCE_DEBUG";

  private Cli() {}

  static CommandLine commandLine(
      Terminal terminal, Function<Settings, Engine> engines, Supplier<Candidate> candidates) {
    CommandLine root =
        new CommandLine(new TwosourceCommand())
            .addSubcommand(new BriefCommand(terminal, engines))
            .addSubcommand(new ExtractCommand(terminal, engines))
            .addSubcommand(new GroupCommand(terminal, engines))
            .addSubcommand(new ExplainCommand(terminal, engines))
            .addSubcommand(new IngestCommand(terminal, engines))
            .addSubcommand(new StoriesCommand(terminal))
            .addSubcommand(new SearchCommand(terminal))
            .addSubcommand(new WatchCommand(terminal))
            .addSubcommand(new CheckCommand(terminal))
            .addSubcommand(new ServeCommand(terminal, engines))
            .addSubcommand(new DemoCommand(terminal, engines))
            .addSubcommand(new EvalCommand(terminal, candidates));
    describe(root.getCommandSpec());
    root.getSubcommands().values().forEach(command -> describe(command.getCommandSpec()));
    return root.setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(80)
        .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler((wrong, arguments) -> usage(wrong, terminal))
        .setExecutionExceptionHandler((failure, line, parsed) -> failed(failure, terminal));
  }

  /** One line for any way of failing; the trace only for who asks for it. */
  static int failed(Throwable failure, Terminal terminal) {
    if (isClosedPipe(failure)) {
      return ExitCode.DONE;
    }
    if ("1".equals(System.getenv(DEBUG))) {
      failure.printStackTrace(terminal.err());
    }
    terminal.say(reason(failure));
    return ExitCode.NOTHING_DONE;
  }

  private static String reason(Throwable failure) {
    String message = failure.getMessage();
    if (failure instanceof NothingDone && message != null) {
      return message;
    }
    if (failure instanceof WorkspaceException && message != null) {
      return message;
    }
    if (failure instanceof OutOfMemoryError) {
      return "out of memory; give Java more with JAVA_TOOL_OPTIONS=-Xmx4g";
    }
    if (failure instanceof IOException) {
      return "cannot write: " + failure;
    }
    return "an error of the program: " + failure + " (" + DEBUG + "=1 shows where)";
  }

  /** Whoever reads our output has read enough: nothing is wrong. */
  private static boolean isClosedPipe(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String message = cause.getMessage();
      if (cause instanceof IOException && message != null && message.contains("roken pipe")) {
        return true;
      }
    }
    return false;
  }

  private static int usage(CommandLine.ParameterException wrong, Terminal terminal) {
    String message = wrong.getMessage();
    terminal.say(message == null ? "wrong command line" : message);
    terminal.say("try '" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help'");
    return ExitCode.USAGE;
  }

  private static void describe(CommandSpec spec) {
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put("0", "done");
    codes.put("1", "done, but some input could not be read (named on standard error)");
    codes.put("2", "the command line is wrong");
    codes.put("3", "nothing could be done");
    spec.usageMessage()
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(codes)
        .optionListHeading("%nOptions:%n")
        .parameterListHeading("%n")
        .commandListHeading("%nCommands:%n")
        .sortOptions(false)
        .abbreviateSynopsis(false);
    spec.versionProvider(new VersionText());
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this.").build());
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Show the version.")
            .build());
  }
}
