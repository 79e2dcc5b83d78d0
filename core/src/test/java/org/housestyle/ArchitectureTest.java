// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may use which other package, and which library. */
class ArchitectureTest {

  private static final JavaClasses CORE =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  @Test
  void thereIsSomethingToLookAt() {
    assertThat(CORE.size()).isGreaterThan(60);
  }

  @Test
  void aRoomUsesOnlyThoseBeforeIt() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("text")
        .definedBy("org.housestyle.text")
        .layer("yaml")
        .definedBy("org.housestyle.yaml")
        .layer("english")
        .definedBy("org.housestyle.english")
        .layer("index")
        .definedBy("org.housestyle.index")
        .layer("rule")
        .definedBy("org.housestyle.rule")
        .layer("document")
        .definedBy("org.housestyle.document..")
        .layer("analysis")
        .definedBy("org.housestyle.analysis")
        .layer("match")
        .definedBy("org.housestyle.match")
        .layer("decide")
        .definedBy("org.housestyle.decide")
        .layer("story")
        .definedBy("org.housestyle.story")
        .layer("reword")
        .definedBy("org.housestyle.reword")
        .layer("fix")
        .definedBy("org.housestyle.fix")
        .layer("suppress")
        .definedBy("org.housestyle.suppress")
        .layer("root")
        .definedBy("org.housestyle")
        .layer("editing")
        .definedBy("org.housestyle.editing")
        .whereLayer("text")
        .mayNotAccessAnyLayer()
        .whereLayer("yaml")
        .mayNotAccessAnyLayer()
        .whereLayer("english")
        .mayNotAccessAnyLayer()
        .whereLayer("index")
        .mayOnlyAccessLayers("text", "yaml", "analysis")
        .whereLayer("rule")
        .mayOnlyAccessLayers("text", "yaml", "english", "index")
        .whereLayer("document")
        .mayOnlyAccessLayers("text", "yaml", "fix")
        .whereLayer("analysis")
        .mayOnlyAccessLayers("text", "document", "english")
        .whereLayer("match")
        .mayOnlyAccessLayers("text", "document", "rule", "analysis", "index", "english")
        .whereLayer("story")
        .mayOnlyAccessLayers("text", "rule", "analysis", "match", "english")
        .whereLayer("decide")
        .mayOnlyAccessLayers("text", "rule", "document", "analysis", "match", "english")
        .whereLayer("reword")
        .mayOnlyAccessLayers("text", "rule", "document", "analysis", "match", "english")
        .whereLayer("fix")
        .mayOnlyAccessLayers("text")
        .whereLayer("suppress")
        .mayOnlyAccessLayers("text", "yaml", "rule", "document", "fix")
        .whereLayer("root")
        .mayOnlyAccessLayers(
            "text",
            "rule",
            "document",
            "analysis",
            "match",
            "story",
            "decide",
            "reword",
            "fix",
            "suppress")
        .whereLayer("editing")
        .mayOnlyAccessLayers("text", "document", "fix", "root")
        .check(CORE);
  }

  @Test
  void roomsFormNoCircle() {
    slices().matching("org.housestyle.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void nothingIsPrinted() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CORE);
  }

  /** The only packages that may use a library, and its packages. */
  static Stream<Arguments> libraries() {
    return Stream.of(
        arguments("org.apache.lucene..", List.of("analysis", "index")),
        arguments("opennlp..", List.of("analysis")),
        arguments("org.jsoup..", List.of("document.html", "document.markup", "document.template")),
        arguments("org.commonmark..", List.of("document.markdown")),
        arguments("org.snakeyaml..", List.of("yaml")));
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void aLibraryStaysInItsRoom(String library, List<String> rooms) {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            rooms.stream().map(room -> "org.housestyle." + room + "..").toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CORE);
  }

  /** What exists for speed only is an implementation detail. */
  @Test
  void theIndexIsNotPartOfTheApi() {
    noMethods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .resideInAnyPackage("org.housestyle", "org.housestyle.rule")
        .should()
        .haveRawReturnType(resideInAPackage("org.housestyle.index"))
        .check(CORE);
  }

  /** The library has no vocabulary: listed terms stand in packs, never in code. */
  @Test
  void noListedTermStandsInCode() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("target/classes"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".class")).toList()) {
        String constants = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(constants.toLowerCase(Locale.ROOT))
            .as(file.toString())
            .doesNotContain("porn", "paedo", "prostitut");
      }
    }
  }
}
