// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.housestyle.document.Document;
import org.housestyle.fix.Fixer;
import org.housestyle.rule.Marked;
import org.housestyle.rule.PackException;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.Usage;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;

/** Marked copy for tests: {@code [[ ]]} stands round what must be found, and nothing else is. */
public final class Copy {

  /** A small pack that is rich in grammar. */
  public static final RulePack PACK = pack();

  /** A checker for that pack. */
  public static final Housestyle HOUSESTYLE = Housestyle.withRules(PACK);

  private Copy() {}

  private static RulePack pack() {
    try {
      return RulePack.read(Copy.class, "pack");
    } catch (IOException | PackException e) {
      throw new IllegalStateException(e);
    }
  }

  /** That pack under another title, or with other rules. */
  public static RulePack pack(String title, List<Rule> rules) {
    return PACK.toBuilder().title(title).rules(rules).build();
  }

  /** Plain text, in the publication's own words. */
  public static void expect(String marked) {
    expect(marked, "text", Usage.STATEMENT);
  }

  /** Markdown, in the publication's own words. */
  public static void expectMarkdown(String marked) {
    expect(marked, "markdown", Usage.STATEMENT);
  }

  /** HTML, in the publication's own words. */
  public static void expectHtml(String marked) {
    expect(marked, "html", Usage.STATEMENT);
  }

  /** Plain text in which every term found is used in this way, reported or not. */
  public static void expectUsage(Usage usage, String marked) {
    expect(marked, "text", usage);
  }

  /** Copy of any format in which every term found is used in this way, reported or not. */
  public static void expect(String marked, String format, Usage usage) {
    Marked expected = Marked.parse(marked);
    CheckResult seen = HOUSESTYLE.examine(Document.of(SourceText.of(expected.copy()), format));
    List<Span> reported = seen.findings().stream().map(Finding::span).toList();
    List<Span> held = seen.held().stream().filter(Finding::isProse).map(Finding::span).toList();
    boolean silent = usage == Usage.MENTION || usage == Usage.TITLE;
    assertThat(Marked.show(expected.copy(), silent ? held : reported)).isEqualTo(marked);
    assertThat(seen.findings()).allMatch(finding -> finding.usage() == usage);
    assertThat(silent ? reported : held).isEmpty();
  }

  /** What the copy reads with the first wording for each term, safe or not. */
  public static String reworded(String copy) {
    return Fixer.apply(
        copy,
        HOUSESTYLE.check(copy).stream()
            .filter(finding -> !finding.suggestions().isEmpty())
            .map(finding -> finding.suggestions().get(0).edit())
            .toList());
  }

  /** What the copy reads after all safe edits. */
  public static String fixed(String copy) {
    return Fixer.apply(
        copy,
        HOUSESTYLE.check(copy).stream()
            .filter(Finding::isFixable)
            .map(finding -> finding.suggestions().get(0).edit())
            .toList());
  }
}
