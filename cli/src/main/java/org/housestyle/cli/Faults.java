package org.housestyle.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.housestyle.config.ConfigException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong, in a line and without a stack trace, and chooses the exit code. */
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final Notices notices;

  Faults(Notices notices) {
    this.notices = notices;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String message = e.getMessage();
    if (e instanceof UnmatchedArgumentException unmatched) {
      message = unmatched(command, unmatched.getUnmatched());
    }
    notices.line("housestyle: " + message);
    notices.line("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE.number();
  }

  private static String unmatched(CommandLine command, List<String> arguments) {
    String first = arguments.get(0);
    if (first.startsWith("-") && first.length() > 1) {
      String name = first.split("=", 2)[0];
      return "no option "
          + name
          + DidYouMean.hint(name, command.getCommandSpec().optionsMap().keySet());
    }
    if (!command.getSubcommands().isEmpty()) {
      String hint = DidYouMean.hint(first, command.getSubcommands().keySet());
      boolean copy = hint.isEmpty() && exists(first);
      return "no command \""
          + first
          + "\""
          + (copy ? "; to check that file or folder: housestyle check " + first : hint);
    }
    return "\"" + first + "\" is one argument too many";
  }

  private static boolean exists(String path) {
    try {
      return Files.exists(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof Misuse misuse) {
      return misuse(misuse.lines());
    }
    if (e instanceof ConfigException config) {
      return misuse(mistakes(config));
    }
    return bug(e);
  }

  private int misuse(List<String> lines) {
    String before = "housestyle: ";
    for (String line : lines) {
      notices.line(before + line);
      before = "";
    }
    return ExitCode.USAGE.number();
  }

  private static List<String> mistakes(ConfigException e) {
    List<String> lines = new ArrayList<>();
    if (e.problems().size() > 1) {
      lines.add("the configuration has " + e.problems().size() + " mistakes:");
    }
    e.problems().forEach(it -> it.lines().forEach(lines::add));
    return lines;
  }

  /** What nobody foresaw. */
  int bug(Throwable e) {
    if (e instanceof OutOfMemoryError) {
      notices.line("housestyle: out of memory; give it more: HOUSESTYLE_JAVA_OPTS=-Xmx2g");
    } else {
      String said = String.valueOf(e.getMessage());
      notices.line(said.startsWith("Bug: ") ? said : "Bug: " + e);
      notices.line(
          "Please report it, with what HOUSESTYLE_DEBUG=1 prints and, if you may, the copy.");
    }
    if ("1".equals(System.getenv("HOUSESTYLE_DEBUG"))) {
      e.printStackTrace(notices.writer());
      notices.writer().flush();
    }
    return ExitCode.USAGE.number();
  }
}
