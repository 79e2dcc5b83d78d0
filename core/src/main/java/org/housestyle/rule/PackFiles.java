// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.stream.Stream;
import org.housestyle.text.OrdinaryFile;
import org.housestyle.text.Sha256;
import org.housestyle.text.SourceText;

/**
 * The files of a pack, in a folder or in a jar.
 *
 * @param place how messages name the pack's folder; empty if the pack is a single file
 * @param texts the text of each file, by file name
 */
record PackFiles(String place, SortedMap<String, String> texts) {

  /** The file that makes a folder a pack. */
  static final String PACK = "pack.yaml";

  /** The list of dictionary words that are not misspellings. */
  static final String REAL_WORDS = "real-words.txt";

  private static final int LARGEST = 1 << 20;

  /** A single file that holds a whole pack, or every file of a folder that can belong to one. */
  static PackFiles of(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return in(path, path.toString());
    }
    if (path.endsWith(PACK)) {
      return of(path.toAbsolutePath().getParent());
    }
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    SortedMap<String, String> texts = new TreeMap<>();
    texts.put(path.toString(), text(path, path.toString()));
    return new PackFiles("", texts);
  }

  /** Whether all of the pack is in one file. */
  boolean isSingle() {
    return place.isEmpty();
  }

  private static PackFiles in(Path folder, String place) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.getFileName().toString();
        if (belongsToPack(name)) {
          texts.put(name, text(file, place + "/" + name));
        }
      }
    }
    return new PackFiles(place, texts);
  }

  /**
   * Every file of a resource folder that can belong to a pack.
   *
   * @param marker the folder's {@code pack.yaml}
   * @param place how messages name the folder
   */
  static PackFiles beside(URL marker, String place) throws IOException {
    if (marker.openConnection() instanceof JarURLConnection jar) {
      return in(jar, place);
    }
    try {
      return in(Path.of(marker.toURI()).getParent(), place);
    } catch (URISyntaxException e) {
      throw new IOException("no path to " + marker, e);
    }
  }

  private static PackFiles in(JarURLConnection jar, String place) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    String marker = jar.getEntryName();
    String prefix = marker.substring(0, marker.length() - PACK.length());
    for (JarEntry entry : jar.getJarFile().stream().toList()) {
      if (entry.getName().startsWith(prefix)) {
        String name = entry.getName().substring(prefix.length());
        if (belongsToPack(name) && name.indexOf('/') < 0) {
          try (InputStream in = jar.getJarFile().getInputStream(entry)) {
            texts.put(name, text(in, place + "/" + name));
          }
        }
      }
    }
    return new PackFiles(place, texts);
  }

  private static boolean belongsToPack(String name) {
    return name.endsWith(".yaml") || name.equals(REAL_WORDS);
  }

  private static String text(Path file, String name) throws IOException {
    OrdinaryFile.require(file);
    try (InputStream in = Files.newInputStream(file)) {
      return text(in, name);
    }
  }

  private static String text(InputStream in, String name) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new IOException(name + ": larger than 1 MiB; a pack's files are small");
    }
    try {
      return SourceText.decode(bytes, StandardCharsets.UTF_8).text();
    } catch (IOException e) {
      throw new IOException(name + ": " + e.getMessage(), e);
    }
  }

  /**
   * A hash of all texts, the same wherever the pack is. A folder's file names count, that of a
   * single file does not.
   */
  String contentHash() {
    MessageDigest digest = Sha256.digest();
    texts.forEach(
        (name, text) -> {
          byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
          String head = (isSingle() ? "" : name) + "\n" + bytes.length + "\n";
          digest.update(head.getBytes(StandardCharsets.UTF_8));
          digest.update(bytes);
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  /** A file's name with its folder, for messages. */
  String path(String name) {
    return isSingle() ? name : place + "/" + name;
  }
}
