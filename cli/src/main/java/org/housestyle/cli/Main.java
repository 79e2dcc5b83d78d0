package org.housestyle.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import org.housestyle.report.ReportFormat;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;

/** The front door of the {@code housestyle} command. */
public final class Main {

  private Main() {}

  /** Runs the command on the streams of this process, and ends it. */
  public static void main(String[] args) {
    // Not System.out, which keeps silent when it cannot write.
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    System.exit(run(System.in, out, err, args));
  }

  /**
   * Runs the command. Both outputs are UTF-8 with LF, whatever the platform, and are flushed but
   * not closed.
   *
   * @param in what {@code -} reads
   * @param out where findings go
   * @param err where all else goes
   * @return the number of an {@link ExitCode}
   */
  public static int run(InputStream in, OutputStream out, OutputStream err, String... args) {
    return run(Channels.of(in, out, err, Terminal.here()), args);
  }

  /** The command with all that it understands, not yet told what to do about mistakes. */
  static CommandLine command(Channels channels) {
    CommandLine housestyle = new CommandLine(new HousestyleCommand());
    housestyle.addSubcommand("check", new CheckCommand(channels));
    housestyle.addSubcommand("fix", new FixCommand(channels));
    housestyle.addSubcommand("explain", new ExplainCommand(channels));
    housestyle.addSubcommand(
        "rules",
        new CommandLine(new RulesCommand(channels))
            .addSubcommand("test", new RulesTestCommand(channels))
            .addSubcommand("docs", new RulesDocsCommand(channels)));
    housestyle.addSubcommand("suppressions", new SuppressionsCommand(channels));
    housestyle.addSubcommand("config", new ConfigCommand(channels));
    housestyle.addSubcommand("init", new InitCommand(channels));
    housestyle.addSubcommand("completion", new CompletionCommand(channels));
    housestyle.addSubcommand("man", new ManCommand(channels));
    housestyle.addSubcommand("help", new HelpCommand());
    Choice.register(housestyle, ReportFormat.class);
    Choice.register(housestyle, FailOn.class);
    Choice.register(housestyle, ColorChoice.class);
    Choice.register(housestyle, CompletionCommand.Shell.class);
    HelpLayout.applyTo(housestyle);
    return housestyle;
  }

  static int run(Channels channels, String... args) {
    CommandLine housestyle = command(channels);
    boolean colours = channels.terminal().colours(ColorChoice.AUTO);
    PrintWriter out = new PrintWriter(channels.out());
    Faults faults = new Faults(channels.notices());
    housestyle
        .setOut(out)
        .setErr(channels.notices().writer())
        .setColorScheme(Help.defaultColorScheme(colours ? Ansi.ON : Ansi.OFF))
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(faults)
        .setExecutionExceptionHandler(faults);
    try {
      return housestyle.execute(args);
    } catch (Error e) {
      return faults.bug(e);
    } finally {
      out.flush();
      channels.notices().writer().flush();
    }
  }
}
