package org.housestyle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.housestyle.decide.Decision;
import org.housestyle.document.Block;
import org.housestyle.document.BlockKind;
import org.housestyle.document.Document;
import org.housestyle.match.Candidate;
import org.housestyle.reword.Proposal;
import org.housestyle.reword.Rewriter;
import org.housestyle.rule.Level;
import org.housestyle.rule.Replacement;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.Source;
import org.housestyle.rule.Usage;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;

/** Turns candidates and what was decided of them into findings, in the places of the file. */
final class FindingWriter {

  private static final int MOST_SUGGESTIONS = 4;
  private static final int MOST_TOLD = 2;
  private static final Optional<String> FRAME =
      Optional.of("the markup round it needs an escape for a character of it");

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
      Block passage,
      Candidate candidate,
      Decision decision,
      List<Finding> findings,
      List<Held> held) {
    Rule rule = candidate.rule();
    Decision.Used used = decision instanceof Decision.Used it ? it : null;
    BlockKind surface = passage.kind();
    Optional<Level> level =
        used == null ? Optional.empty() : levels.of(rule, used.usage(), surface);
    if (level.isEmpty()) {
      String reason =
          used != null && levels.isOff(rule, surface)
              ? "off on this surface: " + surface.id()
              : decision.reason();
      held.add(hold(document, passage, candidate, decision, reason));
      return;
    }
    List<Suggestion> suggestions = used.editable() ? suggestions(candidate, passage) : List.of();
    Span raw = passage.toRaw(candidate.span());
    SourceText source = passage.part().source();
    findings.add(
        new Finding(
            rule,
            level.get(),
            used.usage(),
            decision.reason(),
            raw,
            source.at(raw.start()),
            source.at(raw.end()),
            raw.in(source.text()),
            message(candidate, passage, used, suggestions),
            sources(candidate),
            suggestions));
  }

  private List<Suggestion> suggestions(Candidate candidate, Block passage) {
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
      Document document, Block passage, Candidate candidate, Decision decision, String reason) {
    Span raw = passage.toRaw(candidate.span());
    SourceText source = passage.part().source();
    return new Held(
        candidate.rule(),
        usage(decision),
        reason,
        raw,
        source.at(raw.start()),
        raw.in(source.text()));
  }

  private static Optional<Usage> usage(Decision decision) {
    return decision instanceof Decision.Used used ? Optional.of(used.usage()) : Optional.empty();
  }

  private static Suggestion inFile(Proposal proposal, Block passage) {
    boolean doubted = proposal.doubt().isPresent() || passage.canHold(proposal.text());
    return new Suggestion(
        proposal.text(),
        passage.toRaw(proposal.span()),
        proposal.guidance(),
        doubted ? proposal.doubt() : FRAME);
  }

  private String message(
      Candidate candidate, Block passage, Decision.Used used, List<Suggestion> suggestions) {
    String quoted = "\"" + oneLine(candidate.span().in(passage.prose())) + "\"";
    String advice =
        switch (used.usage()) {
          case QUOTATION -> " is quoted: paraphrase it, or add context";
          case LEGAL -> " is the wording of a charge: attribute it, or name the statute";
          case MENTION -> " is talked about, not used";
          case TITLE -> " is part of a name";
          case STATEMENT ->
              used.editable()
                  ? advice(candidate, suggestions)
                  : " is a label: say who gave it, or quote it";
        };
    return quoted + advice;
  }

  /** White space of any length is one space. */
  private static String oneLine(String term) {
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      boolean twoSpaces = c == ' ' && term.startsWith(" ", i + 1);
      if (c < ' ' || twoSpaces) {
        return term.replaceAll("\\s+", " ");
      }
    }
    return term;
  }

  private String advice(Candidate candidate, List<Suggestion> suggestions) {
    if (suggestions.isEmpty()) {
      List<String> told = toldOf(candidate);
      return told.isEmpty()
          ? " is better not written"
          : ": word it anew, as in \"" + String.join("\" or \"", told) + "\"";
    }
    Suggestion first = suggestions.get(0);
    return (first.isSafe() ? ": write \"" : ": consider \"") + first.text() + "\"";
  }

  /** What may be told where no suggestion fits: the wordings, or else what does not fit here. */
  private List<String> toldOf(Candidate candidate) {
    Set<String> wordings = new LinkedHashSet<>();
    Set<String> others = new LinkedHashSet<>();
    for (String name : guidance.order(candidate.rule())) {
      for (Replacement it : candidate.term().prefer().getOrDefault(name, List.of())) {
        if (it.kind() == Replacement.Kind.WORDING) {
          wordings.add(it.text());
        } else if (standsAlone(it, candidate)) {
          others.add(it.text());
        }
      }
    }
    List<String> told = new ArrayList<>(wordings.isEmpty() ? others : wordings);
    return told.subList(0, Math.min(MOST_TOLD, told.size()));
  }

  private static boolean standsAlone(Replacement replacement, Candidate candidate) {
    return candidate.term().lead() == 0 && replacement.kind() != Replacement.Kind.VERB;
  }

  /** Who says so; the sources of the guidance that holds come first. */
  private List<Source> sources(Candidate candidate) {
    Map<String, Source> known = sourcesByPack.get(candidate.rule().pack());
    String first = guidance.first(candidate.rule());
    List<Source> sources = new ArrayList<>();
    int chosen = 0;
    for (String id : candidate.term().cites()) {
      Source source = known.get(id);
      boolean holds = first.equals(source.guidance().orElse(""));
      sources.add(holds ? chosen++ : sources.size(), source);
    }
    return sources;
  }
}
