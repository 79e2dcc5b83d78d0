// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values by key. Immutable. */
final class Values {

  static final Values NONE = new Values(Map.of());

  /** Each value has the type of its key. */
  private final Map<Key<?>, Object> values;

  private Values(Map<Key<?>, Object> values) {
    this.values = values;
  }

  /** The value of a key, if it is there. */
  @SuppressWarnings("unchecked")
  <T> Optional<T> get(Key<T> key) {
    return Optional.ofNullable((T) values.get(key));
  }

  /** These and another, which replaces one of the same key. */
  <T> Values with(Key<T> key, T value) {
    Map<Key<?>, Object> more = new HashMap<>(values);
    more.put(key, value);
    return new Values(more);
  }

  /** The values of all layers together, the lowest layer first. */
  static Values merged(List<Layer> layers) {
    Values merged = NONE;
    for (Layer layer : layers) {
      for (Key<?> key : layer.values().values.keySet()) {
        merged = merged.merge(key, layer.values());
      }
    }
    return merged;
  }

  private <T> Values merge(Key<T> key, Values upper) {
    T value = upper.get(key).orElseThrow();
    Optional<T> lower = get(key);
    return with(key, lower.isPresent() ? key.merge(lower.get(), value) : value);
  }
}
