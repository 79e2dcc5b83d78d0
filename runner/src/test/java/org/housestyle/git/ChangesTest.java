// SPDX-License-Identifier: Apache-2.0
package org.housestyle.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.housestyle.run.GitException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks the real git. */
class ChangesTest {

  @TempDir Path folder;
  private TestRepository repository;

  @BeforeEach
  void aFileWasCommitted() throws IOException {
    repository = new TestRepository(folder.toRealPath());
    repository.git("init", "-q", "-b", "main");
    repository.write("a b.md", "one\ntwo\nthree\nfour\nfive\n").write("é.md", "one\n");
    repository.commit();
  }

  /** The changed ones of the first lines of a file, as digits. */
  private String changed(String revision, String name) throws GitException {
    Path file = folder.resolve(name);
    ChangedLines lines = Changes.since(revision, List.of(file)).of(file);
    StringBuilder changed = new StringBuilder();
    for (int line = 1; line < 9; line++) {
      changed.append(lines.isAny(line, line) ? line : "");
    }
    assertThat(lines.isAny()).isEqualTo(!changed.isEmpty());
    return changed.toString();
  }

  @Test
  void linesThatWereAddedOrChangedCountWhetherCommittedOrNot() throws IOException {
    repository.write("a b.md", "one\n2\nthree\nfour\nfive\n").commit();
    repository.write("a b.md", "one\n2\nthree\nfive\nsix\n");
    assertThat(changed("HEAD", "a b.md")).isEqualTo("5");
    assertThat(changed("HEAD~1", "a b.md")).isEqualTo("25");
    assertThat(changed("HEAD", "é.md")).isEmpty();
  }

  @Test
  void aFileThatGitDoesNotKnowIsNew() throws IOException {
    repository.write(".gitignore", "c.md\n").write("c.md", "one\n").write("d/d.md", "one\n");
    assertThat(changed("HEAD", "c.md")).isEqualTo("12345678");
    assertThat(changed("HEAD", "d/d.md")).isEqualTo("12345678");
  }

  @Test
  void aRenamedFileIsNotNew() throws IOException {
    repository.git("mv", "a b.md", "\"ü\n\".md");
    repository.write("\"ü\n\".md", "one\ntwo\nthree\nfour\n5\n");
    assertThat(changed("HEAD", "\"ü\n\".md")).isEqualTo("5");
  }

  @Test
  void whatOthersDidSinceIsNoChange() throws IOException {
    repository.git("switch", "-q", "-c", "story");
    repository.write("é.md", "one\ntwo\n").commit();
    repository.git("switch", "-q", "main");
    repository.write("a b.md", "1\n2\n3\n").commit();
    repository.git("switch", "-q", "story");
    assertThat(changed("main", "a b.md")).isEmpty();
    assertThat(changed("main", "é.md")).isEqualTo("2");
  }

  @Test
  void aLinkHasTheHistoryOfItsTarget() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.md"), Path.of("a b.md"));
    assertThat(changed("HEAD", "link.md")).isEmpty();
  }

  @Test
  void settingsOfTheRepositoryDoNotMatter() throws IOException {
    repository.git("config", "diff.external", "false");
    repository.git("config", "diff.noprefix", "true");
    repository.git("config", "color.ui", "always");
    repository.git("config", "diff.loud.textconv", "false");
    repository.write(".gitattributes", "*.md diff=loud\n").write("é.md", "1\n");
    assertThat(changed("HEAD", "é.md")).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource({
    "nowhere, 'no revision \"nowhere\" in '",
    "--output=x, '\"--output=x\" is not a revision'",
    "'', '\"\" is not a revision'",
    "main..HEAD, 'no revision \"main..HEAD\" in '",
  })
  void whatIsNoRevisionIsNamed(String revision, String message) {
    assertThatThrownBy(() -> changed(revision, "é.md"))
        .isInstanceOf(GitException.class)
        .hasMessageStartingWith(message)
        .hasMessageContaining("name a commit, branch or tag");
  }

  @Test
  void aHistoryWithoutTheBranchingPointIsNamed() throws IOException {
    repository.git("switch", "-q", "--orphan", "other");
    repository.write("c.md", "one\n").commit();
    assertThatThrownBy(() -> changed("main", "c.md")).hasMessageContaining("fetch more of it");
  }

  @Test
  void aFileInNoRepositoryIsNamed(@TempDir Path elsewhere) throws IOException {
    Path file = Files.writeString(elsewhere.resolve("a.md"), "one\n");
    assertThatThrownBy(() -> Changes.since("HEAD", List.of(file)))
        .hasMessageStartingWith(file + " is not in a git repository");
  }
}
