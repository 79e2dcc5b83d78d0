// SPDX-License-Identifier: Apache-2.0
package org.housestyle.pdf;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the reader of PDF may use. */
class PdfArchitectureTest {

  @Test
  void itKnowsDocumentsAndNoRules() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.apache.pdfbox..",
            "org.housestyle.document",
            "org.housestyle.fix",
            "org.housestyle.pdf",
            "org.housestyle.text")
        .check(new ClassFileImporter().importPath(Path.of("target/classes")));
  }
}
