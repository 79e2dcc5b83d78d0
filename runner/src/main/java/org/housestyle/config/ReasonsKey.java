// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.housestyle.Housestyle;
import org.housestyle.yaml.YamlMap;

/** The key {@code suppressions}: whether comments that silence a rule must give a reason. */
final class ReasonsKey extends Key.Single<Boolean> {

  private static final String REASON = "reason";
  private static final String REQUIRED = "required";
  private static final String OPTIONAL = "optional";

  ReasonsKey() {
    super("suppressions", false);
  }

  @Override
  Optional<Sourced<Boolean>> read(YamlMap map, Optional<Path> folder) {
    Optional<YamlMap> suppressions = map.map(name());
    suppressions.ifPresent(it -> it.allowOnly(REASON));
    return suppressions.flatMap(
        it ->
            it.optionalChoice(REASON, List.of(REQUIRED, OPTIONAL))
                .map(reason -> new Sourced<>(reason.equals(REQUIRED), it.place(REASON))));
  }

  @Override
  Housestyle apply(Housestyle housestyle, Sourced<Boolean> value, EffectiveSettings settings) {
    return housestyle.withReasonsRequired(value.value());
  }

  @Override
  void describe(Sourced<Boolean> value, EffectiveSettings settings, Description description) {
    description.add(name(), REASON + ": " + (value.value() ? REQUIRED : OPTIONAL), value.where());
  }
}
