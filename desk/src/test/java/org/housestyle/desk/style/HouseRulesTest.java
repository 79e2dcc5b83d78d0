// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.housestyle.rules.BuiltInPacks;
import org.housestyle.run.ConfigException;
import org.housestyle.service.StyleService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The configuration is read again when it changes. */
class HouseRulesTest {

  private static final String COPY = "He had child pornography.";

  @TempDir private Path folder;

  private void configure(String yaml) throws IOException, InterruptedException {
    Files.writeString(folder.resolve("housestyle.yml"), yaml);
    Thread.sleep(1100); // it is looked at once a second
  }

  private HouseRules house() {
    return new HouseRules(
        folder,
        () ->
            StyleService.builder(
                BuiltInPacks.names(), BuiltInPacks::named, getClass().getClassLoader()));
  }

  private static int findings(HouseRules house) {
    return house.style().housestyle().check(COPY).size();
  }

  @Test
  void aChangeIsNoticed() throws IOException, InterruptedException {
    HouseRules house = house();
    assertThat(findings(house)).isOne();
    configure("rules:\n  child-pornography: off\n");
    assertThat(findings(house)).isZero();
    Files.delete(folder.resolve("housestyle.yml"));
    Thread.sleep(1100);
    assertThat(findings(house)).isOne();
  }

  @Test
  void afterAMistakeTheRulesStayAsTheyWere() throws IOException, InterruptedException {
    HouseRules house = house();
    configure("rules:\n  no-such-rule: off\n");
    assertThat(findings(house)).isOne();
    assertThat(house.problem().orElseThrow()).contains("no-such-rule");
    configure("region: en-US\n");
    assertThat(house.problem()).isEmpty();
  }

  @Test
  void aMistakeAtTheStartIsAnError() throws IOException {
    Files.writeString(folder.resolve("housestyle.yml"), "region: en-ZZ\n");
    assertThatThrownBy(this::house).isInstanceOf(ConfigException.class);
  }
}
