// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.housestyle.yaml.Nearest;
import org.housestyle.yaml.YamlMap;

/** Reads a rule's examples: copy with {@code [[ ]]} around what the rule must report. */
final class ExampleReader {

  private final List<String> guidance;

  ExampleReader(List<String> guidance) {
    this.guidance = guidance;
  }

  List<Example> read(YamlMap rule) {
    List<Example> examples = new ArrayList<>();
    for (YamlMap example : rule.maps("examples")) {
      examples.add(readOne(example));
    }
    boolean flagged = examples.stream().anyMatch(example -> !example.flagged().isEmpty());
    boolean silent = examples.stream().anyMatch(example -> example.flagged().isEmpty());
    if (!flagged || !silent) {
      String missing =
          flagged ? "that must stay silent" : "that is flagged, with [[ ]] round the term";
      rule.reject("examples", "needs at least one example " + missing);
    }
    return List.copyOf(examples);
  }

  /** Reads one example. */
  Example readOne(YamlMap example) {
    example.allowOnly("copy", "fixed", "suggest", "usage", "guidance");
    Marked marked = Marked.parse(example.text("copy"));
    if (!marked.balanced()) {
      example.reject("copy", "[[ and ]] do not pair up");
    }
    Optional<String> under = example.optionalText("guidance");
    if (under.isPresent() && !guidance.contains(under.get())) {
      example.reject(
          "guidance", "no guidance \"" + under.get() + "\"" + Nearest.hint(under.get(), guidance));
    }
    return Example.builder(marked.copy())
        .flagged(marked.spans())
        .fixed(example.optionalText("fixed"))
        .suggestion(example.optionalText("suggest"))
        .usage(usage(example))
        .guidance(under)
        .line(example.line())
        .build();
  }

  private static Usage usage(YamlMap example) {
    Optional<String> written = example.optionalText("usage");
    if (written.isEmpty()) {
      return Usage.STATEMENT;
    }
    List<String> names = Stream.of(Usage.values()).map(Usage::id).toList();
    if (!names.contains(written.get())) {
      example.reject(
          "usage", "no usage \"" + written.get() + "\"; known: " + String.join(", ", names));
      return Usage.STATEMENT;
    }
    return Usage.valueOf(written.get().toUpperCase(Locale.ROOT));
  }
}
