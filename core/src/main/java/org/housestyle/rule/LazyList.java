// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.util.AbstractList;
import java.util.RandomAccess;

/**
 * A list whose items are read once each, when they are first needed. Thread-safe.
 *
 * <p>A subclass reads them, not a lambda, because a check of one article pays for every lambda that
 * Java links.
 */
abstract class LazyList<T> extends AbstractList<T> implements RandomAccess {

  private final Object[] items;

  LazyList(int size) {
    this.items = new Object[size];
  }

  /** Reads an item; never returns null. */
  abstract T read(int index);

  @Override
  @SuppressWarnings("unchecked")
  public T get(int index) {
    synchronized (items) {
      if (items[index] == null) {
        items[index] = read(index);
      }
      return (T) items[index];
    }
  }

  @Override
  public int size() {
    return items.length;
  }
}
