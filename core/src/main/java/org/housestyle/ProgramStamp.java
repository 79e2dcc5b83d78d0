package org.housestyle;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.housestyle.text.Sha256;

/**
 * Tells one build of the program from another, even of the same version: by the content of the
 * library, the names and sizes of the jars beside it, and the Java it runs on.
 */
final class ProgramStamp {

  private ProgramStamp() {}

  /**
   * What tells it, as text for {@link Stamp}. If the library cannot be read, nothing is like it.
   */
  static List<String> current() {
    List<String> told = new ArrayList<>();
    told.add(Version.current());
    told.add(Runtime.version().toString());
    CodeSource code = ProgramStamp.class.getProtectionDomain().getCodeSource();
    try {
      told.add(content(Path.of(code.getLocation().toURI())));
      for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
        File file = new File(entry);
        if (file.isFile()) {
          told.add(file.getName() + " " + file.length());
        }
      }
    } catch (IOException | URISyntaxException | RuntimeException e) {
      told.add(UUID.randomUUID().toString());
    }
    return told;
  }

  private static String content(Path path) throws IOException {
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
