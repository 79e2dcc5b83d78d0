// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.housestyle.CheckResult;
import org.housestyle.Finding;
import org.housestyle.batch.CheckRun;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.Copy;
import org.housestyle.run.Progress;
import org.housestyle.run.RunResult;
import org.housestyle.text.SourceText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** HTML reports for tests, as a browser would read them. */
final class Page {

  private Page() {}

  /** The page about a file with this copy. */
  static Document of(String name, String copy) throws IOException {
    return of(check(name, copy));
  }

  static Document of(RunResult result) throws IOException {
    return Jsoup.parse(written(result));
  }

  static String written(RunResult result) throws IOException {
    StringWriter out = new StringWriter();
    new HtmlReport().write(result, out);
    return out.toString();
  }

  static RunResult check(String name, String copy) {
    return new CheckRun(Copy.HOUSESTYLE, StandardCharsets.UTF_8, 1, Progress.NONE)
        .check(name, copy.getBytes(StandardCharsets.UTF_8));
  }

  /** A result about text that need not be decodable. */
  static RunResult result(String name, String copy, Finding... findings) {
    CheckResult seen = CheckResult.NOTHING.withFindings(List.of(findings));
    return new RunResult(List.of(new CheckedFile(name, SourceText.of(copy), seen)), List.of(), 1);
  }
}
