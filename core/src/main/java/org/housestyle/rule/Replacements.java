package org.housestyle.rule;

import java.util.List;
import java.util.Map;
import org.housestyle.yaml.YamlMap;

/**
 * The replacements of a term by guidance. Those of a stored pack are read when they are first
 * needed: most terms that are looked for are not found. Thread-safe.
 */
final class Replacements {

  static final Replacements NONE = new Replacements(Map.of());

  private final YamlMap term;
  private final RuleDefaults defaults;
  private final List<String> guidance;
  private Map<String, List<Replacement>> read;

  Replacements(Map<String, List<Replacement>> known) {
    this(null, null, List.of());
    this.read = known;
  }

  /** The replacements that a term has, or else those of its rule. */
  Replacements(YamlMap term, RuleDefaults defaults, List<String> guidance) {
    this.term = term;
    this.defaults = defaults;
    this.guidance = guidance;
  }

  synchronized Map<String, List<Replacement>> get() {
    if (read == null) {
      Map<String, List<Replacement>> own = ReplacementReader.readAll(term, guidance);
      read = own.isEmpty() ? defaults.prefer() : own;
    }
    return read;
  }
}
