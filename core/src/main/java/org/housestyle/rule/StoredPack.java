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
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.housestyle.index.StoredTrees;
import org.housestyle.yaml.YamlNode;
import org.housestyle.yaml.YamlText;

/**
 * A pack whose YAML was parsed when its module was built. The parsed trees are kept in one file
 * beside the pack's others, and are read by the same readers as YAML. A file that is damaged, or
 * was written by another version of this library, is ignored: then the YAML is read.
 */
public final class StoredPack {

  private static final String FILE = "pack.trees";

  /** The tree that lists the wordings of all replacements. Its name is not that of a file. */
  private static final String PREFERRED = "preferred";

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
    List<YamlNode> preferred = new ArrayList<>();
    pack.preferredWordings().forEach(wording -> preferred.add(new YamlNode.Scalar(wording, 0)));
    trees.put(PREFERRED, new YamlNode.Sequence(preferred, 0));
    Files.write(folder.resolve(FILE), StoredTrees.write(trees, pack.contentHash()));
    return pack;
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
   * @param resources finds a resource; null if there is none
   * @param folder the folder of the pack
   * @param place how messages name that folder
   */
  static RulePack readResource(Function<String, URL> resources, String folder, String place)
      throws IOException, PackException {
    URL marker = resources.apply(folder + "/" + PackFiles.PACK);
    if (marker == null) {
      throw new NoSuchFileException(folder + "/" + PackFiles.PACK);
    }
    URL stored = resources.apply(folder + "/" + FILE);
    if (stored != null) {
      Optional<StoredTrees> trees = open(stored);
      if (trees.isPresent()) {
        return read(trees.get(), marker);
      }
    }
    return PackReader.read(PackFiles.beside(marker, place));
  }

  private static Optional<StoredTrees> open(URL file) throws IOException {
    try (InputStream in = file.openStream()) {
      return StoredTrees.read(in.readAllBytes());
    }
  }

  private static RulePack read(StoredTrees trees, URL marker) {
    RulePackBuilder pack = new PackReader(new StoredParts(trees)).readLazily();
    pack.preferredWordings = Lazy.by(() -> preferred(trees));
    pack.contentHash = Lazy.by(trees::packHash);
    pack.location = Optional.of(marker);
    return pack.build();
  }

  private static Set<String> preferred(StoredTrees trees) {
    Set<String> wordings = new TreeSet<>();
    if (trees.tree(PREFERRED).orElseThrow() instanceof YamlNode.Sequence list) {
      for (YamlNode item : list.items()) {
        if (item instanceof YamlNode.Scalar wording) {
          wordings.add(wording.text());
        }
      }
    }
    return wordings;
  }
}
