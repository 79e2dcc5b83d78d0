// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.analysis.Folding;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Replacement;
import org.housestyle.rule.Replacement.Kind;

/** Makes proposals for a term that fit its sentence. Immutable, thread-safe. */
public final class Rewriter {

  private static final Pattern LINE_END_HYPHEN = Pattern.compile("-[\\r\\n]");

  /** The ways to put a replacement into a sentence, the one that keeps most first. */
  private static final List<Cut> CUTS =
      List.of(
          VerbForm::of,
          new MergedPair(),
          new PassiveState(),
          new FormerState(),
          new AfterNoun(),
          new AfterContainer(),
          new SplitPair(),
          new RepeatedChild(),
          new WholeTerm());

  private final RegionalSpelling spelling;

  /**
   * Makes a rewriter for a region.
   *
   * @param spelling words of replacements that the house's region spells otherwise
   */
  public Rewriter(Map<String, String> spelling) {
    this.spelling = new RegionalSpelling(spelling);
  }

  /**
   * Proposals for a candidate, best first; only the first can be free of doubt.
   *
   * @param text the block that the candidate is in
   * @param guidance names of guidance, the preferred one first
   * @param most the most proposals to return
   * @param flagged wordings that are not offered
   */
  public List<Proposal> propose(
      Candidate candidate,
      AnalyzedText text,
      List<String> guidance,
      int most,
      Predicate<String> flagged) {
    NounPhrase phrase = new NounPhrase(candidate, text, spelling);
    Optional<String> common = commonDoubt(candidate, phrase);
    Set<String> seen = new HashSet<>();
    List<Proposal> proposals = new ArrayList<>();
    for (int i = 0; i < guidance.size() && proposals.size() < most; i++) {
      for (Tested tested : inOrder(guidance.get(i), phrase, flagged)) {
        if (proposals.size() < most && seen.add(tested.draft().text())) {
          Optional<String> own = tested.verdict().doubt();
          proposals.add(
              tested.proposal(
                  common.isPresent()
                      ? common
                      : own.isPresent() ? own : doubt(tested, text, seen.size())));
        }
      }
    }
    return proposals;
  }

  /** A draft that was not refused. */
  private record Tested(Draft draft, Verdict verdict) {

    /** The lower, the better. */
    int rank(boolean headline) {
      boolean tail = headline && draft.hasTail();
      return (verdict.isProven() ? 0 : 2) + (tail ? 1 : 0);
    }

    Proposal proposal(Optional<String> doubt) {
      return new Proposal(draft.text(), draft.span(), draft.replacement().owner(), doubt);
    }
  }

  /** The doubt about the {@code number}th wording for a place, of which all is proven. */
  private static Optional<String> doubt(Tested tested, AnalyzedText text, int number) {
    if (!text.block().isVerbatim(tested.draft().span())) {
      return Optional.of("there is markup or an escape inside it");
    }
    if (hasMarkOfDirection(tested.draft().span().in(text.text()))) {
      return Optional.of("there is a mark of text direction inside it");
    }
    return number == 1 ? Optional.empty() : Optional.of("another wording is preferred");
  }

  /** Whether a mark turns the direction of the text up to the mark that ends it. */
  private static boolean hasMarkOfDirection(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069')) {
        return true;
      }
    }
    return false;
  }

  /**
   * The drafts for one guidance: those of which all is proven first, and in a headline those
   * without a tail, which are short.
   */
  private static List<Tested> inOrder(String name, NounPhrase phrase, Predicate<String> flagged) {
    List<Tested> ordered = new ArrayList<>();
    for (Replacement replacement :
        phrase.candidate().term().prefer().getOrDefault(name, List.of())) {
      if (replacement.kind() != Kind.WORDING) {
        Optional<Replacement> worded = phrase.withKeptWords(replacement);
        Optional<Tested> best =
            worded.isPresent() ? best(worded.get(), phrase, flagged) : Optional.empty();
        if (best.isPresent()) {
          add(best.get(), ordered, phrase.around().isInHeadline());
        }
      }
    }
    return ordered;
  }

  /** Adds a draft behind those that are at least as good. */
  private static void add(Tested tested, List<Tested> ordered, boolean headline) {
    int at = ordered.size();
    while (at > 0 && ordered.get(at - 1).rank(headline) > tested.rank(headline)) {
      at--;
    }
    ordered.add(at, tested);
  }

  /** The best draft of a replacement: the first of which all is proven, else the first possible. */
  private static Optional<Tested> best(
      Replacement replacement, NounPhrase phrase, Predicate<String> flagged) {
    Optional<Tested> best = Optional.empty();
    for (Cut cut : CUTS) {
      Optional<Draft> draft = cut.of(replacement, phrase);
      if (draft.isPresent() && !flagged.test(draft.get().text())) {
        Tested tested = new Tested(draft.get(), Invariants.test(draft.get(), phrase));
        if (tested.verdict().isProven()) {
          return Optional.of(tested);
        }
        if (!tested.verdict().refused() && best.isEmpty()) {
          best = Optional.of(tested);
        }
      }
    }
    return best;
  }

  /** The doubt about every replacement for this candidate, whatever it is. */
  private static Optional<String> commonDoubt(Candidate candidate, NounPhrase phrase) {
    Surroundings around = phrase.around();
    if (candidate.misspelt()) {
      return Optional.of("the term is misspelt");
    }
    String term = candidate.span().in(around.text().text());
    if (term.indexOf('-') >= 0 && LINE_END_HYPHEN.matcher(term).find()) {
      return Optional.of("a hyphen at the end of a line may part a word of it");
    }
    if (Capitals.areOnEveryWord(term) && !around.needsCapital()) {
      return Optional.of("its capitals may be those of a name");
    }
    Optional<String> review = candidate.rule().review();
    return review.isEmpty() && describesUnknown(phrase)
        ? Optional.of(DescribesNoun.doubt(around))
        : review;
  }

  /** Whether a noun follows that is in no list: its meaning decides which form is right. */
  private static boolean describesUnknown(NounPhrase phrase) {
    Follower follower = phrase.follower();
    String next = Folding.withoutPossessive(phrase.around().next());
    return follower == Follower.GUESSED_NOUN
        || (follower == Follower.THING && !Vocabulary.takesModifier(next));
  }
}
