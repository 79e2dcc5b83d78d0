// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.housestyle.Finding;
import org.housestyle.FixedDocument;
import org.housestyle.Housestyle;
import org.housestyle.baseline.Baseline;
import org.housestyle.batch.CheckRun;
import org.housestyle.document.Document;
import org.housestyle.files.FileSet;
import org.housestyle.report.ReportDetail;
import org.housestyle.report.ReportFormats;
import org.housestyle.run.Progress;
import org.housestyle.run.RunResult;
import org.housestyle.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is missing from a story goes the way of all findings: reports, baselines, comments. */
class HelpLinesTest {

  private static final Housestyle HOUSESTYLE =
      Housestyle.withRules(BuiltInPacks.named("help-lines").orElseThrow());

  private static final String STORY = "# Baker died by suicide\n\nHis shop is shut.\n";

  @TempDir Path folder;

  private static CheckRun run() {
    return new CheckRun(HOUSESTYLE, StandardCharsets.UTF_8, 1, Progress.NONE);
  }

  private static List<String> found(String copy, String format) {
    return HOUSESTYLE.check(Document.of(SourceText.of(copy), format)).stream()
        .map(Finding::text)
        .toList();
  }

  private FileSet files() throws IOException {
    return FileSet.of(folder, List.of(folder), List.of(), List.of());
  }

  static Stream<String> formats() {
    return ReportFormats.ids().stream();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyReportTellsIt(String format) throws IOException {
    StringWriter out = new StringWriter();
    RunResult result = run().check("a.md", STORY.getBytes(StandardCharsets.UTF_8));
    ReportFormats.named(format).report(ReportDetail.PLAIN).write(result, out);
    assertThat(out.toString())
        .contains("suicide-without-help")
        .contains("a story about a suicide needs a help line or a content note");
  }

  @Test
  void sarifSaysWhatTheRuleAsksFor() throws IOException {
    StringWriter out = new StringWriter();
    RunResult result = run().check("a.md", STORY.getBytes(StandardCharsets.UTF_8));
    ReportFormats.named("sarif").report(ReportDetail.PLAIN).write(result, out);
    assertThat(out.toString())
        .contains("\"A story about a suicide needs a help line or a content note.\"");
  }

  @Test
  void aBaselineHoldsItBackHoweverTheStoryGoesOn() throws IOException {
    Files.writeString(folder.resolve("a.md"), STORY);
    Path known = folder.resolve("known.baseline");
    FileSet before = files();
    Baseline.empty(known).updated(run().check(before), before.files()).write();
    Files.writeString(folder.resolve("a.md"), STORY + "\nIt opens again in May.\n");
    Files.writeString(folder.resolve("b.md"), STORY.replace("Baker", "Miller"));
    FileSet now = files();
    RunResult fresh = Baseline.read(known).compare(run().check(now), now.files()).fresh();
    assertThat(fresh.findings())
        .extracting(Finding::text)
        .containsExactly("Miller died by suicide");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- housestyle-ignore suicide-without-help: box beside it -->\n\n" + STORY,
        "# Baker died by suicide <!-- housestyle-ignore-line suicide-without-help -->\n",
        STORY + "\n<!-- housestyle-ignore-file help-lines/suicide-without-help: box -->\n"
      })
  void aCommentSilencesIt(String markdown) {
    assertThat(found(markdown, "markdown")).isEmpty();
  }

  @Test
  void aCommentOnAnotherParagraphDoesNot() {
    String story = STORY.replace("His", "<!-- housestyle-ignore suicide-without-help -->\nHis");
    assertThat(found(story, "markdown")).containsExactly("Baker died by suicide");
  }

  @Test
  void aFixChangesNothing() {
    FixedDocument fixed = HOUSESTYLE.fix(Document.of(SourceText.of(STORY), "markdown"));
    assertThat(fixed.edits()).isEmpty();
  }
}
