// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.housestyle.document.DocumentReader;
import org.housestyle.document.Formats;
import org.junit.jupiter.api.Test;

/** Every reader of this module is a service, and stands on its page. */
class FormatsServiceTest {

  private static final Path SOURCES = Path.of("src/main/java");

  private static List<DocumentReader> readers() {
    return Formats.standard().readers().stream()
        .filter(reader -> !Formats.isBuiltIn(reader))
        .toList();
  }

  @Test
  void everyReaderIsAServiceOnBothPaths() throws IOException {
    List<String> classes = readers().stream().map(reader -> reader.getClass().getName()).toList();
    String module = Files.readString(SOURCES.resolve("module-info.java"));
    assertThat(classes).allSatisfy(name -> assertThat(module).contains(name));
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<String> named =
          files
              .map(Path::toString)
              .filter(file -> file.endsWith("Reader.java"))
              .map(file -> file.substring(SOURCES.toString().length() + 1, file.length() - 5))
              .map(file -> file.replace('/', '.'))
              .filter(name -> !isAbstract(name))
              .toList();
      assertThat(classes).containsExactlyInAnyOrderElementsOf(named);
    }
  }

  private static boolean isAbstract(String name) {
    try {
      return Modifier.isAbstract(Class.forName(name).getModifiers());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void everyEndingStandsOnThePage() throws IOException {
    String page = Files.readString(Path.of("../docs/office-and-news.md"));
    assertThat(readers())
        .flatExtracting(DocumentReader::endings)
        .allSatisfy(ending -> assertThat(page).contains("`." + ending + "`"));
  }

  @Test
  void whoDoesNotHaveThisModuleIsToldItsNameForEachEnding() {
    Formats without = Formats.of(ClassLoader.getPlatformClassLoader());
    assertThat(readers())
        .flatExtracting(DocumentReader::endings)
        .allSatisfy(
            ending ->
                assertThatThrownBy(() -> without.choose("story." + ending, new byte[0]))
                    .hasMessageContaining("are read by housestyle-formats"));
  }

  @Test
  void noTwoReadersHaveTheSameNameOrEnding() {
    assertThat(readers()).extracting(DocumentReader::name).doesNotHaveDuplicates();
    assertThat(readers()).flatExtracting(DocumentReader::endings).doesNotHaveDuplicates();
  }
}
