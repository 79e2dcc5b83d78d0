package org.housestyle.reword;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.Block;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Replacement;
import org.housestyle.rule.Replacement.Kind;
import org.housestyle.text.Span;

/** Words the replacements for a term so that they fit its sentence. Immutable, thread-safe. */
public final class Rewriter {

  private static final Pattern CUT = Pattern.compile("-[\\r\\n]");
  private static final Pattern WORD_END = Pattern.compile("[\\s\\p{Pd}]+");

  private final Spelling spelling;

  /**
   * Takes a house's spelling.
   *
   * @param spelling words of replacements that the house's region spells otherwise
   */
  public Rewriter(Map<String, String> spelling) {
    this.spelling = new Spelling(spelling);
  }

  /**
   * What could stand there instead, best first; only the first can be free of doubt.
   *
   * @param guidance names of guidance, in the order in which they are asked
   * @param most how many are wanted at most
   * @param flagged wordings that are not to be offered
   */
  public List<Proposal> propose(
      Candidate candidate,
      Block passage,
      List<String> guidance,
      int most,
      Predicate<String> flagged) {
    Surroundings around = new Surroundings(passage.prose(), part(candidate, passage.prose()));
    Optional<String> standing = standingDoubt(candidate, around);
    Agreement agreement = Agreement.of(candidate, around, standing.isPresent());
    Slot slot = new Slot(candidate, around, agreement, spelling);
    Set<String> seen = new HashSet<>();
    List<Proposal> proposals = new ArrayList<>();
    for (String name : guidance) {
      for (Replacement replacement : inOrder(name, candidate, agreement)) {
        if (proposals.size() == most) {
          return proposals;
        }
        Optional<Proposal> worded = slot.fill(replacement, replacement.owner());
        if (worded.isPresent()
            && seen.add(worded.get().text())
            && !flagged.test(worded.get().text())) {
          Optional<String> doubt =
              standing.isPresent() ? standing : doubt(worded.get(), passage, seen.size());
          proposals.add(worded.get().doubting(doubt));
        }
      }
    }
    return proposals;
  }

  /** What is doubtful about the wording that is the {@code number}th for its place. */
  private static Optional<String> doubt(Proposal worded, Block passage, int number) {
    if (worded.doubt().isPresent()) {
      return worded.doubt();
    }
    if (!passage.isVerbatim(worded.span())) {
      return Optional.of("there is markup or an escape inside it");
    }
    return number == 1 ? Optional.empty() : Optional.of("another wording comes first");
  }

  /** The part of the term that a replacement stands for. */
  private static Span part(Candidate candidate, String prose) {
    Span span = candidate.span();
    int words = candidate.term().lead();
    if (words == 0) {
      return span;
    }
    Matcher gap = WORD_END.matcher(prose).region(span.start(), span.end());
    while (words > 0 && gap.find()) {
      if (--words == 0) {
        return new Span(span.start(), gap.start());
      }
    }
    return span;
  }

  /** What makes every suggestion for this candidate a matter for a person. */
  private static Optional<String> standingDoubt(Candidate candidate, Surroundings around) {
    if (candidate.misspelt()) {
      return Optional.of("the term is misspelt");
    }
    String text = candidate.span().in(around.prose());
    if (text.indexOf('-') >= 0 && CUT.matcher(text).find()) {
      return Optional.of("a hyphen at the end of a line may part a word of it");
    }
    if (Capitals.areOnEveryWord(text) && !around.asksForCapital()) {
      return Optional.of("its capitals may be those of a name");
    }
    return candidate.rule().review();
  }

  /** What a guidance offers, those that fit best first. */
  private static List<Replacement> inOrder(String name, Candidate candidate, Agreement agreement) {
    List<Replacement> offered = candidate.term().prefer().get(name);
    if (offered == null) {
      return List.of();
    }
    List<Replacement> ordered = new ArrayList<>(offered.size());
    int fitting = 0;
    for (Replacement it : offered) {
      if (it.kind() != Kind.WORDING) {
        boolean fits = agreement.fits(it, candidate.term().head());
        ordered.add(fits ? fitting++ : ordered.size(), it);
      }
    }
    return ordered;
  }
}
