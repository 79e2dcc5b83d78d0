// SPDX-License-Identifier: Apache-2.0
package org.housestyle.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.housestyle.rules.BuiltInPacks;
import org.junit.jupiter.api.Test;

class TermListTest {

  @Test
  void spellsSingularAndPlural() {
    assertThat(TermList.of(BuiltInPacks.childProtection(), 4))
        .contains("child prostitute", "child prostitutes");
  }

  @Test
  void leavesOutTermsThatTakeAContext() {
    assertThat(TermList.of(BuiltInPacks.childProtection(), 1_000)).doesNotContain("minor");
  }

  @Test
  void leavesOutTermsOfManyWordings() {
    assertThat(TermList.of(BuiltInPacks.childProtection(), 2)).hasSizeLessThan(100);
  }
}
