// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.yaml.YamlMap;

/** What a rule says for those of its terms that do not say it themselves. Thread-safe. */
final class RuleDefaults {

  private final YamlMap rule;
  private final ReplacementReader replacements;
  private final WhenReader conditions;
  private When when;
  private Map<String, List<Replacement>> prefer;

  RuleDefaults(YamlMap rule, ReplacementReader replacements, WhenReader conditions) {
    this.rule = rule;
    this.replacements = replacements;
    this.conditions = conditions;
  }

  /** The rule's condition, which its terms share as one object. */
  synchronized When when() {
    if (when == null) {
      Optional<When> read = conditions.read(rule);
      when = read.isPresent() ? read.get() : When.ALWAYS;
    }
    return when;
  }

  /** Words that no replacement may have; empty for a pack that was checked before. */
  List<String> criticised() {
    return rule.isVerified() ? List.of() : rule.texts("criticised");
  }

  synchronized Map<String, List<Replacement>> prefer() {
    if (prefer == null) {
      prefer = replacements.readAll(rule, criticised());
    }
    return prefer;
  }
}
