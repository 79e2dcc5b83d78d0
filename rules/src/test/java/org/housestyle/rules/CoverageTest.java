package org.housestyle.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.housestyle.rule.Rule;
import org.junit.jupiter.api.Test;

/** The list of what guidance discusses and of what became of it. */
class CoverageTest {

  @Test
  void whatIsCoveredHasItsRuleAndEveryRuleCoversSomething() throws IOException {
    try (InputStream in =
        CoverageTest.class.getResourceAsStream("child-protection/coverage.yaml")) {
      JsonNode coverage = new YAMLMapper().readTree(in);
      Set<String> covering = new HashSet<>();
      coverage.get("covered").elements().forEachRemaining(rule -> covering.add(rule.asText()));
      assertThat(BuiltInPacks.childProtection().rules())
          .extracting(Rule::id)
          .containsExactlyInAnyOrderElementsOf(covering);
      assertThat(coverage.get("left-out").size()).isPositive();
    }
  }
}
