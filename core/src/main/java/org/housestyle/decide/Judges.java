// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.LIST_CONJUNCTION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.match.Candidate;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.Usage;
import org.housestyle.text.Span;

/**
 * All judges. Their evidence is weighed; of what is alike, that of the first counts. Thread-safe.
 */
public final class Judges {

  private static final Decision OWN_WORDS = Decision.Used.own();

  private static final Decision TO_REVIEW = Decision.Used.ownIn(List.of(), PlainReport.REVIEW);

  /** What separates the terms of a list. */
  private static final Pattern LIST =
      Pattern.compile(
          "[\"'”’]?(?:,|,? (?:"
              + String.join("|", ENGLISH.words(LIST_CONJUNCTION))
              + "))\\s[\"'“‘]?");

  private final List<Judge> judges;
  private final Preferred preferred;

  private Judges(List<Judge> judges, Preferred preferred) {
    this.judges = judges;
    this.preferred = preferred;
  }

  /** The judges for copy that is checked with these packs. */
  public static Judges of(List<RulePack> packs) {
    List<String> titles = new ArrayList<>();
    List<String> varying = new ArrayList<>();
    for (RulePack pack : packs) {
      for (String title : pack.titles()) {
        (title.contains(VaryingTitle.VARIES) ? varying : titles).add(title);
      }
    }
    return new Judges(
        List.of(
            new OfficialTitle(titles),
            new VaryingTitle(varying),
            new CapitalisedName(),
            new NamedInstrument(),
            new TitleOfWork(),
            new GlossaryEntry(),
            new Mention(),
            new Contrast(),
            new QuotedLaw(),
            new Quoted(),
            new WordsOfOthers(),
            new LegalWording(),
            new ReportedLabel()),
        new Preferred(packs));
  }

  /**
   * Decides about the candidates of a block.
   *
   * @param setting what surrounds the block in its document
   * @param candidates in the order of the text
   * @return a decision for each candidate, in the same order
   */
  public List<Decision> decide(AnalyzedText text, Setting setting, List<Candidate> candidates) {
    Context context = new Context(text, setting, preferred);
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      decisions.add(decide(candidates.get(i), context));
    }
    for (int i = 1; i < decisions.size(); i++) {
      shareMention(i - 1, i, candidates, decisions, text);
    }
    for (int i = decisions.size() - 1; i > 0; i--) {
      shareMention(i, i - 1, candidates, decisions, text);
    }
    return decisions;
  }

  private Decision decide(Candidate candidate, Context context) {
    Span term = candidate.span();
    Optional<String> noProse = AddressOrFileName.round(term, context);
    if (noProse.isPresent()) {
      return new Decision.NotProse(noProse.get());
    }
    if (StruckOut.covers(term, context)) {
      return new Decision.NotProse("struck out");
    }
    List<Evidence> evidence = new ArrayList<>(2);
    for (Judge judge : judges) {
      evidence.addAll(judge.judge(candidate, context));
    }
    if (!evidence.isEmpty()) {
      return Weigher.weigh(List.copyOf(evidence), term, context.clause(term));
    }
    return PlainReport.allowsEdit(candidate, context) ? OWN_WORDS : TO_REVIEW;
  }

  /** A mention of one term is a mention of those in a list with it: "avoid X, Y and Z". */
  private static void shareMention(
      int from, int to, List<Candidate> candidates, List<Decision> decisions, AnalyzedText text) {
    Span first = candidates.get(Math.min(from, to)).span();
    Span second = candidates.get(Math.max(from, to)).span();
    boolean mentioned = isUsed(decisions.get(from), Usage.MENTION);
    boolean open =
        isUsed(decisions.get(to), Usage.STATEMENT) || isUsed(decisions.get(to), Usage.QUOTATION);
    if (mentioned
        && open
        && LIST.matcher(text.text()).region(first.end(), second.start()).matches()) {
      String reason = "in a list with a term that is talked about";
      decisions.set(
          to, Decision.Used.by(Evidence.strong(Usage.MENTION, candidates.get(to).span(), reason)));
    }
  }

  private static boolean isUsed(Decision decision, Usage usage) {
    return decision instanceof Decision.Used used && used.usage() == usage;
  }
}
