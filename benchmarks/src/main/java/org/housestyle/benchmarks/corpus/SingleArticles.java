// SPDX-License-Identifier: Apache-2.0
package org.housestyle.benchmarks.corpus;

import java.util.ArrayList;
import java.util.List;
import org.housestyle.rule.RulePack;

/**
 * The articles that are checked one at a time. Immutable and thread-safe.
 *
 * @param prose the prose they are made of
 * @param pack the pack whose examples are put in
 */
public record SingleArticles(Prose prose, RulePack pack) {

  private static final int SHORT = 3_000;
  private static final int FIRST_PARAGRAPH = 100;

  /** An article of 3 KB without a finding. */
  public Article clean() {
    return ofLength(SHORT);
  }

  /** An article of 3 KB with two findings, both in the publication's own words. */
  public Article withTwoFindings() {
    return withTwoFindings(SHORT);
  }

  /** An article with two findings, both in the publication's own words. */
  public Article withTwoFindings(int length) {
    String first = PlantedCopy.of(pack, "child-pornography").line(0);
    String second = PlantedCopy.of(pack, "child-prostitute").line(0);
    Article clean = ofLength(length - first.length() - second.length());
    List<String> paragraphs = new ArrayList<>(clean.paragraphs());
    paragraphs.add(paragraphs.size() / 2, second);
    paragraphs.add(1, first);
    return new Article(clean.headline(), paragraphs);
  }

  private Article ofLength(int length) {
    List<String> paragraphs = new ArrayList<>();
    String headline = Article.headlineOf(prose.paragraph(FIRST_PARAGRAPH));
    int written = headline.length();
    for (long i = FIRST_PARAGRAPH; written < length; i++) {
      paragraphs.add(prose.paragraph(i));
      written += prose.paragraph(i).length() + 2;
    }
    return new Article(headline, paragraphs);
  }
}
