package org.housestyle.config;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.Housestyle;
import org.housestyle.ignore.IgnoreFiles;
import org.housestyle.rule.Level;
import org.housestyle.run.House;
import org.housestyle.yaml.Problems;

/**
 * A house that says in configuration files what holds for each of its files. Files are read, and
 * rules compiled, on first need and once; the rules of packs that several files name are shared.
 * Thread-safe.
 *
 * <p>Every method throws {@link ConfigException} if the configuration of a file has mistakes.
 */
public final class ConfiguredHouse implements House {

  private final ConfigLookup lookup;
  private final Path base;
  private final PackShelf shelf;
  private final Options options;
  private final Map<Optional<Path>, Configuration> configurations = new HashMap<>();
  private final Map<String, Housestyle> compiled = new HashMap<>();

  /** The configuration of each folder that was asked about, as it was named. */
  private final Map<Path, Configuration> byFolder = new HashMap<>();

  /**
   * Prepares a house; reads nothing yet.
   *
   * @param lookup where configuration files are
   * @param base the folder that their paths are told from
   * @param shelf the packs they may name
   * @param options what goes before them
   */
  public ConfiguredHouse(ConfigLookup lookup, Path base, PackShelf shelf, Options options) {
    this.lookup = lookup;
    this.base = base;
    this.shelf = shelf;
    this.options = options;
  }

  /** What a configuration says of the files that it is about. */
  private record Configured(Configuration configuration) implements House {

    @Override
    public Housestyle housestyleFor(Path file) {
      return configuration.housestyleFor(file);
    }

    @Override
    public Charset charsetFor(Path file) {
      return configuration.settingsFor(file).encoding().value();
    }

    @Override
    public Optional<Boolean> includes(Path file) {
      Optional<Sourced<List<FileGlob>>> globs = configuration.settingsFor(file).include();
      return globs.map(it -> configuration.matches(it.value(), file));
    }

    @Override
    public Optional<String> formatFor(Path file) {
      List<Sourced<FormatSetting>> formats = configuration.settingsFor(file).formats();
      Path name = file.getFileName();
      return formats.isEmpty() || name == null
          ? Optional.empty()
          : FormatSetting.of(formats, name.toString());
    }

    @Override
    public boolean excludes(Path file) {
      List<Sourced<FileGlob>> globs = configuration.settingsFor(file).exclude();
      return !globs.isEmpty()
          && configuration.matches(globs.stream().map(Sourced::value).toList(), file);
    }

    @Override
    public boolean fails(Path file, Level level) {
      return configuration.settingsFor(file).failOn().value().isReachedBy(level);
    }
  }

  @Override
  public House in(Path folder) {
    return near(folder == null ? Path.of("any") : folder.resolve("any"));
  }

  private House near(Path file) {
    return new Configured(configurationFor(file));
  }

  @Override
  public Housestyle housestyleFor(Path file) {
    return near(file).housestyleFor(file);
  }

  @Override
  public Charset charsetFor(Path file) {
    return near(file).charsetFor(file);
  }

  @Override
  public Optional<Boolean> includes(Path file) {
    return near(file).includes(file);
  }

  @Override
  public Optional<String> formatFor(Path file) {
    return near(file).formatFor(file);
  }

  @Override
  public boolean excludes(Path file) {
    return near(file).excludes(file);
  }

  @Override
  public boolean fails(Path file, Level level) {
    return near(file).fails(file, level);
  }

  /** What holds for a file and where each value comes from, in lines for people. */
  public String describe(Path file) {
    Configuration configuration = configurationFor(file);
    Optional<String> name = configuration.file().map(it -> ConfigText.of(it, base).name());
    return new Description(name, configuration.settingsFor(file), leftOut(file)).text();
  }

  /** What leaves a file out where its folder is checked. */
  private Optional<String> leftOut(Path file) {
    Configuration configuration = configurationFor(file);
    for (Sourced<FileGlob> glob : configuration.settingsFor(file).exclude()) {
      if (configuration.matches(List.of(glob.value()), file)) {
        return Optional.of(glob.where());
      }
    }
    return new IgnoreFiles(file.toAbsolutePath().getParent())
        .reason(file)
        .map(line -> ConfigText.of(line.file(), base).name() + ":" + line.number());
  }

  private synchronized Configuration configurationFor(Path file) {
    Path named = file.getParent();
    Configuration known = byFolder.get(named);
    if (known == null) {
      known = configurationIn(file.toAbsolutePath().normalize().getParent());
      byFolder.put(named, known);
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
    if (file.isPresent()) {
      layers.addAll(LayerStack.read(file.get(), base, shelf.loader(), problems));
    }
    layers.add(options.layer());
    PackList packs = PackList.of(layers, shelf, options, problems);
    if (packs.isComplete()) {
      NameCheck names = new NameCheck(packs.values(), shelf, problems);
      for (Layer layer : layers) {
        names.check(layer);
      }
    }
    if (!problems.isEmpty()) {
      throw new ConfigException(problems.all());
    }
    Housestyle housestyle = compiled.get(packs.key());
    if (housestyle == null) {
      housestyle = Housestyle.withRules(packs.values());
      compiled.put(packs.key(), housestyle);
    }
    return new Configuration(file, List.copyOf(layers), packs, housestyle);
  }
}
