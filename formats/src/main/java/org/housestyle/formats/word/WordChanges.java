// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.word;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.housestyle.fix.Edit;
import org.housestyle.fix.Fixer;
import org.housestyle.formats.word.WordText.Piece;
import org.housestyle.formats.xml.XmlElement;
import org.housestyle.formats.xml.XmlReference;
import org.housestyle.text.Span;

/**
 * Makes edits in the text of an entry: as tracked changes (ECMA-376, part 1, sections 17.13.5.14
 * and 17.13.5.18), or plainly. Only the runs that an edit touches are written anew. For one thread.
 */
final class WordChanges {

  /** Who makes the changes and comments. */
  static final String AUTHOR = "Housestyle";

  private final WordText text;
  private final boolean tracked;
  private final String date;
  private final TreeSet<Integer> cuts = new TreeSet<>();
  private final NavigableMap<Integer, Edit> edits = new TreeMap<>();
  private final Map<Edit, XmlElement> firstRuns = new LinkedHashMap<>();
  private int lastId;

  /**
   * Prepares to write.
   *
   * @param lastId the highest id of a change in the file
   */
  WordChanges(WordText text, boolean tracked, Instant now, int lastId) {
    this.text = text;
    this.tracked = tracked;
    this.date = now.truncatedTo(ChronoUnit.SECONDS).toString();
    this.lastId = lastId;
  }

  /** The highest id of a change now. */
  int lastId() {
    return lastId;
  }

  /**
   * The XML of the entry after some edits.
   *
   * @param made sorted, without overlaps, by offsets of the text
   */
  String make(List<Edit> made) {
    for (Edit edit : made) {
      edits.put(edit.span().start(), edit);
      cuts.add(edit.span().start());
      cuts.add(edit.span().end());
    }
    List<Edit> inXml = new ArrayList<>();
    for (List<Piece> run : runs()) {
      XmlElement element = run.get(0).run();
      inXml.add(new Edit(new Span(element.start(), element.end()), rewritten(run)));
    }
    return Fixer.apply(text.xml(), inXml);
  }

  /** The pieces of each run that an edit touches. */
  private List<List<Piece>> runs() {
    return text.runs().stream()
        .filter(run -> run.stream().anyMatch(piece -> isTouched(piece.start(), piece.end())))
        .toList();
  }

  private boolean isTouched(int start, int end) {
    Map.Entry<Integer, Edit> before = edits.lowerEntry(end);
    return before != null && before.getValue().span().end() > start;
  }

  private String rewritten(List<Piece> pieces) {
    XmlElement run = pieces.get(0).run();
    StringBuilder xml = new StringBuilder();
    StringBuilder kept = new StringBuilder();
    for (RunFragment fragment : RunFragment.of(text, pieces, cuts)) {
      boolean isText = fragment.start() < fragment.end();
      if (!isText || !isTouched(fragment.start(), fragment.end())) {
        kept.append(fragment.xml());
        continue;
      }
      Edit edit = edits.lowerEntry(fragment.end()).getValue();
      boolean first = firstRuns.putIfAbsent(edit, run) == null;
      if (tracked) {
        flush(run, kept, xml);
        xml.append(deletion(run, fragment));
        if (fragment.end() == edit.span().end()) {
          xml.append(insertion(edit));
        }
      } else if (first) {
        kept.append(written(run, edit.replacement()));
      }
    }
    flush(run, kept, xml);
    return xml.toString();
  }

  private void flush(XmlElement run, StringBuilder kept, StringBuilder xml) {
    if (kept.length() > 0) {
      xml.append(RunFragment.run(text.xml(), run, kept.toString()));
      kept.setLength(0);
    }
  }

  private String deletion(XmlElement run, RunFragment fragment) {
    return change(run, "del", RunFragment.run(text.xml(), run, fragment.deleted(run.prefix())));
  }

  private String insertion(Edit edit) {
    XmlElement run = firstRuns.get(edit);
    return edit.replacement().isEmpty()
        ? ""
        : change(run, "ins", RunFragment.run(text.xml(), run, written(run, edit.replacement())));
  }

  private static String written(XmlElement run, String words) {
    return words.isEmpty()
        ? ""
        : RunFragment.textElement(run.prefix(), "t", XmlReference.escape(words));
  }

  private String change(XmlElement run, String name, String content) {
    String p = run.prefix();
    lastId++;
    return "<"
        + p
        + name
        + " "
        + p
        + "id=\""
        + lastId
        + "\" "
        + p
        + "author=\""
        + AUTHOR
        + "\" "
        + p
        + "date=\""
        + date
        + "\">"
        + content
        + "</"
        + p
        + name
        + ">";
  }
}
