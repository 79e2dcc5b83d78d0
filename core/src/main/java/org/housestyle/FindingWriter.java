package org.housestyle;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.housestyle.decide.Decision;
import org.housestyle.extract.Document;
import org.housestyle.extract.Passage;
import org.housestyle.match.Candidate;
import org.housestyle.reword.Proposal;
import org.housestyle.reword.Rewriter;
import org.housestyle.rule.Level;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.Source;
import org.housestyle.rule.Usage;
import org.housestyle.text.LineMap;
import org.housestyle.text.Span;

/** Turns candidates and what was decided of them into findings, in the places of the file. */
final class FindingWriter {

  private static final int MOST_SUGGESTIONS = 4;

  private final Rewriter rewriter;
  private final Guidance guidance;
  private final Predicate<String> flagged;
  private final Map<String, Map<String, Source>> sourcesByPack = new HashMap<>();

  /**
   * Takes a house's choices.
   *
   * @param flagged whether a wording is itself one that a rule finds, and so is never offered
   */
  FindingWriter(
      List<RulePack> packs,
      Guidance guidance,
      Map<String, String> spelling,
      Predicate<String> flagged) {
    this.rewriter = new Rewriter(spelling);
    this.guidance = guidance;
    this.flagged = flagged;
    packs.forEach(pack -> sourcesByPack.put(pack.name(), pack.sources()));
  }

  void write(
      Document document,
      Passage passage,
      Candidate candidate,
      Decision decision,
      List<Finding> findings,
      List<Held> held) {
    Span raw = passage.toRaw(candidate.span());
    String text = raw.in(document.source().text());
    LineMap lines = document.source().lines();
    Optional<Usage> usage =
        decision instanceof Decision.Used used ? Optional.of(used.usage()) : Optional.empty();
    Optional<Level> level = usage.flatMap(it -> UsageLevels.level(it, candidate.rule().level()));
    if (level.isEmpty()) {
      held.add(
          new Held(candidate.rule(), usage, decision.reason(), raw, lines.at(raw.start()), text));
      return;
    }
    List<Suggestion> suggestions =
        rewriter.propose(candidate, usage.get(), passage, guidance.order(candidate.rule())).stream()
            .filter(proposal -> !flagged.test(proposal.text()))
            .limit(MOST_SUGGESTIONS)
            .map(proposal -> inFile(proposal, passage))
            .toList();
    findings.add(
        new Finding(
            candidate.rule(),
            level.get(),
            usage.get(),
            decision.reason(),
            raw,
            lines.at(raw.start()),
            lines.at(raw.end()),
            text,
            message(candidate.span().in(passage.prose()), usage.get(), suggestions),
            sources(candidate),
            suggestions));
  }

  private static Suggestion inFile(Proposal proposal, Passage passage) {
    Optional<String> markup =
        passage.canHold(proposal.text())
            ? Optional.empty()
            : Optional.of("the markup round it needs an escape for a character of it");
    return new Suggestion(
        proposal.text(),
        passage.toRaw(proposal.span()),
        proposal.guidance(),
        proposal.doubt().or(() -> markup));
  }

  private static String message(String term, Usage usage, List<Suggestion> suggestions) {
    String quoted = "\"" + term.replaceAll("\\s+", " ") + "\"";
    String advice =
        switch (usage) {
          case QUOTATION -> " is quoted: paraphrase it, or add context";
          case LEGAL -> " is the wording of a charge: attribute it, or name the statute";
          case STATEMENT, MENTION, TITLE -> "";
        };
    if (!advice.isEmpty() || suggestions.isEmpty()) {
      return quoted + (advice.isEmpty() ? " is better not written" : advice);
    }
    Suggestion first = suggestions.get(0);
    return quoted + (first.isSafe() ? ": write \"" : ": consider \"") + first.text() + "\"";
  }

  /** Who says so; the sources of the guidance that holds come first. */
  private List<Source> sources(Candidate candidate) {
    Map<String, Source> known = sourcesByPack.get(candidate.rule().pack());
    String first = guidance.first(candidate.rule());
    return candidate.term().cites().stream()
        .map(known::get)
        .sorted(Comparator.comparing(source -> source.guidance().filter(first::equals).isEmpty()))
        .toList();
  }
}
