// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.PICTURE;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.analysis.Token;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Replacement;
import org.housestyle.text.Span;

/**
 * The noun phrase round a term: what comes before it, what it fills, what it describes. Each part
 * is found on first need and kept; for one thread.
 */
final class NounPhrase {

  private final Candidate candidate;
  private final Surroundings around;
  private final RegionalSpelling spelling;
  private final KeptWords kept;
  private Follower follower;
  private Optional<Container> container;
  private List<Span> sharedNouns;
  private Optional<Span> neighbour;
  private Set<String> published;
  private Optional<String> statedPlace;
  private Boolean namesChild;
  private final IdentityHashMap<Invariant, Verdict> verdicts = new IdentityHashMap<>(4);

  NounPhrase(Candidate candidate, AnalyzedText text, RegionalSpelling spelling) {
    this.candidate = candidate;
    this.around = new Surroundings(text, replacedPart(candidate, text));
    this.spelling = spelling;
    this.kept = new KeptWords(candidate, text);
  }

  /** The words of the term that a replacement replaces. */
  private static Span replacedPart(Candidate candidate, AnalyzedText text) {
    Span span = candidate.span();
    List<Token> words = text.tokensIn(span);
    int lead = candidate.term().lead();
    return lead == 0 || lead >= words.size()
        ? span
        : new Span(span.start(), words.get(lead - 1).end());
  }

  Candidate candidate() {
    return candidate;
  }

  /** The words next to the term. */
  Surroundings around() {
    return around;
  }

  /** What comes after the term. */
  Follower follower() {
    if (follower == null) {
      follower = Follower.of(candidate, around);
    }
    return follower;
  }

  /** The word for pictures that the term fills. */
  Optional<Container> container() {
    if (container == null) {
      container = Container.before(around);
    }
    return container;
  }

  /** Whether that word is one for what contains the pictures. */
  boolean isContained() {
    return container().isPresent() && container().get().contains();
  }

  /**
   * Whether another noun shares what the pictures in the term show: "90 photographs and two films
   * of …".
   */
  boolean sharesContainer() {
    String first = around.termWords().get(0).toLowerCase(Locale.ROOT);
    return around.hasPreposition() && ENGLISH.has(PICTURE, first) && around.isInList();
  }

  /** The nouns after the term that share its word "child". */
  List<Span> sharedNouns() {
    if (sharedNouns == null) {
      sharedNouns = SharedChild.nouns(around);
    }
    return sharedNouns;
  }

  /** A published wording that is beside the term in a list. */
  Optional<Span> publishedNeighbour() {
    if (neighbour == null) {
      neighbour = MergedPair.neighbour(this);
    }
    return neighbour;
  }

  /** A replacement with the words of the term that it keeps; empty if the term lacks them here. */
  Optional<Replacement> withKeptWords(Replacement replacement) {
    return kept.putInto(replacement);
  }

  /** Every wording that is published for the term, in the singular and the plural. */
  Set<String> published() {
    if (published == null) {
      published = new LinkedHashSet<>();
      for (List<Replacement> replacements : candidate.term().prefer().values()) {
        for (Replacement replacement : replacements) {
          published.add(spelling.of(replacement.plural()));
          published.add(spelling.of(replacement.text()));
        }
      }
    }
    return published;
  }

  /** Whether a wording for the term says what is done to a person. */
  boolean hasState() {
    for (List<Replacement> replacements : candidate.term().prefer().values()) {
      for (Replacement replacement : replacements) {
        if (replacement.state().isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /** A replacement in a form, as the house spells it, with the place that the copy states. */
  String words(Replacement replacement, Form form) {
    return StatedFact.added(spelling.of(form.of(replacement)), statedPlace());
  }

  /** The word that replacements have for a place that the term states. */
  Optional<String> statedPlace() {
    if (statedPlace == null) {
      statedPlace = StatedFact.place(around);
    }
    return statedPlace;
  }

  /** Whether the term says that it is about children. */
  boolean namesChild() {
    if (namesChild == null) {
      namesChild = StatedFact.namesChild(around.term().toLowerCase(Locale.ROOT));
    }
    return namesChild;
  }

  /** What an invariant to which no draft matters says of the phrase. */
  Verdict verdict(Invariant invariant, Draft any) {
    Verdict known = verdicts.get(invariant);
    if (known == null) {
      known = invariant.test(any, this);
      verdicts.put(invariant, known);
    }
    return known;
  }

  /** A draft in which a replacement takes the place of a span. */
  Draft draft(Replacement replacement, Form form, Span span, Optional<String> doubt) {
    String words = words(replacement, form);
    return new Draft(replacement, form, words, around.inCapitals(words, span), span, doubt);
  }
}
