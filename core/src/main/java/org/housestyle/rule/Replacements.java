// SPDX-License-Identifier: Apache-2.0
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
  private final ReplacementReader reader;
  private Map<String, List<Replacement>> read;

  Replacements(Map<String, List<Replacement>> known) {
    this(null, null, null);
    this.read = known;
  }

  /** The replacements that a term has, or else those of its rule. */
  Replacements(YamlMap term, RuleDefaults defaults, ReplacementReader reader) {
    this.term = term;
    this.defaults = defaults;
    this.reader = reader;
  }

  synchronized Map<String, List<Replacement>> get() {
    if (read == null) {
      Map<String, List<Replacement>> own = reader.readAll(term, defaults.criticised());
      read = own.isEmpty() ? defaults.prefer() : own;
    }
    return read;
  }
}
