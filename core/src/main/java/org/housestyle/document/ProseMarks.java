// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.housestyle.text.Span;

/** What the markup of one block sets off in its prose. For one thread. */
final class ProseMarks {

  /**
   * The stretches of prose that are set off.
   *
   * @param quotes those that are quotations
   * @param emphases those in italics, such as the title of a work
   * @param deletions those that are struck out
   */
  record Stretches(List<Span> quotes, List<Span> emphases, List<Span> deletions) {

    /** What of them is in a paragraph, by offsets that count from its start. */
    Stretches within(Span paragraph) {
      return new Stretches(
          Marks.within(paragraph, quotes),
          Marks.within(paragraph, emphases),
          Marks.within(paragraph, deletions));
    }
  }

  private final Marks quotes = new Marks();
  private final Marks emphases = new Marks();
  private final Marks deletions = new Marks();

  /** What is quoted, by where it comes from; made for the few blocks that need it. */
  private Set<Span> quotedRaw = Set.of();

  Marks quotes() {
    return quotes;
  }

  Marks emphases() {
    return emphases;
  }

  Marks deletions() {
    return deletions;
  }

  /** All prose that comes from a stretch of the part is a quotation. */
  void quote(Span raw) {
    if (quotedRaw.isEmpty()) {
      quotedRaw = new LinkedHashSet<>();
    }
    quotedRaw.add(raw);
  }

  /** The stretches in prose to which nothing is added any more; those still open end with it. */
  Stretches in(OffsetMap map, int length) {
    quotedRaw.forEach(raw -> map.proseIn(raw).ifPresent(quotes::add));
    return new Stretches(
        quotes.closeAll(length), emphases.closeAll(length), deletions.closeAll(length));
  }
}
