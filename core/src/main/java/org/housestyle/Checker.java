// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.housestyle.document.Document;
import org.housestyle.document.DocumentProblem;
import org.housestyle.document.DocumentReader;
import org.housestyle.document.PartOrder;
import org.housestyle.document.ReaderCalls;
import org.housestyle.rule.Rule;
import org.housestyle.suppress.Suppression;
import org.housestyle.suppress.SuppressionContext;
import org.housestyle.suppress.Suppressions;
import org.housestyle.text.SourceText;
import org.housestyle.text.UndecodableTextException;

/** Checks documents as a house chose. Thread-safe. */
final class Checker {

  private final CompiledRules rules;
  private final Choices choices;
  private final Guidance guidance;
  private final List<Check> checks = new ArrayList<>();

  /** Whether a check is on that looks at more than terms, so that the search rules nothing out. */
  private final boolean readsAll;

  Checker(CompiledRules rules, Choices choices) {
    this.rules = rules;
    this.choices = choices;
    this.guidance = new Guidance(rules.packs(), choices.guidance());
    checks.add(new TermCheck(rules, choices, guidance, this::isEnabled));
    CompanionCheck companions = new CompanionCheck(rules, choices, this::isEnabled);
    if (companions.isNeeded()) {
      checks.add(companions);
    }
    checks.addAll(choices.checks());
    this.readsAll = checks.size() > 1;
  }

  /** Whether a rule is on, and the chosen guidance does not accept its terms. */
  private boolean isEnabled(Rule rule) {
    return !choices.levels().isOff(rule) && guidance.discourages(rule);
  }

  /** See {@link Housestyle#mayFind(SourceText, DocumentReader)}. */
  boolean mayFind(SourceText source, DocumentReader reader) {
    return readsAll || rules.matcher().mayFind(source) || !isSearchable(source, reader);
  }

  private static boolean isSearchable(SourceText source, DocumentReader reader) {
    return new ReaderCalls(reader).isSearchable(source.text());
  }

  /** See {@link Housestyle#textToCheck}. */
  Optional<SourceText> textToCheck(byte[] bytes, int length, Charset usual, DocumentReader reader)
      throws UndecodableTextException {
    ReaderCalls calls = new ReaderCalls(reader);
    // Bytes of ASCII need not be decoded to be searched: 10 % of a run over clean files.
    Optional<int[]> hits =
        SourceText.holdsAscii(usual)
            ? rules.matcher().hitsInAscii(bytes, length)
            : Optional.empty();
    if (hits.isEmpty()) {
      Charset charset = calls.charset(bytes, length, usual);
      SourceText source = SourceText.decode(bytes, length, charset);
      return mayFind(source, reader) ? Optional.of(source) : Optional.empty();
    }
    if (hits.get().length == 0 && !readsAll && !reader.hasMarkup()) {
      return Optional.empty();
    }
    // What has no hit may be found, but not edited: then its charset does not matter.
    Charset charset = hits.get().length > 0 ? calls.charset(bytes, length, usual) : usual;
    SourceText source = SourceText.ofAscii(bytes, length, charset);
    boolean mayFind =
        rules.matcher().keep(source, hits.get()) || readsAll || !isSearchable(source, reader);
    return mayFind ? Optional.of(source) : Optional.empty();
  }

  /** Runs every check on a document, and applies the comments in it. */
  CheckResult check(Document document) {
    CheckContext context = new CheckContext(document, choices.limits());
    for (Check check : checks) {
      check.check(context);
    }
    PartOrder order = PartOrder.of(document.parts());
    List<Finding> findings = context.findings();
    if (checks.size() > 1) {
      findings.sort(order.comparing(Finding::part, Finding::span));
    }
    List<Finding> held = context.held();
    List<Suppression> used = List.of();
    List<DocumentProblem> problems = new ArrayList<>(document.problems());
    if (document.hasComments()) {
      LocalDate today = LocalDate.now(choices.clock());
      SuppressionContext edition = new SuppressionContext(rules.packs(), today, choices.reasons());
      Suppressions suppressions = Suppressions.of(document, edition);
      findings.removeIf(finding -> holdSuppressed(finding, suppressions, held));
      used = suppressions.all();
      problems.addAll(suppressions.problems(edition, this::isEnabled));
      problems.sort(order.comparing(DocumentProblem::part, DocumentProblem::span));
    }
    if (held.size() > 1) {
      held.sort(order.comparing(Finding::part, Finding::span));
    }
    return new CheckResult(order, findings, held, used, problems);
  }

  /** Holds a finding back if a comment suppresses its rule there. */
  private static boolean holdSuppressed(
      Finding finding, Suppressions suppressions, List<Finding> held) {
    Optional<Suppression> suppression =
        suppressions.silencing(finding.rule(), finding.part(), finding.span());
    suppression.ifPresent(by -> held.add(finding.with(new Status.Suppressed(by))));
    return suppression.isPresent();
  }
}
