// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.housestyle.Housestyle;
import org.housestyle.yaml.YamlMap;

/**
 * A key of the configuration: how its value is read, merged, applied and described. {@link Keys}
 * lists them. Immutable.
 *
 * @param <T> the type of the value
 */
abstract class Key<T> {

  private final String name;
  private final T byDefault;

  private Key(String name, T byDefault) {
    this.name = name;
    this.byDefault = byDefault;
  }

  /** Its name in the file; the first if it has several. */
  final String name() {
    return name;
  }

  /** The value if no layer has one. */
  final T byDefault() {
    return byDefault;
  }

  /**
   * The value in a mapping, if there is one; mistakes are noted there.
   *
   * @param folder the folder of the file; empty if the file is on the class path
   */
  abstract Optional<T> read(YamlMap map, Optional<Path> folder);

  /** The value of two layers together. */
  abstract T merge(T lower, T upper);

  /** Gives the value to a checker, if it concerns it. */
  Housestyle apply(Housestyle housestyle, T value, EffectiveSettings settings) {
    return housestyle;
  }

  /** Lists the value for people. */
  abstract void describe(T value, EffectiveSettings settings, Description description);

  /** Reads the value, if there is one, and adds it to those of the same layer. */
  final Values readInto(Values values, YamlMap map, Optional<Path> folder) {
    Optional<T> value = read(map, folder);
    return value.isPresent() ? values.with(this, value.get()) : values;
  }

  final void describe(EffectiveSettings settings, Description description) {
    describe(settings.get(this), settings, description);
  }

  final Housestyle apply(Housestyle housestyle, EffectiveSettings settings) {
    return apply(housestyle, settings.get(this), settings);
  }

  /** A key with one value: that of an upper layer replaces that of a lower one. */
  abstract static class Single<V> extends Key<Sourced<V>> {

    Single(String name, V byDefault) {
      super(name, Sourced.byDefault(byDefault));
    }

    @Override
    final Sourced<V> merge(Sourced<V> lower, Sourced<V> upper) {
      return upper;
    }
  }

  /** A key with a list: the values of an upper layer follow those of a lower one. */
  abstract static class Many<V> extends Key<List<Sourced<V>>> {

    Many(String name) {
      super(name, List.of());
    }

    /** The values in a mapping; mistakes are noted there. */
    abstract List<Sourced<V>> read(YamlMap map);

    @Override
    final Optional<List<Sourced<V>>> read(YamlMap map, Optional<Path> folder) {
      List<Sourced<V>> values = read(map);
      return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    @Override
    final List<Sourced<V>> merge(List<Sourced<V>> lower, List<Sourced<V>> upper) {
      List<Sourced<V>> both = new ArrayList<>(lower);
      both.addAll(upper);
      return both;
    }
  }
}
