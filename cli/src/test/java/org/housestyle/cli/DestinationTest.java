package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
    for (int again = 0; again < 2; again++) {
      Run run = Run.of("check", "-o", report.toString(), folder.toString());
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("2 files checked: 1 error");
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
}
