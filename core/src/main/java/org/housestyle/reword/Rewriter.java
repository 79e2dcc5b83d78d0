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
import org.housestyle.analysis.Token;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Replacement;
import org.housestyle.rule.Replacement.Kind;
import org.housestyle.text.Span;

/** Makes proposals for a term that fit its sentence. Immutable, thread-safe. */
public final class Rewriter {

  private static final Pattern LINE_END_HYPHEN = Pattern.compile("-[\\r\\n]");

  /** Marks that turn the direction of the text up to the mark that ends it. */
  private static final Pattern DIRECTION = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

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
    Surroundings around = new Surroundings(text, replacedPart(candidate, text));
    Optional<String> common = commonDoubt(candidate, around);
    Agreement agreement = Agreement.of(candidate, around, common.isPresent());
    Substitution substitution = new Substitution(candidate, around, agreement, spelling);
    KeptWords kept = new KeptWords(candidate, text);
    Set<String> seen = new HashSet<>();
    List<Proposal> proposals = new ArrayList<>();
    for (String name : guidance) {
      for (Replacement replacement : inOrder(name, candidate, agreement)) {
        if (proposals.size() == most) {
          return proposals;
        }
        Optional<Proposal> worded =
            kept.putInto(replacement).flatMap(it -> substitution.of(it, it.owner()));
        if (worded.isPresent()
            && seen.add(worded.get().text())
            && !flagged.test(worded.get().text())) {
          Optional<String> doubt =
              common.isPresent() ? common : doubt(worded.get(), text, seen.size());
          proposals.add(worded.get().withDoubt(doubt));
        }
      }
    }
    return proposals;
  }

  /** The doubt about the {@code number}th wording for a place. */
  private static Optional<String> doubt(Proposal worded, AnalyzedText text, int number) {
    if (worded.doubt().isPresent()) {
      return worded.doubt();
    }
    if (!text.block().isVerbatim(worded.span())) {
      return Optional.of("there is markup or an escape inside it");
    }
    if (DIRECTION.matcher(worded.span().in(text.text())).find()) {
      return Optional.of("there is a mark of text direction inside it");
    }
    return number == 1 ? Optional.empty() : Optional.of("another wording is preferred");
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

  /** The replacements of one guidance, those that fit best first. */
  private static List<Replacement> inOrder(String name, Candidate candidate, Agreement agreement) {
    List<Replacement> offered = candidate.term().prefer().get(name);
    if (offered == null) {
      return List.of();
    }
    List<Replacement> ordered = new ArrayList<>(offered.size());
    int fitting = 0;
    for (Replacement replacement : offered) {
      if (replacement.kind() != Kind.WORDING) {
        boolean fits = agreement.fits(replacement, candidate.term().head());
        ordered.add(fits ? fitting++ : ordered.size(), replacement);
      }
    }
    return ordered;
  }
}
