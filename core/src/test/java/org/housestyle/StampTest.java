package org.housestyle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.housestyle.Copy.HOUSESTYLE;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.rule.PackException;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.Usage;
import org.junit.jupiter.api.Test;

class StampTest {

  private record Pair(Object first, Object second) {}

  @Test
  void theOrderOfSetsAndMapsDoesNotMatter() {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("a", new LinkedHashSet<>(List.of("x", "y")));
    one.put("b", Optional.empty());
    Map<String, Object> other = new LinkedHashMap<>();
    other.put("b", Optional.empty());
    other.put("a", new LinkedHashSet<>(List.of("y", "x")));
    assertThat(Stamp.of(one)).isEqualTo(Stamp.of(other));
    assertThat(Stamp.of(List.of("x", "y"))).isNotEqualTo(Stamp.of(List.of("y", "x")));
  }

  @Test
  void everyPartOfARecordCountsForItself() {
    assertThat(
            List.of(
                new Pair("ab", "c"),
                new Pair("a", "bc"),
                new Pair(List.of("a"), "bc"),
                new Pair(Optional.of("a"), List.of("bc")),
                new Pair(1, true)))
        .extracting(Stamp::of)
        .doesNotHaveDuplicates();
  }

  @Test
  void whatCannotBeHashedIsNotPassedOver() {
    assertThatThrownBy(() -> Stamp.of(new Object())).hasMessageStartingWith("Bug: ");
  }

  @Test
  void anEqualCheckerHasTheSameStamp() throws IOException, PackException {
    Housestyle again = Housestyle.withRules(RulePack.read(Copy.class, "pack"));
    assertThat(again.stamp()).isEqualTo(HOUSESTYLE.stamp());
  }

  @Test
  void whateverIsChosenOtherwiseChangesTheStamp() {
    RulePack pack = Copy.PACK;
    RulePack fewer = Copy.pack(pack.title(), pack.rules().subList(1, pack.rules().size()));
    assertThat(
            List.of(
                HOUSESTYLE,
                HOUSESTYLE.withGuidance("second"),
                HOUSESTYLE.withRegion("en-US"),
                HOUSESTYLE.withLevels(Levels.standard().with(Usage.TITLE, LevelOverride.RULE)),
                HOUSESTYLE.withAllowed(List.of("Stop Child Porn")),
                HOUSESTYLE.withReasonsRequired(true),
                Housestyle.withRules(fewer)))
        .extracting(Housestyle::stamp)
        .doesNotHaveDuplicates();
  }
}
