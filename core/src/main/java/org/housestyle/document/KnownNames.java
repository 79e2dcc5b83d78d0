// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Remembers what was found out about names, since the keys and classes of a site come up again and
 * again. Holds a limited number of short ones. Thread-safe.
 */
final class KnownNames {

  private static final int MOST = 2000;
  private static final int LONGEST = 60;

  private final Predicate<String> test;
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  KnownNames(Predicate<String> test) {
    this.test = test;
  }

  /** Whether the test is true of a name. */
  boolean test(String name) {
    Boolean answer = known.get(name);
    if (answer == null) {
      answer = test.test(name);
      if (name.length() <= LONGEST && known.size() < MOST) {
        known.put(name, answer);
      }
    }
    return answer;
  }
}
