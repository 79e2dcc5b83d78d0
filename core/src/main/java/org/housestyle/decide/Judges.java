package org.housestyle.decide;

import java.util.List;
import java.util.Optional;
import org.housestyle.extract.Passage;
import org.housestyle.match.Candidate;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.Usage;

/** Asks each judge in turn; the first that has a decision is right. Immutable, thread-safe. */
public final class Judges {

  private static final Decision OWN_WORDS =
      new Decision.Used(Usage.STATEMENT, "the publication's own words");

  private final List<Judge> judges;

  private Judges(List<Judge> judges) {
    this.judges = judges;
  }

  /** The judges for copy that is checked with these packs. */
  public static Judges of(List<RulePack> packs) {
    List<String> titles = packs.stream().flatMap(pack -> pack.titles().stream()).toList();
    return new Judges(
        List.of(
            new AddressOrFileName(),
            new OfficialTitle(titles),
            new CapitalisedName(),
            new Mention(),
            new Quoted(),
            new LegalWording()));
  }

  /** What a passage's candidates are doing in it, in their order. */
  public List<Decision> decide(Passage passage, List<Candidate> candidates) {
    Context context = new Context(passage);
    return candidates.stream().map(candidate -> decide(candidate, context)).toList();
  }

  private Decision decide(Candidate candidate, Context context) {
    for (Judge judge : judges) {
      Optional<Decision> decision = judge.judge(candidate, context);
      if (decision.isPresent()) {
        return decision.get();
      }
    }
    return OWN_WORDS;
  }
}
