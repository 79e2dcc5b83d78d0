package org.housestyle.rule;

import java.util.function.Supplier;

/** A value that is computed once, when it is first needed. Thread-safe. */
final class Lazy<T> {

  private Supplier<T> source;
  private T value;

  private Lazy(Supplier<T> source, T value) {
    this.source = source;
    this.value = value;
  }

  /**
   * A value to compute later.
   *
   * @param source never returns null
   */
  static <T> Lazy<T> by(Supplier<T> source) {
    return new Lazy<>(source, null);
  }

  /** A value that is known. */
  static <T> Lazy<T> of(T value) {
    return new Lazy<>(null, value);
  }

  synchronized T get() {
    if (source != null) {
      value = source.get();
      source = null;
    }
    return value;
  }
}
