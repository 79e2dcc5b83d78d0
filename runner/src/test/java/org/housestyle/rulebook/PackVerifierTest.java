// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.housestyle.rule.PackException;
import org.housestyle.rule.RulePack;
import org.housestyle.run.Copy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackVerifierTest {

  @TempDir Path folder;

  private List<String> verify(String examples) throws IOException, PackException {
    Files.writeString(folder.resolve("pack.yaml"), "name: p\ntitle: P\nguidance: [g]\n");
    Files.writeString(folder.resolve("sources.yaml"), "s:\n  organisation: Us\n  title: Guide\n");
    Files.writeString(
        folder.resolve("bad-word.yaml"),
        """
        id: bad-word
        since: 0.1.0
        level: error
        why: A reason.
        terms:
          - text: bad word
            cite: [s]
        prefer:
          g:
            - noun: good word
        examples:
        """
            + examples);
    return PackVerifier.verify(RulePack.read(folder));
  }

  @Test
  void aGoodPackHasNoProblems() {
    assertThat(PackVerifier.verify(Copy.PACK)).isEmpty();
  }

  @Test
  void aSpanThatIsElsewhereIsShownInTheSameNotation() throws IOException, PackException {
    assertThat(verify("  - copy: A bad [[word]] here.\n  - copy: Nothing.\n"))
        .containsExactly(
            "p/bad-word.yaml:12: expected A bad [[word]] here.\n    found    A [[bad word]] here.");
  }

  @Test
  void copyThatMustBeSilentAndIsNotIsShown() throws IOException, PackException {
    assertThat(verify("  - copy: Bad words.\n  - copy: A [[bad word]].\n    fixed: A good word.\n"))
        .containsExactly("p/bad-word.yaml:12: expected Bad words.\n    found    [[Bad words]].");
  }

  @Test
  void theFixIsExact() throws IOException, PackException {
    assertThat(verify("  - copy: A [[bad word]].\n    fixed: A word.\n  - copy: No.\n"))
        .containsExactly(
            "p/bad-word.yaml:12: expected fixed A word.\n    found    fixed A good word.");
  }

  @Test
  void aSafeFixMustBeWrittenDown() throws IOException, PackException {
    assertThat(verify("  - copy: A [[bad word]].\n  - copy: No.\n"))
        .singleElement()
        .asString()
        .contains("no \"fixed\", so nothing may be safe");
  }

  @Test
  void theUsageAndTheSuggestionAreHeldTo() throws IOException, PackException {
    assertThat(
            verify("  - copy: “A [[bad word]] it was,” he said.\n    suggest: x\n  - copy: No.\n"))
        .hasSize(2)
        .anyMatch(problem -> problem.contains("expected usage statement"))
        .anyMatch(problem -> problem.contains("expected suggestion \"x\""));
  }
}
