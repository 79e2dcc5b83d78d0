// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixCommandTest {

  private static final String COPY = "Police found child pornography on his laptop.\n";
  private static final String FIXED = "Police found child abuse images on his laptop.\n";
  private static final String QUOTED = "“They found child pornography,” the inspector said.\n";
  private static final String UNSAFE = "He was a teen prostitute.\n";

  @TempDir private Path folder;

  private Path file(String name, String copy) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, copy);
  }

  @Test
  void safeEditsAreMadeAndNamed() throws IOException {
    Path story = file("a.txt", COPY + "\n" + COPY);
    Path quoted = file("b.md", QUOTED);
    Run run = Run.of("fix", folder.toString());
    assertThat(story).hasContent(FIXED + "\n" + FIXED);
    assertThat(quoted).hasContent(QUOTED);
    assertThat(run.out()).isEqualTo(story.toString().replace('\\', '/') + ": 2 edits\n");
    assertThat(run.err()).isEqualTo("2 files checked: 2 edits made in 1 file; left: 1 advice\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void theExitCodeTellsWhatIsLeft() throws IOException {
    String story = file("a.txt", UNSAFE + COPY).toString();
    assertThat(Run.of("fix", story).code()).isEqualTo(1);
    assertThat(Run.of("fix", "--fail-on=never", story).code()).isZero();
    assertThat(Run.of("fix", file("b.txt", QUOTED).toString()).code()).isZero();
    assertThat(Run.of("fix", "--fail-on", "advice", folder.resolve("b.txt").toString()).code())
        .isEqualTo(1);
  }

  @Test
  void theSecondTimeThereIsNothingToDo() throws IOException {
    String story = file("a.txt", COPY).toString();
    Run.of("fix", story);
    assertThat(Run.of("fix", story))
        .isEqualTo(new Run(0, "", "1 file checked: nothing changed; nothing left\n"));
  }

  @Test
  void markupIsFixedInItsPlace() throws IOException {
    Path page = file("a.html", "<p title=x>" + COPY + "<!-- child pornography -->\r</p>");
    Run.of("fix", page.toString());
    assertThat(page).hasContent("<p title=x>" + FIXED + "<!-- child pornography -->\r</p>");
  }

  @Test
  void guidanceChoosesTheWording() throws IOException {
    Path story = file("a.txt", COPY);
    Run.of("fix", "--guidance", "luxembourg", story.toString());
    assertThat(story).content().contains("child sexual abuse material");
  }

  @Test
  void standardInputIsFixedToStandardOutput() {
    assertThat(Run.reading(COPY, "fix", "-"))
        .isEqualTo(new Run(0, FIXED, "1 file checked: 1 edit made in 1 file; nothing left\n"));
    assertThat(Run.reading(QUOTED, "fix", "-q", "-")).isEqualTo(new Run(0, QUOTED, ""));
    String page = "<code>child pornography</code>";
    assertThat(Run.reading(page, "fix", "-q", "--stdin-filename", "a.html").out()).isEqualTo(page);
  }

  @Test
  void standardInputKeepsItsEncoding() {
    Charset western = Charset.forName("windows-1252");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Channels channels =
        Channels.of(
            new ByteArrayInputStream(("A café. " + COPY).getBytes(western)),
            out,
            OutputStream.nullOutputStream(),
            Run.NO_TERMINAL);
    assertThat(Main.run(channels, "fix", "--encoding", "windows-1252", "-")).isZero();
    assertThat(out.toByteArray()).isEqualTo(("A café. " + FIXED).getBytes(western));
  }

  @Test
  void unreadableStandardInputLeavesNothingOnStandardOutput() {
    Run run = Run.reading("\0binary", "fix", "-");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("<stdin>: looks like a binary file");
  }

  @Test
  void whatCannotBeChangedIsNamedAndTheRestDone() throws IOException {
    Path story = file("a.txt", COPY);
    Path bad = Files.write(folder.resolve("bad.txt"), new byte[] {'a', (byte) 0xE9, 'b'});
    Run run = Run.of("fix", folder.toString());
    assertThat(story).hasContent(FIXED);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("bad.txt: not UTF-8", "; 1 failure\n");
    assertThat(bad).hasBinaryContent(new byte[] {'a', (byte) 0xE9, 'b'});
  }

  @Test
  void checkCanFixFirst() throws IOException {
    Path story = file("a.txt", COPY + UNSAFE);
    Run run = Run.of("check", "--fix", story.toString());
    assertThat(story).hasContent(FIXED + UNSAFE);
    assertThat(run.out()).contains("a.txt:2:10: error").doesNotContain("child pornography");
    assertThat(run.err()).isEqualTo("1 file checked: 1 edit made in 1 file; left: 1 error\n");
    assertThat(run.code()).isEqualTo(1);
    assertThat(Run.reading(COPY, "check", "--fix", "-").err()).contains("housestyle fix -");
  }

  @Test
  void aReportOfWhatIsLeftCanBeJson() throws IOException {
    Run run = Run.of("check", "--fix", "-f", "json", file("a.txt", COPY).toString());
    assertThat(run.out()).startsWith("{\"version\":1,\"files\":[]").contains("\"fixable\":0");
    assertThat(run.err()).isEmpty();
  }
}
