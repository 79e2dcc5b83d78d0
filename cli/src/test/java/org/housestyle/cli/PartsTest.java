// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.housestyle.document.DocumentReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command and a file of several parts, whose reader is a service on the class path. */
class PartsTest {

  private static final String FLAGGED = "Police found child pornography.\n";
  private static final String FIXED = "Police found child abuse images.\n";
  private static final String COPY = FLAGGED + "\fIt rained.\n\f" + FLAGGED;

  @TempDir private Path services;
  @TempDir private Path folder;
  private Path story;

  @BeforeEach
  void aStory() throws IOException {
    Path service = services.resolve("META-INF/services/" + DocumentReader.class.getName());
    Files.createDirectories(service.getParent());
    Files.writeString(service, PagesReader.class.getName() + "\n");
    story = Files.writeString(folder.resolve("a.pages"), COPY);
  }

  /** Runs the command in a process that has the service. */
  private Run run(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(System.getProperty("java.class.path") + File.pathSeparator + services);
    command.add(Main.class.getName());
    command.addAll(List.of(args));
    Path err = services.resolve("err");
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out, Files.readString(err));
  }

  @Test
  void everyPartIsChecked() throws Exception {
    Run run = run("check", "a.pages");
    assertThat(run.out())
        .contains(
            "a.pages: page 1, 1:14: error: ",
            "a.pages: page 3, 1:14: error: ",
            "    Police found child pornography.\n                 ^");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void everyPartIsFixed() throws Exception {
    Run run = run("fix", "a.pages");
    assertThat(run.out()).isEqualTo("a.pages: 2 edits\n");
    assertThat(story).hasContent(FIXED + "\fIt rained.\n\f" + FIXED);
  }

  @Test
  void theDiffShowsTheTextOfEachPart() throws Exception {
    assertThat(run("fix", "-q", "--diff", "a.pages").out())
        .isEqualTo(
            """
            --- a/a.pages/page 1\t
            +++ b/a.pages/page 1\t
            @@ -1,1 +1,1 @@
            -Police found child pornography.
            +Police found child abuse images.
            --- a/a.pages/page 3\t
            +++ b/a.pages/page 3\t
            @@ -1,1 +1,1 @@
            -Police found child pornography.
            +Police found child abuse images.
            """);
    assertThat(story).hasContent(COPY);
  }
}
