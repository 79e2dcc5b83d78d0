// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.housestyle.LevelOverride;
import org.housestyle.rule.Usage;

/**
 * Settings from a command line or a build, which override every configuration file. Each has the
 * name of its option, for messages. Immutable.
 */
public final class Options {

  private static final Options NONE =
      new Options(new Sourced<>(List.of(), ""), RuleSelection.ALL, Values.NONE);

  private final Sourced<List<PackName>> packs;
  private final RuleSelection selection;
  private final Values values;

  private Options(Sourced<List<PackName>> packs, RuleSelection selection, Values values) {
    this.packs = packs;
    this.selection = selection;
    this.values = values;
  }

  /** No options. */
  public static Options none() {
    return NONE;
  }

  /**
   * Adds packs to those of the configuration.
   *
   * @param names names, files or folders
   * @param folder the folder that paths are relative to
   */
  public Options withPacks(List<String> names, Path folder, String option) {
    List<PackName> more = new ArrayList<>();
    for (String name : names) {
      more.add(new PackName(name, Optional.of(folder)));
    }
    return new Options(new Sourced<>(more, option), selection, values);
  }

  /** The guidance that comes first, in the packs that have it. */
  public Options withGuidance(String name, String option) {
    return with(Keys.GUIDANCE, List.of(new Sourced<>(new Guide(Optional.empty(), name), option)));
  }

  /** The spelling of replacements. */
  public Options withRegion(String name, String option) {
    return with(Keys.REGION, new Sourced<>(name, option));
  }

  /** The charset of files without a byte order mark. */
  public Options withEncoding(Charset charset, String option) {
    return with(Keys.ENCODING, new Sourced<>(charset, option));
  }

  /**
   * The lowest level that makes a run fail.
   *
   * @param level {@code error}, {@code warning}, {@code advice} or {@code never}
   * @throws IllegalArgumentException if it is another word
   */
  public Options withFailOn(String level, String option) {
    Threshold threshold =
        Threshold.named(level)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no level \""
                            + level
                            + "\"; known: "
                            + String.join(", ", Threshold.ids())));
    return with(Keys.FAIL_ON, new Sourced<>(threshold, option));
  }

  /**
   * The only rules of the run.
   *
   * @param names ids, {@code pack/id} or {@code pack/*}
   */
  public Options withOnly(List<String> names, String option) {
    return new Options(packs, new RuleSelection(List.copyOf(names), option), values);
  }

  /**
   * The level of some rules.
   *
   * @param rules an id, {@code pack/id}, {@code pack/*} or {@code *}
   */
  public Options withLevel(String rules, LevelOverride level, String option) {
    return withLevel(LevelSetting.of(rules, level), option);
  }

  /** The level of a usage in all rules. */
  public Options withLevel(Usage usage, LevelOverride level, String option) {
    return withLevel(
        new LevelSetting(LevelSetting.ALL, Optional.of(usage.id()), Optional.empty(), level),
        option);
  }

  private Options withLevel(LevelSetting setting, String option) {
    return withMore(Keys.LEVELS, List.of(new Sourced<>(setting, option)));
  }

  /** Phrases in which nothing is reported, in addition to those of the configuration. */
  public Options withAllowed(List<String> phrases, String option) {
    return withMore(
        Keys.ALLOW, phrases.stream().map(phrase -> new Sourced<>(phrase, option)).toList());
  }

  private <T> Options withMore(Key<List<Sourced<T>>> key, List<Sourced<T>> more) {
    List<Sourced<T>> all = new ArrayList<>(values.get(key).orElse(List.of()));
    all.addAll(more);
    return with(key, List.copyOf(all));
  }

  private <T> Options with(Key<T> key, T value) {
    return new Options(packs, selection, values.with(key, value));
  }

  /** The packs in addition to those of the configuration. */
  Sourced<List<PackName>> packs() {
    return packs;
  }

  /** The only rules of the run. */
  RuleSelection selection() {
    return selection;
  }

  /** The layer that is merged onto a configuration. */
  Layer layer() {
    return new Layer(Optional.empty(), values);
  }
}
