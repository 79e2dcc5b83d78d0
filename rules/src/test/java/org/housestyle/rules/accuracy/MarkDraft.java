// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rules.accuracy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.housestyle.rule.Usage;
import org.housestyle.text.Span;

/** A mark while its details are being read. */
final class MarkDraft {

  int start;
  int end;
  Usage usage = Usage.STATEMENT;
  String rule = "";
  Mark.Edit edit = Mark.Edit.SAFE;
  final List<String> accept = new ArrayList<>();
  final List<String> reads = new ArrayList<>();

  Mark finish(String copy, Wordings wordings) {
    Span span = new Span(start, end);
    Set<String> accepted = new LinkedHashSet<>(reads);
    for (String value : accept) {
      for (String wording : wordings.expand(value, span.in(copy), startsSentence(copy))) {
        accepted.add(copy.substring(0, start) + wording + copy.substring(end));
      }
    }
    return new Mark(span, usage, rule, usage == Usage.STATEMENT ? edit : Mark.Edit.NEVER, accepted);
  }

  /** Whether the term begins its sentence, seen through quotation marks and markup before it. */
  private boolean startsSentence(String copy) {
    String before = copy.substring(0, start).replaceAll("<[^>]*>$", "");
    String last = before.replaceAll("[\\s\"“‘'>*#_-]+$", "");
    return last.isEmpty() || ".:?!>".indexOf(last.charAt(last.length() - 1)) >= 0;
  }
}
