package org.housestyle.suppress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.housestyle.document.Document;
import org.housestyle.rule.Rule;
import org.housestyle.text.Span;

/**
 * What the comments of one document silence. Remembers which suppressions were used, so that it can
 * report those that were not. For one thread.
 */
public final class Suppressions {

  private final List<Suppression> all;
  private final List<SuppressionProblem> problems;
  private final Set<Suppression> used = new HashSet<>();
  private final Document document;

  private Suppressions(
      Document document, List<Suppression> all, List<SuppressionProblem> problems) {
    this.document = document;
    this.all = List.copyOf(all);
    this.problems = List.copyOf(problems);
  }

  /** Reads the suppressions of a document. */
  public static Suppressions of(Document document, SuppressionContext context) {
    SuppressionReader reader = new SuppressionReader(document, context);
    reader.read();
    return new Suppressions(document, reader.found(), reader.problems());
  }

  /** The suppressions that have not expired, in the order of the comments. */
  public List<Suppression> all() {
    return all.stream().sorted(Comparator.comparing(Suppression::comment)).toList();
  }

  /** The first suppression that silences a rule at a span. */
  public Optional<Suppression> silencing(Rule rule, Span place) {
    List<Suppression> silencing = all.stream().filter(it -> it.silences(rule, place)).toList();
    used.addAll(silencing);
    return silencing.stream().findFirst();
  }

  /**
   * What is wrong with the comments, in the order of the text. An unused suppression is a problem
   * as well.
   *
   * @param enabled whether a rule is looked for; suppressions of other rules may be unused
   */
  public List<SuppressionProblem> problems(SuppressionContext context, Predicate<Rule> enabled) {
    List<SuppressionProblem> found = new ArrayList<>(problems);
    List<Rule> rules = all.isEmpty() ? List.of() : context.rules();
    for (Suppression suppression : all) {
      boolean lookedFor = rules.stream().anyMatch(it -> suppression.names(it) && enabled.test(it));
      if (lookedFor && !used.contains(suppression)) {
        found.add(
            new SuppressionProblem(
                suppression.comment(),
                document.source().lines().at(suppression.comment().start()),
                "the comment silences no finding of " + suppression.rule() + "; remove it"));
      }
    }
    found.sort(Comparator.comparing(SuppressionProblem::span));
    return found;
  }
}
