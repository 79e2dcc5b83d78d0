package org.housestyle.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.housestyle.rule.Term.Head;
import org.housestyle.yaml.Nearest;
import org.housestyle.yaml.YamlMap;

/** Reads one entry of {@code terms}. */
final class TermReader {

  private final Set<String> sources;
  private final ReplacementReader replacements;
  private final WhenReader conditions;

  TermReader(Set<String> sources, ReplacementReader replacements, WhenReader conditions) {
    this.sources = sources;
    this.replacements = replacements;
    this.conditions = conditions;
  }

  /**
   * Reads a term; adds a problem for each mistake.
   *
   * @param criticised words that no replacement may have
   */
  Optional<Term> read(
      YamlMap term,
      Lazy<Optional<When>> whenOfRule,
      Lazy<Map<String, List<Replacement>>> ofRule,
      List<String> criticised) {
    term.allowOnly("text", "head", "lead", "cite", "when", "prefer");
    Optional<YamlMap> bySupport = term.isMap("cite") ? term.map("cite") : Optional.empty();
    bySupport.ifPresent(cite -> cite.allowOnly("names", "principle"));
    List<String> principle = bySupport.map(cite -> cite.texts("principle")).orElse(List.of());
    List<String> cites =
        new ArrayList<>(
            bySupport.map(cite -> cite.texts("names")).orElseGet(() -> term.texts("cite")));
    cites.addAll(principle);
    checkCites(term, cites);
    Map<String, List<Replacement>> own = replacements.readAll(term, criticised);
    Optional<Head> head =
        term.keys().contains("head")
            ? RuleReader.choice(
                term, "head", Head.values(), value -> value.name().toLowerCase(Locale.ROOT))
            : Optional.of(Head.COUNT);
    int lead = lead(term);
    Optional<TermPattern> pattern = conditions.pattern(term, "text", term.text("text"));
    if (pattern.isEmpty()) {
      return Optional.empty();
    }
    Optional<When> when = conditions.read(term);
    return Optional.of(
        Term.builder(pattern.get())
            .head(head.orElse(Head.NONE))
            .lead(lead)
            .cites(cites)
            .principle(principle)
            .when(when.isPresent() ? when.get() : whenOfRule.get().orElse(When.ALWAYS))
            .prefer(own.isEmpty() ? ofRule.get() : own)
            .build());
  }

  private void checkCites(YamlMap term, List<String> cites) {
    if (cites.isEmpty()) {
      term.reject("cite", "every term must cite the published source that discusses it (\"cite\")");
    }
    for (String source : cites) {
      if (!sources.contains(source)) {
        String hint = Nearest.hint(source, sources);
        term.reject("cite", "cites \"" + source + "\", which sources.yaml does not have" + hint);
      }
    }
    for (String source : Set.copyOf(cites)) {
      if (Collections.frequency(cites, source) > 1) {
        term.reject("cite", "cites \"" + source + "\" twice");
      }
    }
  }

  private static int lead(YamlMap term) {
    String written = term.optionalText("lead").orElse("0");
    if (written.length() != 1 || "0123456789".indexOf(written) < 0) {
      term.reject("lead", "\"lead\" is \"" + written + "\"; expected how many words, 1 to 9");
      return 0;
    }
    return Integer.parseInt(written);
  }
}
