// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {

  private static final String ERROR = "Police found child pornography on his laptop.\n";
  private static final String WARNING = "Mayor denies child porn charges\n";
  private static final String ADVICE = "“They found child pornography,” the inspector said.\n";
  private static final String CLEAN = "Police found child abuse images on his laptop.\n";

  @TempDir private Path folder;

  private String file(String name, String copy) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, copy).toString();
  }

  @ParameterizedTest
  @CsvSource({
    "error,   error,   1",
    "error,   warning, 1",
    "error,   advice,  1",
    "error,   never,   0",
    "warning, error,   0",
    "warning, warning, 1",
    "warning, advice,  1",
    "advice,  error,   0",
    "advice,  warning, 0",
    "advice,  advice,  1",
    "advice,  never,   0",
    "clean,   advice,  0"
  })
  void exitCodeFollowsTheGravestFinding(String copy, String failOn, int code) throws IOException {
    String text =
        switch (copy) {
          case "error" -> ERROR;
          case "warning" -> WARNING;
          case "advice" -> ADVICE;
          default -> CLEAN;
        };
    assertThat(Run.of("check", "--fail-on", failOn, file("a.txt", text)).code()).isEqualTo(code);
    assertThat(Run.of("check", "--fail-on=" + failOn, file("a.md", text), file("b.md", CLEAN)))
        .extracting(Run::code)
        .isEqualTo(code);
  }

  @Test
  void aReportInTextIsTheSameBesideAnother() throws IOException {
    file("a/story.md", "Police found child pornography. He had child porn.\n");
    file("b/story.md", "<!-- housestyle-disable nothing -->\n\nA case of child porn.\n");
    file("c/story.md", "All is well.\n");
    file("d/story.txt", "\0");
    Run alone = Run.of("check", "--explain", folder.toString());
    Run beside =
        Run.of("check", "--explain", "--report", "json=" + folder.resolve("x"), folder.toString());
    assertThat(alone).isEqualTo(beside);
    assertThat(alone.code()).isEqualTo(3);
    assertThat(alone.err()).contains("3 files checked: ").contains("1 could not be read");
  }

  @Test
  void errorsFailUnlessToldOtherwise() throws IOException {
    assertThat(Run.of("check", file("a.txt", ERROR)).code()).isEqualTo(1);
    assertThat(Run.of("check", file("a.txt", WARNING)).code()).isZero();
  }

  @Test
  void findingsGoToOutputAndTheSummaryToError() throws IOException {
    file("b.txt", WARNING + ADVICE);
    file("deep/a.md", ERROR);
    file("clean.html", "<p>" + CLEAN);
    file("script.js", ERROR);
    Run run = Run.of("check", folder.toString());
    assertThat(run.out())
        .contains("b.txt:1:14: warning: ")
        .contains("b.txt:2:13: advice: ")
        .contains("deep/a.md:1:14: error: ")
        .contains("    write    child abuse images\n")
        .doesNotContain("\r", "\u001B", "script.js", "checked");
    assertThat(run.err())
        .isEqualTo("3 files checked: 1 error, 1 warning, 1 advice; 2 can be fixed safely\n");
  }

  @Test
  void quietSaysNothingBesideTheFindings() throws IOException {
    Run run = Run.of("check", "-q", file("a.txt", ERROR));
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("child-pornography");
  }

  @Test
  void outputIsTheSameForAnyNumberOfThreads() throws IOException {
    for (int i = 0; i < 40; i++) {
      file("part" + i % 7 + "/story" + i + ".txt", ERROR + CLEAN.repeat(i) + WARNING);
    }
    file("bad.txt", "\0");
    for (String format : new String[] {"text", "json"}) {
      Run one = Run.of("check", "--threads", "1", "-f", format, folder.toString());
      Run four = Run.of("check", "--threads", "4", "-f", format, folder.toString());
      assertThat(one.out()).contains("story39").isEqualTo(four.out());
      assertThat(one.err()).contains("bad.txt").isEqualTo(four.err());
      assertThat(one.code()).isEqualTo(3).isEqualTo(four.code());
    }
  }

  @Test
  void guidanceChoosesTheWording() throws IOException {
    String story = file("a.txt", ERROR);
    assertThat(Run.of("check", "--guidance", "ceop", story).out())
        .contains("write    child abuse images\n");
    assertThat(Run.of("check", "--guidance", "luxembourg", story).out())
        .contains("child sexual abuse material\n");
    Run typo = Run.of("check", "--guidance", "luxemburg", story);
    assertThat(typo.code()).isEqualTo(2);
    assertThat(typo.out()).isEmpty();
    assertThat(typo.err()).contains("no guidance \"luxemburg\"; did you mean \"luxembourg\"?");
  }

  @Test
  void globsChooseFilesInFolders() throws IOException {
    file("a.md", ERROR);
    file("drafts/b.md", ERROR);
    file("c.txt", ERROR);
    Run run = Run.of("check", "--include", "**/*.md", "--exclude", "drafts/**", folder.toString());
    assertThat(run.out()).contains("a.md:1:14").doesNotContain("b.md", "c.txt");
    Run bad = Run.of("check", "--include", "{a", folder.toString());
    assertThat(bad.code()).isEqualTo(2);
    assertThat(bad.err()).contains("{a").doesNotContain("Exception");
  }

  @Test
  void aFileThatNoReaderReadsIsAnErrorIfItIsNamedOrIncluded() throws IOException {
    String named = file("a.rtf", ERROR);
    file("b.txt", CLEAN);
    String message = "rich text (.rtf) is not read; save it as .docx or .odt";
    Run check = Run.of("check", named);
    assertThat(check.code()).isEqualTo(3);
    assertThat(check.out()).isEmpty();
    assertThat(check.err()).contains("a.rtf: " + message, "1 could not be read");
    Run included = Run.of("check", "--include", "**", folder.toString());
    assertThat(included.code()).isEqualTo(3);
    assertThat(included.err()).contains(message);
    Run stdin = Run.reading(ERROR, "check", "--stdin-filename", "a.rtf");
    assertThat(stdin.code()).isEqualTo(3);
    assertThat(Run.of("fix", named).code()).isEqualTo(3);
    assertThat(Path.of(named)).hasContent(ERROR);
  }

  @Test
  void aFolderCountsTheFilesThatNoReaderReads() throws IOException {
    file("a.rtf", ERROR);
    file("b/c.rtf", ERROR);
    file("d.pptx", ERROR);
    file("e.jpg", ERROR);
    file("f.txt", CLEAN);
    Run check = Run.of("check", folder.toString());
    assertThat(check.code()).isZero();
    assertThat(check.err())
        .isEqualToIgnoringNewLines("1 file checked: nothing found; 2 .rtf, 1 .pptx not read");
    assertThat(Run.of("check", "--format", "json", folder.toString()).out())
        .contains("\"fixable\":0,\"unread\":{\".rtf\":2,\".pptx\":1}}");
    assertThat(Run.of("fix", folder.toString()).err())
        .contains("nothing left; 2 .rtf, 1 .pptx not read");
  }

  @Test
  void explainTellsTheUsageAndWhatWasHeldBack() throws IOException {
    String story = file("a.txt", ERROR + "\nEditors drop the phrase 'child pornography'.\n");
    assertThat(Run.of("check", story).out()).doesNotContain("usage", "held");
    assertThat(Run.of("check", "--explain", story).out())
        .contains("usage    statement")
        .contains("a.txt:3:26: held: \"child pornography\" (mention");
  }

  @Test
  void encodingIsTakenForFilesWithoutMark() throws IOException {
    Path latin = folder.resolve("a.txt");
    Files.write(latin, "Café owner: child pornography".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(Run.of("check", latin.toString()).code()).isEqualTo(3);
    Run run = Run.of("check", "--encoding", "ISO-8859-1", latin.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("Café owner");
    Run unknown = Run.of("check", "--encoding", "latin-one", latin.toString());
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("no encoding \"latin-one\"");
  }

  @Test
  void coloursAreForTerminals() throws IOException {
    String story = file("a.txt", ERROR);
    Terminal terminal = new Terminal(true, true, true, false);
    Terminal noColor = new Terminal(true, true, true, true);
    assertThat(Run.of("check", story).out()).doesNotContain("\u001B");
    assertThat(Run.at(terminal, "check", story).out()).contains("\u001B[1;31merror");
    assertThat(Run.at(terminal, "check", "--color=never", story).out()).doesNotContain("\u001B");
    assertThat(Run.at(noColor, "check", story).out()).doesNotContain("\u001B");
    assertThat(Run.at(noColor, "check", "--color=always", story).out()).contains("\u001B");
    Path report = folder.resolve("report");
    Run.at(terminal, "check", "-o", report.toString(), story);
    assertThat(report).content().contains("error").doesNotContain("\u001B");
  }

  @Test
  void controlCharactersNeverReachTheTerminal() throws IOException {
    String story = file("a.txt", "\u001B[2J\u0007Police found child pornography\u009B31m.\n");
    Run run = Run.of("check", story, folder + "/no\u001B[31msuch\u202Efile");
    assertThat(run.out() + run.err()).doesNotContain("\u001B", "\u0007", "\u009B", "\u202E");
    assertThat(run.out()).contains("Police found child pornography");
    assertThat(Run.of("check", "--\u001B[31m").err()).doesNotContain("\u001B");
  }

  @Test
  void reportsGoToFilesBesideTheFirst() throws IOException {
    Path json = folder.resolve("out.json");
    Path text = folder.resolve("out.txt");
    Run run =
        Run.of("check", "--report", "json=" + json, "--report=text=" + text, file("a.md", ERROR));
    assertThat(run.out()).contains("a.md:1:14: error:");
    assertThat(json).content().startsWith("{\"version\":1,");
    assertThat(text).content().isEqualTo(run.out());
  }

  @Test
  void aReportThatIsNoFormatAndFileIsWrongUse() throws IOException {
    Run run = Run.of("check", "--report", "report.json", file("a.md", CLEAN));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("\"report.json\" is not FORMAT=FILE, such as json=report.json");
    assertThat(Run.of("check", "--report", "jsn=a", file("a.md", CLEAN)).err())
        .contains("did you mean \"json\"?");
  }
}
