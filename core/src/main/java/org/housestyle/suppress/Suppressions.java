// SPDX-License-Identifier: Apache-2.0
package org.housestyle.suppress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.housestyle.document.Document;
import org.housestyle.document.DocumentProblem;
import org.housestyle.document.Part;
import org.housestyle.document.PartOrder;
import org.housestyle.rule.Rule;
import org.housestyle.text.Span;

/**
 * What the comments of one document silence. Remembers which suppressions were used, so that it can
 * report those that were not. For one thread.
 */
public final class Suppressions {

  private final List<Suppression> all;
  private final List<DocumentProblem> problems;
  private final Map<String, SilencedRule> silenced = new HashMap<>();
  private final Document document;
  private final PartOrder order;

  private Suppressions(Document document, List<Suppression> all, List<DocumentProblem> problems) {
    this.document = document;
    this.order = PartOrder.of(document.parts());
    this.all = List.copyOf(all);
    this.problems = List.copyOf(problems);
  }

  /** Reads the suppressions of a document. */
  public static Suppressions of(Document document, SuppressionContext context) {
    List<Suppression> all = new ArrayList<>();
    List<DocumentProblem> problems = new ArrayList<>();
    for (Part part : document.parts()) {
      SuppressionReader reader = new SuppressionReader(part, context);
      reader.read(document.comments(part));
      all.addAll(reader.found());
      problems.addAll(reader.problems());
    }
    return new Suppressions(document, all, problems);
  }

  /** The suppressions that have not expired, in the order of the comments. */
  public List<Suppression> all() {
    return all.stream().sorted(order.comparing(Suppression::part, Suppression::comment)).toList();
  }

  /** The first suppression that silences a rule at a span of a part. */
  public Optional<Suppression> silencing(Rule rule, String part, Span place) {
    return silenced
        .computeIfAbsent(rule.qualifiedId() + "\n" + part, key -> new SilencedRule(rule, part, all))
        .silencing(place);
  }

  /**
   * What is wrong with the comments, in the order of the text. An unused suppression is a problem
   * as well.
   *
   * @param enabled whether a rule is looked for; suppressions of other rules may be unused
   */
  public List<DocumentProblem> problems(SuppressionContext context, Predicate<Rule> enabled) {
    List<DocumentProblem> found = new ArrayList<>(problems);
    List<Rule> rules = all.isEmpty() ? List.of() : context.rules();
    for (Suppression suppression : all) {
      boolean lookedFor = rules.stream().anyMatch(it -> suppression.names(it) && enabled.test(it));
      if (lookedFor && !isUsed(suppression)) {
        found.add(
            new DocumentProblem(
                DocumentProblem.Kind.SUPPRESSION,
                suppression.part(),
                suppression.comment(),
                document.part(suppression.part()).source().at(suppression.comment().start()),
                "the comment silences no finding of " + suppression.rule() + "; remove it"));
      }
    }
    found.sort(order.comparing(DocumentProblem::part, DocumentProblem::span));
    return found;
  }

  private boolean isUsed(Suppression suppression) {
    return silenced.values().stream().anyMatch(rule -> rule.isUsed(suppression));
  }
}
