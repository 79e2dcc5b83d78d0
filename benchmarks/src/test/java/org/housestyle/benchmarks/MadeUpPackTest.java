// SPDX-License-Identifier: Apache-2.0
package org.housestyle.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.housestyle.rule.PackException;
import org.junit.jupiter.api.Test;

class MadeUpPackTest {

  @Test
  void hasAsManyRulesAsAreAskedFor() throws IOException, PackException {
    assertThat(MadeUpPack.of(1_000).rules()).hasSize(1_000);
  }
}
