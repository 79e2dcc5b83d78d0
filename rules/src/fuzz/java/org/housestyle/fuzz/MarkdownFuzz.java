// SPDX-License-Identifier: Apache-2.0
package org.housestyle.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes as Markdown, front matter included. */
class MarkdownFuzz {

  @FuzzTest(maxDuration = "10m")
  void check(byte[] bytes) {
    Copy.check(bytes, "markdown");
  }
}
