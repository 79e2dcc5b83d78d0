// SPDX-License-Identifier: Apache-2.0
package org.housestyle.baseline;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Any bytes as a baseline. */
class BaselineFuzz {

  @FuzzTest(maxDuration = "10m")
  void read(byte[] bytes) throws IOException {
    Path file = Files.createTempFile("fuzz", ".baseline");
    try {
      Files.write(file, bytes);
      BaselineText.read(file);
    } catch (IOException e) {
      // names the line
    } finally {
      Files.delete(file);
    }
  }
}
