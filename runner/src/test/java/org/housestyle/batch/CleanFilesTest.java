// SPDX-License-Identifier: Apache-2.0
package org.housestyle.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.housestyle.Housestyle;
import org.housestyle.files.FileBytes;
import org.housestyle.files.FileSet;
import org.housestyle.run.Copy;
import org.housestyle.run.Progress;
import org.housestyle.run.RunResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanFilesTest {

  private static final CheckRun RUN =
      new CheckRun(Copy.HOUSESTYLE, StandardCharsets.UTF_8, 1, Progress.NONE);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void aTextIsKnown() throws IOException {
    file = folder.resolve("made/for/it/cache");
    CleanFiles cache = CleanFiles.open(file);
    text(cache, "Rain.").remember();
    cache.save();
  }

  private static CleanFiles.Text text(CleanFiles cache, String text) {
    return cache.text(Copy.HOUSESTYLE, StandardCharsets.UTF_8, "markdown", bytes(text));
  }

  private static FileBytes bytes(String text) {
    FileBytes bytes = new FileBytes();
    bytes.take(text.getBytes(StandardCharsets.UTF_8));
    return bytes;
  }

  private static boolean isClean(Path file, String text) {
    return text(CleanFiles.open(file), text).isClean();
  }

  @Test
  void aTextIsKnownInTheNextRun() {
    assertThat(isClean(file, "Rain.")).isTrue();
    assertThat(isClean(file, "Rain!")).isFalse();
  }

  @Test
  void underOtherCircumstancesItIsNotKnown() {
    CleanFiles cache = CleanFiles.open(file);
    Housestyle other = Copy.HOUSESTYLE.withRegion("en-US");
    Charset utf8 = StandardCharsets.UTF_8;
    FileBytes rain = bytes("Rain.");
    assertThat(
            List.of(
                cache.text(other, utf8, "markdown", rain),
                cache.text(Copy.HOUSESTYLE, StandardCharsets.ISO_8859_1, "markdown", rain),
                cache.text(Copy.HOUSESTYLE, utf8, "html", rain)))
        .noneMatch(CleanFiles.Text::isClean);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He had child porn.",
        "\"It was child porn,\" she said.",
        "The phrase 'child porn'.",
        "Rain.\n\n<!-- housestyle-ignore paedophile until 2099-01-31: why -->\nSun."
      })
  void aTextInWhichSomethingIsSeenIsCheckedAnew(String copy) throws IOException {
    FileSet set = FileSet.of(List.of(Files.writeString(folder.resolve("a.md"), copy)));
    CleanFiles cache = CleanFiles.open(file);
    RUN.remembering(cache).check(set);
    cache.save();
    assertThat(RUN.remembering(CleanFiles.open(file)).check(set).files()).hasSize(1);
  }

  @Test
  void aFileThatIsHandedOnIsNotTakenForClean() throws IOException {
    Path story = Files.writeString(folder.resolve("a.md"), "He had child porn.");
    CleanFiles cache = CleanFiles.open(file);
    RUN.remembering(cache).check(FileSet.of(List.of(story)), seen -> {});
    cache.save();
    assertThat(isClean(file, "He had child porn.")).isFalse();
  }

  @Test
  void aCleanFileIsNotCheckedAgainAndCountsAsChecked() throws IOException {
    // The quick search does not know whether marks inside a word divide it.
    Path story = Files.writeString(folder.resolve("a.md"), "R*ai*n.");
    FileSet set = FileSet.of(List.of(story));
    Path place = folder.resolve("cache");
    CleanFiles cache = CleanFiles.open(place);
    assertThat(RUN.remembering(cache).check(set)).isEqualTo(RUN.check(set));
    cache.save();
    assertThat(isClean(place, "R*ai*n.")).isTrue();
    RunResult second = RUN.remembering(CleanFiles.open(place)).check(set);
    assertThat(second).isEqualTo(RUN.check(set));
    assertThat(second.checked()).isEqualTo(1);
  }

  @Test
  void aFileThatIsNotWorthCheckingIsNotRemembered() throws IOException {
    Path story = Files.writeString(folder.resolve("a.md"), "Rain.");
    Path place = folder.resolve("cache");
    CleanFiles cache = CleanFiles.open(place);
    RUN.remembering(cache).check(FileSet.of(List.of(story)));
    cache.save();
    assertThat(place).doesNotExist();
  }

  @Test
  void whatAnotherRunLearntMeanwhileStays() throws IOException {
    CleanFiles one = CleanFiles.open(file);
    CleanFiles other = CleanFiles.open(file);
    text(one, "Sun.").remember();
    text(other, "Snow.").remember();
    one.save();
    other.save();
    assertThat(List.of("Rain.", "Sun.", "Snow.")).allMatch(it -> isClean(file, it));
  }

  @Test
  void aDamagedCacheIsMadeAnew() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
    CleanFiles cache = CleanFiles.open(file);
    assertThat(cache.trouble()).hasValue(file + ": the cache is damaged, and is made anew");
    assertThat(text(cache, "Rain.").isClean()).isFalse();
    text(cache, "Rain.").remember();
    cache.save();
    assertThat(isClean(file, "Rain.")).isTrue();
  }

  @Test
  void aFileThatIsNoCacheIsNeverOverwritten() throws IOException {
    Path story = Files.writeString(folder.resolve("story.md"), "Rain.");
    CleanFiles cache = CleanFiles.open(story);
    assertThat(cache.trouble().orElseThrow()).startsWith(story + " is not a cache");
    text(cache, "Rain.").remember();
    cache.save();
    assertThat(story).hasContent("Rain.");
  }

  @Test
  void inAFolderItHasANameOfItsOwn() throws IOException {
    CleanFiles cache = CleanFiles.open(folder);
    text(cache, "Rain.").remember();
    cache.save();
    assertThat(folder.resolve(".housestylecache")).exists();
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
    Path place = folder.resolve("cache");
    CleanFiles cache = CleanFiles.open(place);
    text(cache, "Rain.").remember();
    Files.createDirectory(place);
    assertThatThrownBy(cache::save).hasMessageStartingWith(place + ": the cache cannot be written");
  }
}
