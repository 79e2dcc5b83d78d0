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
import org.housestyle.extract.Passage;
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
      Passage passage,
      List<String> guidance,
      int most,
      Predicate<String> flagged) {
    Surroundings around = new Surroundings(passage.prose(), part(candidate, passage.prose()));
    Slot slot = new Slot(candidate, around, Agreement.of(candidate, around), spelling);
    Optional<String> standing = standingDoubt(candidate, around);
    Set<String> seen = new HashSet<>();
    List<Proposal> proposals = new ArrayList<>();
    for (String name : guidance) {
      for (Replacement replacement : inOrder(name, candidate, slot.agreement())) {
        if (proposals.size() == most) {
          return proposals;
        }
        Optional<Proposal> worded = slot.fill(replacement, name);
        if (worded.isPresent() && seen.add(worded.get().text())) {
          Optional<String> doubt =
              standing
                  .or(worded.get()::doubt)
                  .or(() -> markup(worded.get(), passage))
                  .or(() -> second(seen.size()));
          if (!flagged.test(worded.get().text())) {
            proposals.add(worded.get().doubting(doubt));
          }
        }
      }
    }
    return proposals;
  }

  private static Optional<String> markup(Proposal proposal, Passage passage) {
    return passage.isVerbatim(proposal.span())
        ? Optional.empty()
        : Optional.of("there is markup or an escape inside it");
  }

  private static Optional<String> second(int number) {
    return number == 1 ? Optional.empty() : Optional.of("another wording comes first");
  }

  /** The part of the term that a replacement stands for. */
  private static Span part(Candidate candidate, String prose) {
    Span span = candidate.span();
    int words = candidate.term().lead();
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
    if (CUT.matcher(candidate.span().in(around.prose())).find()) {
      return Optional.of("a hyphen at the end of a line may part a word of it");
    }
    if (Capitals.areOnEveryWord(candidate.span().in(around.prose())) && !around.asksForCapital()) {
      return Optional.of("its capitals may be those of a name");
    }
    return candidate.rule().review();
  }

  /** What a guidance offers, those that fit best first. */
  private static List<Replacement> inOrder(String name, Candidate candidate, Agreement agreement) {
    List<Replacement> offered =
        candidate.term().prefer().getOrDefault(name, List.of()).stream()
            .filter(it -> it.kind() != Kind.WORDING)
            .toList();
    List<Replacement> ordered = new ArrayList<>();
    offered.stream().filter(it -> fits(it, candidate, agreement)).forEach(ordered::add);
    offered.stream().filter(it -> !fits(it, candidate, agreement)).forEach(ordered::add);
    return ordered;
  }

  private static boolean fits(Replacement it, Candidate candidate, Agreement agreement) {
    return agreement.misfit(it, candidate.term().head()).equals(agreement.doubt());
  }
}
