// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.housestyle.desk.DeskSettings;
import org.housestyle.desk.client.RunningDesk;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A desk as LibreOffice sees it, which has a client for LanguageTool of its own. Runs with {@code
 * -Poffice}, where {@code soffice} and Python's module {@code uno} are installed (Debian:
 * libreoffice-writer-nogui, python3-uno).
 */
@Tag("office")
class LibreOfficeClientTest {

  /** Python with the module {@code uno}: Debian installs it for its own Python only. */
  private static final String PYTHON = "/usr/bin/python3";

  private static final String SCRIPT =
      "../formats/src/test/resources/org/housestyle/formats/office/libreoffice.py";

  @TempDir private Path folder;

  private List<JsonNode> errors(String text) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/soffice")), "LibreOffice is not installed");
    try (RunningDesk desk = new RunningDesk(new DeskSettings().profile("libreoffice"))) {
      String address = desk.address().resolve("/v2").toString();
      Process process =
          new ProcessBuilder(PYTHON, SCRIPT, folder.toString(), "proofread", address, text)
              .redirectErrorStream(true)
              .start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).as(out).isZero();
      return parsed(out);
    }
  }

  private static List<JsonNode> parsed(String lines) throws IOException {
    List<JsonNode> errors = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      errors.add(new ObjectMapper().readTree(line));
    }
    return errors;
  }

  @Test
  void itShowsFindingsAndOffersNothingForAQuotation() throws Exception {
    List<JsonNode> errors =
        errors(
            "The man in court \uD83D\uDE00 had child pornography. "
                + "\u201CHe hid child porn,\u201D said the detective who led the search.");

    assertThat(errors).hasSize(2);
    assertThat(errors.get(0).get(0).asText()).isEqualTo("child pornography");
    assertThat(errors.get(0).get(1).asText()).contains("write \"child abuse images\"");
    assertThat(errors.get(0).at("/2/0").asText()).isEqualTo("child abuse images");
    assertThat(errors.get(1).get(0).asText()).isEqualTo("child porn");
    assertThat(errors.get(1).get(2)).isEmpty();
  }
}
