package org.housestyle.rule;

import java.util.ArrayList;
import java.util.List;
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

  /** Reads a term; adds a problem for each mistake. */
  Optional<Term> read(YamlMap term, RuleDefaults ofRule) {
    term.allowOnly("text", "head", "lead", "cite", "when", "prefer");
    List<String> cites = new ArrayList<>();
    List<String> principle = List.of();
    if (term.isMap("cite")) {
      YamlMap bySupport = term.map("cite").orElseThrow();
      bySupport.allowOnly("names", "principle");
      principle = bySupport.texts("principle");
      cites.addAll(bySupport.texts("names"));
      cites.addAll(principle);
    } else {
      cites.addAll(term.texts("cite"));
    }
    checkCites(term, cites);
    Replacements prefer = new Replacements(term, ofRule, replacements);
    if (!term.isVerified()) {
      prefer.get();
    }
    Optional<Head> head =
        term.keys().contains("head")
            ? RuleReader.choice(term, "head", Head.values(), Head::id)
            : Optional.of(Head.COUNT);
    int lead = lead(term);
    Optional<TermPattern> pattern = conditions.pattern(term, "text", term.text("text"));
    if (pattern.isEmpty()) {
      return Optional.empty();
    }
    if (!term.isVerified()) {
      checkKept(term, pattern.get(), prefer);
      checkSearchable(term, pattern.get());
    }
    Optional<When> when = conditions.read(term);
    return Optional.of(
        Term.builder(pattern.get())
            .head(head.orElse(Head.NONE))
            .lead(lead)
            .cites(cites)
            .principle(principle)
            .when(when.isPresent() ? when.get() : ofRule.when())
            .prefer(prefer)
            .build());
  }

  private static void checkSearchable(YamlMap term, TermPattern pattern) {
    if (!pattern.isSearchable()) {
      term.reject(
          "text",
          "in the pattern \""
              + pattern
              + "\": needs a word that is made of letters only, to start the search from");
    }
  }

  /** What a term's own replacements keep must be in each of its wordings. */
  private static void checkKept(YamlMap term, TermPattern pattern, Replacements prefer) {
    if (term.map("prefer").isEmpty()) {
      return;
    }
    prefer.get().values().stream()
        .flatMap(List::stream)
        .flatMap(replacement -> replacement.keeps().stream())
        .distinct()
        .filter(set -> !pattern.names(set))
        .forEach(
            set ->
                term.reject(
                    "prefer",
                    "a replacement keeps {"
                        + set
                        + "}, which not every wording of \""
                        + pattern
                        + "\" has"));
  }

  private void checkCites(YamlMap term, List<String> cites) {
    if (cites.isEmpty()) {
      term.reject("cite", "every term must cite the published source that discusses it (\"cite\")");
    }
    for (int i = 0; i < cites.size(); i++) {
      String source = cites.get(i);
      if (!sources.contains(source)) {
        String hint = Nearest.hint(source, sources);
        term.reject("cite", "cites \"" + source + "\", which sources.yaml does not have" + hint);
      }
      if (cites.indexOf(source) < i) {
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
