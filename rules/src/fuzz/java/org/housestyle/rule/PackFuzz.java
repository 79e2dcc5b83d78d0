// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Any YAML as a rule pack in one file. */
class PackFuzz {

  @FuzzTest(maxDuration = "10m")
  void read(byte[] bytes) {
    String yaml = new String(bytes, StandardCharsets.UTF_8);
    try {
      PackReader.read(new PackFiles("", new TreeMap<>(Map.of("pack.yaml", yaml))));
    } catch (PackException e) {
      // its mistakes are named
    }
  }
}
