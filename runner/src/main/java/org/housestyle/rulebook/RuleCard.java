// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.housestyle.rule.Citation;
import org.housestyle.rule.Companion;
import org.housestyle.rule.Example;
import org.housestyle.rule.Marked;
import org.housestyle.rule.Replacement;
import org.housestyle.rule.Rule;
import org.housestyle.rule.Source;
import org.housestyle.rule.Term;
import org.housestyle.rule.TermPattern;
import org.housestyle.rule.Topic;
import org.housestyle.rule.Usage;

/** All that a pack says in a rule, for a terminal. */
public final class RuleCard {

  private static final int WIDEST = 44;

  private final RuleEntry entry;
  private final Rule rule;
  private final List<String> lines = new ArrayList<>();

  private RuleCard(RuleEntry entry) {
    this.entry = entry;
    this.rule = entry.rule();
  }

  /** The lines of the card. They may hold any character that the pack holds. */
  public static List<String> lines(RuleEntry entry) {
    return new RuleCard(entry).lines();
  }

  private List<String> lines() {
    line(rule.qualifiedId() + " (" + rule.level().id() + ", since " + rule.since() + ")");
    line(rule.why());
    rule.companion().ifPresent(this::writeCompanion);
    if (!rule.terms().isEmpty()) {
      writeTerms();
      writePreferred();
    }
    rule.review()
        .ifPresent(
            why -> {
              heading("A person has to look first");
              line("  " + why);
            });
    if (!rule.unless().isEmpty()) {
      heading("Not reported in");
      rule.unless().stream().map(PatternText::of).forEach(it -> line("  " + it));
    }
    writeExamples();
    writeSources();
    return lines;
  }

  private void writeCompanion(Companion companion) {
    heading(CompanionText.sentence(companion));
    CompanionText text = new CompanionText(companion, TermPattern::written);
    text.whatCounts().forEach(it -> line("  " + it));
    heading(
        "Signs that a story is about it, with their weights; "
            + Topic.ENOUGH
            + " together are enough");
    text.evidence().forEach(it -> line("  " + it));
  }

  private void writeTerms() {
    heading("Terms");
    List<String> wordings = rule.terms().stream().map(it -> PatternText.of(it.pattern())).toList();
    int longest = wordings.stream().mapToInt(RuleCard::width).max().orElse(0);
    int width = Math.min(longest, WIDEST);
    for (int i = 0; i < wordings.size(); i++) {
      Term term = rule.terms().get(i);
      line("  " + pad(wordings.get(i), width) + "  " + String.join(", ", term.cites()));
      if (!term.when().isAlways()) {
        line("    if " + PatternText.of(term.when()));
      }
    }
  }

  /** What to write, once for all terms that share it. */
  private void writePreferred() {
    Map<Map<String, List<Replacement>>, List<String>> termsByAdvice = new LinkedHashMap<>();
    for (Term term : rule.terms()) {
      termsByAdvice
          .computeIfAbsent(term.prefer(), it -> new ArrayList<>())
          .add(PatternText.of(term.pattern()));
    }
    termsByAdvice.forEach(
        (prefer, terms) -> {
          if (!prefer.isEmpty()) {
            heading("Write instead");
            if (termsByAdvice.size() > 1) {
              line("  of " + String.join("; ", terms));
            }
            writeWordings(prefer);
          }
        });
  }

  private void writeWordings(Map<String, List<Replacement>> prefer) {
    for (String owner : entry.owners()) {
      String wordings =
          prefer.values().stream()
              .flatMap(List::stream)
              .filter(wording -> wording.owner().equals(owner))
              .map(wording -> wording.text() + RuleEntry.inLineWith(wording))
              .distinct()
              .collect(Collectors.joining("; "));
      if (!wordings.isEmpty()) {
        line("  " + pad(RuleEntry.heading(owner), 10) + "  " + wordings);
      }
    }
  }

  private void writeExamples() {
    heading("Examples");
    for (Example example : rule.examples()) {
      String verdict = example.flagged().isEmpty() ? "silent   " : "found    ";
      String usage = example.usage() == Usage.STATEMENT ? "" : " (" + example.usage().id() + ")";
      String under = example.guidance().map(it -> " (guidance: " + it + ")").orElse("");
      line("  " + verdict + Marked.show(example.copy(), example.flagged()) + usage + under);
      example.fixed().ifPresent(it -> line("  fixed    " + it));
      example.suggestion().ifPresent(it -> line("  offered  " + it));
    }
  }

  private void writeSources() {
    heading("Sources");
    int width = entry.citations().stream().mapToInt(it -> width(it.source().id())).max().orElse(0);
    for (Citation citation : entry.citations()) {
      Source source = citation.source();
      line("  " + pad(source.id(), width) + "  " + citation.inWords());
      source.url().ifPresent(url -> line("  " + " ".repeat(width) + "  " + url));
    }
  }

  private void heading(String heading) {
    line("");
    line(heading);
  }

  private void line(String line) {
    lines.add(line);
  }

  private static String pad(String word, int width) {
    return word + " ".repeat(Math.max(0, width - width(word)));
  }

  private static int width(String word) {
    return word.codePointCount(0, word.length());
  }
}
