package org.housestyle.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.housestyle.Finding;
import org.housestyle.Housestyle;
import org.housestyle.document.BlockKind;
import org.housestyle.document.Document;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.DocumentReader;
import org.housestyle.document.Formats;
import org.housestyle.document.Part;
import org.housestyle.document.TextReader;
import org.housestyle.files.FileSet;
import org.housestyle.files.Selection;
import org.housestyle.fix.Edit;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.Copy;
import org.housestyle.run.FileError;
import org.housestyle.run.FixResult;
import org.housestyle.run.Progress;
import org.housestyle.run.RunResult;
import org.housestyle.run.Settings;
import org.housestyle.run.SettingsResolver;
import org.housestyle.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs over files whose readers are not built in. */
class OwnFormatTest {

  private static final String FLAGGED = "He had child porn.";

  @TempDir Path folder;

  /** A text whose blocks are in the wrong order. */
  private static final class BadReader implements TextReader {

    @Override
    public String name() {
      return "bad";
    }

    @Override
    public List<String> endings() {
      return List.of("bad");
    }

    @Override
    public void read(DocumentBuilder document) {
      document.block(BlockKind.PARAGRAPH).copy(3, 6).add();
      document.block(BlockKind.PARAGRAPH).copy(0, 3).add();
    }
  }

  /** A file whose parts are separated by a zero. */
  private static final class PartsReader implements DocumentReader {

    @Override
    public String name() {
      return "parts";
    }

    @Override
    public List<String> endings() {
      return List.of("parts");
    }

    @Override
    public List<Part> parts(byte[] bytes, Charset charset) throws IOException {
      List<Part> parts = new ArrayList<>();
      for (String text : new String(bytes, charset).split("\0", -1)) {
        parts.add(new Part("part " + (parts.size() + 1), SourceText.of(text)));
      }
      return parts;
    }

    @Override
    public void read(DocumentBuilder document) {
      for (Part part : document.parts()) {
        document.block(BlockKind.PARAGRAPH, part).copy(0, part.text().length()).add();
      }
    }

    @Override
    public byte[] write(byte[] bytes, Document document, Map<String, List<Edit>> edits) {
      throw new UnsupportedOperationException();
    }
  }

  private static SettingsResolver settings() {
    return SettingsResolver.of(
        new Settings() {
          @Override
          public Housestyle housestyle(Path file) {
            return Copy.HOUSESTYLE;
          }

          @Override
          public Formats formats() {
            return Formats.standard().with(new BadReader(), new PartsReader());
          }
        });
  }

  private FileSet files(String... names) throws IOException {
    for (String name : names) {
      Files.writeString(folder.resolve(name), FLAGGED);
    }
    Selection selection = Selection.of(List.of(), List.of()).with(settings());
    return FileSet.of(folder, List.of(folder), selection);
  }

  @Test
  void aBadReaderIsAnErrorThatNamesItAndTheRestIsChecked() throws IOException {
    RunResult result = new CheckRun(settings(), 2, Progress.NONE).check(files("a.bad", "b.txt"));
    assertThat(result.errors())
        .containsExactly(
            new FileError(
                "a.bad",
                "the reader \"bad\" returned a block out of order: the one at offset 0 comes after"
                    + " a later one"));
    assertThat(result.files()).extracting(CheckedFile::path).containsExactly("b.txt");
  }

  @Test
  void aBadReaderChangesNothing() throws IOException {
    FixResult result = new FixRun(settings(), 1, Progress.NONE).fix(files("a.bad"));
    assertThat(result.left().errors()).hasSize(1);
    assertThat(folder.resolve("a.bad")).hasContent(FLAGGED);
  }

  @Test
  void everyPartOfAFileIsChecked() throws IOException {
    FileSet files = files("a.parts");
    Files.writeString(folder.resolve("a.parts"), FLAGGED + "\0Rain.\0" + FLAGGED);
    RunResult result = new CheckRun(settings(), 1, Progress.NONE).check(files);
    assertThat(result.findings().map(Finding::text)).containsExactly("child porn", "child porn");
  }

  @Test
  void aFileOfSeveralPartsIsNotFixedYet() throws IOException {
    FileSet files = files("a.parts");
    Files.writeString(folder.resolve("a.parts"), FLAGGED + "\0" + FLAGGED);
    FixResult result = new FixRun(settings(), 1, Progress.NONE).fix(files);
    assertThat(result.left().errors())
        .extracting(FileError::message)
        .containsExactly("parts files can be checked, but not fixed");
  }
}
