// SPDX-License-Identifier: Apache-2.0
package org.housestyle.benchmarks.corpus;

import java.util.List;

/**
 * A story.
 *
 * @param headline its headline
 * @param paragraphs its paragraphs
 */
public record Article(String headline, List<String> paragraphs) {

  /** Takes a copy of the list. */
  public Article {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The first words of a paragraph, as a headline. */
  static String headlineOf(String paragraph) {
    int end = paragraph.indexOf(' ', Math.min(40, paragraph.length()));
    return end < 0 ? paragraph : paragraph.substring(0, end);
  }
}
