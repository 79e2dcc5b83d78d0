// SPDX-License-Identifier: Apache-2.0
package org.housestyle.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.housestyle.Housestyle;
import org.housestyle.document.BlockKind;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.Formats;
import org.housestyle.document.TextReader;
import org.housestyle.files.FileSet;
import org.housestyle.files.Selection;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.Copy;
import org.housestyle.run.FileError;
import org.housestyle.run.Progress;
import org.housestyle.run.RunResult;
import org.housestyle.run.Settings;
import org.housestyle.run.SettingsResolver;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a reader throws, and wherever, fails its own files only. */
class FailingReaderTest {

  @TempDir Path folder;

  /** A method of a reader that fails. */
  private enum Method {
    READS,
    CHARSET,
    SEARCHABLE,
    READ,
    READ_LINKED
  }

  /**
   * A reader of files that end in {@code .bad}.
   *
   * @param failing the method that throws
   */
  private record FailingReader(Method failing) implements TextReader {

    @Override
    public String name() {
      return "bad";
    }

    @Override
    public List<String> endings() {
      return List.of("bad");
    }

    @Override
    public boolean reads(String fileName, byte[] head) {
      failIn(Method.READS);
      return true;
    }

    @Override
    public Charset charset(byte[] bytes, int length, Charset usual) {
      failIn(Method.CHARSET);
      return StandardCharsets.UTF_8;
    }

    @Override
    public boolean isSearchable(String raw) {
      failIn(Method.SEARCHABLE);
      return false;
    }

    @Override
    public void read(DocumentBuilder document) {
      failIn(Method.READ);
      if (failing == Method.READ_LINKED) {
        throw new NoClassDefFoundError("org/example/Parser");
      }
      document.block(BlockKind.PARAGRAPH).copy(0, document.part().text().length()).add();
    }

    private void failIn(Method method) {
      if (failing == method) {
        throw new IllegalStateException("no luck");
      }
    }
  }

  private static SettingsResolver settings(Method failing) {
    return SettingsResolver.of(
        new Settings() {
          @Override
          public Housestyle housestyle(Path file) {
            return Copy.HOUSESTYLE;
          }

          @Override
          public Formats formats() {
            return Formats.standard().with(new FailingReader(failing));
          }
        });
  }

  private FileSet files(SettingsResolver settings) throws IOException {
    Files.writeString(folder.resolve("a.bad"), "It rained in Brüssel.");
    Files.writeString(folder.resolve("b.txt"), "He had child porn.");
    return FileSet.of(folder, List.of(folder), Selection.of(List.of(), List.of()).with(settings));
  }

  @ParameterizedTest
  @CsvSource({
    "READS,       java.lang.IllegalStateException: no luck",
    "CHARSET,     java.lang.IllegalStateException: no luck",
    "SEARCHABLE,  java.lang.IllegalStateException: no luck",
    "READ,        java.lang.IllegalStateException: no luck",
    "READ_LINKED, java.lang.NoClassDefFoundError: org/example/Parser",
  })
  void itsFileIsAnErrorThatNamesItAndTheRestIsChecked(Method failing, String thrown)
      throws IOException {
    SettingsResolver settings = settings(failing);
    RunResult result = new CheckRun(settings, 2, Progress.NONE).check(files(settings));
    assertThat(result.errors())
        .containsExactly(new FileError("a.bad", "the reader \"bad\" failed: " + thrown));
    assertThat(result.files()).extracting(CheckedFile::path).containsExactly("b.txt");
  }

  @ParameterizedTest
  @CsvSource({"READS", "CHARSET", "SEARCHABLE", "READ", "READ_LINKED"})
  void itsFileIsNotFixedAndTheRestIs(Method failing) throws IOException {
    SettingsResolver settings = settings(failing);
    assertThat(new FixRun(settings, 1, Progress.NONE).fix(files(settings)).left().errors())
        .extracting(FileError::path)
        .containsExactly("a.bad");
    assertThat(folder.resolve("b.txt")).hasContent(Copy.fixed("He had child porn."));
  }
}
