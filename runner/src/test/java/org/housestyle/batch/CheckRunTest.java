// SPDX-License-Identifier: Apache-2.0
package org.housestyle.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.housestyle.Housestyle;
import org.housestyle.LevelOverride;
import org.housestyle.Levels;
import org.housestyle.Limits;
import org.housestyle.files.FileSet;
import org.housestyle.files.Selection;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.Copy;
import org.housestyle.run.FileError;
import org.housestyle.run.Progress;
import org.housestyle.run.RunResult;
import org.housestyle.run.Settings;
import org.housestyle.run.SettingsResolver;
import org.housestyle.text.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckRunTest {

  private static final String FLAGGED = "He had child porn.";

  @TempDir Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private RunResult check(int threads, String... includesAndExcludes) {
    List<String> includes =
        includesAndExcludes.length > 0 ? List.of(includesAndExcludes[0]) : List.of();
    List<String> excludes =
        includesAndExcludes.length > 1 ? List.of(includesAndExcludes[1]) : List.of();
    FileSet set = FileSet.of(folder, List.of(folder), includes, excludes);
    return new CheckRun(Copy.HOUSESTYLE, StandardCharsets.UTF_8, threads, Progress.NONE).check(set);
  }

  private static List<String> paths(RunResult result) {
    return result.files().stream().map(CheckedFile::path).toList();
  }

  @Test
  void copyIsFoundInFoldersAndTheRestPassedOver() throws IOException {
    write("b/c.md", FLAGGED);
    write("a.txt", FLAGGED);
    write("photo.jpg", FLAGGED);
    write(".git/a.txt", FLAGGED);
    write("node_modules/x/a.md", FLAGGED);
    assertThat(paths(check(2))).containsExactly("a.txt", "b/c.md");
  }

  @Test
  void globsChooseAndLeaveOut() throws IOException {
    write("a.md", FLAGGED);
    write("b/c.md", FLAGGED);
    write("b/d.adoc", FLAGGED);
    assertThat(paths(check(1, "**/*.md"))).containsExactly("a.md", "b/c.md");
    assertThat(paths(check(1, "**/*.{md,adoc}", "b/d.*"))).containsExactly("a.md", "b/c.md");
    assertThatThrownBy(() -> check(1, "{"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("not a file pattern: \"{\"");
  }

  @Test
  void ignoreFilesAreHonouredForFoldersOnlyAndOnDemand() throws IOException {
    write(".gitignore", "target/\nb.md");
    write("target/a.md", FLAGGED);
    write("b.md", FLAGGED);
    write("c.md", FLAGGED);
    assertThat(paths(check(1))).containsExactly("c.md");
    Selection all = Selection.of(List.of(), List.of()).withoutIgnoreFiles();
    assertThat(FileSet.of(folder, List.of(folder), all).files().keySet())
        .containsExactly("b.md", "c.md", "target/a.md");
    List<Path> named = List.of(folder.resolve("b.md"), folder.resolve("target"));
    assertThat(FileSet.of(folder, named, List.of(), List.of()).files().keySet())
        .containsExactly("b.md", "target/a.md");
  }

  @Test
  void aFolderMayBeLeftOutByItsNameAndASlash() throws IOException {
    write("drafts/a.md", FLAGGED);
    write("b.md", FLAGGED);
    FileSet set = FileSet.of(folder, List.of(folder), List.of(), List.of("drafts/"));
    assertThat(set.files().keySet()).containsExactly("b.md");
  }

  private static CheckRun run(Settings settings, int threads) {
    return new CheckRun(SettingsResolver.of(settings), threads, Progress.NONE);
  }

  @Test
  void eachFileHasTheCheckerOfItsSettings() throws IOException {
    write("a.md", FLAGGED);
    write("b.md", FLAGGED);
    Housestyle off = Copy.HOUSESTYLE.withLevels(Levels.standard().with("*", LevelOverride.OFF));
    Settings settings = file -> file.endsWith("a.md") ? off : Copy.HOUSESTYLE;
    FileSet set = FileSet.of(folder, List.of(folder), List.of(), List.of());
    assertThat(paths(run(settings, 1).check(set))).containsExactly("b.md");
  }

  @Test
  void theResultIsTheSameForAnyNumberOfThreads() throws IOException {
    for (int i = 0; i < 40; i++) {
      write("f" + i + ".md", FLAGGED.repeat(i % 5));
    }
    assertThat(check(8).findings().toList().toString())
        .isEqualTo(check(1).findings().toList().toString());
  }

  @Test
  void aBadFileIsNamedAndTheRestIsDone() throws IOException {
    write("a.txt", FLAGGED);
    Files.write(folder.resolve("bad.txt"), new byte[] {'x', (byte) 0xE9});
    Files.write(folder.resolve("binary.txt"), new byte[] {0, 1});
    write("empty.txt", "");
    RunResult result = check(2);
    assertThat(result.checked()).isEqualTo(2);
    assertThat(result.errors())
        .extracting(FileError::path)
        .containsExactly("bad.txt", "binary.txt");
    assertThat(result.errors().get(0).message()).startsWith("not UTF-8: 0xE9 at byte 1 (line 1)");
  }

  @Test
  void aMissingPathIsNamed() {
    FileSet set = FileSet.of(List.of(Path.of("no-such.md")));
    assertThat(set.errors()).containsExactly(new FileError("no-such.md", "no such file or folder"));
  }

  @Test
  void aFileThatIsTooLargeToBeHeldTwiceIsChecked() throws IOException {
    write("a.txt", "Rain came at noon.\n".repeat(1_000_000) + FLAGGED);
    RunResult result = check(1);
    assertThat(result.files())
        .singleElement()
        .satisfies(
            it -> {
              int start = it.result().findings().get(0).span().start();
              assertThat(it.parts().get(0).source().lines().at(start))
                  .isEqualTo(new Position(1_000_001, 8));
            });
  }

  @Test
  void everyFileIsCounted() throws IOException {
    for (int i = 0; i < 9; i++) {
      write("f" + i + ".md", FLAGGED);
    }
    List<String> told = new CopyOnWriteArrayList<>();
    FileSet set = FileSet.of(List.of(folder));
    new CheckRun(Copy.HOUSESTYLE, StandardCharsets.UTF_8, 3, (n, of) -> told.add(n + "/" + of))
        .check(set);
    assertThat(told)
        .containsExactlyInAnyOrder("1/9", "2/9", "3/9", "4/9", "5/9", "6/9", "7/9", "8/9", "9/9");
  }

  @Test
  void aFaultOfTheSettingsIsNotPassedOver() throws IOException {
    write("a.md", FLAGGED);
    write("b.md", FLAGGED);
    AtomicInteger asked = new AtomicInteger();
    Settings settings =
        file -> {
          if (asked.incrementAndGet() > 1) {
            throw new IllegalArgumentException("changed its mind");
          }
          return Copy.HOUSESTYLE;
        };
    CheckRun run = run(settings, 2);
    assertThatThrownBy(() -> run.check(FileSet.of(List.of(folder))))
        .hasMessageStartingWith("Bug: ")
        .hasMessageEndingWith("changed its mind");
  }

  @Test
  void pathsAreReportedTidily() throws IOException {
    write("a.md", FLAGGED);
    write("b/c.md", FLAGGED);
    FileSet set = FileSet.of(folder, List.of(folder.resolve("b/..")), List.of(), List.of());
    assertThat(set.files().keySet()).containsExactly("a.md", "b/c.md");
  }

  @Test
  void aLinkToNowhereIsPassedOver() throws IOException {
    Files.createSymbolicLink(folder.resolve("a.md"), folder.resolve("gone.md"));
    FileSet set = FileSet.of(List.of(folder));
    assertThat(set.files()).isEmpty();
    assertThat(set.errors()).isEmpty();
  }

  @Test
  void aFolderLoopMayBeLeftOut() throws IOException {
    write("a/b.txt", FLAGGED);
    write(".housestyleignore", "up");
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    assertThat(check(1).errors()).isEmpty();
  }

  @Test
  void aFolderLoopIsNamedAndLeft() throws IOException {
    write("a/b.txt", FLAGGED);
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    RunResult result = check(1);
    assertThat(paths(result)).containsExactly("a/b.txt");
    assertThat(result.errors()).singleElement().extracting(FileError::path).isEqualTo("a/up");
  }

  @Test
  void aFileBeyondItsLimitsIsAnErrorAndTheOthersAreChecked() throws IOException {
    write("dense.txt", FLAGGED + FLAGGED);
    write("story.txt", FLAGGED);
    Housestyle limited =
        Copy.HOUSESTYLE.withLimits(new Limits(Duration.ofMinutes(1), Duration.ZERO, 1));
    FileSet set = FileSet.of(folder, List.of(folder), List.of(), List.of());

    RunResult result = new CheckRun(limited, StandardCharsets.UTF_8, 1, Progress.NONE).check(set);

    assertThat(paths(result)).containsExactly("story.txt");
    assertThat(result.errors())
        .containsExactly(
            new FileError("dense.txt", "more than 1 findings; cut the file up, or exclude it"));
  }
}
