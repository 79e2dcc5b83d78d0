// SPDX-License-Identifier: Apache-2.0
package org.housestyle.batch;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import org.housestyle.Housestyle;
import org.housestyle.Version;
import org.housestyle.text.Sha256;

/**
 * Identifies this build of the program, since two builds may have the same version: the content of
 * the library, the names and sizes of the jars on the class path, and the version of Java.
 */
final class ProgramFingerprint {

  private ProgramFingerprint() {}

  /** The fingerprint as text; different each time if the library cannot be read. */
  static String current() {
    StringBuilder text = new StringBuilder();
    text.append(Version.current()).append('\n').append(Runtime.version()).append('\n');
    try {
      Path library =
          Path.of(Housestyle.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      text.append(hash(library)).append('\n');
      for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
        File file = new File(entry);
        if (file.isFile()) {
          text.append(file.getName()).append(' ').append(file.length()).append('\n');
        }
      }
    } catch (IOException | URISyntaxException | RuntimeException e) {
      text.append(UUID.randomUUID());
    }
    return text.toString();
  }

  /** A hash of a jar, or of all files in a folder. */
  private static String hash(Path path) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(path.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
