// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

  @TempDir private Path folder;
  private String story;

  @BeforeEach
  void aStory() throws IOException {
    Path file = folder.resolve("story.txt");
    story = Files.writeString(file, "Police found child pornography.").toString();
  }

  private static OutputStream failing(String why) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(why);
      }
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void aClosedPipeIsNoFault(String format) {
    Run run = Run.into(failing("Broken pipe"), "check", "-q", "--format", format, story);
    assertThat(run).isEqualTo(new Run(1, "", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void aFullDiskIs(String format) {
    Run run = Run.into(failing("No space left on device"), "check", "-q", "-f", format, story);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo("housestyle: standard output cannot be written: No space left on device\n");
  }

  @Test
  void theReportGoesToAFile() {
    Path report = folder.resolve("report.txt");
    for (String unread :
        List.of("1 file checked: 1 error; 1 can be fixed safely\n", "1 .txt not read")) {
      Run run = Run.of("check", "-o", report.toString(), folder.toString());
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).startsWith("1 file checked: 1 error").contains(unread);
      assertThat(report).content().startsWith(story.replace('\\', '/') + ":1:14: error: ");
    }
  }

  @Test
  void aFileThatCannotBeOpenedStopsTheRun() {
    String nowhere = folder.resolve("no/such/report").toString();
    assertThat(Run.of("check", "-o", nowhere, story))
        .isEqualTo(
            new Run(
                2, "", "housestyle: cannot write to " + nowhere + ": its folder does not exist\n"));
    assertThat(Run.of("check", "-o", folder.toString(), story).code()).isEqualTo(2);
  }

  @Test
  void nothingIsEmptiedByAWrongUse() throws IOException {
    Path report = Files.writeString(folder.resolve("report"), "of yesterday");
    assertThat(Run.of("check", "-o", report.toString(), "--guidance", "none", story).code())
        .isEqualTo(2);
    assertThat(report).hasContent("of yesterday");
  }

  @Test
  void copyIsNotOverwritten() {
    for (String checked : List.of(story, folder.toString())) {
      Run run = Run.of("check", "-o", story, checked);
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("it is a file that is checked, not a report; name another");
      assertThat(Path.of(story)).hasContent("Police found child pornography.");
    }
  }

  @Test
  void anOldReportStaysUntilTheNewOneIsComplete() throws IOException {
    Path report = Files.writeString(folder.resolve("report"), "of yesterday");
    try (Destination file =
        Destination.file(
            report.toString(),
            List.of(),
            Channels.of(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Run.NO_TERMINAL))) {
      boolean written =
          file.writeBytes(
              out -> {
                out.write('x');
                throw new IOException("No space left on device");
              });
      assertThat(written).isFalse();
    }
    assertThat(report).hasContent("of yesterday");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "html"})
  void aReportIsNotCopy(String format) {
    String ending = format.equals("text") ? "txt" : format;
    Path report = folder.resolve("old." + ending);
    Run.of("check", "-f", format, "-o", report.toString(), story);
    Run run = Run.of("check", folder.toString());
    assertThat(run.err())
        .startsWith("1 file checked: 1 error")
        .contains("1 ." + ending + " not read");
    assertThat(Run.of("fix", "-q", folder.toString()).code()).isZero();
    assertThat(report).content().contains("child pornography");
  }
}
