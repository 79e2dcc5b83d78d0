// SPDX-License-Identifier: Apache-2.0
package org.housestyle.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.housestyle.CheckResult;
import org.housestyle.Finding;
import org.housestyle.Housestyle;
import org.housestyle.Status;
import org.housestyle.batch.CheckRun;
import org.housestyle.document.DocumentProblem;
import org.housestyle.files.FileSet;
import org.housestyle.git.TestRepository;
import org.housestyle.rule.PackException;
import org.housestyle.rule.RulePack;
import org.housestyle.run.Copy;
import org.housestyle.run.Progress;
import org.housestyle.run.RunResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SinceTest {

  private static final String FLOODS =
      """
      name: floods
      title: Floods
      guidance: [house]
      sources:
        guide: {organisation: Us, title: Guide, year: 2020}
      words:
        topics:
          flood: {title: a flood, 2: [flooded]}
      rules:
        - id: flood-without-number
          since: 0.1.0
          level: advice
          why: People need help.
          companion: {about: flood, needs: a flood line, one-of: [flood line], cite: [guide]}
          examples:
            - copy: "[[Homes are flooded.]]"
            - copy: Homes are dry.
      """;

  @TempDir Path folder;
  private TestRepository repository;

  @BeforeEach
  void twoFilesWereCommitted() throws IOException {
    repository = new TestRepository(folder.toRealPath());
    repository.git("init", "-q");
    repository.write("a.md", "He had child porn.\n").write("b.md", "He had child porn.\n");
    repository.commit();
  }

  private RunResult check() throws IOException {
    return check(Copy.HOUSESTYLE);
  }

  private RunResult check(Housestyle housestyle) throws IOException {
    FileSet all = FileSet.of(folder, List.of(folder), List.of(), List.of());
    Since since = Since.revision("HEAD", all);
    return since.only(
        new CheckRun(housestyle, StandardCharsets.UTF_8, 1, Progress.NONE).check(since.files()));
  }

  @Test
  void onlyFindingsOnChangedLinesCount() throws IOException {
    repository.write("a.md", "He had child porn.\n\nA paedophile.\n");
    RunResult result = check();
    assertThat(result.checked()).isEqualTo(1);
    CheckResult seen = result.files().get(0).result();
    assertThat(seen.findings()).extracting(it -> it.text()).containsExactly("paedophile");
    assertThat(seen.held())
        .extracting(Finding::status)
        .containsExactly(new Status.Unchanged("HEAD"));
  }

  @Test
  void aFindingCountsIfAnyOfItsLinesChanged() throws IOException {
    repository.write("a.md", "He had\rchild\nporn.\n").commit();
    repository.write("a.md", "He had\rchild\nporn!\n");
    assertThat(check().findings()).hasSize(1);
  }

  @Test
  void problemsWithCommentsOnOtherLinesAreLeftOut() throws IOException {
    String comment = "<!-- housestyle-ignore paedophile -->\nRain.\n";
    repository.write("a.md", comment).commit();
    repository.write("a.md", comment + "\n" + comment);
    assertThat(check().files().get(0).result().problems())
        .extracting(DocumentProblem::start)
        .extracting(it -> it.line())
        .containsExactly(4);
  }

  @Test
  void whatAStoryLacksCountsIfAnyOfItsLinesChanged() throws IOException, PackException {
    repository.write("floods.yaml", FLOODS).write("a.md", "# Water rises\n").commit();
    repository.write("a.md", "# Water rises\n\nHomes are flooded.\n");
    RulePack floods = RulePack.read(repository.root().resolve("floods.yaml"));
    RunResult result = check(Housestyle.withRules(floods));
    assertThat(result.findings()).extracting(Finding::text).containsExactly("Water rises");
  }
}
