// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixDiffTest {

  private static final String COPY = "Police found child pornography.";

  @TempDir private Path folder;

  private static String diff(String copy) {
    return Run.reading(copy, "fix", "-q", "--diff", "--stdin-filename", "a.md").out();
  }

  @Test
  void showsTheChangeAndWritesNothing() throws IOException {
    Path story = Files.writeString(folder.resolve("a.txt"), COPY + "\n");
    Run run = Run.of("fix", "--diff", story.toString());
    String name = story.toString().substring(1);
    assertThat(run.out())
        .isEqualTo(
            "--- a/%s\n+++ b/%s\n".formatted(name, name)
                + "@@ -1,1 +1,1 @@\n-Police found child pornography.\n"
                + "+Police found child abuse images.\n");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("1 file checked: 1 edit to make in 1 file");
    assertThat(story).hasContent(COPY + "\n");
  }

  @Test
  void whereNothingWouldChangeThereIsNothingToShow() {
    Run run = Run.reading("Nothing.\n", "fix", "--diff", "-");
    assertThat(run).isEqualTo(new Run(0, "", "1 file checked: nothing to change; nothing left\n"));
  }

  @Test
  void threeLinesStandRoundAChange() {
    String copy = "1\n\n2\n\n3\n\n" + COPY + "\n\n4\n\n5\n\n6\n";
    assertThat(diff(copy))
        .contains("@@ -4,7 +4,7 @@\n \n 3\n \n-Police", "images.\n \n 4\n \n")
        .doesNotContain(" 2\n", " 5\n");
  }

  @Test
  void aMissingLineEndIsSaid() {
    assertThat(diff("A line.\n" + COPY))
        .endsWith(
            """
             A line.
            -Police found child pornography.
            \\ No newline at end of file
            +Police found child abuse images.
            \\ No newline at end of file
            """);
  }

  @Test
  void carriageReturnsArePartOfTheirLines() {
    assertThat(diff("One\r\n" + COPY + "\r\n"))
        .contains(" One\r\n-Police found child pornography.\r\n+Police");
  }

  @Test
  void theBytesAreThoseOfTheFile() {
    Charset western = Charset.forName("windows-1252");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InputStream in = new ByteArrayInputStream(("\u001B[7m Café. " + COPY).getBytes(western));
    Channels channels = Channels.of(in, out, OutputStream.nullOutputStream(), Run.NO_TERMINAL);
    Main.run(channels, "fix", "--diff", "--encoding", "windows-1252", "-");
    assertThat(out.toString(western)).contains("-\u001B[7m Café. Police found child pornography");
  }

  @Test
  void nothingOfTheCopyReachesATerminalRaw() throws IOException {
    Path story = Files.writeString(folder.resolve("a\u001B\"b.txt"), "\u001B[7m " + COPY);
    Terminal terminal = new Terminal(true, true, true, false);
    Run run = Run.at(terminal, "fix", "--diff", story.toString());
    assertThat(run.out()).contains("\uFFFD[7m Police found", "a\\033\\\"b.txt\"\n");
    assertThat(run.out()).doesNotContain("\u001B");
  }

  @Test
  void namesWithSpacesEndInATab() {
    assertThat(Run.reading(COPY, "fix", "-q", "--diff", "--stdin-filename", "my story.md").out())
        .startsWith("--- a/my story.md\t\n+++ b/my story.md\t\n");
  }
}
