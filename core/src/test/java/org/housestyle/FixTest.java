// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.housestyle.document.Document;
import org.housestyle.fix.Edit;
import org.housestyle.rule.PackException;
import org.housestyle.rule.RulePack;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixTest {

  private static final String PACK =
      """
      name: tea
      title: Tea
      guidance: [desk]
      sources:
        desk-2026: {organisation: The Courier, title: Notes, year: 2026, guidance: desk}
      rules:
      """;

  @TempDir private Path folder;

  /** A rule that holds in sentences about Leeds only, and so does not forbid its term elsewhere. */
  private static String rule(String term, String replacement) {
    String id = term.replace(' ', '-');
    return """
      - id: %s
        since: 1.0.0
        level: error
        why: It says too much.
        terms: [{text: %s, cite: [desk-2026]}]
        when: {sentence: [leeds]}
        prefer: {desk: [noun: %s]}
        examples: [{copy: "The [[%s]] in Leeds."}, {copy: "The %s in York."}]
      """
        .formatted(id, term, replacement, term, term)
        .indent(2);
  }

  private RulePack pack(String... rules) throws IOException, PackException {
    Path pack = Files.writeString(folder.resolve("ours.yaml"), PACK + String.join("", rules));
    return RulePack.read(pack);
  }

  private FixedDocument fix(String copy, String... rules) throws IOException, PackException {
    return Housestyle.withRules(pack(rules)).fix(copy);
  }

  @Test
  void whatIsSafeIsDoneAndTheRestIsLeft() {
    FixedDocument fixed = Copy.HOUSESTYLE.fix("He had child porn. “It was child porn,” she said.");
    assertThat(fixed.text())
        .isEqualTo(Copy.fixed("He had child porn.") + " “It was child porn,” she said.");
    assertThat(fixed.applied()).isEqualTo(1);
    assertThat(fixed.isChanged()).isTrue();
    assertThat(fixed.left().findings()).singleElement().matches(it -> !it.isFixable());
  }

  @Test
  void cleanCopyIsNotChanged() {
    FixedDocument fixed = Copy.HOUSESTYLE.fix("It rained.");
    assertThat(fixed.isChanged()).isFalse();
    assertThat(fixed.text()).isEqualTo("It rained.");
  }

  @Test
  void anEditThatFollowsOnAnotherIsOneWithIt() throws Exception {
    FixedDocument fixed =
        fix(
            "He sat in the tea shop in Leeds.",
            rule("tea shop", "tea room"),
            rule("tea room", "café"));
    assertThat(fixed.text()).isEqualTo("He sat in the café in Leeds.");
    assertThat(fixed.edits()).containsExactly(new Edit(new Span(14, 22), "café"));
    assertThat(fixed.applied()).isEqualTo(2);
    assertThat(fixed.converged()).isTrue();
  }

  @Test
  void rulesThatContradictEachOtherComeToAnEnd() throws Exception {
    FixedDocument fixed =
        fix(
            "He sat in the tea shop in Leeds.",
            rule("tea shop", "tea room"),
            rule("tea room", "tea shop"));
    assertThat(fixed.converged()).isFalse();
    assertThat(fixed.isChanged()).isFalse();
    assertThat(fixed.applied()).isEqualTo(10);
    assertThat(fixed.text()).isEqualTo("He sat in the tea shop in Leeds.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "text     | A tea shop in Leeds.                | true",
        "markdown | A tea shop in Leeds.                | true",
        "markdown | ---¶title: Tea shop in Leeds¶---¶   | false",
        "markdown | ---¶title: 'A tea shop, Leeds'¶---¶ | false",
        "html     | <p>A tea shop in Leeds.</p>         | true",
        "html     | <img alt='A tea shop in Leeds'>     | false",
      })
  void aReplacementDoesNotEndTheMarkupRoundIt(String format, String copy, boolean safe)
      throws Exception {
    RulePack pack = pack(rule("tea shop", "\"'tea' room\""));
    SourceText source = SourceText.of(copy.replace('¶', '\n'));
    List<Finding> findings = Housestyle.withRules(pack).check(Document.of(source, format));
    assertThat(findings).singleElement().matches(finding -> finding.isFixable() == safe);
  }
}
