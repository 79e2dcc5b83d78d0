// SPDX-License-Identifier: Apache-2.0
package org.housestyle.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.housestyle.benchmarks.corpus.Markup;
import org.housestyle.benchmarks.corpus.NewsWire;
import org.housestyle.benchmarks.corpus.PlantedCopy;
import org.housestyle.benchmarks.corpus.Prose;
import org.housestyle.benchmarks.corpus.SingleArticles;
import org.housestyle.rules.BuiltInPacks;

/**
 * The copy that benchmarks work on. The prose is read from the folder that the system property
 * {@code housestyle.prose} names; {@code benchmarks/corpus} fetches it.
 */
final class Sample {

  private static final int ARTICLES_PER_MEGABYTE = 1_000_000 / NewsWire.ARTICLE;

  private Sample() {}

  private static Prose prose() {
    Path folder = Path.of(System.getProperty("housestyle.prose", "benchmarks/target/prose"));
    try {
      return Prose.read(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " cannot be read; run benchmarks/corpus first", e);
    }
  }

  /** One megabyte of articles without planted lines. */
  static List<String> clean(Markup markup) {
    return written(NewsWire.clean(prose()), markup);
  }

  /** One megabyte of articles in plain text, with a finding in 10 KB. */
  static List<String> planted() {
    return written(
        NewsWire.of(prose(), PlantedCopy.of(BuiltInPacks.childProtection())), Markup.TXT);
  }

  /** A text of so many megabytes, with a finding in 10 KB. */
  static String planted(int megabytes) {
    NewsWire wire = NewsWire.of(prose(), PlantedCopy.of(BuiltInPacks.childProtection()));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < megabytes * ARTICLES_PER_MEGABYTE; i++) {
      text.append(Markup.TXT.write(wire.next())).append('\n');
    }
    return text.toString();
  }

  /** An article of 4 KB with two findings. */
  static String articleWithTwoFindings() {
    return Markup.TXT.write(
        new SingleArticles(prose(), BuiltInPacks.childProtection())
            .withTwoFindings(NewsWire.ARTICLE));
  }

  private static List<String> written(NewsWire wire, Markup markup) {
    List<String> articles = new ArrayList<>();
    for (int i = 0; i < ARTICLES_PER_MEGABYTE; i++) {
      articles.add(markup.write(wire.next()));
    }
    return List.copyOf(articles);
  }
}
