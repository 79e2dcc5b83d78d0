// SPDX-License-Identifier: Apache-2.0
package org.housestyle.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.housestyle.Housestyle;
import org.housestyle.batch.FixRun;
import org.housestyle.config.ConfigLookup;
import org.housestyle.config.PackShelf;
import org.housestyle.document.Formats;
import org.housestyle.files.FileSet;
import org.housestyle.rule.Level;
import org.housestyle.rule.RulePack;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.ConfigException;
import org.housestyle.run.FixResult;
import org.housestyle.run.OfficeEdits;
import org.housestyle.run.Paths;
import org.housestyle.run.Progress;
import org.housestyle.run.Reviewer;
import org.housestyle.run.RunResult;
import org.housestyle.run.Settings;
import org.housestyle.run.SettingsResolver;

/**
 * Checks and fixes copy with the settings of configuration files and of options. Thread-safe.
 *
 * <p>Every method throws {@link ConfigException} if the configuration that it needs has mistakes;
 * nothing is checked or changed then.
 */
public final class StyleService {

  /** The name of the configuration file that is looked for. */
  public static final String CONFIGURATION_FILE = ConfigLookup.FILE_NAME;

  private final Path base;
  private final SettingsResolver resolver;
  private final int threads;
  private final OfficeEdits office;

  StyleService(Path base, SettingsResolver resolver, int threads, OfficeEdits office) {
    this.base = base;
    this.resolver = resolver;
    this.threads = threads;
    this.office = office;
  }

  /**
   * A service that checks every file with one checker, whatever configuration files say.
   *
   * @param threads how many files are checked at once, at least 1
   */
  public static StyleService of(Housestyle housestyle, Charset charset, int threads) {
    return new StyleService(
        Path.of(""),
        SettingsResolver.of(Settings.of(housestyle, charset)),
        threads,
        OfficeEdits.STANDARD);
  }

  /**
   * Begins a service.
   *
   * @param builtIn the names of the built-in packs; the first is used by default
   * @param reader reads a built-in pack
   * @param loader where other packs, and shared configurations, are looked for
   */
  public static StyleServiceBuilder builder(
      List<String> builtIn, Function<String, Optional<RulePack>> reader, ClassLoader loader) {
    return new StyleServiceBuilder(new PackShelf(builtIn, reader, loader));
  }

  /**
   * Reads the configuration of files and folders, so that its mistakes are reported before anything
   * else happens.
   */
  public void requireValid(List<Path> paths) {
    for (Path path : paths) {
      resolver.forFolder(folder(path));
    }
  }

  /** The checker for a file, which need not exist. */
  public Housestyle housestyle(Path file) {
    return resolver.forFile(file).housestyle(file);
  }

  /** The formats that the files of a folder are read as. */
  public Formats formats(Path folder) {
    return resolver.forFolder(folder).formats();
  }

  /** The settings of a file or folder, and where each value comes from, as lines for people. */
  public String describe(Path path) {
    return resolver.describe(Files.isDirectory(path) ? path.resolve("file") : path);
  }

  /** The JSON Schema of the configuration file. */
  public static String schema() {
    try (InputStream in = ConfigLookup.class.getResourceAsStream("housestyle.schema.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The baseline that the configuration of some copy names.
   *
   * @throws ConfigException if different parts of the copy have different ones
   */
  public Optional<Path> baseline(Input input) {
    return only("baseline", input, Settings::baseline);
  }

  /**
   * The cache that the configuration of some copy names.
   *
   * @throws ConfigException if different parts of the copy have different ones
   */
  public Optional<Path> cache(Input input) {
    return only("cache", input, Settings::cache);
  }

  /** A run has one such file, so the folders of its paths must agree. */
  private Optional<Path> only(String key, Input input, Function<Settings, Optional<Path>> setting) {
    List<Path> paths =
        input.text().isPresent() ? List.of(Paths.named(input.name())) : input.paths();
    List<Optional<Path>> named =
        paths.stream()
            .map(path -> setting.apply(resolver.forFolder(folder(path))))
            .distinct()
            .toList();
    if (named.size() > 1) {
      throw new ConfigException(
          List.of(
              "the configurations of these paths differ in \""
                  + key
                  + "\"; check them in several runs, or name one with --"
                  + key));
    }
    return named.stream().findFirst().flatMap(path -> path);
  }

  private static Path folder(Path path) {
    return Files.isDirectory(path) ? path : path.getParent();
  }

  /** Prepares a check. */
  public StyleCheck check() {
    return new StyleCheck(this);
  }

  /**
   * Makes the safe edits in files. A text that is not in a file is not written anywhere: {@link
   * FixResult#changed()} has it.
   */
  public FixResult fix(Input input, Progress progress) {
    return input.text().isPresent() ? preview(input, progress) : fixRun(progress).fix(files(input));
  }

  /** What {@link #fix} would do. Nothing is written. */
  public FixResult preview(Input input, Progress progress) {
    return input.text().isPresent()
        ? fixRun(progress).preview(input.name(), input.text().get())
        : fixRun(progress).preview(files(input));
  }

  /** Makes the edits that a person chooses, file by file in the order of their paths. */
  public FixResult review(Input input, Reviewer reviewer, Progress progress) {
    return fixRun(progress).review(files(input), reviewer);
  }

  FixRun fixRun(Progress progress) {
    return new FixRun(resolver, threads, progress).with(office);
  }

  /** Fixes only what was changed in Git since a revision. */
  public FixSince fixSince(String revision) {
    return new FixSince(this, revision);
  }

  /** Whether there is any file to check. */
  public boolean hasFiles(Input input) {
    return !files(input).found().isEmpty();
  }

  /** Whether a result makes the run fail: a problem with a suppression counts as a warning. */
  public boolean fails(RunResult result) {
    return result.fails(base, resolver);
  }

  /** Whether a file makes the run fail. */
  boolean fails(CheckedFile file) {
    return file.fails(base, resolver);
  }

  /**
   * Whether a finding makes the run fail.
   *
   * @param path the path of its file as reported
   */
  public boolean fails(String path, Level level) {
    return resolver.forFile(base.resolve(path)).fails(level);
  }

  FileSet files(Input input) {
    return FileSet.of(base, input.paths(), input.selection().with(resolver), threads);
  }

  SettingsResolver resolver() {
    return resolver;
  }

  int threads() {
    return threads;
  }
}
