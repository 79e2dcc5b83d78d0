// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rules.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.housestyle.CheckResult;
import org.housestyle.Finding;
import org.housestyle.Housestyle;
import org.housestyle.Suggestion;
import org.housestyle.document.Document;
import org.housestyle.rule.Level;
import org.housestyle.rule.Replacement;
import org.housestyle.rule.Rule;
import org.housestyle.rule.Usage;
import org.housestyle.rules.BuiltInPacks;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;

/**
 * Checks copy with one pack. The only class of the harness that knows the types of documents and
 * results.
 */
final class Checker {

  private final Housestyle housestyle;

  Checker(String pack) {
    housestyle = Housestyle.withRules(BuiltInPacks.named(pack).orElseThrow());
  }

  /** All terms seen in a copy, reported or not. */
  List<Seen> check(AnnotatedCopy annotated) {
    CheckResult result = housestyle.examine(document(annotated));
    List<Seen> seen = new ArrayList<>();
    for (Finding finding : result.findings()) {
      seen.add(
          new Seen(
              finding.rule().id(),
              Optional.of(finding.usage()),
              finding.span(),
              true,
              finding.level() == Level.ERROR || finding.level() == Level.WARNING,
              hasWording(finding.rule()),
              finding.suggestions().stream().map(it -> offer(annotated.copy(), it)).toList()));
    }
    for (Finding held : result.held()) {
      Optional<Usage> usage = held.isProse() ? Optional.of(held.usage()) : Optional.empty();
      seen.add(new Seen(held.rule().id(), usage, held.span(), false, false, false, List.of()));
    }
    return seen;
  }

  private static Document document(AnnotatedCopy annotated) {
    return Document.of(SourceText.of(annotated.copy()), annotated.format());
  }

  private static Seen.Offer offer(String copy, Suggestion suggestion) {
    Span span = suggestion.span();
    String result =
        copy.substring(0, span.start()) + suggestion.text() + copy.substring(span.end());
    return new Seen.Offer(result, suggestion.isSafe());
  }

  private static boolean hasWording(Rule rule) {
    return rule.terms().stream()
        .flatMap(term -> term.prefer().values().stream())
        .flatMap(List::stream)
        .anyMatch(replacement -> replacement.kind() != Replacement.Kind.WORDING);
  }
}
