// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import java.util.List;
import org.housestyle.Housestyle;
import org.housestyle.rule.RulePack;

/**
 * The settings of a file, merged from all layers that are for it. Immutable.
 *
 * @param packs the packs in use, each with the place that names it
 * @param values what the layers say
 */
record EffectiveSettings(List<Sourced<RulePack>> packs, Values values) {

  static EffectiveSettings of(List<Layer> layers, List<Sourced<RulePack>> packs) {
    return new EffectiveSettings(packs, Values.merged(layers));
  }

  /** The value of a key, or its default. */
  <T> T get(Key<T> key) {
    return values.get(key).orElse(key.byDefault());
  }

  /** A checker with these settings. */
  Housestyle applyTo(Housestyle housestyle) {
    Housestyle applied = housestyle;
    for (Key<?> key : Keys.ALL) {
      applied = key.apply(applied, this);
    }
    return applied;
  }
}
