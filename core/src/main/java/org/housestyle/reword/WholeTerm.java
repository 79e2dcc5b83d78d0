// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import java.util.Optional;
import org.housestyle.rule.Replacement;
import org.housestyle.rule.Replacement.Kind;
import org.housestyle.text.Span;

/** Puts a replacement where the term is, with the article and the possessive that it needs. */
final class WholeTerm implements Cut {

  @Override
  public Optional<Draft> of(Replacement replacement, NounPhrase phrase) {
    if (replacement.kind() == Kind.VERB) {
      return Optional.empty();
    }
    Form form = RequiredForm.form(replacement, phrase);
    Draft draft = phrase.draft(replacement, form, phrase.around().span(), Optional.empty());
    draft = draft.with(hyphenated(draft.text(), phrase.around()), draft.span());
    return Optional.of(withArticle(possessive(draft, phrase.around()), phrase));
  }

  /** Puts hyphens into the words that stand for a compound, not into what the copy has apart. */
  private static String hyphenated(String text, Surroundings around) {
    if (!around.edges().isTiedToPrevious() && !around.edges().isTiedToNext()) {
      return text;
    }
    String term = around.term();
    String last = term.substring(term.lastIndexOf(' ') + 1);
    boolean keepsLast = last.length() < term.length() && text.endsWith(" " + last);
    int compound = text.length() - (keepsLast ? last.length() + 1 : 0);
    return text.substring(0, compound).replace(' ', '-') + text.substring(compound);
  }

  /** "Prostitutes' parents" become "children's parents", "sites' owners" stay as they are. */
  private static Draft possessive(Draft draft, Surroundings around) {
    Optional<String> ending = around.edges().possessive();
    boolean endsInS = draft.text().endsWith("s") || draft.text().endsWith("S");
    Span span = draft.span();
    if (ending.isPresent() && endsInS) {
      Span withEnding = new Span(span.start(), span.end() + ending.get().length());
      return draft.with(draft.text() + ending.get().charAt(0), withEnding);
    }
    if (ending.isEmpty() && around.edges().isPossessive() && !endsInS) {
      char apostrophe = around.text().text().charAt(span.end());
      char last = around.text().text().charAt(span.end() - 1);
      return draft.with(draft.text() + apostrophe + last, new Span(span.start(), span.end() + 1));
    }
    return draft;
  }

  /** Widens a draft over the article before it, if it needs another article or none. */
  private static Draft withArticle(Draft draft, NounPhrase phrase) {
    Optional<Span> article = phrase.around().article();
    if (article.isEmpty()) {
      return draft;
    }
    String prose = phrase.around().text().text();
    String old = article.get().in(prose);
    Optional<String> needed = RequiredForm.article(draft, phrase);
    if (needed.isPresent() && old.equalsIgnoreCase(needed.get())) {
      return draft;
    }
    String gap = prose.substring(article.get().end(), draft.span().start());
    String text =
        needed.isPresent()
            ? phrase.around().inCapitals(needed.get(), article.get()) + gap + draft.text()
            : Capitals.ofFirst(old, draft.text());
    return draft.with(text, new Span(article.get().start(), draft.span().end()));
  }
}
