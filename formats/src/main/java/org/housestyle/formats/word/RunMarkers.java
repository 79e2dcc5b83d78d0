// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.word;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.housestyle.fix.Edit;
import org.housestyle.fix.Fixer;
import org.housestyle.formats.word.WordText.Piece;
import org.housestyle.formats.xml.XmlElement;
import org.housestyle.text.Span;

/** Puts the marks where comments begin and end between the runs of a text. For one thread. */
final class RunMarkers {

  private final WordText text;
  private final TreeMap<Integer, StringBuilder> begins = new TreeMap<>();
  private final TreeMap<Integer, StringBuilder> ends = new TreeMap<>();

  RunMarkers(WordText text) {
    this.text = text;
  }

  /** Marks a span of text that runs hold, for the comment of this id. */
  void add(Span span, int id) {
    String p = text.root().prefix();
    String number = " " + p + "id=\"" + id + "\"/>";
    begins
        .computeIfAbsent(span.start(), offset -> new StringBuilder())
        .append("<" + p + "commentRangeStart" + number);
    ends.computeIfAbsent(span.end(), offset -> new StringBuilder())
        .append("<" + p + "commentRangeEnd" + number)
        .append("<" + p + "r><" + p + "commentReference" + number + "</" + p + "r>");
  }

  /** The XML of the entry with the marks. */
  String xml() {
    TreeSet<Integer> cuts = new TreeSet<>(begins.keySet());
    cuts.addAll(ends.keySet());
    List<Edit> edits = new ArrayList<>();
    for (List<Piece> run : text.runs()) {
      int start = run.get(0).start();
      int end = run.get(run.size() - 1).end();
      if (!cuts.subSet(start, true, end, true).isEmpty()) {
        XmlElement element = run.get(0).run();
        edits.add(new Edit(new Span(element.start(), element.end()), marked(run, cuts)));
      }
    }
    return Fixer.apply(text.xml(), edits);
  }

  private String marked(List<Piece> pieces, SortedSet<Integer> cuts) {
    XmlElement run = pieces.get(0).run();
    StringBuilder xml = new StringBuilder();
    StringBuilder inRun = new StringBuilder();
    for (RunFragment fragment : RunFragment.of(text, pieces, cuts)) {
      if (fragment.start() < fragment.end() && begins.containsKey(fragment.start())) {
        flush(run, inRun, xml);
        xml.append(begins.remove(fragment.start()));
      }
      inRun.append(fragment.xml());
      if (fragment.start() < fragment.end() && ends.containsKey(fragment.end())) {
        flush(run, inRun, xml);
        xml.append(ends.remove(fragment.end()));
      }
    }
    flush(run, inRun, xml);
    return xml.toString();
  }

  private void flush(XmlElement run, StringBuilder inRun, StringBuilder xml) {
    if (inRun.length() > 0) {
      xml.append(RunFragment.run(text.xml(), run, inRun.toString()));
      inRun.setLength(0);
    }
  }
}
