package org.housestyle.rule;

import java.util.function.Supplier;

/** A value that is computed once, when it is first needed. Thread-safe. */
final class Lazy<T> implements Supplier<T> {

  private Supplier<T> source;
  private T value;

  /**
   * A value to compute later.
   *
   * @param source never returns null
   */
  Lazy(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public synchronized T get() {
    if (source != null) {
      value = source.get();
      source = null;
    }
    return value;
  }
}
