// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.housestyle.index.ChangedFileException;
import org.housestyle.index.StoredTrees;
import org.housestyle.yaml.YamlNode;
import org.housestyle.yaml.YamlText;

/**
 * A pack whose YAML was parsed when its module was built. The parsed trees are kept in one file
 * beside the pack's others, and are read by the same readers as YAML. A file that was written by
 * another version of this library is ignored: then the YAML is read. One that was changed is an
 * error.
 */
public final class StoredPack {

  static final String FILE = "pack.trees";

  private StoredPack() {}

  /**
   * Reads the pack in a folder and stores its trees there.
   *
   * @throws PackException if anything in it is wrong; names every mistake found
   * @throws IOException if a file cannot be read or written
   */
  public static RulePack write(Path folder) throws IOException, PackException {
    PackFiles files = PackFiles.of(folder);
    RulePack pack = PackReader.read(files);
    Map<String, YamlNode> trees = new LinkedHashMap<>();
    files.texts().forEach((file, text) -> trees.put(file, tree(file, text)));
    trees.put(StoredParts.PREFERRED, list(pack.preferredWordings().stream()));
    trees.put(StoredParts.COMPANIONS, list(pack.companions().stream().map(Rule::id)));
    Files.write(folder.resolve(FILE), StoredTrees.write(trees, pack.contentHash()));
    return pack;
  }

  private static YamlNode list(Stream<String> texts) {
    List<YamlNode> items = new ArrayList<>();
    texts.forEach(text -> items.add(new YamlNode.Scalar(text, 0)));
    return new YamlNode.Sequence(items, 0);
  }

  private static YamlNode tree(String file, String text) {
    try {
      return file.equals(PackFiles.REAL_WORDS)
          ? new YamlNode.Scalar(text, 1)
          : YamlText.read(text).orElseThrow();
    } catch (YamlText.Malformed e) {
      throw new IllegalStateException("Bug: " + file + " was read before", e);
    }
  }

  /**
   * Reads a pack from resources.
   *
   * @param marker its {@code pack.yaml}; null if there is none
   * @param stored its stored form; null if there is none
   * @param place how messages name its folder
   */
  static RulePack read(URL marker, URL stored, String place) throws IOException, PackException {
    if (marker == null) {
      throw new NoSuchFileException(place + "/" + PackFiles.PACK);
    }
    if (stored != null) {
      Optional<StoredTrees> trees = open(stored);
      if (trees.isPresent()) {
        return PackReader.readStored(new StoredParts(trees.get()), marker);
      }
    }
    return PackReader.read(PackFiles.beside(marker, place));
  }

  private static Optional<StoredTrees> open(URL file) throws IOException, PackException {
    try (InputStream in = file.openStream()) {
      return StoredTrees.read(in.readAllBytes());
    } catch (ChangedFileException e) {
      throw new PackException(List.of(file + " " + e.getMessage()));
    }
  }
}
