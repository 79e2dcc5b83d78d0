package org.housestyle.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.housestyle.document.Block;
import org.housestyle.match.Candidate;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.Usage;
import org.housestyle.text.Span;

/** Asks each judge in turn; the first that has a decision is right. Immutable, thread-safe. */
public final class Judges {

  private static final Decision OWN_WORDS =
      new Decision.Used(Usage.STATEMENT, "the publication's own words");

  /** What stands between the terms of a list. */
  private static final Pattern LIST =
      Pattern.compile("[\"'”’]?(?:,|,? (?:and|or|nor|and not))\\s[\"'“‘]?");

  private final List<Judge> judges;
  private final Preferred preferred;

  private Judges(List<Judge> judges, Preferred preferred) {
    this.judges = judges;
    this.preferred = preferred;
  }

  /** The judges for copy that is checked with these packs. */
  public static Judges of(List<RulePack> packs) {
    List<String> titles = packs.stream().flatMap(pack -> pack.titles().stream()).toList();
    return new Judges(
        List.of(
            new AddressOrFileName(),
            new OfficialTitle(titles),
            new CapitalisedName(),
            new NamedInstrument(),
            new TitleOfWork(),
            new GlossaryEntry(),
            new Mention(),
            new QuotedLaw(),
            new Quoted(),
            new LegalWording(),
            new ReportedLabel()),
        new Preferred(packs));
  }

  /**
   * What a passage's candidates are doing in it, in their order.
   *
   * @param setting where the passage stands in its document
   */
  public List<Decision> decide(Block passage, Setting setting, List<Candidate> candidates) {
    Context context = new Context(passage, setting, preferred);
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      decisions.add(decide(candidates.get(i), context));
    }
    for (int i = 1; i < decisions.size(); i++) {
      shareMention(i - 1, i, candidates, decisions, passage.prose());
    }
    for (int i = decisions.size() - 1; i > 0; i--) {
      shareMention(i, i - 1, candidates, decisions, passage.prose());
    }
    return decisions;
  }

  /** What is said of one term is said of those in a list with it: "avoid X, Y and Z". */
  private static void shareMention(
      int of, int with, List<Candidate> candidates, List<Decision> decisions, String prose) {
    Span one = candidates.get(Math.min(of, with)).span();
    Span other = candidates.get(Math.max(of, with)).span();
    boolean mentioned = isUsed(decisions.get(of), Usage.MENTION);
    boolean open =
        isUsed(decisions.get(with), Usage.STATEMENT)
            || isUsed(decisions.get(with), Usage.QUOTATION);
    if (mentioned && open && LIST.matcher(prose).region(one.end(), other.start()).matches()) {
      decisions.set(
          with, new Decision.Used(Usage.MENTION, "in a list with a term that is talked about"));
    }
  }

  private static boolean isUsed(Decision decision, Usage usage) {
    return decision instanceof Decision.Used used && used.usage() == usage;
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
