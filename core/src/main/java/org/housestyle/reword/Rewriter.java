package org.housestyle.reword;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Replacement;
import org.housestyle.rule.Replacement.Kind;

/** Makes proposals for a term that fit its sentence. Immutable, thread-safe. */
public final class Rewriter {

  private static final Pattern LINE_END_HYPHEN = Pattern.compile("-[\\r\\n]");

  /** Marks that turn the direction of the text up to the mark that ends it. */
  private static final Pattern DIRECTION = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

  /** The ways to put a replacement into a sentence, the one that keeps most first. */
  private static final List<Cut> CUTS =
      List.of(
          VerbForm::of,
          new MergedPair(),
          new PassiveState(),
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
    Phrase phrase = new Phrase(candidate, text, spelling);
    Optional<String> common = commonDoubt(candidate, phrase.around());
    Set<String> seen = new HashSet<>();
    List<Proposal> proposals = new ArrayList<>();
    for (String name : guidance) {
      for (Tested tested : inOrder(name, phrase, flagged)) {
        if (proposals.size() == most) {
          return proposals;
        }
        if (seen.add(tested.draft().text())) {
          Optional<String> doubt =
              common.or(() -> tested.verdict().doubt()).or(() -> doubt(tested, text, seen.size()));
          proposals.add(tested.proposal(doubt));
        }
      }
    }
    return proposals;
  }

  /** A draft that was not refused. */
  private record Tested(Draft draft, Verdict verdict) {

    Proposal proposal(Optional<String> doubt) {
      return new Proposal(draft.text(), draft.span(), draft.replacement().owner(), doubt);
    }
  }

  /** The doubt about the {@code number}th wording for a place, of which all is proven. */
  private static Optional<String> doubt(Tested tested, AnalyzedText text, int number) {
    if (!text.block().isVerbatim(tested.draft().span())) {
      return Optional.of("there is markup or an escape inside it");
    }
    if (DIRECTION.matcher(tested.draft().span().in(text.text())).find()) {
      return Optional.of("there is a mark of text direction inside it");
    }
    return number == 1 ? Optional.empty() : Optional.of("another wording is preferred");
  }

  /**
   * The drafts for one guidance: those of which all is proven first, and in a headline those
   * without a tail, which are short.
   */
  private static List<Tested> inOrder(String name, Phrase phrase, Predicate<String> flagged) {
    List<Tested> ordered = new ArrayList<>();
    for (Replacement replacement :
        phrase.candidate().term().prefer().getOrDefault(name, List.of())) {
      if (replacement.kind() != Kind.WORDING) {
        phrase
            .withKeptWords(replacement)
            .flatMap(worded -> best(worded, phrase, flagged))
            .ifPresent(ordered::add);
      }
    }
    Comparator<Tested> order = Comparator.comparing(tested -> !tested.verdict().isProven());
    if (phrase.around().isInHeadline()) {
      order = order.thenComparing(tested -> Vocabulary.hasTail(tested.draft().words()));
    }
    ordered.sort(order);
    return ordered;
  }

  /** The best draft of a replacement: the first of which all is proven, else the first possible. */
  private static Optional<Tested> best(
      Replacement replacement, Phrase phrase, Predicate<String> flagged) {
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
  private static Optional<String> commonDoubt(Candidate candidate, Surroundings around) {
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
    return candidate.rule().review();
  }
}
