// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

/**
 * A value and where it comes from.
 *
 * @param value the value
 * @param where {@code file:line}, the name of an option, or {@code default}
 */
record Sourced<T>(T value, String where) {

  static <T> Sourced<T> byDefault(T value) {
    return new Sourced<>(value, "default");
  }
}
