// SPDX-License-Identifier: Apache-2.0
package org.housestyle.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.housestyle.Housestyle;
import org.housestyle.LevelOverride;
import org.housestyle.Levels;
import org.housestyle.files.FileSet;
import org.housestyle.run.Copy;
import org.housestyle.run.FixResult;
import org.housestyle.run.Progress;
import org.housestyle.run.Settings;
import org.housestyle.run.SettingsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that fixes finds the settings of each file. */
class FixSettingsTest {

  private static final String COPY = "In a café he had child porn.\n";
  private static final String FIXED = Copy.fixed(COPY);

  private static final Housestyle SILENT =
      Copy.HOUSESTYLE.withLevels(Levels.standard().with("*", LevelOverride.OFF));

  /** The archive is never changed, and the settings of the folder "broken" have a mistake. */
  private static final SettingsResolver RESOLVER =
      folder -> {
        if (folder.endsWith("broken")) {
          throw new IllegalStateException("a mistake");
        }
        return Settings.of(
            folder.endsWith("archive") ? SILENT : Copy.HOUSESTYLE,
            folder.endsWith("latin") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
      };

  @TempDir private Path folder;

  private final FixRun run = new FixRun(RESOLVER, 2, Progress.NONE);

  private Path write(String name, Charset charset) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, COPY, charset);
  }

  private FileSet files() {
    return FileSet.of(folder, List.of(folder), List.of(), List.of());
  }

  @Test
  void eachFileIsFixedByItsOwnChecker() throws IOException {
    Path archived = write("archive/a.txt", StandardCharsets.UTF_8);
    Path other = write("news/a.txt", StandardCharsets.UTF_8);
    FixResult result = run.fix(files());
    assertThat(archived).hasContent(COPY);
    assertThat(other).hasContent(FIXED);
    assertThat(result.left().checked()).isEqualTo(2);
  }

  @Test
  void eachFileIsReadAndWrittenInItsOwnCharset() throws IOException {
    Path latin = write("latin/a.txt", StandardCharsets.ISO_8859_1);
    Path other = write("news/a.txt", StandardCharsets.UTF_8);
    run.fix(files());
    assertThat(latin).hasBinaryContent(FIXED.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(other).hasBinaryContent(FIXED.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aReviewShowsWhatTheFilesOwnCheckerFinds() throws IOException {
    write("archive/a.txt", StandardCharsets.UTF_8);
    write("news/a.txt", StandardCharsets.UTF_8);
    List<String> shown = new ArrayList<>();
    run.review(
        files(),
        (file, document) -> {
          shown.add(file.path());
          return Map.of();
        });
    assertThat(shown).containsExactly("news/a.txt");
  }

  @Test
  void aTextWithoutAFileHasTheCheckerOfItsName() {
    byte[] bytes = COPY.getBytes(StandardCharsets.UTF_8);
    assertThat(run.preview("archive/a.txt", bytes).changed()).isEmpty();
    assertThat(run.preview("news/a.txt", bytes).changed()).hasSize(1);
  }

  @Test
  void aMistakeInTheSettingsEndsTheRunBeforeAnyFileIsChanged() throws IOException {
    Path first = write("a/a.txt", StandardCharsets.UTF_8);
    write("broken/a.txt", StandardCharsets.UTF_8);
    assertThatThrownBy(() -> run.fix(files())).hasMessage("a mistake");
    assertThat(first).hasContent(COPY);
  }
}
