package org.housestyle.maven;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.housestyle.config.ConfigLookup;
import org.housestyle.config.ConfiguredHouse;
import org.housestyle.config.Options;
import org.housestyle.config.PackShelf;
import org.housestyle.rules.BuiltInPacks;
import org.housestyle.run.CheckRun;
import org.housestyle.run.FixRun;
import org.housestyle.run.Progress;

/** What the parameters of a POM mean. A wrong one is told by its name and what it may be. */
final class Settings {

  private final Path basedir;
  private Options options = Options.none();

  Settings(Path basedir) {
    this.basedir = basedir;
  }

  Settings packs(List<String> names) {
    if (names != null) {
      options = options.withPacks(names, basedir, parameter("packs"));
    }
    return this;
  }

  Settings guidance(String name) {
    if (name != null) {
      options = options.withGuidance(name, parameter("guidance"));
    }
    return this;
  }

  Settings failOn(String level) throws MojoExecutionException {
    try {
      if (level != null) {
        options = options.withFailOn(level, parameter("failOn"));
      }
      return this;
    } catch (IllegalArgumentException e) {
      throw wrong("failOn", e.getMessage(), e);
    }
  }

  Settings encoding(String name) throws MojoExecutionException {
    try {
      if (name != null) {
        options = options.withEncoding(Charset.forName(name), parameter("encoding"));
      }
      return this;
    } catch (IllegalArgumentException e) {
      throw wrong("encoding", "no charset \"" + name + "\"; UTF-8 is a good choice", e);
    }
  }

  /**
   * The house that the project's copy is checked in.
   *
   * @param configuration the file for all of it; null if the nearest of each file holds
   */
  ConfiguredHouse house(File configuration) throws MojoExecutionException {
    if (configuration != null && !configuration.isFile()) {
      throw new MojoExecutionException(
          "Housestyle: <configuration> (housestyle.config): no file " + configuration);
    }
    ConfigLookup lookup =
        configuration == null ? ConfigLookup.upwards() : ConfigLookup.file(configuration.toPath());
    PackShelf shelf =
        new PackShelf(BuiltInPacks.names(), BuiltInPacks::named, Settings.class.getClassLoader());
    ConfiguredHouse house = new ConfiguredHouse(lookup, basedir, shelf, options);
    // What is wrong with the parameters is told even where there is no copy.
    house.housestyleFor(basedir.resolve("pom.xml"));
    return house;
  }

  /** A check on all processors. */
  static CheckRun check(ConfiguredHouse house) {
    return new CheckRun(house, processors(), Progress.NONE);
  }

  /** A fix on all processors. */
  static FixRun fix(ConfiguredHouse house) {
    return new FixRun(house, processors(), Progress.NONE);
  }

  private static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }

  static MojoExecutionException wrong(String parameter, String problem) {
    return new MojoExecutionException(message(parameter, problem));
  }

  static MojoExecutionException wrong(String parameter, String problem, Exception cause) {
    return new MojoExecutionException(message(parameter, problem), cause);
  }

  private static String message(String parameter, String problem) {
    return "Housestyle: " + parameter(parameter) + ": " + problem;
  }

  private static String parameter(String name) {
    return "<" + name + "> (housestyle." + name + ")";
  }
}
