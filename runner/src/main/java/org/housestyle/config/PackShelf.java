// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.housestyle.rule.PackCatalog;
import org.housestyle.rule.PackException;
import org.housestyle.rule.RulePack;
import org.housestyle.run.Paths;
import org.housestyle.yaml.Nearest;

/**
 * The packs that a configuration may name: built-in ones, those on a class path, and those in files
 * and folders. Each is read once. Not thread-safe.
 */
public final class PackShelf {

  private final List<String> builtIn;
  private final Function<String, Optional<RulePack>> reader;
  private final ClassLoader loader;
  private final Map<String, RulePack> read = new HashMap<>();
  private PackCatalog catalog;

  /**
   * Prepares a shelf; reads nothing yet.
   *
   * @param builtIn the names of the built-in packs; the first is used by default
   * @param reader reads a built-in pack
   * @param loader finds other packs and shared configurations
   */
  public PackShelf(
      List<String> builtIn, Function<String, Optional<RulePack>> reader, ClassLoader loader) {
    this.builtIn = List.copyOf(builtIn);
    this.reader = reader;
    this.loader = loader;
  }

  ClassLoader loader() {
    return loader;
  }

  /** The pack that is used by default. */
  PackName standard() {
    return new PackName(builtIn.get(0), Optional.empty());
  }

  /** The names of built-in packs and of those on the class path. */
  SortedSet<String> names() throws IOException {
    SortedSet<String> names = new TreeSet<>(catalog().names());
    names.addAll(builtIn);
    return names;
  }

  /** The identity of a pack on this shelf. */
  String key(PackName name) throws IOException {
    return path(name).map(Path::toString).orElse(name.written());
  }

  /** The file or folder that a name stands for, if it is not that of a known pack. */
  Optional<Path> path(PackName name) throws IOException {
    boolean known = builtIn.contains(name.written()) || catalog().names().contains(name.written());
    try {
      return known
          ? Optional.empty()
          : name.folder().map(it -> it.toAbsolutePath().resolve(name.written()).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty(); // then it is not a file either
    }
  }

  /**
   * Reads a pack.
   *
   * @throws PackException if it has mistakes
   * @throws IOException if it does not exist or cannot be read; the message says why
   */
  RulePack read(PackName name) throws IOException, PackException {
    String key = key(name);
    RulePack pack = read.get(key);
    if (pack == null) {
      pack = find(name);
      read.put(key, pack);
    }
    return pack;
  }

  private PackCatalog catalog() throws IOException {
    if (catalog == null) {
      catalog = PackCatalog.of(loader);
    }
    return catalog;
  }

  private RulePack find(PackName name) throws IOException, PackException {
    if (builtIn.contains(name.written())) {
      return readBuiltIn(name.written());
    }
    if (catalog().names().contains(name.written())) {
      return catalog().read(name.written());
    }
    try {
      Optional<Path> path = name.folder().map(folder -> folder.resolve(name.written()));
      if (path.filter(Files::exists).isPresent()) {
        return read(path.get(), name.written());
      }
    } catch (InvalidPathException e) {
      // then it is not a file either
    }
    String hint = Nearest.hint(name.written(), names());
    throw new NoSuchFileException(
        "no pack, file or folder \""
            + name.written()
            + "\""
            + hint
            + " (known packs: "
            + String.join(", ", names())
            + ")");
  }

  private static RulePack read(Path path, String written) throws IOException, PackException {
    try {
      return RulePack.read(path);
    } catch (IOException e) {
      throw new IOException("the rule pack " + written + ": " + Paths.why(e), e);
    }
  }

  private RulePack readBuiltIn(String name) throws PackException {
    try {
      return reader.apply(name).orElseThrow();
    } catch (IllegalStateException e) {
      // Helps people who edit a built-in pack.
      if (e.getCause() instanceof PackException mistakes) {
        throw mistakes;
      }
      throw e;
    }
  }
}
