// SPDX-License-Identifier: Apache-2.0
package org.housestyle.run;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which package of the runner may use which, and which library. */
class RunnerArchitectureTest {

  private static final JavaClasses RUNNER =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  @Test
  void thereIsSomethingToLookAt() {
    assertThat(RUNNER.size()).isGreaterThan(60);
  }

  @Test
  void aPackageUsesOnlyThoseBelowIt() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("ignore")
        .definedBy("org.housestyle.ignore")
        .layer("run")
        .definedBy("org.housestyle.run")
        .layer("git")
        .definedBy("org.housestyle.git")
        .layer("files")
        .definedBy("org.housestyle.files")
        .layer("config")
        .definedBy("org.housestyle.config")
        .layer("batch")
        .definedBy("org.housestyle.batch")
        .layer("baseline")
        .definedBy("org.housestyle.baseline")
        .layer("report")
        .definedBy("org.housestyle.report")
        .layer("rulebook")
        .definedBy("org.housestyle.rulebook")
        .layer("service")
        .definedBy("org.housestyle.service")
        .whereLayer("ignore")
        .mayNotAccessAnyLayer()
        .whereLayer("run")
        .mayNotAccessAnyLayer()
        .whereLayer("git")
        .mayOnlyAccessLayers("ignore", "run")
        .whereLayer("files")
        .mayOnlyAccessLayers("ignore", "run")
        .whereLayer("config")
        .mayOnlyAccessLayers("ignore", "files", "run")
        .whereLayer("batch")
        .mayOnlyAccessLayers("files", "run")
        .whereLayer("baseline")
        .mayOnlyAccessLayers("git", "files", "run")
        .whereLayer("report")
        .mayOnlyAccessLayers("baseline", "run", "rulebook")
        .whereLayer("rulebook")
        .mayNotAccessAnyLayer()
        .whereLayer("service")
        .mayOnlyAccessLayers("config", "batch", "baseline", "files", "report", "run")
        .check(RUNNER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"com.fasterxml.jackson..", "com.github.difflib.."})
  void aLibraryStaysInTheReports(String library) {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.housestyle.report")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(RUNNER);
  }

  @Test
  void packagesFormNoCircle() {
    slices().matching("org.housestyle.(*)..").should().beFreeOfCycles().check(RUNNER);
  }

  @Test
  void nothingIsPrinted() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(RUNNER);
  }
}
