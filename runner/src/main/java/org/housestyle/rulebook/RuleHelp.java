// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.housestyle.rule.Citation;
import org.housestyle.rule.Term;

/**
 * What another tool shows about a rule beside a finding: the reason, the terms, what to write
 * instead, and the sources.
 */
public final class RuleHelp {

  private final RuleEntry entry;

  /** Prepares the help for a rule. */
  public RuleHelp(RuleEntry entry) {
    this.entry = entry;
  }

  /** What the rule is about, in a sentence. */
  public String summary() {
    return entry
        .rule()
        .companion()
        .map(CompanionText::need)
        .orElse("Better not written: " + entry.rule().id().replace('-', ' '));
  }

  /** As plain text. */
  public String text() {
    List<String> lines = new ArrayList<>(List.of(entry.rule().why(), ""));
    entry.rule().companion().ifPresent(it -> lines.add(CompanionText.sentence(it)));
    if (!entry.rule().terms().isEmpty()) {
      lines.add("Terms:");
      entry.rule().terms().forEach(term -> lines.add("- " + pattern(term)));
      lines.addAll(List.of("", "Write instead:"));
      entry
          .wordings()
          .forEach(
              (guidance, words) ->
                  lines.add("- " + RuleEntry.heading(guidance) + ": " + joined(words)));
    }
    lines.addAll(List.of("", "Sources:"));
    for (Citation citation : entry.citations()) {
      String at = citation.source().webAddress().map(url -> ", " + url).orElse("");
      lines.add("- " + citation.inWords() + at);
    }
    return String.join("\n", lines) + "\n";
  }

  /** As Markdown. */
  public String markdown() {
    List<String> lines = new ArrayList<>(List.of(escaped(entry.rule().why()), ""));
    entry.rule().companion().ifPresent(it -> lines.add(escaped(CompanionText.sentence(it))));
    if (!entry.rule().terms().isEmpty()) {
      lines.addAll(List.of("**Terms**", ""));
      entry.rule().terms().forEach(term -> lines.add("- `" + pattern(term) + "`"));
      lines.addAll(List.of("", "**Write instead**", ""));
      entry
          .wordings()
          .forEach(
              (guidance, words) ->
                  lines.add(
                      "- " + escaped(RuleEntry.heading(guidance)) + ": " + escaped(joined(words))));
    }
    lines.addAll(List.of("", "**Sources**", ""));
    for (Citation citation : entry.citations()) {
      String cited = escaped(citation.inWords());
      lines.add(
          "- "
              + citation
                  .source()
                  .webAddress()
                  .map(url -> "[" + cited + "](<" + url + ">)")
                  .orElse(cited));
    }
    return String.join("\n", lines) + "\n";
  }

  /** Names word sets in angle brackets, since braces mean arguments in SARIF. */
  private static String pattern(Term term) {
    return term.pattern().written().replace('{', '<').replace('}', '>');
  }

  private static String joined(List<String> wordings) {
    return String.join("; ", wordings);
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\\\`*_\\[\\]<>&|#]", "\\\\$0");
  }
}
