// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCatalogTest {

  private static final Map<String, String> ARTIFACT =
      Map.of(
          "META-INF/housestyle/packs", "# our packs\norg/paper/our-paper\n",
          "org/paper/our-paper/pack.yaml", "name: our-paper\ntitle: Our paper\nguidance: [desk]\n",
          "org/paper/our-paper/sources.yaml", "desk:\n  organisation: Desk\n  title: Words\n",
          "org/paper/our-paper/a-word.yaml",
              """
              id: a-word
              since: 1.0.0
              level: advice
              why: A reason.
              terms:
                - text: a word
                  cite: [desk]
              prefer:
                desk:
                  - noun: another
              examples:
                - copy: It is [[a word]].
                - copy: It is not.
              """);

  @TempDir Path folder;

  private URL jar() throws IOException {
    Path jar = folder.resolve("our paper.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      for (Map.Entry<String, String> entry : ARTIFACT.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return jar.toUri().toURL();
  }

  @Test
  void aPackIsFoundInAJarOnTheClassPath() throws IOException, PackException {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar()}, null)) {
      PackCatalog catalog = PackCatalog.of(loader);
      assertThat(catalog.names()).containsExactly("our-paper");
      assertThat(catalog.read("our-paper").rule("a-word")).isPresent();
      assertThatThrownBy(() -> catalog.read("other"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("no pack \"other\"; known: our-paper");
    }
  }
}
