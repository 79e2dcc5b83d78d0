// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.housestyle.document.CopyTable;
import org.housestyle.document.DocumentReader;
import org.housestyle.document.Formats;
import org.housestyle.report.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code housestyle formats}: what is read, what is edited, and what counts as copy. */
@Command(
    name = "formats",
    header = "Lists the formats that are read, and what is copy in each.",
    footer = {
      "  housestyle formats",
      "  housestyle formats html       what is copy in one format",
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class FormatsCommand implements Callable<Integer> {

  private final Channels channels;

  @Parameters(
      arity = "0..1",
      paramLabel = "FORMAT",
      description = "A format, such as markdown: only what is copy in it.")
  private String format;

  @Mixin private RuleOptions rules;

  FormatsCommand(Channels channels) {
    this.channels = channels;
  }

  @Override
  public Integer call() {
    Formats formats = rules.builder().build().formats(Path.of(""));
    String text = format == null ? all(formats.readers()) : one(formats);
    try (Destination out = Destination.standardOutput(channels)) {
      return (out.write(it -> it.write(text)) ? ExitCode.CLEAN : ExitCode.INPUT).number();
    }
  }

  private static String all(List<DocumentReader> readers) {
    StringBuilder text = new StringBuilder();
    Set<CopyTable> tables = new LinkedHashSet<>();
    for (DocumentReader reader : readers) {
      text.append(heading(reader));
      tables.addAll(reader.copyTables());
    }
    tables.forEach(table -> text.append('\n').append(new CopyTableText(table).text()));
    return text.toString();
  }

  private String one(Formats formats) {
    DocumentReader reader =
        formats
            .named(format)
            .orElseThrow(
                () ->
                    new InvalidUseException(
                        "no format \""
                            + format
                            + "\"; known: "
                            + formats.readers().stream()
                                .map(DocumentReader::name)
                                .collect(Collectors.joining(", "))));
    StringBuilder text = new StringBuilder(heading(reader));
    for (CopyTable table : reader.copyTables()) {
      text.append('\n').append(new CopyTableText(table).text());
    }
    return text.toString();
  }

  /** The name of a format, the endings of its files, and what is done with them. */
  private static String heading(DocumentReader reader) {
    String endings =
        reader.endings().stream().map(ending -> "." + ending).collect(Collectors.joining(" "));
    return Printable.of(
            "%-10s %-22s %-18s %s: %s"
                .formatted(
                    reader.name(),
                    reader.title(),
                    endings,
                    reader.isReadOnly() ? "only read" : "read and fixed",
                    what(reader)))
        + '\n';
  }

  private static String what(DocumentReader reader) {
    if (!reader.hasMarkup()) {
      return "all of it";
    }
    return reader.copyTables().isEmpty() ? "its copy" : "the fields below";
  }
}
