// SPDX-License-Identifier: Apache-2.0
package org.housestyle.benchmarks.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * Articles without end: paragraphs of prose, and after each 10 KB of them a planted line as a
 * paragraph of its own. Not thread-safe.
 */
public final class NewsWire {

  /** How long an article is, on average, in characters. */
  public static final int ARTICLE = 4_000;

  private static final int BETWEEN_PLANTED = 10_000;

  private final Prose prose;
  private final PlantedCopy planted;
  private long written;
  private long articles;
  private long paragraphs;
  private long lines;

  private NewsWire(Prose prose, PlantedCopy planted) {
    this.prose = prose;
    this.planted = planted;
  }

  /** A wire with planted lines. */
  public static NewsWire of(Prose prose, PlantedCopy planted) {
    return new NewsWire(prose, planted);
  }

  /** A wire of prose alone. */
  public static NewsWire clean(Prose prose) {
    return new NewsWire(prose, null);
  }

  /** The next article. Its length is such that the articles so far have 4,000 each. */
  public Article next() {
    articles++;
    List<String> body = new ArrayList<>();
    String headline = Article.headlineOf(prose.paragraph(paragraphs));
    written += headline.length() + 2;
    do {
      if (planted != null && written >= (lines + 1) * BETWEEN_PLANTED) {
        add(planted.line(lines++), body);
      }
      add(prose.paragraph(paragraphs++), body);
    } while (written < articles * ARTICLE);
    return new Article(headline, body);
  }

  private void add(String paragraph, List<String> body) {
    body.add(paragraph);
    written += paragraph.length() + 2;
  }

  /** How many lines were planted so far. */
  public long planted() {
    return lines;
  }
}
