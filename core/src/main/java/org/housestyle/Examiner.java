package org.housestyle;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.housestyle.decide.Decision;
import org.housestyle.decide.Story;
import org.housestyle.extract.Document;
import org.housestyle.extract.Format;
import org.housestyle.extract.Passage;
import org.housestyle.match.AllowedPhrases;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.suppress.Edition;
import org.housestyle.suppress.Suppression;
import org.housestyle.suppress.SuppressionProblem;
import org.housestyle.suppress.Suppressions;
import org.housestyle.text.SourceText;
import org.housestyle.text.UndecodableTextException;

/** Looks at documents as a house chose. Thread-safe. */
final class Examiner {

  /** So many wordings are remembered, and no more. */
  private static final int MOST_KNOWN = 2000;

  private final CompiledRules rules;
  private final Choices choices;
  private final AllowedPhrases allowed;
  private final Guidance guidance;
  private final FindingWriter writer;
  private final Map<String, Boolean> flagged = new ConcurrentHashMap<>();

  Examiner(CompiledRules rules, Choices choices) {
    this.rules = rules;
    this.choices = choices;
    this.allowed = new AllowedPhrases(choices.allowed());
    this.guidance = new Guidance(rules.packs(), choices.guidance());
    Map<String, String> spelling = new HashMap<>();
    for (RulePack pack : rules.packs()) {
      spelling.putAll(pack.spelling().getOrDefault(choices.region(), Map.of()));
    }
    this.writer =
        new FindingWriter(rules.packs(), guidance, choices.levels(), spelling, this::isFlagged);
  }

  QuickLook look(SourceText source, Format format) {
    boolean asItReads = Document.isAsItReads(source.text(), format);
    int[] stops = asItReads ? rules.matcher().stops(source.text()) : null;
    return new QuickLook(this, source, format, stops);
  }

  /** The same for bytes; those of ASCII need no decoding to be searched. */
  QuickLook look(byte[] bytes, int length, Charset charset, Format format)
      throws UndecodableTextException {
    int[] stops =
        SourceText.holdsAscii(charset) ? rules.matcher().stopsInAscii(bytes, length) : null;
    if (stops == null) {
      return look(SourceText.decode(bytes, length, charset), format);
    }
    SourceText source = SourceText.ofAscii(bytes, length, charset);
    boolean asItReads = Document.isAsItReads(source.text(), format);
    return new QuickLook(this, source, format, asItReads ? stops : null);
  }

  Examination examine(Document document) {
    BitSet all = new BitSet();
    all.set(0, document.passages().size());
    return examine(document, all);
  }

  /**
   * Looks at some passages of a document.
   *
   * @param which the numbers of those in which something may be seen
   */
  Examination examine(Document document, BitSet which) {
    List<Finding> findings = new ArrayList<>();
    List<Held> held = new ArrayList<>();
    Story story = rules.conditions().in(document);
    Reading reading = new Reading();
    for (int i = 0; i < document.passages().size(); i++) {
      if (which.get(i) || which.get(i + 1)) {
        Passage passage = document.passages().get(i);
        reading.goOnTo(passage);
        if (which.get(i)) {
          examine(document, passage, reading, story, findings, held);
        }
      }
    }
    return document.comments().isEmpty()
        ? examination(findings, held, List.of(), List.of())
        : suppress(document, findings, held);
  }

  /** Holds back what the comments of a document silence. */
  private Examination suppress(Document document, List<Finding> findings, List<Held> held) {
    Edition edition = new Edition(rules.packs(), LocalDate.now(choices.clock()), choices.reasons());
    Suppressions suppressions = Suppressions.of(document, edition);
    findings.removeIf(it -> holdSuppressed(it, suppressions, held));
    return examination(
        findings, held, suppressions.all(), suppressions.problems(edition, this::isAsked));
  }

  private void examine(
      Document document,
      Passage passage,
      Reading reading,
      Story story,
      List<Finding> findings,
      List<Held> held) {
    Predicate<Candidate> asked = it -> isAsked(it) && story.allows(it, passage);
    List<Candidate> candidates =
        rules
            .matcher()
            .find(passage.prose(), it -> asked.test(it) && allowing(it, passage).isEmpty());
    List<Decision> decisions = decide(passage, reading, candidates);
    for (int i = 0; i < candidates.size(); i++) {
      writer.write(document, passage, candidates.get(i), decisions.get(i), findings, held);
    }
    holdAllowed(document, passage, reading, asked, held);
  }

  private static Examination examination(
      List<Finding> findings,
      List<Held> held,
      List<Suppression> suppressions,
      List<SuppressionProblem> problems) {
    if (held.size() > 1) {
      held.sort(Comparator.comparing(Held::span));
    }
    return new Examination(findings, held, suppressions, problems);
  }

  /** Holds a finding back if a comment silences its rule there. */
  private static boolean holdSuppressed(
      Finding finding, Suppressions suppressions, List<Held> held) {
    Optional<Suppression> suppression = suppressions.silencing(finding.rule(), finding.span());
    suppression.ifPresent(it -> held.add(Held.of(finding, it.explanation())));
    return suppression.isPresent();
  }

  /** Notes what only a phrase that the house allows keeps from being reported. */
  private void holdAllowed(
      Document document,
      Passage passage,
      Reading reading,
      Predicate<Candidate> asked,
      List<Held> held) {
    if (allowed.isEmpty()) {
      return;
    }
    List<Candidate> candidates =
        rules.matcher().find(passage.prose(), asked.and(it -> allowing(it, passage).isPresent()));
    List<Decision> decisions = decide(passage, reading, candidates);
    for (int i = 0; i < candidates.size(); i++) {
      Decision decision = decisions.get(i);
      String reason =
          decision instanceof Decision.Used
              ? "allowed by \"" + allowing(candidates.get(i), passage).orElseThrow() + "\""
              : decision.reason();
      held.add(FindingWriter.hold(document, passage, candidates.get(i), decision, reason));
    }
  }

  private List<Decision> decide(Passage passage, Reading reading, List<Candidate> candidates) {
    return candidates.isEmpty()
        ? List.of()
        : rules.judges().decide(passage, reading.setting(), candidates);
  }

  private Optional<String> allowing(Candidate candidate, Passage passage) {
    return allowed.covering(passage.prose(), candidate.span());
  }

  /** Whether its rule is on, and the chosen guidance does not accept the term. */
  private boolean isAsked(Candidate candidate) {
    return isAsked(candidate.rule());
  }

  private boolean isAsked(Rule rule) {
    return !choices.levels().isOff(rule) && guidance.asks(rule);
  }

  /** Whether a rule finds something in a wording; the same few are asked for again and again. */
  private boolean isFlagged(String wording) {
    Boolean known = flagged.get(wording);
    if (known == null) {
      known = isFlaggedNow(wording);
      if (flagged.size() < MOST_KNOWN) {
        flagged.put(wording, known);
      }
    }
    return known;
  }

  private boolean isFlaggedNow(String wording) {
    return !rules
        .matcher()
        .find(wording, it -> it.term().when().isAlways() && isAsked(it))
        .isEmpty();
  }
}
