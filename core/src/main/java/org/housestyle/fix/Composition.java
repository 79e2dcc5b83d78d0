// SPDX-License-Identifier: Apache-2.0
package org.housestyle.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.housestyle.text.Span;

/**
 * Combines two rounds of edits into one.
 *
 * @param first the first round: sorted, without overlaps
 * @param second the second round, by offsets of the text between: sorted, without overlaps
 * @param between the text after the first round
 */
record Composition(List<Edit> first, List<Edit> second, String between) {

  /**
   * The result of an edit of the first round: its span in the text between, and by how much the
   * text grew.
   */
  private record Trace(Span span, int growth) {}

  /** The edits to the original text that have the effect of both rounds, sorted. */
  List<Edit> edits() {
    List<Trace> traces = traces();
    List<Edit> edits = new ArrayList<>();
    int growth = 0;
    int trace = 0;
    int next = 0;
    for (Span changed : changed(traces)) {
      int start = changed.start() - growth;
      while (trace < traces.size() && traces.get(trace).span().start() <= changed.end()) {
        growth += traces.get(trace++).growth();
      }
      List<Edit> inside = new ArrayList<>();
      while (next < second.size() && second.get(next).span().start() <= changed.end()) {
        Edit edit = second.get(next++);
        inside.add(new Edit(edit.span().shift(-changed.start()), edit.replacement()));
      }
      edits.add(
          new Edit(
              new Span(start, changed.end() - growth), Fixer.apply(changed.in(between), inside)));
    }
    return edits;
  }

  private List<Trace> traces() {
    List<Trace> traces = new ArrayList<>();
    int shift = 0;
    for (Edit edit : first) {
      int start = edit.span().start() + shift;
      int growth = edit.replacement().length() - edit.span().length();
      traces.add(new Trace(new Span(start, start + edit.replacement().length()), growth));
      shift += growth;
    }
    return traces;
  }

  /** The ranges of the text between that either round changed; touching ranges are merged. */
  private List<Span> changed(List<Trace> traces) {
    List<Span> ranges =
        Stream.concat(traces.stream().map(Trace::span), second.stream().map(Edit::span))
            .sorted()
            .toList();
    List<Span> merged = new ArrayList<>();
    for (Span range : ranges) {
      int last = merged.size() - 1;
      if (last >= 0 && range.start() <= merged.get(last).end()) {
        Span before = merged.get(last);
        merged.set(last, new Span(before.start(), Math.max(before.end(), range.end())));
      } else {
        merged.add(range);
      }
    }
    return merged;
  }
}
