package org.housestyle.config;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.Housestyle;

/** A configuration file that was read, or none, with the options of a run on top. Thread-safe. */
final class Configuration {

  /** What holds for some files, and their checker. */
  private record Variant(Settings settings, Housestyle housestyle) {}

  private final Optional<Path> file;
  private final List<Layer> layers;
  private final PackList packs;
  private final Housestyle housestyle;
  private final Map<BitSet, Variant> variants = new HashMap<>();

  /** Null if some layers are about some files only. */
  private final Variant sameForAll;

  /**
   * Puts it together.
   *
   * @param file where it was read from
   * @param layers its layers, the options last
   * @param housestyle the checker for its packs
   */
  Configuration(Optional<Path> file, List<Layer> layers, PackList packs, Housestyle housestyle) {
    this.file = file;
    this.layers = layers;
    this.packs = packs;
    this.housestyle = housestyle;
    boolean same = true;
    for (Layer layer : layers) {
      same &= layer.paths().isEmpty();
    }
    this.sameForAll = same ? variant(layers) : null;
  }

  Optional<Path> file() {
    return file;
  }

  Settings settingsFor(Path path) {
    return variantFor(path).settings();
  }

  Housestyle housestyleFor(Path path) {
    return variantFor(path).housestyle();
  }

  /** Whether one of the patterns is about a file. */
  boolean matches(List<FileGlob> globs, Path path) {
    Path inside = inside(path);
    return globs.stream().anyMatch(glob -> glob.matches(inside));
  }

  /** Files that the same layers are about share a variant. */
  private Variant variantFor(Path path) {
    if (sameForAll != null) {
      return sameForAll;
    }
    Path inside = inside(path);
    BitSet about = new BitSet();
    for (int i = 0; i < layers.size(); i++) {
      about.set(i, layers.get(i).isAbout(inside));
    }
    synchronized (variants) {
      return variants.computeIfAbsent(
          about, it -> variant(it.stream().mapToObj(layers::get).toList()));
    }
  }

  private Variant variant(List<Layer> chosen) {
    Settings settings = Settings.of(chosen, packs.packs());
    return new Variant(settings, settings.applyTo(housestyle));
  }

  /** A path as it is seen from the folder of the file. */
  private Path inside(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    if (file.isEmpty()) {
      return absolute;
    }
    try {
      return file.get().getParent().relativize(absolute);
    } catch (IllegalArgumentException e) {
      // It is on another drive.
      return absolute;
    }
  }
}
