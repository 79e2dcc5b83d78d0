// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.housestyle.yaml.Problems;
import org.housestyle.yaml.YamlMap;

/** Any YAML as a configuration. */
class ConfigurationFuzz {

  @FuzzTest(maxDuration = "10m")
  void read(byte[] bytes) {
    String yaml = new String(bytes, StandardCharsets.UTF_8);
    Problems problems = new Problems();
    YamlMap.readOrEmpty("housestyle.yml", yaml, problems)
        .ifPresent(map -> LayerReader.read(map, Optional.empty()));
  }
}
