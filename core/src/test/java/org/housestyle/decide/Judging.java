// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.housestyle.match.MarkedText;

/** What one judge says of marked copy. */
final class Judging {

  private Judging() {}

  /** The reasons of the evidence in plain text, the weak ones marked; "none" without evidence. */
  static String reason(Judge judge, String marked) {
    return reason(judge, MarkedText.of(marked), Setting.NONE);
  }

  static String reason(Judge judge, String marked, String format) {
    return reason(judge, MarkedText.of(marked, format), Setting.NONE);
  }

  static String reason(Judge judge, MarkedText marked, Setting setting) {
    Context context = new Context(marked.text(), setting, new Preferred(List.of()));
    List<Evidence> evidence = judge.judge(marked.candidate(), context);
    return evidence.isEmpty()
        ? "none"
        : evidence.stream()
            .map(
                it ->
                    (it.isStrong() ? "" : it.strength().name().toLowerCase(Locale.ROOT) + ": ")
                        + it.reason())
            .collect(Collectors.joining("; "));
  }
}
