// SPDX-License-Identifier: Apache-2.0
package org.housestyle.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Fixing any plain text. */
class FixTextFuzz {

  @FuzzTest(maxDuration = "10m")
  void fix(byte[] bytes) throws IOException {
    Copy.fix(bytes, "text");
  }
}
