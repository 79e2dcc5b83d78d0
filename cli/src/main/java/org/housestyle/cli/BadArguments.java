package org.housestyle.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.housestyle.yaml.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports a command line that cannot be parsed, with a suggestion. */
final class BadArguments implements IParameterExceptionHandler {

  private final Notices notices;

  BadArguments(Notices notices) {
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
          + Nearest.typedHint(name, command.getCommandSpec().optionsMap().keySet());
    }
    if (!command.getSubcommands().isEmpty()) {
      String hint = Nearest.typedHint(first, command.getSubcommands().keySet());
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
}
