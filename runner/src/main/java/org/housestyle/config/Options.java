package org.housestyle.config;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Settings from a command line or a build, which override every configuration file. Each has the
 * name of its option, for messages. Immutable.
 */
public final class Options {

  private static final Options NONE = new Options(new Sourced<>(List.of(), ""), Values.NONE);

  private final Sourced<List<PackName>> packs;
  private final Values values;

  private Options(Sourced<List<PackName>> packs, Values values) {
    this.packs = packs;
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
    return new Options(new Sourced<>(more, option), values);
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

  private <T> Options with(Key<T> key, T value) {
    return new Options(packs, values.with(key, value));
  }

  /** The packs in addition to those of the configuration. */
  Sourced<List<PackName>> packs() {
    return packs;
  }

  /** The layer that is merged onto a configuration. */
  Layer layer() {
    return new Layer(Optional.empty(), values);
  }
}
