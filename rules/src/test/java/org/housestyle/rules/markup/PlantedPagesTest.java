// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rules.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.housestyle.Finding;
import org.housestyle.FixedDocument;
import org.housestyle.Housestyle;
import org.housestyle.document.Document;
import org.housestyle.rule.Usage;
import org.housestyle.rules.BuiltInPacks;
import org.housestyle.rules.markup.Place.Outcome;
import org.housestyle.rules.markup.PlantedPage.Planted;
import org.housestyle.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Terms planted in every field and construct of a format: said where they are copy, and only there.
 */
class PlantedPagesTest {

  private static final Housestyle HOUSESTYLE = Housestyle.withRules(BuiltInPacks.childProtection());

  /** More pages with {@code -Dhousestyle.pages=100000}. */
  private static final int PAGES = Integer.getInteger("housestyle.pages", 150);

  @ParameterizedTest
  @EnumSource
  void eachPlaceHasItsOutcome(PlantedPages format) throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (int i = 0; i < PAGES && softly.errorsCollected().size() < 10; i++) {
      PlantedPage page = format.page(new Random(7_919L * i));
      Document document = document(page.text(), page);
      List<Finding> findings = HOUSESTYLE.check(document);
      for (Planted planted : page.planted()) {
        List<Outcome> found =
            findings.stream()
                .filter(finding -> planted.span().contains(finding.span()))
                .map(PlantedPagesTest::outcome)
                .toList();
        softly
            .assertThat(found)
            .as(planted.span().in(page.text().toString()))
            .isEqualTo(
                planted.outcome() == Outcome.SILENT ? List.of() : List.of(planted.outcome()));
      }
    }
    softly.assertAll();
  }

  @ParameterizedTest
  @EnumSource
  void editsAreWhole(PlantedPages format) throws IOException {
    for (int i = 0; i < PAGES; i++) {
      PlantedPage page = format.page(new Random(7_919L * i));
      Document document = document(page.text(), page);
      FixedDocument fixed = HOUSESTYLE.fix(document);
      byte[] bytes = page.text().toString().getBytes(StandardCharsets.UTF_8);
      byte[] written = document.write(bytes, fixed.editsByPart());
      assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(page.fixed().toString());
      assertThat(HOUSESTYLE.fix(document(page.fixed(), page)).isChanged()).isFalse();
    }
  }

  private static Outcome outcome(Finding finding) {
    return finding.usage() == Usage.QUOTATION
        ? Outcome.QUOTED
        : finding.isFixable() ? Outcome.SAFE : Outcome.REVIEW;
  }

  private static Document document(CharSequence text, PlantedPage page) {
    return Document.of(SourceText.of(text), page.format());
  }
}
