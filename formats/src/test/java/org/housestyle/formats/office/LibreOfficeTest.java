// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.housestyle.formats.OfficeCopy.commented;
import static org.housestyle.formats.OfficeCopy.fixed;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.housestyle.document.Formats;
import org.housestyle.document.OfficeReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What LibreOffice makes of our tracked changes. Runs with {@code -Poffice}, where {@code soffice}
 * and Python's module {@code uno} are installed (Debian: libreoffice-writer-nogui, python3-uno).
 */
@Tag("office")
class LibreOfficeTest {

  /** Python with the module {@code uno}: Debian installs it for its own Python only. */
  private static final String PYTHON = "/usr/bin/python3";

  private static final String SCRIPT =
      "src/test/resources/org/housestyle/formats/office/libreoffice.py";

  @TempDir private static Path folder;

  /** LibreOffice takes seconds to start, so it makes the stories once for all tests. */
  @BeforeAll
  static void makeStories() throws Exception {
    assumeTrue(runs("soffice", "--version"), "LibreOffice is not installed");
    assumeTrue(runs(PYTHON, "-c", "import uno"), "python3-uno is not installed");
    run("make");
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<String> run(String action, Path... files) throws Exception {
    List<String> command = new ArrayList<>(List.of(PYTHON, SCRIPT, folder.toString(), action));
    for (Path file : files) {
      command.add(file.toString());
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(out).isZero();
    return out.lines().toList();
  }

  private static Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt"})
  void acceptingAllGivesThePlainFixRejectingAllTheStoryAndCommentsAreShown(String ending)
      throws Exception {
    Path story = folder.resolve("story." + ending);
    OfficeReader reader = (OfficeReader) Formats.standard().ofFile(story.toString()).orElseThrow();
    byte[] bytes = Files.readAllBytes(story);
    Path tracked = write("tracked." + ending, fixed(bytes, reader));
    Path plain = write("plain." + ending, fixed(bytes, reader.withoutTracking()));

    Path commented = write("commented." + ending, commented(Files.readAllBytes(plain), reader));

    List<String> texts = run("text", story, tracked, plain, commented);

    List<String> before = strings(texts.get(0));
    List<String> changed = strings(texts.get(1));
    assertThat(changed.get(1)).isEqualTo(strings(texts.get(2)).get(0)).contains("child abuse");
    assertThat(changed.get(2)).isEqualTo(before.get(0)).contains("child pornography");
    List<String> withComments = strings(texts.get(3));
    assertThat(withComments.get(0)).isEqualTo(strings(texts.get(2)).get(0));
    assertThat(withComments.get(3)).contains("Housestyle: ", "is quoted");
    assertThat(before.get(3)).isEmpty();
    byte[] once = Files.readAllBytes(tracked);
    assertThat(fixed(once, reader)).isEqualTo(once);
  }

  /** The strings of a JSON array, still escaped. */
  private static List<String> strings(String array) {
    return List.of(array.substring(2, array.length() - 2).split("\", \"", -1));
  }
}
