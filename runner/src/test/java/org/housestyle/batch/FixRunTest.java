// SPDX-License-Identifier: Apache-2.0
package org.housestyle.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.housestyle.Finding;
import org.housestyle.Housestyle;
import org.housestyle.Limits;
import org.housestyle.files.FileSet;
import org.housestyle.fix.Edit;
import org.housestyle.rule.RulePack;
import org.housestyle.run.Copy;
import org.housestyle.run.FileError;
import org.housestyle.run.FixResult;
import org.housestyle.run.FixedFile;
import org.housestyle.run.Progress;
import org.housestyle.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixRunTest {

  private static final String COPY = "He had child porn.\n";
  private static final String FIXED = Copy.fixed(COPY);

  private static final String ACCENTED =
      """
      name: our-style
      title: Ours
      guidance: [desk]
      sources:
        desk-2026: {organisation: The Courier, title: Notes, year: 2026, guidance: desk}
      rules:
        - id: tea-shop
          since: 1.0.0
          level: error
          why: Nobody says so.
          terms: [{text: tea shop, cite: [desk-2026]}]
          prefer: {desk: [noun: café]}
          examples: [{copy: "He sat in a [[tea shop]]."}, {copy: "He sat in a café."}]
        - id: freak-accident
          since: 1.0.0
          level: error
          why: It explains nothing.
          terms: [{text: freak accident, cite: [desk-2026]}]
          prefer: {desk: [noun: accident]}
          examples: [{copy: "It was a [[freak accident]]."}, {copy: "It was an accident."}]
      """;

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private FixRun run(Charset charset) {
    return new FixRun(Copy.HOUSESTYLE, charset, 4, Progress.NONE);
  }

  private FixResult fix(Path... paths) {
    return run(StandardCharsets.UTF_8).fix(set(paths));
  }

  private FileSet set(Path... paths) {
    return FileSet.of(folder, List.of(paths), List.of(), List.of());
  }

  private static String error(FixResult result) {
    assertThat(result.left().errors()).hasSize(1);
    FileError error = result.left().errors().get(0);
    return error.path() + ": " + error.message();
  }

  @Test
  void theCopyOfThisTestCanBeFixed() {
    assertThat(FIXED).isNotEqualTo(COPY);
  }

  @Test
  void filesAreFixedInPlaceAndTheRestIsLeft() throws IOException {
    Path one = write("a/one.txt", COPY);
    Path clean = write("clean.txt", "Nothing here.\n");
    FixResult result = fix(folder);
    assertThat(one).hasContent(FIXED);
    assertThat(clean).hasContent("Nothing here.\n");
    assertThat(result.changed()).extracting(FixedFile::path).containsExactly("a/one.txt");
    assertThat(result.left().findings()).isEmpty();
    assertThat(result.left().checked()).isEqualTo(2);
  }

  @Test
  void nothingElseIsLeftInTheFolder() throws IOException {
    write("one.txt", COPY);
    fix(folder);
    assertThat(folder)
        .isDirectoryContaining("glob:**one.txt")
        .isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void aPreviewWritesNothing() throws IOException {
    Path one = write("one.txt", COPY);
    FixResult result = run(StandardCharsets.UTF_8).preview(set(folder));
    assertThat(one).hasContent(COPY);
    assertThat(result.changed().get(0).fixed().text()).isEqualTo(FIXED);
    assertThat(result.changed().get(0).fixedBytes()).asString().isEqualTo(FIXED);
  }

  @Test
  void theResultIsTheSameForAnyNumberOfThreads() throws IOException {
    for (int i = 0; i < 40; i++) {
      write("f" + i + ".md", COPY.repeat(i % 5));
    }
    FixResult result = fix(folder);
    assertThat(result.changed())
        .hasSize(32)
        .isSortedAccordingTo((a, b) -> a.path().compareTo(b.path()));
    assertThat(result.applied()).isEqualTo(8 * (1 + 2 + 3 + 4));
  }

  @Test
  void whatAPersonChoosesIsMade() throws IOException {
    Path one = write("one.txt", COPY + "\n" + COPY);
    FixResult result =
        run(StandardCharsets.UTF_8)
            .review(
                set(folder),
                (file, document) -> {
                  List<Finding> findings = file.result().findings();
                  return Map.of("", List.of(findings.get(1).suggestions().get(0).edit()));
                });
    assertThat(one).hasContent(COPY + "\n" + FIXED);
    assertThat(result.left().findings()).hasSize(1);
  }

  @Test
  void aFileThatAnEditWouldBreakIsLeftAlone() throws IOException {
    String copy = COPY + "\n\n`code`\n";
    Path one = write("one.md", copy);
    int code = copy.indexOf("code");
    FixResult result =
        run(StandardCharsets.UTF_8)
            .review(
                set(folder),
                (file, document) ->
                    Map.of("", List.of(new Edit(new Span(code, code + 4), "words"))));
    assertThat(one).hasContent(copy);
    assertThat(result.changed()).isEmpty();
    assertThat(result.left().errors())
        .extracting(FileError::message)
        .containsExactly(
            "not changed: the edit at 4:2, \"code\" to \"words\", would break it:"
                + " it is not in prose");
  }

  @Test
  void aFileWithTwoNamesInTheSetIsFixedOnce() throws IOException {
    Path one = write("one.txt", COPY);
    Files.createSymbolicLink(folder.resolve("a-link.txt"), one);
    FixResult result = fix(folder);
    assertThat(result.changed()).extracting(FixedFile::path).containsExactly("one.txt");
    assertThat(result.left().errors()).isEmpty();
    assertThat(one).hasContent(FIXED);
  }

  @Test
  void bytesThatWouldNotBeWrittenAgainAreNamed() throws IOException {
    byte[] bytes = "He had child porn \u00EF\u00BF.".getBytes(StandardCharsets.ISO_8859_1);
    bytes[18] = (byte) 0xEE;
    bytes[19] = (byte) 0xF9;
    Path one = Files.write(folder.resolve("one.txt"), bytes);
    FixResult result = run(Charset.forName("windows-31j")).fix(set(folder));
    assertThat(error(result)).startsWith("one.txt: not changed: windows-31j writes some");
    assertThat(one).hasBinaryContent(bytes);
    assertThat(result.left().findings()).hasSize(1);
  }

  @Test
  void aReplacementThatTheCharsetLacksIsNamedAndTheRestMade() throws Exception {
    RulePack pack = RulePack.read(write("ours.yaml", ACCENTED));
    Path copy = write("copy.txt", "They met in a tea shop before the freak accident.\n");
    FixResult result =
        new FixRun(Housestyle.withRules(pack), StandardCharsets.US_ASCII, 1, Progress.NONE)
            .fix(set(copy));
    assertThat(copy).hasContent("They met in a tea shop before the accident.\n");
    assertThat(error(result))
        .isEqualTo("copy.txt: US-ASCII cannot write \"café\"; save it as UTF-8");
  }

  @Test
  void runsAtTheSameTimeLoseNothing() throws Exception {
    for (int i = 0; i < 50; i++) {
      write("f" + i + ".txt", COPY);
    }
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      Callable<FixResult> run = () -> fix(folder);
      for (Future<FixResult> result : pool.invokeAll(List.of(run, run, run, run))) {
        assertThat(result.get().left().errors())
            .allMatch(error -> error.message().contains("changed since it was read"));
      }
    } finally {
      pool.shutdownNow();
    }
    for (int i = 0; i < 50; i++) {
      assertThat(folder.resolve("f" + i + ".txt")).hasContent(FIXED);
    }
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void aFileBeyondItsLimitsIsNotWritten() throws IOException {
    Path dense = write("dense.txt", COPY + COPY);
    Housestyle limited =
        Copy.HOUSESTYLE.withLimits(new Limits(Duration.ofMinutes(1), Duration.ZERO, 1));

    FixResult result =
        new FixRun(limited, StandardCharsets.UTF_8, 1, Progress.NONE).fix(set(folder));

    assertThat(error(result))
        .isEqualTo("dense.txt: more than 1 findings; cut the file up, or exclude it");
    assertThat(dense).hasContent(COPY + COPY);
  }
}
