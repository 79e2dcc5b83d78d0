package org.housestyle;

import java.util.ArrayList;
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
import org.housestyle.rule.Replacement;
import org.housestyle.rule.Rule;
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
  private final Levels levels;
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
      Levels levels,
      Map<String, String> spelling,
      Predicate<String> flagged) {
    this.rewriter = new Rewriter(spelling);
    this.guidance = guidance;
    this.levels = levels;
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
    Rule rule = candidate.rule();
    Optional<Decision.Used> used =
        decision instanceof Decision.Used it ? Optional.of(it) : Optional.empty();
    Optional<Level> level = used.flatMap(it -> levels.of(rule, it.usage()));
    if (level.isEmpty()) {
      held.add(hold(document, passage, candidate, decision, decision.reason()));
      return;
    }
    List<Suggestion> suggestions =
        used.get().editable() ? suggestions(candidate, passage) : List.of();
    findings.add(
        new Finding(
            rule,
            level.get(),
            used.get().usage(),
            decision.reason(),
            raw,
            lines.at(raw.start()),
            lines.at(raw.end()),
            text,
            message(
                candidate.span().in(passage.prose()), used.get(), suggestions, toldOf(candidate)),
            sources(candidate),
            suggestions));
  }

  private List<Suggestion> suggestions(Candidate candidate, Passage passage) {
    List<Suggestion> suggestions = new ArrayList<>();
    for (Proposal proposal :
        rewriter.propose(
            candidate, passage, guidance.order(candidate.rule()), MOST_SUGGESTIONS, flagged)) {
      suggestions.add(inFile(proposal, passage));
    }
    return suggestions;
  }

  /** A candidate that is not reported. */
  static Held hold(
      Document document, Passage passage, Candidate candidate, Decision decision, String reason) {
    Span raw = passage.toRaw(candidate.span());
    return new Held(
        candidate.rule(),
        usage(decision),
        reason,
        raw,
        document.source().lines().at(raw.start()),
        raw.in(document.source().text()));
  }

  private static Optional<Usage> usage(Decision decision) {
    return decision instanceof Decision.Used used ? Optional.of(used.usage()) : Optional.empty();
  }

  private static Suggestion inFile(Proposal proposal, Passage passage) {
    Optional<String> frame =
        passage.canHold(proposal.text())
            ? Optional.empty()
            : Optional.of("the markup round it needs an escape for a character of it");
    return new Suggestion(
        proposal.text(),
        passage.toRaw(proposal.span()),
        proposal.guidance(),
        proposal.doubt().or(() -> frame));
  }

  private static String message(
      String term, Decision.Used used, List<Suggestion> suggestions, List<String> told) {
    String quoted = "\"" + term.replaceAll("\\s+", " ") + "\"";
    String advice =
        switch (used.usage()) {
          case QUOTATION -> " is quoted: paraphrase it, or add context";
          case LEGAL -> " is the wording of a charge: attribute it, or name the statute";
          case MENTION -> " is talked about, not used";
          case TITLE -> " is part of a name";
          case STATEMENT ->
              used.editable()
                  ? advice(suggestions, told)
                  : " is a label: say who gave it, or quote it";
        };
    return quoted + advice;
  }

  private static String advice(List<Suggestion> suggestions, List<String> told) {
    if (suggestions.isEmpty()) {
      return told.isEmpty()
          ? " is better not written"
          : ": word it anew, as in \"" + String.join("\" or \"", told) + "\"";
    }
    Suggestion first = suggestions.get(0);
    return (first.isSafe() ? ": write \"" : ": consider \"") + first.text() + "\"";
  }

  /** What may be told where no suggestion fits: the wordings, or else what does not fit here. */
  private List<String> toldOf(Candidate candidate) {
    List<Replacement> offered =
        guidance.order(candidate.rule()).stream()
            .flatMap(name -> candidate.term().prefer().getOrDefault(name, List.of()).stream())
            .filter(it -> it.kind() == Replacement.Kind.WORDING || standsAlone(it, candidate))
            .toList();
    boolean wordings = offered.stream().anyMatch(it -> it.kind() == Replacement.Kind.WORDING);
    return offered.stream()
        .filter(it -> !wordings || it.kind() == Replacement.Kind.WORDING)
        .map(Replacement::text)
        .distinct()
        .limit(2)
        .toList();
  }

  private static boolean standsAlone(Replacement replacement, Candidate candidate) {
    return candidate.term().lead() == 0 && replacement.kind() != Replacement.Kind.VERB;
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
