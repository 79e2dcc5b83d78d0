package org.housestyle.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.housestyle.text.Span;

/**
 * Two rounds of edits, as seen from the text between them.
 *
 * @param first edits that led to that text: in order, none overlapping
 * @param second edits to that text: in order, none overlapping
 * @param between that text
 */
record Composition(List<Edit> first, List<Edit> second, String between) {

  /** What an edit of the first round left: where it stands, and how much it made the text grow. */
  private record Trace(Span span, int growth) {}

  /** Edits to the text before both rounds, in order, that do the work of both. */
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

  /** The ranges that either round changed; those that touch are one. */
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
