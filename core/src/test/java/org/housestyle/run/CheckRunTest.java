package org.housestyle.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.housestyle.Copy;
import org.housestyle.Housestyle;
import org.housestyle.Levels;
import org.housestyle.Weight;
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
        .hasMessageStartingWith("no file pattern: \"{\"");
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

  @Test
  void eachFileHasTheCheckerOfItsHouse() throws IOException {
    write("a.md", FLAGGED);
    write("b.md", FLAGGED);
    Housestyle off = Copy.HOUSESTYLE.withLevels(Levels.standard().with("*", Weight.OFF));
    House house = file -> file.endsWith("a.md") ? off : Copy.HOUSESTYLE;
    FileSet set = FileSet.of(folder, List.of(folder), List.of(), List.of());
    assertThat(paths(new CheckRun(house, 1, Progress.NONE).check(set))).containsExactly("b.md");
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
  void aFolderLoopIsNamedAndLeft() throws IOException {
    write("a/b.txt", FLAGGED);
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    RunResult result = check(1);
    assertThat(paths(result)).containsExactly("a/b.txt");
    assertThat(result.errors()).singleElement().extracting(FileError::path).isEqualTo("a/up");
  }
}
