package org.housestyle;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.housestyle.document.Document;
import org.housestyle.document.Format;
import org.housestyle.match.AllowedPhrases;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.suppress.Suppression;
import org.housestyle.suppress.SuppressionContext;
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
    return Document.isAsItReads(source.text(), format)
        ? look(source, format, rules.matcher().stops(source.text()))
        : new QuickLook(this, source, format, null);
  }

  /** The same for bytes; those of ASCII need no decoding to be searched. */
  QuickLook look(byte[] bytes, int length, Charset charset, Format format)
      throws UndecodableTextException {
    int[] stops =
        SourceText.holdsAscii(charset) ? rules.matcher().stopsInAscii(bytes, length) : null;
    if (stops == null) {
      return look(SourceText.decode(bytes, length, charset), format);
    }
    if (stops.length == 0 && format == Format.TEXT) {
      return QuickLook.CLEAN;
    }
    SourceText source = SourceText.ofAscii(bytes, length, charset);
    return Document.isAsItReads(source.text(), format)
        ? look(source, format, stops)
        : new QuickLook(this, source, format, null);
  }

  private QuickLook look(SourceText source, Format format, int[] stops) {
    return stops.length == 0 ? QuickLook.CLEAN : new QuickLook(this, source, format, stops);
  }

  /** Looks at all of a document. */
  CheckResult examine(Document document) {
    CloseLook look = closeLook(document);
    look.everywhere();
    return examination(document, look.findings(), look.held());
  }

  /**
   * Looks at a document without markup where the search stopped in it.
   *
   * @param stops where
   */
  CheckResult examine(Document document, int[] stops) {
    CloseLook look = closeLook(document);
    look.at(stops);
    return examination(document, look.findings(), look.held());
  }

  private CloseLook closeLook(Document document) {
    return new CloseLook(rules, allowed, writer, document, this::isAsked);
  }

  private CheckResult examination(Document document, List<Finding> findings, List<Finding> held) {
    List<Suppression> silencing = List.of();
    List<SuppressionProblem> problems = List.of();
    if (!document.comments().isEmpty()) {
      LocalDate today = LocalDate.now(choices.clock());
      SuppressionContext edition = new SuppressionContext(rules.packs(), today, choices.reasons());
      Suppressions suppressions = Suppressions.of(document, edition);
      findings.removeIf(it -> holdSuppressed(it, suppressions, held));
      silencing = suppressions.all();
      problems = suppressions.problems(edition, this::isAsked);
    }
    if (held.size() > 1) {
      held.sort(Comparator.comparing(Finding::span));
    }
    return new CheckResult(findings, held, silencing, problems);
  }

  /** Holds a finding back if a comment silences its rule there. */
  private static boolean holdSuppressed(
      Finding finding, Suppressions suppressions, List<Finding> held) {
    Optional<Suppression> suppression = suppressions.silencing(finding.rule(), finding.span());
    suppression.ifPresent(it -> held.add(finding.with(new Status.Suppressed(it))));
    return suppression.isPresent();
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
