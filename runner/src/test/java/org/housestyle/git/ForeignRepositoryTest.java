// SPDX-License-Identifier: Apache-2.0
package org.housestyle.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.housestyle.run.GitException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No command that a repository names is run. Each trap is a command that leaves a file; that the
 * traps work is shown by git itself.
 */
@DisabledOnOs(OS.WINDOWS)
class ForeignRepositoryTest {

  private static final String CHANGED = "one\n2\nthree\nfour\n";

  @TempDir Path temp;
  private Path folder;
  private Path caught;

  @BeforeEach
  void traps() throws IOException {
    folder = temp.toRealPath();
    caught = Files.createDirectory(folder.resolve("caught"));
  }

  private static ChangedLines changed(Path root, String revision) throws GitException {
    Path file = root.resolve("a.md");
    return Changes.since(revision, List.of(file)).of(file);
  }

  private static void assertLinesTwoAndFour(ChangedLines lines) {
    assertThat(lines.isAny(1, 1)).isFalse();
    assertThat(lines.isAny(2, 2)).isTrue();
    assertThat(lines.isAny(3, 3)).isFalse();
    assertThat(lines.isAny(4, 4)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void aCommandOfTheRepositoryIsNotRun(Trap trap) throws Exception {
    Path root = RepositoryKind.PLAIN.make(folder);
    trap.set(root, caught);
    Files.writeString(root.resolve("a.md"), CHANGED);
    assertLinesTwoAndFour(changed(root, "HEAD"));
    assertThat(caught).isEmptyDirectory();
    if (trap.canBeSetOff()) {
      trap.setOff(root);
      assertThat(caught).as("the trap works").isNotEmptyDirectory();
    }
  }

  @ParameterizedTest
  @EnumSource
  void noKindOfRepositoryRunsAnything(RepositoryKind kind) throws IOException {
    Path root = kind.make(folder);
    for (Trap trap : Trap.values()) {
      trap.set(root, caught);
    }
    Files.writeString(root.resolve("a.md"), CHANGED);
    assertLinesTwoAndFour(changed(root, "HEAD"));
    assertThat(caught).isEmptyDirectory();
  }

  @Test
  void whatAPartialCloneLacksIsNotFetched() throws Exception {
    Path root = RepositoryKind.PARTIAL_CLONE.make(folder);
    TestRepository partial = new TestRepository(root);
    Path program = Trap.script(folder.resolve("fetch"), caught.resolve("fetch"));
    String address = folder.resolve("origin").toUri().toString();
    partial.git("config", "remote.origin.url", "ext::" + program);
    partial.git("config", "protocol.ext.allow", "always");
    assertThatThrownBy(() -> changed(root, "HEAD~1"))
        .hasMessageContaining("does not let git fetch it")
        .hasMessageContaining("git diff --stat");
    assertThat(caught).isEmptyDirectory();
    Trap.setOff(root, List.of("diff", "--stat", "HEAD~1"));
    assertThat(caught).as("the trap works").isNotEmptyDirectory();
    partial.git("config", "remote.origin.url", address);
    partial.git("diff", "--stat", "HEAD~1");
    assertThat(changed(root, "HEAD~1").isAny(2, 3)).isTrue();
  }

  @Test
  void aRevisionThatWasNotFetchedIsNotFetched() throws IOException {
    Path root = RepositoryKind.PARTIAL_CLONE.make(folder);
    Path program = Trap.script(folder.resolve("fetch"), caught.resolve("fetch"));
    new TestRepository(root).git("config", "remote.origin.url", "ext::" + program);
    new TestRepository(root).git("config", "protocol.ext.allow", "always");
    String nowhere = "1234567812345678123456781234567812345678";
    assertThatThrownBy(() -> changed(root, nowhere)).hasMessageStartingWith("no revision");
    assertThat(caught).isEmptyDirectory();
  }

  @Test
  void aBareRepositoryAmongTheFilesIsNotAsked() throws IOException {
    Path root = RepositoryKind.PLAIN.make(folder);
    new TestRepository(root).git("clone", "-q", "--bare", ".", "inside");
    for (Trap trap : Trap.values()) {
      trap.set(root.resolve("inside"), caught);
    }
    Path file = Files.writeString(root.resolve("inside/b.md"), "one\n");
    assertThat(Changes.since("HEAD", List.of(file)).of(file)).isSameAs(ChangedLines.ALL);
    assertThat(caught).isEmptyDirectory();
  }

  @Test
  void aBareRepositoryAloneHasNoChangedLines() throws IOException {
    RepositoryKind.WORKTREE_OF_A_BARE_REPOSITORY.make(folder);
    Path file = Files.writeString(folder.resolve("bare/b.md"), "one\n");
    assertThatThrownBy(() -> Changes.since("HEAD", List.of(file)))
        .hasMessageContaining("is not in a git repository");
  }

  @Test
  void aFolderThatOnlyLooksLikeARepositoryLeadsToNoOther() throws IOException {
    Path root = RepositoryKind.PLAIN.make(folder);
    Files.createDirectories(root.resolve("sub/.git"));
    Path file = Files.writeString(root.resolve("sub/b.md"), "one\n");
    assertThatThrownBy(() -> Changes.since("HEAD", List.of(file)))
        .hasMessageStartingWith("git cannot read the repository " + root.resolve("sub"));
  }

  @Test
  void anotherWorkingTreeThatTheRepositoryNamesIsNotRead() throws IOException {
    Path root = RepositoryKind.PLAIN.make(folder);
    Path other = Files.createDirectory(folder.resolve("other"));
    new TestRepository(root).git("config", "core.worktree", other.toString());
    Files.writeString(root.resolve("a.md"), CHANGED);
    assertLinesTwoAndFour(changed(root, "HEAD"));
  }

  @Test
  void lineEndsThatTheRepositoryConvertsAreNoChange() throws IOException {
    Path root = RepositoryKind.PLAIN.make(folder);
    new TestRepository(root).git("config", "core.autocrlf", "true");
    Files.writeString(root.resolve("a.md"), CHANGED.replace("\n", "\r\n"));
    assertLinesTwoAndFour(changed(root, "HEAD"));
  }

  @Test
  void aMessageTellsNothingOfAFileThatTheConfigurationIncludes() throws IOException {
    Path root = RepositoryKind.PLAIN.make(folder);
    Path secret = Files.writeString(folder.resolve("secret"), "[core]\nbare = hidden word\n");
    Files.writeString(root.resolve(".git/config"), "[include]\npath = " + secret + "\n");
    assertThatThrownBy(() -> changed(root, "HEAD"))
        .hasMessageStartingWith("git cannot read the repository")
        .hasMessageNotContaining("hidden");
  }

  @Test
  void aPipeForGitDoesNotHoldUpTheRun() throws Exception {
    Path root = RepositoryKind.PLAIN.make(folder);
    Path config = root.resolve(".git/config");
    Files.delete(config);
    new ProcessBuilder("mkfifo", config.toString()).start().waitFor();
    assertThatThrownBy(() -> IsolatedGit.of(root, Duration.ofMillis(300)).close())
        .hasMessageStartingWith("git cannot read the repository")
        .cause()
        .hasMessageContaining("took longer");
  }

  @Test
  void theProgramIsNeverOneOfTheCurrentFolder() throws Exception {
    Path program = Trap.script(folder.resolve("git"), caught.resolve("git"));
    assertThat(GitProgram.find(".::relative:" + folder, "git")).isEqualTo(program);
    assertThatThrownBy(() -> GitProgram.find(".:src", "git")).hasMessage(GitProgram.MISSING);
  }

  @Test
  void nothingIsLeftAmongTheTemporaryFiles() throws IOException {
    Path root = RepositoryKind.PLAIN.make(folder);
    Path made;
    try (IsolatedGit git = IsolatedGit.of(root)) {
      made = Path.of(git.git().environment().get("GIT_DIR"));
      assertThat(made).isDirectory();
    }
    assertThat(made).doesNotExist();
  }
}
