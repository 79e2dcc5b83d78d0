// SPDX-License-Identifier: Apache-2.0
package org.housestyle.service;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.housestyle.LevelOverride;
import org.housestyle.config.ConfigLookup;
import org.housestyle.config.ConfigResolver;
import org.housestyle.config.Options;
import org.housestyle.config.PackShelf;
import org.housestyle.rule.Usage;
import org.housestyle.run.OfficeEdits;

/** Collects the options of a {@link StyleService}. Not thread-safe. */
public final class StyleServiceBuilder {

  private final PackShelf shelf;
  private ConfigLookup lookup = ConfigLookup.upwards();
  private Options options = Options.none();
  private Path base = Path.of("");
  private Path configBase = Path.of("");
  private int threads = Runtime.getRuntime().availableProcessors();
  private OfficeEdits office = OfficeEdits.STANDARD;

  StyleServiceBuilder(PackShelf shelf) {
    this.shelf = shelf;
  }

  /**
   * The folders that paths are relative to. Default: the current one.
   *
   * @param reports for paths in reports
   * @param configuration for paths of configuration files in messages
   */
  public StyleServiceBuilder relativeTo(Path reports, Path configuration) {
    base = reports;
    configBase = configuration;
    return this;
  }

  /** One configuration file for all. Default: the nearest in the folders above each file. */
  public StyleServiceBuilder configuration(Path file) {
    lookup = ConfigLookup.file(file);
    return this;
  }

  /**
   * Trusts the configuration files that are found: they may extend files, and name packs, outside
   * their repository.
   */
  public StyleServiceBuilder trusting() {
    lookup = lookup.trusted();
    return this;
  }

  /** No configuration file. */
  public StyleServiceBuilder withoutConfiguration() {
    lookup = ConfigLookup.none();
    return this;
  }

  /**
   * Packs in addition to those of the configuration.
   *
   * @param names names, files or folders
   * @param folder the folder that files and folders are relative to
   * @param option the name of the option, for messages
   */
  public StyleServiceBuilder packs(List<String> names, Path folder, String option) {
    options = options.withPacks(names, folder, option);
    return this;
  }

  /**
   * The guidance that comes first.
   *
   * @param option the name of the option, for messages
   */
  public StyleServiceBuilder guidance(String name, String option) {
    options = options.withGuidance(name, option);
    return this;
  }

  /**
   * The spelling of replacements, such as {@code en-GB}.
   *
   * @param option the name of the option, for messages
   */
  public StyleServiceBuilder region(String name, String option) {
    options = options.withRegion(name, option);
    return this;
  }

  /**
   * The charset of files without a byte order mark.
   *
   * @param option the name of the option, for messages
   */
  public StyleServiceBuilder encoding(Charset charset, String option) {
    options = options.withEncoding(charset, option);
    return this;
  }

  /**
   * The lowest level that makes a run fail.
   *
   * @param level {@code error}, {@code warning}, {@code advice} or {@code never}
   * @param option the name of the option, for messages
   * @throws IllegalArgumentException if it is another word
   */
  public StyleServiceBuilder failOn(String level, String option) {
    options = options.withFailOn(level, option);
    return this;
  }

  /**
   * The only rules to check. A rule that the configuration turns off stays off.
   *
   * @param rules ids, {@code pack/id} or {@code pack/*}
   * @param option the name of the option, for messages
   */
  public StyleServiceBuilder only(List<String> rules, String option) {
    options = options.withOnly(rules, option);
    return this;
  }

  /**
   * The level of some rules, whatever the configuration says.
   *
   * @param rules an id, {@code pack/id}, {@code pack/*} or {@code *}
   * @param option the name of the option, for messages
   */
  public StyleServiceBuilder level(String rules, LevelOverride level, String option) {
    options = options.withLevel(rules, level, option);
    return this;
  }

  /**
   * The level of a usage in all rules, whatever the configuration says.
   *
   * @param option the name of the option, for messages
   */
  public StyleServiceBuilder level(Usage usage, LevelOverride level, String option) {
    options = options.withLevel(usage, level, option);
    return this;
  }

  /**
   * Phrases in which nothing is reported, in addition to those of the configuration.
   *
   * @param option the name of the option, for messages
   */
  public StyleServiceBuilder allow(List<String> phrases, String option) {
    options = options.withAllowed(phrases, option);
    return this;
  }

  /** How many files are checked at once, at least 1. Default: one for each processor. */
  public StyleServiceBuilder threads(int number) {
    threads = number;
    return this;
  }

  /** How a fix writes office files. Default: tracked changes, and no comments. */
  public StyleServiceBuilder office(OfficeEdits edits) {
    office = edits;
    return this;
  }

  /** The service. Reads nothing yet. */
  public StyleService build() {
    return new StyleService(
        base, new ConfigResolver(lookup, configBase, shelf, options), threads, office);
  }
}
