// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.housestyle.rule.Level;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.FileError;
import org.housestyle.run.RunResult;

/**
 * The XML of JUnit: a file is a suite, a finding a test. Errors and warnings fail; advice, which
 * JUnit does not have, is a skipped test; a file that could not be read is a test with an error.
 */
final class JunitReport implements Report {

  private enum Outcome {
    PASSED,
    FAILURE,
    ERROR,
    SKIPPED
  }

  /** A test: its name, its outcome, and the reason in one line and in several. */
  private record Test(String name, Outcome outcome, String type, String message, String details) {}

  /** The tests of a file. */
  private record Suite(String name, List<Test> tests) {}

  @Override
  public void write(RunResult result, Writer out) throws IOException {
    List<Suite> suites = suites(result);
    List<Test> all = suites.stream().flatMap(suite -> suite.tests().stream()).toList();
    Xml.document(
        out,
        xml ->
            xml.element(
                "testsuites",
                it -> writeSuites(it, suites),
                "name",
                "housestyle",
                "tests",
                String.valueOf(all.size()),
                "failures",
                count(all, Outcome.FAILURE),
                "errors",
                count(all, Outcome.ERROR)));
  }

  private static List<Suite> suites(RunResult result) {
    List<Suite> suites = new ArrayList<>();
    for (CheckedFile file : result.files()) {
      List<Test> tests = Diagnostic.of(file).stream().map(JunitReport::test).toList();
      if (!tests.isEmpty()) {
        suites.add(new Suite(file.path(), tests));
      }
    }
    int clean = Math.max(0, result.checked() - suites.size());
    for (FileError error : result.errors()) {
      Test test =
          new Test(Diagnostic.FILE, Outcome.ERROR, "file", error.message(), error.message());
      suites.add(new Suite(error.path(), List.of(test)));
    }
    if (clean > 0 || suites.isEmpty()) {
      Test passed = new Test("files without findings: " + clean, Outcome.PASSED, "", "", "");
      suites.add(new Suite("housestyle", List.of(passed)));
    }
    return suites;
  }

  private static Test test(Diagnostic diagnostic) {
    return new Test(
        diagnostic.rule() + " (" + diagnostic.place() + ")",
        diagnostic.level() == Level.ADVICE ? Outcome.SKIPPED : Outcome.FAILURE,
        diagnostic.level().id(),
        diagnostic.message(),
        details(diagnostic));
  }

  private static String details(Diagnostic diagnostic) {
    String path = diagnostic.file().path();
    Stream<String> head = Stream.of(path + diagnostic.afterPath() + ": " + diagnostic.message());
    Stream<String> wordings =
        diagnostic.suggestions().stream()
            .map(it -> (it.isSafe() ? "write: " : "consider: ") + it.text());
    Stream<String> sources =
        diagnostic.finding().stream()
            .flatMap(it -> it.citations().stream())
            .map(it -> "source: " + it.inWords());
    return Stream.of(head, wordings, sources)
        .flatMap(it -> it)
        .map(Printable::of)
        .collect(Collectors.joining("\n"));
  }

  private static void writeSuites(Xml xml, List<Suite> suites) throws XMLStreamException {
    for (Suite suite : suites) {
      xml.element(
          "testsuite",
          it -> writeTests(it, suite),
          "name",
          suite.name(),
          "tests",
          String.valueOf(suite.tests().size()),
          "failures",
          count(suite.tests(), Outcome.FAILURE),
          "errors",
          count(suite.tests(), Outcome.ERROR),
          "skipped",
          count(suite.tests(), Outcome.SKIPPED),
          "time",
          "0");
    }
  }

  private static void writeTests(Xml xml, Suite suite) throws XMLStreamException {
    for (Test test : suite.tests()) {
      String[] attributes = {"name", test.name(), "classname", suite.name(), "time", "0"};
      switch (test.outcome()) {
        case PASSED -> xml.empty("testcase", attributes);
        case FAILURE -> xml.element("testcase", it -> writeEnd(it, "failure", test), attributes);
        case ERROR -> xml.element("testcase", it -> writeEnd(it, "error", test), attributes);
        case SKIPPED -> xml.element("testcase", it -> writeEnd(it, "skipped", test), attributes);
      }
    }
  }

  private static void writeEnd(Xml xml, String element, Test test) throws XMLStreamException {
    xml.text(element, test.details(), "type", test.type(), "message", test.message());
  }

  private static String count(List<Test> tests, Outcome outcome) {
    return String.valueOf(tests.stream().filter(it -> it.outcome() == outcome).count());
  }
}
