// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_FOOTER;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_FOOTER_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_HEADER;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_PARAMETER_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_SYNOPSIS;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The layout of the help texts: examples (the footer) first, exit codes last. */
final class HelpLayout {

  private static final List<String> SECTIONS =
      List.of(
          SECTION_KEY_HEADER,
          SECTION_KEY_FOOTER_HEADING,
          SECTION_KEY_FOOTER,
          SECTION_KEY_SYNOPSIS_HEADING,
          SECTION_KEY_SYNOPSIS,
          SECTION_KEY_PARAMETER_LIST_HEADING,
          SECTION_KEY_PARAMETER_LIST,
          SECTION_KEY_OPTION_LIST_HEADING,
          SECTION_KEY_OPTION_LIST,
          SECTION_KEY_COMMAND_LIST_HEADING,
          SECTION_KEY_COMMAND_LIST,
          SECTION_KEY_EXIT_CODE_LIST_HEADING,
          SECTION_KEY_EXIT_CODE_LIST);

  /** The commands that end with {@link ExitCode#FINDINGS}. */
  private static final List<String> MAY_FIND = List.of("housestyle", "check", "fix", "test");

  private HelpLayout() {}

  static void applyTo(CommandLine command) {
    apply(command);
    for (CommandLine subcommand : command.getSubcommands().values()) {
      if (!(subcommand.getCommand() instanceof HelpCommand)) {
        applyTo(subcommand);
      }
    }
  }

  private static void apply(CommandLine command) {
    Map<String, IHelpSectionRenderer> sections = new HashMap<>(command.getHelpSectionMap());
    sections.put(SECTION_KEY_OPTION_LIST, ArgumentTable::ofOptions);
    sections.put(SECTION_KEY_PARAMETER_LIST, ArgumentTable::ofParameters);
    command.setHelpSectionMap(sections);
    command.setHelpSectionKeys(SECTIONS);
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    usage.footerHeading("%nExamples:%n");
    usage.synopsisHeading("%nUsage: ");
    usage.parameterListHeading("%n");
    usage.optionListHeading("%nOptions:%n");
    usage.commandListHeading("%nCommands:%n");
    usage.exitCodeListHeading("%nExit codes:%n");
    usage.exitCodeList(exitCodes(command));
    usage.abbreviateSynopsis(true);
    usage.sortOptions(false);
  }

  private static Map<String, String> exitCodes(CommandLine command) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      codes.put(" " + code.number(), code.meaning());
    }
    if (!MAY_FIND.contains(command.getCommandName())) {
      codes.put(" " + ExitCode.CLEAN.number(), "done");
      codes.remove(" " + ExitCode.FINDINGS.number());
    }
    return codes;
  }
}
