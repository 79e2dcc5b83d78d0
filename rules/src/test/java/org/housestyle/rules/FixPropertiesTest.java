// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.housestyle.Finding;
import org.housestyle.FixedDocument;
import org.housestyle.Housestyle;
import org.housestyle.document.Block;
import org.housestyle.document.Document;
import org.housestyle.fix.Edit;
import org.housestyle.fix.Fixer;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.Usage;
import org.housestyle.rules.Newspaper.Page;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;

/** What holds of fixing any copy, however odd. */
class FixPropertiesTest {

  private static final String SEED = "20261122";
  private static final RulePack PACK = BuiltInPacks.childProtection();
  private static final Housestyle HOUSESTYLE = Housestyle.withRules(PACK);
  private static final Arbitrary<Page> PAGES = Newspaper.pages(PACK);

  @Provide
  Arbitrary<Page> pages() {
    return PAGES;
  }

  private static Document document(String text, Page page) {
    return Document.of(SourceText.of(text), page.format());
  }

  @Property(seed = SEED)
  void fixingTwiceIsFixingOnce(@ForAll("pages") Page page) {
    FixedDocument once = HOUSESTYLE.fix(page.document());
    FixedDocument twice = HOUSESTYLE.fix(document(once.text(), page));
    assertThat(twice.text()).isEqualTo(once.text());
    assertThat(once.converged()).isTrue();
  }

  @Property(seed = SEED + "1")
  void nothingSafeIsLeft(@ForAll("pages") Page page) {
    FixedDocument fixed = HOUSESTYLE.fix(page.document());
    List<Finding> left = HOUSESTYLE.check(document(fixed.text(), page));
    assertThat(left).isEqualTo(fixed.left().findings()).noneMatch(Finding::isFixable);
  }

  @Property(seed = SEED + "2")
  void everyByteOutsideTheEditsStays(@ForAll("pages") Page page) throws IOException {
    byte[] bytes = page.bytes();
    SourceText source = SourceText.decode(bytes, page.charset());
    FixedDocument fixed = HOUSESTYLE.fix(Document.of(source, page.format()));
    byte[] result = Fixer.apply(bytes, source, fixed.edits());
    int before = page.mark() ? "\uFEFF".getBytes(page.charset()).length : 0;
    int after = before;
    assertThat(Arrays.equals(bytes, 0, before, result, 0, before)).isTrue();
    int done = 0;
    for (Edit edit : fixed.edits()) {
      int kept = length(page, page.text().substring(done, edit.span().start()));
      assertThat(Arrays.equals(bytes, before, before + kept, result, after, after + kept)).isTrue();
      before += kept + length(page, edit.span().in(page.text()));
      after += kept + length(page, edit.replacement());
      done = edit.span().end();
    }
    assertThat(Arrays.equals(bytes, before, bytes.length, result, after, result.length)).isTrue();
    assertThat(SourceText.decode(result, page.charset()).text()).isEqualTo(fixed.text());
  }

  private static int length(Page page, String text) {
    return text.getBytes(page.charset()).length;
  }

  @Property(seed = SEED + "3")
  void editsLieWhereTheSuggestionsSay(@ForAll("pages") Page page) {
    List<Finding> findings = HOUSESTYLE.check(page.document());
    List<Edit> safe =
        findings.stream()
            .filter(Finding::isFixable)
            .map(finding -> finding.suggestions().get(0).edit())
            .toList();
    for (Finding finding : findings) {
      assertThat(finding.span().in(page.text())).isEqualTo(finding.text());
      finding.suggestions().forEach(it -> assertThat(it.span().overlaps(finding.span())).isTrue());
    }
    FixedDocument fixed = HOUSESTYLE.fix(page.document());
    assertThat(Fixer.apply(page.text(), fixed.edits())).isEqualTo(fixed.text());
    if (fixed.applied() == Fixer.chosen(safe).size()) {
      assertThat(fixed.edits()).isEqualTo(Fixer.chosen(safe));
    }
  }

  @Property(seed = SEED + "4")
  void whatIsNotTheHousesOwnStatementIsNeverTouched(@ForAll("pages") Page page) {
    FixedDocument fixed = HOUSESTYLE.fix(page.document());
    for (Finding finding : HOUSESTYLE.check(page.document())) {
      Span span = finding.span();
      if (finding.usage() != Usage.STATEMENT) {
        assertThat(fixed.edits()).noneMatch(edit -> edit.span().overlaps(span));
      }
    }
  }

  @Property(seed = SEED + "5")
  void theMarkupStaysWhatItIs(@ForAll("pages") Page page) {
    Document document = page.document();
    Document fixed = document(HOUSESTYLE.fix(document).text(), page);
    assertThat(fixed.blocks())
        .extracting(Block::kind)
        .isEqualTo(document.blocks().stream().map(Block::kind).toList());
  }
}
