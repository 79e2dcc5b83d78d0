// SPDX-License-Identifier: Apache-2.0
package org.housestyle.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> KNOWN = List.of("check", "explain", "rules", "rules-of-house");

  @Test
  void findsTheNearestWord() {
    assertThat(Nearest.toTyped("chcek", KNOWN)).contains("check");
    assertThat(Nearest.toTyped("RULE", KNOWN)).contains("rules");
    assertThat(Nearest.toTyped("expl", KNOWN)).contains("explain");
    assertThat(Nearest.toTyped("rules of hose", KNOWN)).contains("rules-of-house");
  }

  @Test
  void doesNotGuessWildly() {
    assertThat(Nearest.toTyped("fix", KNOWN)).isEmpty();
    assertThat(Nearest.toTyped("", KNOWN)).isEmpty();
    assertThat(Nearest.typedHint("fix", KNOWN)).isEmpty();
  }
}
