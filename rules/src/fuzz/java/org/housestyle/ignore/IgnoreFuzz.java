// SPDX-License-Identifier: Apache-2.0
package org.housestyle.ignore;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any line of an ignore file, and any path. */
class IgnoreFuzz {

  @FuzzTest(maxDuration = "10m")
  void match(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int half = text.length() / 2;
    List<String> path = List.of(text.substring(half).split("/"));
    IgnoreRule.of(text.substring(0, half), 1)
        .ifPresent(rule -> rule.matches(path.isEmpty() ? List.of("a") : path, false));
  }
}
