// SPDX-License-Identifier: Apache-2.0
package org.housestyle.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.housestyle.Finding;
import org.housestyle.Status;
import org.housestyle.batch.CheckRun;
import org.housestyle.files.FileSet;
import org.housestyle.run.Copy;
import org.housestyle.run.Progress;
import org.housestyle.run.RunResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void twoFindingsAreKnown() throws IOException {
    file = folder.resolve("known.baseline");
    write("a.md", "He had child porn.\n");
    write("b/b.md", "A paedophile was held.\n");
    updated(Baseline.empty(file)).write();
  }

  private void write(String name, String copy) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, copy);
  }

  private FileSet set(String... names) {
    List<Path> paths = List.of(names).stream().map(folder::resolve).toList();
    return FileSet.of(folder, names.length == 0 ? List.of(folder) : paths, List.of(), List.of());
  }

  private static RunResult check(FileSet set) {
    return new CheckRun(Copy.HOUSESTYLE, StandardCharsets.UTF_8, 1, Progress.NONE).check(set);
  }

  private Baseline updated(Baseline baseline, String... names) {
    FileSet set = set(names);
    return baseline.updated(check(set), set.files());
  }

  private Baseline.Comparison compare(String... names) throws IOException {
    FileSet set = set(names);
    return Baseline.read(file).compare(check(set), set.files());
  }

  private static List<String> texts(Baseline.Comparison comparison) {
    return comparison.fresh().findings().map(Finding::text).toList();
  }

  @Test
  void whatIsKnownIsHeldBackAndWhatIsNewIsReported() throws IOException {
    write("a.md", "Rain.\n\nHe had child porn.\n\nShe saw child porn.\n");
    Baseline.Comparison comparison = compare();
    assertThat(comparison.fresh().findings())
        .singleElement()
        .extracting(it -> it.start().line())
        .isEqualTo(5);
    assertThat(comparison.fresh().files().get(0).result().held())
        .extracting(Finding::status)
        .containsExactly(new Status.Baseline());
    assertThat(comparison.gone()).isZero();
  }

  @Test
  void aRenamedFileKeepsWhatIsKnown() throws IOException {
    Files.move(folder.resolve("a.md"), folder.resolve("c.md"));
    assertThat(texts(compare())).isEmpty();
  }

  @Test
  void aCopyOfAKnownFindingIsNew() throws IOException {
    write("c.md", "He had child porn.\n");
    assertThat(texts(compare())).containsExactly("child porn");
    assertThat(texts(compare("c.md"))).containsExactly("child porn");
  }

  @Test
  void findingsThatAreNoMoreAreCountedInCheckedAndInLostFiles() throws IOException {
    write("a.md", "Rain.\n");
    assertThat(compare("b").gone()).isZero();
    assertThat(compare().gone()).isEqualTo(1);
    Files.delete(folder.resolve("a.md"));
    assertThat(compare("b").gone()).isEqualTo(1);
  }

  @Test
  void aFileThatCannotBeReadIsNotTakenForClean() throws IOException {
    Files.write(folder.resolve("a.md"), new byte[] {(byte) 0xE9});
    assertThat(compare().gone()).isZero();
    assertThat(updated(Baseline.read(file)).size()).isEqualTo(2);
  }

  @Test
  void writtenForSomeFilesItKeepsTheOthers() throws IOException {
    write("a.md", "Rain.\n");
    write("b/b.md", "Rain.\n");
    assertThat(updated(Baseline.read(file), "b").size()).isEqualTo(1);
    assertThat(updated(Baseline.read(file)).size()).isZero();
  }

  @Test
  void itHoldsHashesAndPathsInOrder() throws IOException {
    write("b/a\nb.md", "A paedophile was held.\n");
    updated(Baseline.read(file)).write();
    assertThat(Files.readAllLines(file))
        .hasSize(5)
        .startsWith("# housestyle-baseline 1")
        .satisfies(lines -> assertThat(lines.get(2)).matches("[0-9a-f]{32} a\\.md"))
        .satisfies(lines -> assertThat(lines.get(3)).matches("[0-9a-f]{32} b/a\\\\0ab\\.md"))
        .satisfies(lines -> assertThat(lines.get(4)).matches("[0-9a-f]{32} b/b\\.md"));
    assertThat(texts(compare())).isEmpty();
  }

  @Test
  void joinedLinesOfTwoBranchesAreRead() throws IOException {
    String lines = Files.readString(file);
    Files.writeString(file, (lines + lines).replace("\n", "\r\n"));
    assertThat(Baseline.read(file).size()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "'', ':1: not a baseline: it does not begin with'",
    "# housestyle-baseline 2, ':1: a baseline of another format than 1; write'",
    "'# housestyle-baseline 1\n<<<<<<< HEAD', ':2: neither a hash and a path nor'",
    "'# housestyle-baseline 1\n0123456789abcdef a.md', ':2: neither a hash and a path nor'",
  })
  void aBrokenOneSaysWhere(String text, String message) throws IOException {
    Files.writeString(file, text);
    assertThatThrownBy(() -> Baseline.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(file + message)
        .hasMessageEndingWith("write the baseline again");
  }

  @Test
  void aMissingOneSaysSo() {
    assertThatThrownBy(() -> Baseline.read(folder.resolve("no.baseline")))
        .isInstanceOf(IOException.class)
        .hasMessage(folder.resolve("no.baseline") + ": no such baseline; write it first");
  }
}
