// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.housestyle.yaml.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
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
    notices.line("housestyle: " + message(e, command));
    notices.line("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE.number();
  }

  private static String message(ParameterException e, CommandLine command) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(command, unmatched.getUnmatched());
    }
    if (e instanceof MissingParameterException missing) {
      return missing(missing.getMissing());
    }
    if (e instanceof OverwrittenOptionException twice) {
      return name(twice.getOverwritten()) + " is given twice; leave one out";
    }
    if (e.getCause() instanceof TypeConversionException wrong) {
      return name(e.getArgSpec()) + ": " + wrong.getMessage();
    }
    if (e.getArgSpec() != null && e.getValue() != null) {
      return name(e.getArgSpec()) + ": \"" + e.getValue() + "\" is not valid here";
    }
    return e.getMessage();
  }

  private static String missing(List<ArgSpec> missing) {
    List<String> names = missing.stream().map(BadArguments::nameAndValue).toList();
    if (names.size() == 1) {
      ArgSpec only = missing.get(0);
      return only.isOption()
          ? name(only) + " needs a value: " + names.get(0)
          : names.get(0) + " is missing";
    }
    boolean eitherOr = missing.get(0).group() != null;
    return (eitherOr ? "one of these is needed: " : "these are missing: ")
        + String.join(", ", names);
  }

  private static String nameAndValue(ArgSpec arg) {
    boolean takesValue = arg.isOption() && arg.arity().max() > 0;
    return takesValue ? name(arg) + "=" + arg.paramLabel() : name(arg);
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
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
