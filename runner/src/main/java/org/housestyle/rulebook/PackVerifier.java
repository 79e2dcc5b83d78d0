// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.housestyle.CheckResult;
import org.housestyle.Finding;
import org.housestyle.Housestyle;
import org.housestyle.Suggestion;
import org.housestyle.document.Document;
import org.housestyle.fix.Edit;
import org.housestyle.fix.Fixer;
import org.housestyle.rule.Example;
import org.housestyle.rule.Marked;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.Usage;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;

/** Runs the examples of a pack's rules. */
public final class PackVerifier {

  private final RulePack pack;
  private final Housestyle housestyle;
  private final List<String> problems = new ArrayList<>();

  private PackVerifier(RulePack pack) {
    this.pack = pack;
    this.housestyle = Housestyle.withRules(pack);
  }

  /**
   * The examples of a pack that fail, as {@code rule.yaml:line: message}; empty if none does.
   *
   * <p>Every example must be flagged exactly where its marks are and nowhere else, used as it says,
   * and fixed exactly as written; fixed copy must be silent when it is checked again.
   */
  public static List<String> verify(RulePack pack) {
    PackVerifier verifier = new PackVerifier(pack);
    for (Rule rule : pack.rules()) {
      rule.examples().forEach(example -> verifier.verify(rule, example));
    }
    return List.copyOf(verifier.problems);
  }

  private void verify(Rule rule, Example example) {
    Housestyle under = example.guidance().map(housestyle::withGuidance).orElse(housestyle);
    CheckResult seen = examine(under, example.copy());
    List<Finding> findings =
        seen.findings().stream().filter(finding -> finding.rule().id().equals(rule.id())).toList();
    Stream<Finding> held = seen.held().stream().filter(it -> it.rule().id().equals(rule.id()));
    boolean silentUsage = example.usage() == Usage.MENTION || example.usage() == Usage.TITLE;
    List<Span> found =
        silentUsage
            ? held.filter(Finding::isProse)
                .filter(it -> it.usage() == example.usage())
                .map(Finding::span)
                .toList()
            : findings.stream().map(Finding::span).toList();
    if (!found.equals(example.flagged())) {
      problem(
          rule,
          example,
          "expected " + Marked.show(example.copy(), example.flagged()),
          "found    " + Marked.show(example.copy(), found));
      return;
    }
    for (Finding finding : findings) {
      if (finding.usage() != example.usage()) {
        problem(
            rule,
            example,
            "expected usage " + example.usage().id(),
            "found    usage " + finding.usage().id() + ": " + finding.usageReason());
      }
    }
    verifySuggestion(rule, example, findings);
    verifyFix(rule, example, under, seen);
  }

  private void verifySuggestion(Rule rule, Example example, List<Finding> findings) {
    if (example.suggestion().isPresent()) {
      String first =
          findings.stream()
              .flatMap(finding -> finding.suggestions().stream())
              .findFirst()
              .map(Suggestion::text)
              .orElse("");
      if (!first.equals(example.suggestion().get())) {
        problem(
            rule,
            example,
            "expected suggestion \"" + example.suggestion().get() + "\"",
            "found    suggestion \"" + first + "\"");
      }
    }
  }

  private void verifyFix(Rule rule, Example example, Housestyle under, CheckResult seen) {
    List<Edit> edits =
        seen.findings().stream()
            .filter(Finding::isFixable)
            .map(finding -> finding.suggestions().get(0).edit())
            .toList();
    String fixed = Fixer.apply(example.copy(), edits);
    String expected = example.fixed().orElse(example.copy());
    if (!fixed.equals(expected)) {
      String note = example.fixed().isPresent() ? "" : " (no \"fixed\", so nothing may be safe)";
      problem(rule, example, "expected fixed " + expected + note, "found    fixed " + fixed);
    } else if (!edits.isEmpty()) {
      for (Finding left : examine(under, fixed).findings()) {
        problem(rule, example, "the fixed copy is flagged again: " + left.message(), fixed);
      }
    }
  }

  private static CheckResult examine(Housestyle housestyle, String copy) {
    return housestyle.examine(Document.of(SourceText.of(copy), "text"));
  }

  private void problem(Rule rule, Example example, String first, String second) {
    problems.add(
        pack.name()
            + "/"
            + rule.id()
            + ".yaml:"
            + example.line()
            + ": "
            + first
            + "\n    "
            + second);
  }
}
