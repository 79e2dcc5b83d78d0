package org.housestyle.rule;

import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/** A list whose items are read once each, when they are first needed. Thread-safe. */
final class LazyList<T> extends AbstractList<T> implements RandomAccess {

  private final IntFunction<T> reader;
  private final Object[] items;

  LazyList(int size, IntFunction<T> reader) {
    this.reader = reader;
    this.items = new Object[size];
  }

  @Override
  @SuppressWarnings("unchecked")
  public T get(int index) {
    synchronized (items) {
      if (items[index] == null) {
        items[index] = reader.apply(index);
      }
      return (T) items[index];
    }
  }

  @Override
  public int size() {
    return items.length;
  }
}
