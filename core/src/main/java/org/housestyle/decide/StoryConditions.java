package org.housestyle.decide;

import java.util.IdentityHashMap;
import java.util.List;
import org.housestyle.extract.Document;
import org.housestyle.match.Wordings;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.Term;
import org.housestyle.rule.When;

/** What rules ask of the surroundings of their terms, compiled. Immutable, thread-safe. */
public final class StoryConditions {

  /** The lists of a {@link When}, ready to be looked for; null where there is nothing to ask. */
  record Compiled(When when, Wordings sentence, Wordings passage, Wordings document) {}

  private final IdentityHashMap<When, Compiled> compiled = new IdentityHashMap<>();

  /** Compiles the conditions of all rules of the packs. */
  public StoryConditions(List<RulePack> packs) {
    for (RulePack pack : packs) {
      for (Rule rule : pack.rules()) {
        for (Term term : rule.terms()) {
          if (!term.when().isAlways()) {
            compiled.computeIfAbsent(term.when(), StoryConditions::compile);
          }
        }
      }
    }
  }

  private static Compiled compile(When when) {
    return new Compiled(
        when,
        when.sentence().isEmpty() ? null : new Wordings(when.sentence()),
        when.passage().isEmpty() ? null : new Wordings(when.passage()),
        when.document().isEmpty() ? null : new Wordings(when.document()));
  }

  /** The story that a document tells. Not thread-safe: one for each check. */
  public Story in(Document document) {
    return new Story(document, compiled);
  }
}
