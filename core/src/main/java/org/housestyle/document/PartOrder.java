// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.housestyle.text.Span;

/**
 * The reading order of what is in the parts of a file: part by part, and in a part by span.
 * Immutable and thread-safe.
 */
public final class PartOrder {

  /** The order in a file of one part. */
  public static final PartOrder ONE_PART = new PartOrder(List.of());

  private final List<String> names;

  private PartOrder(List<String> names) {
    this.names = names;
  }

  /** The order in a file of these parts. */
  public static PartOrder of(List<Part> parts) {
    return parts.size() == 1 ? ONE_PART : new PartOrder(parts.stream().map(Part::name).toList());
  }

  /**
   * Compares by the part and the span of each thing.
   *
   * @param part the name of the part that a thing is in
   */
  public <T> Comparator<T> comparing(Function<T, String> part, Function<T, Span> span) {
    Comparator<T> bySpan = Comparator.comparing(span);
    return names.isEmpty()
        ? bySpan
        : Comparator.<T>comparingInt(thing -> names.indexOf(part.apply(thing)))
            .thenComparing(bySpan);
  }
}
