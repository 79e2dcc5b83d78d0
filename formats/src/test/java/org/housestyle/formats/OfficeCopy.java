// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.housestyle.CheckResult;
import org.housestyle.Finding;
import org.housestyle.FixedDocument;
import org.housestyle.Housestyle;
import org.housestyle.document.Document;
import org.housestyle.document.DocumentReader;
import org.housestyle.document.OfficeReader;
import org.housestyle.document.OfficeReader.Remark;
import org.housestyle.rules.BuiltInPacks;
import org.housestyle.text.SourceText;

/** What tests ask of an office file, with the pack of child protection. */
public final class OfficeCopy {

  private static final Housestyle HOUSESTYLE = Housestyle.withRules(BuiltInPacks.childProtection());

  private OfficeCopy() {}

  /** Reads a file. */
  public static Document read(byte[] file, DocumentReader reader) {
    try {
      return Document.read(file, StandardCharsets.UTF_8, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The prose of a file, a line for each block: kind, place, prose. */
  public static String blocks(byte[] file, DocumentReader reader) {
    return read(file, reader).blocks().stream()
        .map(block -> block.kind().id() + ": " + block.prose())
        .collect(Collectors.joining("\n"));
  }

  /** The findings of a file: place, usage, text, and "safe" if it can be fixed safely. */
  public static String findings(byte[] file, DocumentReader reader) {
    CheckResult result = HOUSESTYLE.examine(read(file, reader));
    return result.findings().stream()
        .map(
            finding ->
                finding.place().orElse("")
                    + ": "
                    + finding.usage().id()
                    + ": "
                    + finding.text()
                    + (finding.isFixable() ? " (safe)" : ""))
        .collect(Collectors.joining("\n"));
  }

  /** Whether the prefilter lets a text through. */
  public static boolean mayFind(String text, DocumentReader reader) {
    return HOUSESTYLE.mayFind(SourceText.of(text), reader);
  }

  /** The file after its safe edits. */
  public static byte[] fixed(byte[] file, DocumentReader reader) {
    Document document = read(file, reader);
    FixedDocument fixed = HOUSESTYLE.fix(document);
    try {
      return fixed.isChanged() ? document.write(file, fixed.editsByPart()) : file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file with a comment for each finding. */
  public static byte[] commented(byte[] file, OfficeReader reader) {
    Document document = read(file, reader);
    List<Remark> remarks =
        HOUSESTYLE.examine(document).findings().stream().map(OfficeCopy::remark).toList();
    try {
      byte[] commented = reader.comment(file, document, remarks);
      assertThat(blocks(commented, reader)).isEqualTo(blocks(file, reader));
      return commented;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Remark remark(Finding finding) {
    return new Remark(finding.part(), finding.span(), finding.message());
  }
}
