// SPDX-License-Identifier: Apache-2.0
package org.housestyle.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.housestyle.CheckResult;
import org.housestyle.Finding;
import org.housestyle.FixedDocument;
import org.housestyle.Housestyle;
import org.housestyle.document.Document;
import org.housestyle.document.Formats;
import org.housestyle.document.UnsafeEditException;
import org.housestyle.rules.BuiltInPacks;
import org.housestyle.text.SourceText;
import org.housestyle.text.UndecodableTextException;

/** What must be true of any copy. */
final class Copy {

  private static final Housestyle HOUSESTYLE = Housestyle.withRules(BuiltInPacks.childProtection());

  private Copy() {}

  /** Checks bytes; a finding is inside the text, and the quick search never says no wrongly. */
  static void check(byte[] bytes, String format) {
    SourceText source;
    try {
      source = SourceText.decode(bytes, StandardCharsets.UTF_8);
    } catch (UndecodableTextException e) {
      return;
    }
    Document document = Document.of(source, format);
    CheckResult result = HOUSESTYLE.examine(document);
    for (List<Finding> findings : List.of(result.findings(), result.held())) {
      for (Finding finding : findings) {
        assertThat(finding.span().end()).isLessThanOrEqualTo(source.text().length());
      }
    }
    if (!HOUSESTYLE.mayFind(source, Formats.standard().require(format))) {
      assertThat(result.findings()).isEmpty();
    }
  }

  /** Fixes bytes; fixing again changes nothing, and what is written reads as planned. */
  static void fix(byte[] bytes, String format) throws IOException {
    SourceText source;
    try {
      source = SourceText.decode(bytes, StandardCharsets.UTF_8);
    } catch (UndecodableTextException e) {
      return;
    }
    Document document = Document.of(source, format);
    FixedDocument fixed = HOUSESTYLE.fix(document);
    if (!fixed.isChanged()) {
      return;
    }
    byte[] written;
    try {
      written = document.write(bytes, fixed.editsByPart());
    } catch (UnsafeEditException e) {
      return; // refused, as it should be
    }
    SourceText again = SourceText.decode(written, StandardCharsets.UTF_8);
    assertThat(again.text()).isEqualTo(fixed.text());
    assertThat(HOUSESTYLE.fix(Document.of(again, format)).isChanged()).isFalse();
  }
}
