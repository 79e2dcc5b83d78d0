package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DidYouMeanTest {

  private static final List<String> KNOWN = List.of("check", "explain", "rules", "rules-of-house");

  @Test
  void findsTheNearestWord() {
    assertThat(DidYouMean.nearest("chcek", KNOWN)).contains("check");
    assertThat(DidYouMean.nearest("RULE", KNOWN)).contains("rules");
    assertThat(DidYouMean.nearest("expl", KNOWN)).contains("explain");
    assertThat(DidYouMean.nearest("rules of hose", KNOWN)).contains("rules-of-house");
  }

  @Test
  void doesNotGuessWildly() {
    assertThat(DidYouMean.nearest("fix", KNOWN)).isEmpty();
    assertThat(DidYouMean.nearest("", KNOWN)).isEmpty();
    assertThat(DidYouMean.hint("fix", KNOWN)).isEmpty();
  }
}
