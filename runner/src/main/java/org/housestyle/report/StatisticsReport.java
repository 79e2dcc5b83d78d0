// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.housestyle.Finding;
import org.housestyle.document.DocumentProblem;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.RunResult;
import org.housestyle.run.Totals;

/** How many findings each rule has, the most frequent first; then how many can be fixed safely. */
public final class StatisticsReport implements Report {

  private static final Totals ONE_WARNING = new Totals(0, 1, 0, 0, 0, 0, 0);

  /** A rule with findings. */
  private record Row(String rule, Totals totals) {

    int findings() {
      return totals.findings();
    }

    String text() {
      String safe = totals.fixable() == 0 ? "" : ", " + totals.fixable() + " can be fixed safely";
      return rule + " (" + Count.byLevel(totals) + safe + ")";
    }
  }

  /** Prepares a report. */
  public StatisticsReport() {}

  @Override
  public void write(RunResult result, Writer out) throws IOException {
    List<Row> rows = rows(result);
    int width = String.valueOf(rows.stream().mapToInt(Row::findings).max().orElse(0)).length();
    for (Row row : rows) {
      String number = String.valueOf(row.findings());
      out.write(" ".repeat(width - number.length()) + number + "  " + row.text() + "\n");
    }
    out.flush();
  }

  private static List<Row> rows(RunResult result) {
    Map<String, Totals> byRule = new TreeMap<>();
    for (Finding finding : result.findings().toList()) {
      byRule.merge(finding.rule().qualifiedId(), Totals.of(List.of(finding)), Totals::plus);
    }
    for (CheckedFile file : result.files()) {
      for (DocumentProblem problem : file.result().problems()) {
        byRule.merge(Diagnostic.rule(problem), ONE_WARNING, Totals::plus);
      }
    }
    return byRule.entrySet().stream()
        .map(entry -> new Row(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(row -> -row.totals().findings()))
        .toList();
  }
}
