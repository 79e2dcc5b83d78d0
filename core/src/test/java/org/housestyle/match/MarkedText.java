// SPDX-License-Identifier: Apache-2.0
package org.housestyle.match;

import java.util.Map;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.document.Block;
import org.housestyle.document.Document;
import org.housestyle.rule.Marked;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;

/**
 * Copy with one marked span, as the rooms after matching get it.
 *
 * @param text the block that the mark is in
 * @param span the marked span
 */
public record MarkedText(AnalyzedText text, Span span) {

  /** Reads plain text, such as {@code "He had [[child porn]]."}. */
  public static MarkedText of(String marked) {
    return of(marked, "text");
  }

  /** Reads copy of any format in which the marked words are in one block only. */
  public static MarkedText of(String marked, String format) {
    Marked copy = Marked.parse(marked);
    String term = copy.spans().get(0).in(copy.copy());
    for (Block block : Document.of(SourceText.of(copy.copy()), format).blocks()) {
      int at = block.prose().indexOf(term);
      if (at >= 0) {
        Span span = format.equals("text") ? copy.spans().get(0) : new Span(at, at + term.length());
        return new MarkedText(AnalyzedText.of(block), span);
      }
    }
    throw new IllegalArgumentException("no block has \"" + term + "\"");
  }

  /** The span as a candidate of no rule. */
  public Candidate candidate() {
    return new Candidate(null, null, span, false, false, Map.of());
  }
}
