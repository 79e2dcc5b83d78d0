// SPDX-License-Identifier: Apache-2.0
package org.housestyle.analysis;

import java.util.List;
import java.util.Optional;
import org.housestyle.text.Characters;
import org.housestyle.text.Span;

/**
 * The quotations of a passage, as newspapers print them: straight and curly, single and double,
 * guillemets, one inside another. A quotation that the passage does not close ends with it.
 * Immutable.
 */
public final class Quotations {

  /**
   * A quotation.
   *
   * @param span from its opening mark to just after its closing one
   * @param content the text between the marks
   */
  public record Quotation(Span span, Span content) {

    /** Whether the passage has its opening mark: an extract may begin inside speech. */
    public boolean isOpened() {
      return span.start() < content.start();
    }
  }

  private static final Quotations NONE = new Quotations(List.of());

  private final List<Quotation> all;

  /** For each quotation the index of the one that contains it, or -1. */
  private final int[] outer;

  private Quotations(List<Quotation> all) {
    this.all = all;
    this.outer = new int[all.size()];
    for (int i = 0; i < outer.length; i++) {
      int around = i - 1;
      while (around >= 0 && !all.get(around).span().contains(all.get(i).span())) {
        around = outer[around];
      }
      outer[i] = around;
    }
  }

  /** Finds the quotations of a passage in one pass. */
  public static Quotations of(String prose) {
    List<Quotation> found = new QuotationScanner(prose).scan();
    if (found.isEmpty()) {
      return NONE;
    }
    found.sort(Quotations::compare);
    return new Quotations(List.copyOf(found));
  }

  private static int compare(Quotation one, Quotation other) {
    int order = Integer.compare(one.span().start(), other.span().start());
    return order != 0 ? order : Integer.compare(other.span().end(), one.span().end());
  }

  /** Every quotation, outer ones before those inside them. */
  public List<Quotation> all() {
    return all;
  }

  /** The smallest quotation that holds all of a span. */
  public Optional<Quotation> innermost(Span span) {
    int i = lastThatStartsBefore(span.start());
    while (i >= 0 && !all.get(i).content().contains(span)) {
      i = outer[i];
    }
    return i < 0 ? Optional.empty() : Optional.of(all.get(i));
  }

  private int lastThatStartsBefore(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** Whether the passage ends inside a quotation. */
  public boolean isLeftOpen() {
    return all.stream().anyMatch(it -> it.span().end() == it.content().end());
  }

  /**
   * The offset of a passage's first double mark, if it closes what an earlier one opened; or -1.
   */
  public static int firstThatOnlyCloses(String prose) {
    for (int i = 0; i < prose.length(); i++) {
      char c = prose.charAt(i);
      if (c == '"' || (c >= '«' && "“”„«»".indexOf(c) >= 0)) {
        boolean beforeSpace = i + 1 == prose.length() || Characters.isSpace(prose.charAt(i + 1));
        boolean afterSpace = i == 0 || Characters.isSpace(prose.charAt(i - 1));
        return beforeSpace && !afterSpace ? i : -1;
      }
    }
    return -1;
  }
}
