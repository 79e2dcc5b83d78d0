// SPDX-License-Identifier: Apache-2.0
package org.housestyle.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Any comment that is meant for Housestyle. */
class SuppressionFuzz {

  @FuzzTest(maxDuration = "10m")
  void check(byte[] bytes) {
    String comment = new String(bytes, StandardCharsets.ISO_8859_1);
    String copy = "<!-- housestyle-" + comment + " -->\n\nHe had child porn.\n";
    Copy.check(copy.getBytes(StandardCharsets.UTF_8), "markdown");
    Copy.check(copy.getBytes(StandardCharsets.UTF_8), "html");
  }
}
