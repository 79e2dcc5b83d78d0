package org.housestyle.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.housestyle.report.Printable;
import org.housestyle.rule.Citation;
import org.housestyle.rule.Example;
import org.housestyle.rule.Marked;
import org.housestyle.rule.Replacement;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.Source;
import org.housestyle.rule.Term;
import org.housestyle.rule.Usage;

/** All that a pack says in a rule, for people. */
final class RuleCard {

  private static final int WIDEST = 44;

  private final RulePack pack;
  private final Rule rule;
  private final StringBuilder text = new StringBuilder();

  RuleCard(RulePack pack, Rule rule) {
    this.pack = pack;
    this.rule = rule;
  }

  String text() {
    line(rule.qualifiedId() + " (" + rule.level().id() + ", since " + rule.since() + ")");
    line(rule.why());
    writeTerms();
    writePreferred();
    rule.review()
        .ifPresent(
            why -> {
              heading("A person has to look first");
              line("  " + why);
            });
    if (!rule.unless().isEmpty()) {
      heading("Not reported in");
      rule.unless().stream().map(Spelt::of).forEach(it -> line("  " + it));
    }
    writeExamples();
    writeSources();
    return text.toString();
  }

  private void writeTerms() {
    heading("Terms");
    List<String> wordings = rule.terms().stream().map(it -> Spelt.of(it.pattern())).toList();
    int longest = wordings.stream().mapToInt(RuleCard::width).max().orElse(0);
    int width = Math.min(longest, WIDEST);
    for (int i = 0; i < wordings.size(); i++) {
      Term term = rule.terms().get(i);
      line("  " + pad(wordings.get(i), width) + "  " + String.join(", ", term.cites()));
      if (!term.when().isAlways()) {
        line("    if " + Spelt.of(term.when()));
      }
    }
  }

  /** What to write, told once for all terms that share it. */
  private void writePreferred() {
    Map<Map<String, List<Replacement>>, List<String>> termsByAdvice = new LinkedHashMap<>();
    for (Term term : rule.terms()) {
      termsByAdvice
          .computeIfAbsent(term.prefer(), it -> new ArrayList<>())
          .add(Spelt.of(term.pattern()));
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
    for (String owner : pack.owners()) {
      List<Replacement> wordings =
          prefer.values().stream()
              .flatMap(List::stream)
              .filter(wording -> wording.owner().equals(owner))
              .distinct()
              .toList();
      if (!wordings.isEmpty()) {
        line("  " + pad(owner, 10) + "  " + wording(wordings));
      }
    }
  }

  private static String wording(List<Replacement> replacements) {
    return replacements.stream().map(Replacement::text).collect(Collectors.joining("; "));
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
    List<Citation> cited = pack.citations(rule);
    int width = cited.stream().mapToInt(it -> width(it.source().id())).max().orElse(0);
    for (Citation citation : cited) {
      Source source = citation.source();
      line("  " + pad(source.id(), width) + "  " + citation.inWords());
      source.url().ifPresent(url -> line("  " + " ".repeat(width) + "  " + url));
    }
  }

  private void heading(String heading) {
    text.append('\n');
    line(heading);
  }

  private void line(String line) {
    text.append(Printable.of(line)).append('\n');
  }

  private static String pad(String word, int width) {
    return word + " ".repeat(Math.max(0, width - width(word)));
  }

  private static int width(String word) {
    return word.codePointCount(0, word.length());
  }
}
