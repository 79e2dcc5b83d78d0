// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.Housestyle;
import org.housestyle.Limits;
import org.housestyle.ignore.IgnoreFiles;
import org.housestyle.run.ConfigException;
import org.housestyle.run.Settings;
import org.housestyle.run.SettingsResolver;
import org.housestyle.yaml.Problems;

/**
 * Finds the settings of files in their configuration files. A configuration is read, and its rules
 * are compiled, once and when first needed; configurations with the same packs share the rules.
 * Thread-safe.
 *
 * <p>Every method throws {@link ConfigException} if the configuration of a file has mistakes.
 */
public final class ConfigResolver implements SettingsResolver {

  private final ConfigLookup lookup;
  private final Path base;
  private final PackShelf shelf;
  private final Options options;
  private final Map<Optional<Path>, Configuration> configurations = new HashMap<>();
  private final Map<String, Housestyle> compiled = new HashMap<>();

  /** The configuration of each folder, by its path as given. */
  private final Map<Path, Configuration> byFolder = new HashMap<>();

  /**
   * Prepares a resolver; reads nothing yet.
   *
   * @param lookup finds configuration files
   * @param base the folder that paths in messages are relative to
   * @param shelf the packs that they may name
   * @param options override them
   */
  public ConfigResolver(ConfigLookup lookup, Path base, PackShelf shelf, Options options) {
    this.lookup = lookup;
    this.base = base;
    this.shelf = shelf;
    this.options = options;
  }

  @Override
  public Settings forFolder(Path folder) {
    return configuration(folder);
  }

  @Override
  public String describe(Path file) {
    Configuration configuration = configuration(file.getParent());
    Optional<String> name = configuration.file().map(it -> ConfigText.of(it, base).name());
    return new Description(name, configuration.settings(file), leftOut(configuration, file)).text();
  }

  /**
   * The place of the setting that leaves a file out when its folder is checked, if it is left out.
   */
  private Optional<String> leftOut(Configuration configuration, Path file) {
    Optional<String> excluded = configuration.excluding(file).map(Sourced::where);
    return excluded.isPresent()
        ? excluded
        : new IgnoreFiles(file.toAbsolutePath().getParent())
            .reason(file)
            .map(line -> ConfigText.of(line.file(), base).name() + ":" + line.number());
  }

  private synchronized Configuration configuration(Path folder) {
    Configuration known = byFolder.get(folder);
    if (known == null) {
      Path inside = folder == null ? Path.of("file") : folder.resolve("file");
      known = configurationIn(inside.toAbsolutePath().normalize().getParent());
      byFolder.put(folder, known);
    }
    return known;
  }

  private Configuration configurationIn(Path folder) {
    Optional<Path> found = folder == null ? Optional.empty() : lookup.fileFor(folder);
    if (found.isPresent()) {
      found = Optional.of(found.get().toAbsolutePath().normalize());
    }
    Configuration known = configurations.get(found);
    if (known == null) {
      known = read(found);
      configurations.put(found, known);
    }
    return known;
  }

  private Configuration read(Optional<Path> file) {
    Problems problems = new Problems();
    List<Layer> layers = new ArrayList<>();
    Border border =
        file.isEmpty() || lookup.isTrusted() ? Border.NONE : Border.of(file.orElseThrow());
    if (file.isPresent()) {
      layers.addAll(LayerStack.read(file.get(), base, shelf.loader(), border, problems));
    }
    layers.add(options.layer());
    PackList packs = PackList.of(layers, shelf, options, border, problems);
    if (packs.isComplete()) {
      NameCheck names = new NameCheck(packs.values(), shelf, problems);
      for (Layer layer : layers) {
        names.check(layer);
      }
      names.check(options.selection());
      layers.add(options.selection().layer(packs.values()));
    }
    if (!problems.isEmpty()) {
      throw new ConfigException(problems.all());
    }
    Housestyle housestyle = compiled.get(packs.key());
    if (housestyle == null) {
      housestyle = Housestyle.withRules(packs.values()).withLimits(Limits.STANDARD);
      compiled.put(packs.key(), housestyle);
    }
    return new Configuration(file, List.copyOf(layers), packs.packs(), housestyle);
  }
}
