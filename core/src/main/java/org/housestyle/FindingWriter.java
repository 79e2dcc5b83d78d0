// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.decide.Decision;
import org.housestyle.decide.Evidence;
import org.housestyle.decide.LapsedLaw;
import org.housestyle.document.Block;
import org.housestyle.document.BlockKind;
import org.housestyle.match.Candidate;
import org.housestyle.reword.KeptWords;
import org.housestyle.reword.Proposal;
import org.housestyle.reword.Rewriter;
import org.housestyle.rule.Citation;
import org.housestyle.rule.Level;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.Source;
import org.housestyle.rule.Usage;
import org.housestyle.text.Span;

/** Turns candidates, and what was decided about them, into findings. Thread-safe. */
final class FindingWriter {

  private static final int MOST_SUGGESTIONS = 4;

  private final Rewriter rewriter;
  private final Guidance guidance;
  private final Messages messages;
  private final Levels levels;
  private final Predicate<String> flagged;
  private final Map<String, RulePack> packsByName = new HashMap<>();

  /**
   * Takes a house's choices.
   *
   * @param flagged whether a rule finds something in a wording, which is then never suggested
   */
  FindingWriter(
      List<RulePack> packs,
      Guidance guidance,
      Levels levels,
      Map<String, String> spelling,
      Predicate<String> flagged) {
    this.rewriter = new Rewriter(spelling);
    this.guidance = guidance;
    this.messages = new Messages(guidance);
    this.levels = levels;
    this.flagged = flagged;
    for (RulePack pack : packs) {
      packsByName.put(pack.name(), pack);
    }
  }

  /** The finding for a candidate: reported, or held back because of how its term is used. */
  Finding write(AnalyzedText text, Candidate candidate, Decision decision) {
    return decision instanceof Decision.Used used
        ? used(
            text, candidate, LapsedLaw.of(used, candidate, text, guidance.first(candidate.rule())))
        : notProse(text, candidate, decision.reason());
  }

  /** The finding for a candidate that is part of a phrase which the house allows. */
  Finding writeAllowed(AnalyzedText text, Candidate candidate, Decision decision, String phrase) {
    return decision instanceof Decision.Used used
        ? held(text, candidate, used)
            .level(
                level(candidate.rule(), used, text.block().kind()).orElse(candidate.rule().level()))
            .status(new Status.Allowed(phrase))
            .build()
        : notProse(text, candidate, decision.reason());
  }

  private Finding used(AnalyzedText text, Candidate candidate, Decision.Used decision) {
    Rule rule = candidate.rule();
    BlockKind surface = text.block().kind();
    Optional<Level> level = level(rule, decision, surface);
    if (level.isEmpty()) {
      String reason = levels.isOff(rule, surface) ? Messages.offOn(surface) : decision.reason();
      return held(text, candidate, decision).status(new Status.Held(reason)).build();
    }
    List<Proposal> proposals = decision.editable() ? proposals(candidate, text) : List.of();
    return used(text, candidate, decision, proposals).level(level.get()).build();
  }

  private Optional<Level> level(Rule rule, Decision.Used decision, BlockKind surface) {
    return decision.doubt().isPresent()
        ? levels.ofDoubtful(rule, surface)
        : levels.of(rule, decision.usage(), surface);
  }

  private FindingBuilder held(AnalyzedText text, Candidate candidate, Decision.Used decision) {
    return used(text, candidate, decision, List.of());
  }

  private FindingBuilder used(
      AnalyzedText text, Candidate candidate, Decision.Used decision, List<Proposal> proposals) {
    List<Suggestion> suggestions = suggestions(proposals, decision, text.block());
    String message =
        messages.of(
            candidate.rule(),
            candidate.term(),
            candidate.span().in(text.text()),
            new KeptWords(candidate, text),
            decision,
            suggestions,
            replaced(proposals, candidate.span(), text));
    return start(text, candidate)
        .usage(decision.usage(), decision.reason())
        .doubt(decision.doubt().orElse(null))
        .evidence(evidence(decision))
        .editable(decision.editable())
        .message(message)
        .suggestions(suggestions);
  }

  private static List<UsageEvidence> evidence(Decision.Used decision) {
    List<UsageEvidence> evidence = new ArrayList<>();
    for (Evidence each : decision.evidence()) {
      UsageEvidence.Strength strength = UsageEvidence.Strength.valueOf(each.strength().name());
      evidence.add(new UsageEvidence(each.usage(), strength, each.reason()));
    }
    return evidence;
  }

  private Finding notProse(AnalyzedText text, Candidate candidate, String reason) {
    return start(text, candidate)
        .status(new Status.NotProse(reason))
        .usage(Usage.MENTION, reason)
        .message(Messages.notProse(candidate.span().in(text.text()), reason))
        .build();
  }

  private FindingBuilder start(AnalyzedText text, Candidate candidate) {
    return Finding.builder()
        .rule(candidate.rule())
        .at(text.block(), candidate.span())
        .citations(citations(candidate));
  }

  private List<Proposal> proposals(Candidate candidate, AnalyzedText text) {
    return rewriter.propose(
        candidate, text, guidance.order(candidate.rule()), MOST_SUGGESTIONS, flagged);
  }

  private static List<Suggestion> suggestions(
      List<Proposal> proposals, Decision.Used decision, Block block) {
    List<Suggestion> suggestions = new ArrayList<>();
    for (Proposal proposal : proposals) {
      suggestions.add(suggestion(proposal, decision.review(), block));
    }
    return suggestions;
  }

  /** The words that the first proposal replaces, if they are others than those of the term. */
  private static Optional<String> replaced(List<Proposal> proposals, Span term, AnalyzedText text) {
    return proposals.isEmpty() || proposals.get(0).span().equals(term)
        ? Optional.empty()
        : Optional.of(proposals.get(0).span().in(text.text()));
  }

  private static Suggestion suggestion(Proposal proposal, Optional<String> standing, Block block) {
    Span span = block.toRaw(proposal.span());
    Optional<String> review = review(proposal, standing, block);
    return review.isPresent()
        ? Suggestion.toReview(proposal.text(), span, proposal.guidance(), review.get())
        : Suggestion.safe(proposal.text(), span, proposal.guidance());
  }

  private static Optional<String> review(
      Proposal proposal, Optional<String> standing, Block block) {
    if (standing.isPresent()) {
      return standing;
    }
    if (block.review().isPresent()) {
      return block.review();
    }
    return proposal.doubt().isPresent() || block.canHold(proposal.text())
        ? proposal.doubt()
        : Optional.of(Messages.NEEDS_ESCAPE);
  }

  /** The sources that the term cites; those of the guidance in force come first. */
  private List<Citation> citations(Candidate candidate) {
    Map<String, Source> known = packsByName.get(candidate.rule().pack()).sources();
    String first = guidance.first(candidate.rule());
    List<Citation> citations = new ArrayList<>();
    int chosen = 0;
    for (String id : candidate.term().cites()) {
      Source source = known.get(id);
      boolean holds = first.equals(source.guidance().orElse(""));
      Citation citation = new Citation(source, candidate.term().support(id));
      citations.add(holds ? chosen++ : citations.size(), citation);
    }
    return citations;
  }
}
