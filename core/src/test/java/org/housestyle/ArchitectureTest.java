package org.housestyle;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The plan of the house: text, extract, analysis, match, decide, reword, root, run, report. */
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
        .layer("rule")
        .definedBy("org.housestyle.rule")
        .layer("document")
        .definedBy("org.housestyle.document")
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
        .whereLayer("text")
        .mayNotAccessAnyLayer()
        .whereLayer("yaml")
        .mayNotAccessAnyLayer()
        .whereLayer("english")
        .mayNotAccessAnyLayer()
        .whereLayer("rule")
        .mayOnlyAccessLayers("text", "yaml", "english")
        .whereLayer("document")
        .mayOnlyAccessLayers("text", "yaml")
        .whereLayer("analysis")
        .mayOnlyAccessLayers("text", "document", "english")
        .whereLayer("match")
        .mayOnlyAccessLayers("text", "rule", "analysis")
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

  @Test
  void parsersStayInTheirRooms() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.housestyle.document")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.jsoup..", "org.commonmark..")
        .check(CORE);
    noClasses()
        .that()
        .resideOutsideOfPackages("org.housestyle.analysis", "org.housestyle.match")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
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
