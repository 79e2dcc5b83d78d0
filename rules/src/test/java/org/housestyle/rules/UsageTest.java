package org.housestyle.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.housestyle.Housestyle;
import org.housestyle.rule.Usage;
import org.junit.jupiter.api.Test;

/** Whose words they are, over some 1,800 marked sentences, headlines and pages. */
class UsageTest {

  private static final Housestyle HOUSESTYLE = Housestyle.withRules(BuiltInPacks.childProtection());

  @Test
  void statements() {
    hold(AnnotatedCopy.texts("statements.txt", Optional.of(Usage.STATEMENT)), 600);
  }

  @Test
  void quotations() {
    hold(AnnotatedCopy.texts("quotations.txt", Optional.of(Usage.QUOTATION)), 280);
  }

  @Test
  void mentions() {
    hold(AnnotatedCopy.texts("mentions.txt", Optional.of(Usage.MENTION)), 410);
  }

  @Test
  void titles() {
    hold(AnnotatedCopy.texts("titles.txt", Optional.of(Usage.TITLE)), 110);
  }

  @Test
  void wordingOfCharges() {
    hold(AnnotatedCopy.texts("legal.txt", Optional.of(Usage.LEGAL)), 110);
  }

  @Test
  void whatOnlyLooksLikeATerm() {
    hold(AnnotatedCopy.texts("innocent.txt", Optional.empty()), 110);
  }

  @Test
  void markdown() {
    hold(AnnotatedCopy.documents("markdown.txt", "markdown"), 45);
  }

  @Test
  void html() {
    hold(AnnotatedCopy.documents("html.txt", "html"), 45);
  }

  @Test
  void whatIsStillWrongIsKnown() {
    List<AnnotatedCopy> copies = AnnotatedCopy.texts("unresolved.txt", Optional.empty());
    assertThat(copies).hasSizeLessThan(16);
    assertThat(copies).noneMatch(copy -> copy.problems(HOUSESTYLE).isEmpty());
  }

  private static void hold(List<AnnotatedCopy> copies, int atLeast) {
    assertThat(copies).hasSizeGreaterThanOrEqualTo(atLeast);
    assertThat(copies.stream().flatMap(copy -> copy.problems(HOUSESTYLE).stream())).isEmpty();
  }
}
