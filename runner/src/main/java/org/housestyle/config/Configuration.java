// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.Housestyle;
import org.housestyle.document.Formats;
import org.housestyle.rule.Level;
import org.housestyle.rule.RulePack;
import org.housestyle.run.Settings;

/**
 * The layers of a configuration file, or of none, with the options of a run on top. Thread-safe.
 */
final class Configuration implements Settings {

  /** Merged settings and the checker that has them. */
  private record Variant(EffectiveSettings settings, Housestyle housestyle) {}

  private final Optional<Path> file;
  private final List<Layer> layers;
  private final List<Sourced<RulePack>> packs;
  private final Housestyle housestyle;

  /** The variants of different files, by the layers that are for them. */
  private final Map<BitSet, Variant> variants = new HashMap<>();

  /** The variant for files without overrides. */
  private final Variant common;

  private final boolean hasOverrides;
  private final Formats formats;

  /**
   * Merges the layers.
   *
   * @param file where they were read from
   * @param layers the layers, the options last
   * @param packs the packs in use
   * @param housestyle a checker for these packs
   */
  Configuration(
      Optional<Path> file,
      List<Layer> layers,
      List<Sourced<RulePack>> packs,
      Housestyle housestyle) {
    this.file = file;
    this.layers = layers;
    this.packs = packs;
    this.housestyle = housestyle;
    List<Layer> forAll = new ArrayList<>();
    for (Layer layer : layers) {
      if (layer.paths().isEmpty()) {
        forAll.add(layer);
      }
    }
    this.hasOverrides = forAll.size() < layers.size();
    this.common = variant(forAll);
    this.formats = FrontMatterSetting.formats(common.settings().get(Keys.FRONT_MATTER));
  }

  /** The configuration file, if there is one. */
  Optional<Path> file() {
    return file;
  }

  /** The merged settings of a file. */
  EffectiveSettings settings(Path path) {
    return variantFor(path).settings();
  }

  @Override
  public Housestyle housestyle(Path path) {
    return variantFor(path).housestyle();
  }

  @Override
  public Charset charset() {
    return common.settings().get(Keys.ENCODING).value();
  }

  @Override
  public Formats formats() {
    return formats;
  }

  @Override
  public Optional<String> format(Path path) {
    List<Sourced<FormatSetting>> formats = common.settings().get(Keys.FORMATS);
    Path name = path.getFileName();
    return formats.isEmpty() || name == null
        ? Optional.empty()
        : FormatSetting.of(formats, name.toString());
  }

  @Override
  public Optional<Boolean> includes(Path path) {
    Optional<List<FileGlob>> globs = common.settings().get(Keys.INCLUDE).value();
    return globs.map(it -> matches(it, path));
  }

  @Override
  public boolean excludes(Path path) {
    return excluding(path).isPresent();
  }

  /** The pattern that excludes a file, if one does. */
  Optional<Sourced<FileGlob>> excluding(Path path) {
    List<Sourced<FileGlob>> globs = common.settings().get(Keys.EXCLUDE);
    if (globs.isEmpty()) {
      return Optional.empty();
    }
    Path inside = inside(path);
    return globs.stream().filter(glob -> glob.value().matches(inside)).findFirst();
  }

  @Override
  public boolean fails(Level level) {
    return common.settings().get(Keys.FAIL_ON).value().isReachedBy(level);
  }

  @Override
  public Optional<Path> baseline() {
    return common.settings().get(Keys.BASELINE).value().map(NamedPath::path);
  }

  @Override
  public Optional<Path> cache() {
    return common.settings().get(Keys.CACHE).value().map(NamedPath::path);
  }

  private boolean matches(List<FileGlob> globs, Path path) {
    Path inside = inside(path);
    return globs.stream().anyMatch(glob -> glob.matches(inside));
  }

  private Variant variantFor(Path path) {
    if (!hasOverrides) {
      return common;
    }
    Path inside = inside(path);
    BitSet chosen = new BitSet();
    for (int i = 0; i < layers.size(); i++) {
      chosen.set(i, layers.get(i).isFor(inside));
    }
    synchronized (variants) {
      return variants.computeIfAbsent(
          chosen, it -> variant(it.stream().mapToObj(layers::get).toList()));
    }
  }

  private Variant variant(List<Layer> chosen) {
    EffectiveSettings settings = EffectiveSettings.of(chosen, packs);
    return new Variant(settings, settings.applyTo(housestyle));
  }

  /** A path relative to the folder of the file. */
  private Path inside(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    if (file.isEmpty()) {
      return absolute;
    }
    try {
      return file.get().getParent().relativize(absolute);
    } catch (IllegalArgumentException e) {
      return absolute; // on another drive
    }
  }
}
