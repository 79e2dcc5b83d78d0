// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The packs on a class path. An artifact with packs lists the resource folder of each on a line of
 * {@code META-INF/housestyle/packs}; the last part of the folder is the pack's name. Immutable and
 * thread-safe.
 */
public final class PackCatalog {

  private static final String INDEX = "META-INF/housestyle/packs";

  private final ClassLoader loader;
  private final SortedMap<String, String> folders;

  private PackCatalog(ClassLoader loader, SortedMap<String, String> folders) {
    this.loader = loader;
    this.folders = folders;
  }

  /**
   * Finds packs without reading them.
   *
   * @throws IOException if an index cannot be read
   */
  public static PackCatalog of(ClassLoader loader) throws IOException {
    SortedMap<String, String> folders = new TreeMap<>();
    for (URL index : Collections.list(loader.getResources(INDEX))) {
      for (String line : lines(index)) {
        String folder = line.strip();
        if (!folder.isEmpty() && !folder.startsWith("#")) {
          folders.putIfAbsent(folder.substring(folder.lastIndexOf('/') + 1), folder);
        }
      }
    }
    return new PackCatalog(loader, folders);
  }

  private static List<String> lines(URL index) throws IOException {
    try (InputStream in = index.openStream();
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }

  /** The names of the packs, in alphabetical order. */
  public Set<String> names() {
    return Collections.unmodifiableSet(folders.keySet());
  }

  /**
   * Reads a pack.
   *
   * @throws IllegalArgumentException if there is no pack of this name
   * @throws IOException if it cannot be read, or its folder does not exist
   * @throws PackException if anything in it is wrong; names every mistake found
   */
  public RulePack read(String name) throws IOException, PackException {
    String folder = folders.get(name);
    if (folder == null) {
      throw new IllegalArgumentException(
          "no pack \"" + name + "\"; known: " + String.join(", ", names()));
    }
    String pack = folder + "/" + PackFiles.PACK;
    URL marker = loader.getResource(pack);
    if (marker == null) {
      throw new NoSuchFileException(pack);
    }
    return StoredPack.read(marker, loader.getResource(folder + "/" + StoredPack.FILE), name);
  }
}
