// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which package of the formats may use which library, and what readers may know. */
class FormatsArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  @ParameterizedTest
  @CsvSource({
    "com.fasterxml.jackson.., org.housestyle.formats.json",
    "com.ctc.wstx.., org.housestyle.formats.xml",
    "org.codehaus.stax2.., org.housestyle.formats.xml",
    "org.apache.commons.compress.., org.housestyle.formats.zip",
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
  void readersKnowDocumentsAndNoRules() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.housestyle", "org.housestyle.rule", "org.housestyle.suppress")
        .check(CLASSES);
  }
}
