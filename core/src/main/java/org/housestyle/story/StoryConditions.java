package org.housestyle.story;

import java.util.IdentityHashMap;
import java.util.List;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.match.WordForms;
import org.housestyle.match.Wordings;
import org.housestyle.rule.TermPattern;
import org.housestyle.rule.When;

/** The conditions of rules on the text round their terms, compiled on first need. Thread-safe. */
public final class StoryConditions {

  private final WordForms forms = new WordForms();
  private final IdentityHashMap<When, Condition> compiled = new IdentityHashMap<>();

  /**
   * A document as these conditions see it.
   *
   * @param blocks the analysed blocks of the document. Searched only if a rule requires a wording
   *     anywhere in it, and again for each such rule
   */
  public Story in(Iterable<AnalyzedText> blocks) {
    return new Story(blocks, this);
  }

  Condition of(When when) {
    synchronized (compiled) {
      Condition known = compiled.get(when);
      if (known == null) {
        known =
            new Condition(
                when,
                compile(when.near()),
                compile(when.sentence()),
                compile(when.passage()),
                compile(when.document()));
        compiled.put(when, known);
      }
      return known;
    }
  }

  private Wordings compile(List<TermPattern> patterns) {
    return patterns.isEmpty() ? null : new Wordings(patterns, forms);
  }
}
