// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which package of the desk may use which library, and what the server may know. */
class DeskArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  @ParameterizedTest
  @CsvSource({
    "org.eclipse.jetty.., org.housestyle.desk.http",
  })
  void aLibraryStaysInItsPackage(String library, String owner) {
    noClasses()
        .that()
        .resideOutsideOfPackage(owner)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  @Test
  void theServerKnowsNothingOfCopy() {
    noClasses()
        .that()
        .resideInAPackage("org.housestyle.desk.http")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.housestyle", "org.housestyle.document", "org.housestyle.service")
        .check(CLASSES);
  }
}
