// SPDX-License-Identifier: Apache-2.0
package org.housestyle.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.housestyle.Housestyle;
import org.housestyle.files.FileSet;
import org.housestyle.files.Selection;
import org.housestyle.run.Copy;
import org.housestyle.run.FileError;
import org.housestyle.run.Progress;
import org.housestyle.run.RunResult;
import org.housestyle.run.Settings;
import org.housestyle.run.SettingsResolver;
import org.housestyle.run.UnreadFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that no reader reads: an error if they are named, counted if they are found. */
class UnreadFilesTest {

  @TempDir Path folder;

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "He had child porn.");
  }

  private UnreadFiles unread(Selection selection) {
    return FileSet.of(folder, List.of(folder), selection).unread();
  }

  private UnreadFiles unread(List<String> includes, List<String> excludes) {
    return unread(Selection.of(includes, excludes));
  }

  @Test
  void aFolderCountsThemByEnding() throws IOException {
    for (String name : List.of("a.docx", "b/c.DOCX", "b/d.pdf", "e.txt", "photo.jpg", "run.sh")) {
      write(name);
    }
    assertThat(unread(List.of(), List.of())).hasToString("2 .docx, 1 .pdf");
  }

  @Test
  void whatIsHiddenIgnoredOrNotWantedIsNotCounted() throws IOException {
    write("drafts/a.docx");
    write(".hidden.docx");
    write("node_modules/a.docx");
    write("b.docx");
    Files.writeString(folder.resolve(".housestyleignore"), "b.docx\n");
    assertThat(unread(List.of(), List.of("drafts/**")).isEmpty()).isTrue();
    assertThat(unread(List.of("**/*.md"), List.of()).isEmpty()).isTrue();
  }

  private static SettingsResolver mapping(String ending, String name) {
    return SettingsResolver.of(
        new Settings() {
          @Override
          public Housestyle housestyle(Path file) {
            return Copy.HOUSESTYLE;
          }

          @Override
          public Optional<String> format(Path file) {
            return file.toString().endsWith(ending) ? Optional.of(name) : Optional.empty();
          }
        });
  }

  @Test
  void settingsMaySayHowToReadThem() throws IOException {
    Path file = write("a.adoc");
    SettingsResolver settings = mapping(".adoc", "text");
    Selection selection = Selection.of(List.of(), List.of()).with(settings);
    assertThat(unread(selection).isEmpty()).isTrue();
    FileSet found = FileSet.of(folder, List.of(folder), selection);
    assertThat(found.files().values()).containsExactly(file);
    assertThat(new CheckRun(settings, 1, Progress.NONE).check(found).files()).hasSize(1);
  }

  @Test
  void oneThatIsNamedIsAnErrorAndTheRestIsChecked() throws IOException {
    FileSet set = FileSet.of(List.of(write("a.textile"), write("b.txt")));
    CheckRun run = new CheckRun(Copy.HOUSESTYLE, StandardCharsets.UTF_8, 1, Progress.NONE);
    RunResult result = run.check(set);
    assertThat(result.checked()).isEqualTo(1);
    assertThat(result.errors())
        .extracting(FileError::message)
        .containsExactly(
            "no reader for \".textile\" files; only plain text, Markdown, MDX, HTML and XHTML are"
                + " read: convert it, or say in housestyle.yml how to read it: formats:"
                + " {\".textile\": text}");
  }

  @Test
  void aPdfNamesTheArtifactThatReadsIt() throws IOException {
    FileSet set = FileSet.of(List.of(write("a.pdf")));
    CheckRun run = new CheckRun(Copy.HOUSESTYLE, StandardCharsets.UTF_8, 1, Progress.NONE);
    assertThat(run.check(set).errors())
        .extracting(FileError::message)
        .containsExactly(
            "\".pdf\" files are read by housestyle-pdf, which is not on the class path"
                + " (docs/office-and-news.md)");
  }

  @Test
  void oneThatIsIncludedByItsNameIsAnErrorToo() throws IOException {
    write("a.adoc");
    FileSet set = FileSet.of(folder, List.of(folder), List.of("*.adoc"), List.of());
    FixRun run = new FixRun(Copy.HOUSESTYLE, StandardCharsets.UTF_8, 1, Progress.NONE);
    assertThat(run.preview(set).left().errors()).hasSize(1);
  }

  @Test
  void aFileWithoutAnEndingIsText() throws IOException {
    CheckRun run = new CheckRun(Copy.HOUSESTYLE, StandardCharsets.UTF_8, 1, Progress.NONE);
    assertThat(run.check(FileSet.of(List.of(write("README")))).files()).hasSize(1);
  }

  @Test
  void reportsOfOursAreCountedAndNotFixed() throws IOException {
    String statistics = "6  child-protection/child-porn (4 errors, 2 advice)\nchild porn\n";
    Path file = Files.writeString(folder.resolve("statistics.txt"), statistics);
    Files.writeString(folder.resolve("text.txt"), "story.md:1:8: error: child porn\n");
    FixRun run = new FixRun(Copy.HOUSESTYLE, StandardCharsets.UTF_8, 1, Progress.NONE);
    RunResult left =
        run.fix(FileSet.of(folder, List.of(folder), Selection.of(List.of(), List.of()))).left();
    assertThat(left.unread()).hasToString("2 .txt");
    assertThat(file).hasContent(statistics);
  }

  @Test
  void templatesOfCodeAreCountedAndNotFixed() throws IOException {
    Files.writeString(folder.resolve("a.hbs"), "<p>He had child porn.</p>");
    Files.writeString(folder.resolve("b.hbs"), "print('child porn')");
    FileSet set = FileSet.of(folder, List.of(folder), List.of(), List.of());
    RunResult checked =
        new CheckRun(Copy.HOUSESTYLE, StandardCharsets.UTF_8, 1, Progress.NONE).check(set);
    assertThat(checked.files()).hasSize(1);
    assertThat(checked.unread().toString()).isEqualTo("1 .hbs");
    FixRun fix = new FixRun(Copy.HOUSESTYLE, StandardCharsets.UTF_8, 1, Progress.NONE);
    assertThat(fix.preview(set).changed()).hasSize(1);
  }
}
