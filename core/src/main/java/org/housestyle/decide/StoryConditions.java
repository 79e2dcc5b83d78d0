package org.housestyle.decide;

import java.util.IdentityHashMap;
import java.util.List;
import org.housestyle.document.Document;
import org.housestyle.match.WordForms;
import org.housestyle.match.Wordings;
import org.housestyle.rule.TermPattern;
import org.housestyle.rule.When;

/** What rules ask of the surroundings of their terms, compiled. Thread-safe. */
public final class StoryConditions {

  /** The lists of a {@link When}, ready to be looked for; null where there is nothing to ask. */
  record Compiled(
      When when, Wordings near, Wordings sentence, Wordings passage, Wordings document) {}

  private final WordForms forms = new WordForms();

  /** Compiled on first need, and once. */
  private final IdentityHashMap<When, Compiled> compiled = new IdentityHashMap<>();

  Compiled of(When when) {
    synchronized (compiled) {
      Compiled known = compiled.get(when);
      if (known == null) {
        known = compile(when);
        compiled.put(when, known);
      }
      return known;
    }
  }

  private Compiled compile(When when) {
    return new Compiled(
        when,
        compile(when.near()),
        compile(when.sentence()),
        compile(when.passage()),
        compile(when.document()));
  }

  private Wordings compile(List<TermPattern> patterns) {
    return patterns.isEmpty() ? null : new Wordings(patterns, forms);
  }

  /** The story that a document tells. Not thread-safe: one for each check. */
  public Story in(Document document) {
    return new Story(document, this);
  }
}
