package org.housestyle.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.housestyle.Housestyle;
import org.housestyle.yaml.YamlMap;

/**
 * A key of the configuration: how its value is read, merged, applied and described. {@link Keys}
 * lists them. Immutable.
 *
 * @param <T> the type of the value
 */
final class Key<T> {

  /** Reads a value. */
  @FunctionalInterface
  interface Reader<T> {

    /**
     * The value in a mapping, if there is one; mistakes are noted there.
     *
     * @param folder the folder of the file; empty if the file is on the class path
     */
    Optional<T> read(YamlMap map, Optional<Path> folder);
  }

  /** Lists a value for people. */
  @FunctionalInterface
  interface Describer<T> {
    void describe(T value, EffectiveSettings settings, Description description);
  }

  /** Gives a checker the value. */
  @FunctionalInterface
  interface Effect<T> {
    Housestyle apply(Housestyle housestyle, T value, EffectiveSettings settings);
  }

  private final String name;
  private final T byDefault;
  private final BinaryOperator<T> merge;
  private final Reader<T> reader;
  private final Describer<T> describer;
  private final Effect<T> effect;

  private Key(
      String name,
      T byDefault,
      BinaryOperator<T> merge,
      Reader<T> reader,
      Describer<T> describer,
      Effect<T> effect) {
    this.name = name;
    this.byDefault = byDefault;
    this.merge = merge;
    this.reader = reader;
    this.describer = describer;
    this.effect = effect;
  }

  /** A key with one value: that of an upper layer replaces that of a lower one. */
  static <V> Key<Sourced<V>> single(String name, V byDefault, Reader<Sourced<V>> reader) {
    return new Key<>(
        name,
        Sourced.byDefault(byDefault),
        (lower, upper) -> upper,
        reader,
        (value, settings, description) -> {},
        (housestyle, value, settings) -> housestyle);
  }

  /** A key with a list: the values of an upper layer follow those of a lower one. */
  static <V> Key<List<Sourced<V>>> list(String name, Function<YamlMap, List<Sourced<V>>> reader) {
    return new Key<>(
        name,
        List.of(),
        (lower, upper) -> Stream.concat(lower.stream(), upper.stream()).toList(),
        (map, folder) -> Optional.of(reader.apply(map)).filter(values -> !values.isEmpty()),
        (value, settings, description) -> {},
        (housestyle, value, settings) -> housestyle);
  }

  Key<T> describedBy(Describer<T> other) {
    return new Key<>(name, byDefault, merge, reader, other, effect);
  }

  Key<T> applied(Effect<T> other) {
    return new Key<>(name, byDefault, merge, reader, describer, other);
  }

  Key<T> applied(BiFunction<Housestyle, T, Housestyle> other) {
    return applied((housestyle, value, settings) -> other.apply(housestyle, value));
  }

  /** Its name in the file; the first if it has several. */
  String name() {
    return name;
  }

  /** The value if no layer has one. */
  T byDefault() {
    return byDefault;
  }

  T merge(T lower, T upper) {
    return merge.apply(lower, upper);
  }

  /** Reads the value, if there is one, and adds it to those of the same layer. */
  Values readInto(Values values, YamlMap map, Optional<Path> folder) {
    return reader.read(map, folder).map(value -> values.with(this, value)).orElse(values);
  }

  void describe(EffectiveSettings settings, Description description) {
    describer.describe(settings.get(this), settings, description);
  }

  Housestyle apply(Housestyle housestyle, EffectiveSettings settings) {
    return effect.apply(housestyle, settings.get(this), settings);
  }
}
