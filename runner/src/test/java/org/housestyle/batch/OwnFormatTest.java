// SPDX-License-Identifier: Apache-2.0
package org.housestyle.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.housestyle.Finding;
import org.housestyle.Housestyle;
import org.housestyle.baseline.Fingerprints;
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
import org.housestyle.report.BuiltInFormat;
import org.housestyle.report.ReportDetail;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs over files whose readers are not built in. */
class OwnFormatTest {

  private static final String FLAGGED = "He had child porn.";
  private static final String FIXED = Copy.fixed(FLAGGED);

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

  /**
   * A file whose parts are separated by a zero.
   *
   * @param name its name and ending
   * @param canWrite whether it can write
   */
  private record PartsReader(String name, boolean canWrite) implements DocumentReader {

    @Override
    public List<String> endings() {
      return List.of(name);
    }

    @Override
    public boolean isReadOnly() {
      return name.equals("printed");
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
      if (!canWrite) {
        throw new IllegalStateException("no ink");
      }
      return document.edited(edits).parts().stream()
          .map(Part::text)
          .collect(Collectors.joining("\0"))
          .getBytes(StandardCharsets.UTF_8);
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
            return Formats.standard()
                .with(
                    new BadReader(),
                    new PartsReader("parts", true),
                    new PartsReader("printed", false),
                    new PartsReader("stuck", false));
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
    assertThat(result.findings().map(Finding::part)).containsExactly("part 1", "part 3");
  }

  @Test
  void everyPartOfAFileIsFixed() throws IOException {
    FileSet files = files("a.parts");
    Path file = Files.writeString(folder.resolve("a.parts"), FLAGGED + "\0Rain.\0" + FLAGGED);
    FixResult result = new FixRun(settings(), 1, Progress.NONE).fix(files);
    assertThat(result.left().errors()).isEmpty();
    assertThat(result.left().findings()).isEmpty();
    assertThat(result.applied()).isEqualTo(2);
    assertThat(file).hasContent(FIXED + "\0Rain.\0" + FIXED);
  }

  @Test
  void aSecondFixChangesNothing() throws IOException {
    FileSet files = files("a.parts");
    Path file = Files.writeString(folder.resolve("a.parts"), FLAGGED + "\0" + FLAGGED);
    FixRun run = new FixRun(settings(), 1, Progress.NONE);
    run.fix(files);
    byte[] fixed = Files.readAllBytes(file);
    assertThat(run.fix(files).changed()).isEmpty();
    assertThat(file).hasBinaryContent(fixed);
  }

  @Test
  void aFormatThatIsOnlyReadIsCheckedAndSaysThatItIsNotFixed() throws IOException {
    FileSet files = files("a.printed", "b.printed", "c.parts");
    Files.writeString(folder.resolve("b.printed"), "It rained.");
    RunResult checked = new CheckRun(settings(), 1, Progress.NONE).check(files);
    assertThat(checked.findings()).hasSize(2).filteredOn(Finding::isFixable).hasSize(1);
    FixResult result = new FixRun(settings(), 1, Progress.NONE).fix(files);
    assertThat(result.left().errors())
        .containsExactly(
            new FileError(
                "a.printed",
                "not changed: printed files are only read; mend the file that it was made from"));
    assertThat(folder.resolve("a.printed")).hasContent(FLAGGED);
    assertThat(folder.resolve("c.parts")).hasContent(FIXED);
  }

  @Test
  void aWriterThatThrowsIsAnErrorThatNamesItAndTheRestIsFixed() throws IOException {
    FixResult result = new FixRun(settings(), 2, Progress.NONE).fix(files("a.stuck", "b.parts"));
    assertThat(result.left().errors())
        .containsExactly(
            new FileError(
                "a.stuck",
                "not changed: the reader \"stuck\" failed: java.lang.IllegalStateException: no"
                    + " ink"));
    assertThat(result.left().files()).extracting(CheckedFile::path).containsExactly("a.stuck");
    assertThat(folder.resolve("a.stuck")).hasContent(FLAGGED);
    assertThat(folder.resolve("b.parts")).hasContent(FIXED);
  }

  @Test
  void whatAPersonChoosesIsMadeInItsPart() throws IOException {
    FileSet files = files("a.parts");
    Path file = Files.writeString(folder.resolve("a.parts"), FLAGGED + "\0" + FLAGGED);
    new FixRun(settings(), 1, Progress.NONE)
        .review(
            files,
            (checked, document) -> {
              Finding second = checked.result().findings().get(1);
              return Map.of(second.part(), List.of(second.suggestions().get(0).edit()));
            });
    assertThat(file).hasContent(FLAGGED + "\0" + FIXED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TEXT  | 'a.parts: part 2, 2:8: error: '",
        "TEXT  | '    He had child porn.'",
        "JSON  | '\"part\":\"part 2\",\"start\":17,\"end\":27,\"line\":2,\"column\":8'",
        "HTML  | '>part 2, line 2, column 8<'",
        "HTML  | '<h4>part 2</h4>'",
        "SARIF | '\"startLine\":2,\"startColumn\":8,\"endLine\":2,\"endColumn\":18'",
        "SARIF | '\"snippet\":{\"text\":\"child porn\"}'",
        "RDJSON| '{\"start\":{\"line\":2,\"column\":8},\"end\":{\"line\":2,\"column\":18}}'",
      })
  void reportsShowTheFindingInItsPart(BuiltInFormat format, String expected) throws IOException {
    FileSet files = files("a.parts");
    Files.writeString(folder.resolve("a.parts"), "Rain.\0Snow now.\n" + FLAGGED);
    RunResult result = new CheckRun(settings(), 1, Progress.NONE).check(files);
    StringWriter out = new StringWriter();
    format.report(ReportDetail.PLAIN).write(result, out);
    assertThat(out.toString()).contains(expected);
  }

  @Test
  void equalFindingsOfTwoPartsHaveFingerprintsOfTheirOwn() throws IOException {
    FileSet files = files("a.parts");
    Files.writeString(folder.resolve("a.parts"), FLAGGED + "\0" + FLAGGED);
    RunResult result = new CheckRun(settings(), 1, Progress.NONE).check(files);
    assertThat(Fingerprints.of(result.files().get(0)).values()).doesNotHaveDuplicates().hasSize(2);
  }
}
