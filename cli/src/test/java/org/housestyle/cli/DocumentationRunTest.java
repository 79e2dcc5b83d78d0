// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What pages show is what happens. {@code -Dhousestyle.update=true} writes it into them anew.
 *
 * <p>A page is tried in a folder of its own, with the sample copy and the pack that one of them
 * tells to write.
 */
class DocumentationRunTest {

  @TempDir Path folder;

  static List<Page> aPageShowsWhatHappens() throws IOException {
    return Page.all().stream().filter(DocumentationRunTest::isRun).toList();
  }

  private static boolean isRun(Page page) {
    return !page.blocks("console").isEmpty() || !PageJava.of(page).isEmpty();
  }

  @ParameterizedTest
  @MethodSource
  void aPageShowsWhatHappens(Page page) throws Exception {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    PageJava java = PageJava.of(page);
    if (!java.isEmpty()) {
      java.compile(classes);
    }
    Path site = Files.createDirectory(folder.resolve("site"));
    copyExamples(site);
    Page rules = Page.read("docs/own-rules.md", Path.of("../docs/own-rules.md"));
    Files.writeString(site.resolve("our-style.yaml"), rules.blocks("yaml").get(0).content());
    if (page.text().contains("--since")) {
      makeRepository(site);
    }
    String happened = run(page, site, classes);
    if (Boolean.getBoolean("housestyle.update")) {
      Files.writeString(page.path(), happened);
    }
    assertThat(happened).isEqualTo(Files.readString(page.path()));
  }

  private static void copyExamples(Path site) throws IOException {
    Path copies = Files.createDirectory(site.resolve("examples"));
    try (Stream<Path> files = Files.list(Path.of("../examples"))) {
      for (Path file : files.toList()) {
        Files.copy(file, copies.resolve(file.getFileName()));
      }
    }
  }

  /** A branch that has just left {@code origin/main}. */
  private static void makeRepository(Path site) throws IOException {
    for (String call :
        List.of(
            "init -q",
            "add .",
            "-c user.name=desk -c user.email=desk@courier.example commit -q -m copy",
            "update-ref refs/remotes/origin/main HEAD")) {
      List<String> command = new ArrayList<>(List.of("git", "-C", site.toString()));
      command.addAll(List.of(call.split(" ")));
      assertThat(Program.output(command)).hasValue("");
    }
  }

  private String run(Page page, Path site, Path classes) throws Exception {
    Path errors = folder.resolve("errors");
    String path = System.getProperty("java.class.path");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process session =
        new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classes + System.getProperty("path.separator") + path,
                PageSession.class.getName(),
                page.name(),
                page.path().toAbsolutePath().toString())
            .directory(site.toFile())
            .redirectError(errors.toFile())
            .start();
    byte[] printed = session.getInputStream().readAllBytes();
    assertThat(session.waitFor()).as(Files.readString(errors)).isZero();
    return new String(printed, StandardCharsets.UTF_8);
  }

  @Test
  void theFirstScreenShowsWhatIsSaidOfALineOfCopy() throws IOException {
    Page page = Page.read("README.md", Path.of("../README.md"));
    Page.Block first = page.blocks().get(0);
    assertThat(first.language()).isEqualTo("console");
    assertThat(first.content()).contains("housestyle check -", "write ", "why ", "source ");
    assertThat(page.text().substring(0, first.start()).lines()).hasSizeLessThan(10);
  }

  @Test
  void aModuleIsCompiled() throws IOException {
    for (Page page : Page.all()) {
      for (Page.Block block : page.blocks("java")) {
        if (PageJava.isModule(block.content())) {
          PageJava.compile(folder, "module-info", block.content(), "-p");
        }
      }
    }
  }
}
