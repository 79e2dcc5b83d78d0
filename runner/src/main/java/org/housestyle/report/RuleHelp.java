package org.housestyle.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.housestyle.rule.Replacement;
import org.housestyle.rule.Rule;
import org.housestyle.rule.Source;
import org.housestyle.rule.Term;

/**
 * What a tool shows of a rule beside a finding: the reason, the terms, what to write instead, and
 * who says so.
 *
 * @param rule the rule
 * @param sources the documents that its findings cite
 */
record RuleHelp(Rule rule, List<Source> sources) {

  /** As plain text. */
  String text() {
    List<String> lines = new ArrayList<>(List.of(rule.why(), "", "Terms:"));
    rule.terms().forEach(term -> lines.add("- " + pattern(term)));
    lines.addAll(List.of("", "Write instead:"));
    wordings().forEach((guidance, words) -> lines.add("- " + guidance + ": " + joined(words)));
    lines.addAll(List.of("", "Sources:"));
    for (Source source : sources) {
      String at = source.webAddress().map(url -> ", " + url).orElse("");
      lines.add("- " + source.citation() + at);
    }
    return String.join("\n", lines) + "\n";
  }

  /** As Markdown. */
  String markdown() {
    List<String> lines = new ArrayList<>(List.of(escaped(rule.why()), "", "**Terms**", ""));
    rule.terms().forEach(term -> lines.add("- `" + pattern(term) + "`"));
    lines.addAll(List.of("", "**Write instead**", ""));
    wordings()
        .forEach(
            (guidance, words) ->
                lines.add("- " + escaped(guidance) + ": " + escaped(joined(words))));
    lines.addAll(List.of("", "**Sources**", ""));
    for (Source source : sources) {
      String cited = escaped(source.citation());
      lines.add(
          "- " + source.webAddress().map(url -> "[" + cited + "](<" + url + ">)").orElse(cited));
    }
    return String.join("\n", lines) + "\n";
  }

  /** Where to read more: the address of the first source that has one. */
  Optional<String> url() {
    return sources.stream().flatMap(source -> source.webAddress().stream()).findFirst();
  }

  /** Word sets in angle brackets, for braces have a meaning of their own in SARIF. */
  private static String pattern(Term term) {
    return term.pattern().written().replace('{', '<').replace('}', '>');
  }

  private Map<String, Set<String>> wordings() {
    Map<String, Set<String>> byGuidance = new TreeMap<>();
    for (Term term : rule.terms()) {
      for (Map.Entry<String, List<Replacement>> offered : term.prefer().entrySet()) {
        Set<String> wordings =
            byGuidance.computeIfAbsent(offered.getKey(), it -> new LinkedHashSet<>());
        offered.getValue().forEach(it -> wordings.add(it.plural()));
      }
    }
    return byGuidance;
  }

  private static String joined(Set<String> wordings) {
    return String.join("; ", wordings);
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\\\`*_\\[\\]<>&|#]", "\\\\$0");
  }
}
