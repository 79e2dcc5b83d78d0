// SPDX-License-Identifier: Apache-2.0
/** Many files: walking folders, configuration, baselines, reports, rule pages. */
@SuppressWarnings("requires-automatic") // java-diff-utils is not a module
module org.housestyle.runner {
  requires transitive com.fasterxml.jackson.core;
  requires io.github.javadiffutils;
  requires java.xml;
  requires transitive org.housestyle.core;

  exports org.housestyle.report;
  exports org.housestyle.run;
  exports org.housestyle.rulebook;
  exports org.housestyle.service;

  uses org.housestyle.report.ReportFormat;
}
