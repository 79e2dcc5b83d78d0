package org.housestyle.config;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the user of a command, or a build, asks for: it goes before every configuration file. Each
 * value has the name of the option it comes from, for messages. Immutable.
 */
public final class Options {

  private static final Options NONE =
      new Options(
          new Sourced<>(List.of(), ""),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private final Sourced<List<PackName>> packs;
  private final Optional<Sourced<Guide>> guidance;
  private final Optional<Sourced<String>> region;
  private final Optional<Sourced<Charset>> encoding;
  private final Optional<Sourced<Threshold>> failOn;

  private Options(
      Sourced<List<PackName>> packs,
      Optional<Sourced<Guide>> guidance,
      Optional<Sourced<String>> region,
      Optional<Sourced<Charset>> encoding,
      Optional<Sourced<Threshold>> failOn) {
    this.packs = packs;
    this.guidance = guidance;
    this.region = region;
    this.encoding = encoding;
    this.failOn = failOn;
  }

  /** Nothing is asked for. */
  public static Options none() {
    return NONE;
  }

  /**
   * Packs that are checked beside those of the configuration.
   *
   * @param names names, files or folders
   * @param folder what files and folders are seen from
   */
  public Options withPacks(List<String> names, Path folder, String option) {
    List<PackName> more = new ArrayList<>();
    for (String name : names) {
      more.add(new PackName(name, Optional.of(folder)));
    }
    return new Options(new Sourced<>(more, option), guidance, region, encoding, failOn);
  }

  /** The guidance that is asked first, in the packs that know it. */
  public Options withGuidance(String name, String option) {
    Sourced<Guide> said = new Sourced<>(new Guide(Optional.empty(), name), option);
    return new Options(packs, Optional.of(said), region, encoding, failOn);
  }

  /** How replacements are spelt. */
  public Options withRegion(String name, String option) {
    Optional<Sourced<String>> said = Optional.of(new Sourced<>(name, option));
    return new Options(packs, guidance, said, encoding, failOn);
  }

  /** The charset of files without a byte order mark. */
  public Options withEncoding(Charset charset, String option) {
    Optional<Sourced<Charset>> said = Optional.of(new Sourced<>(charset, option));
    return new Options(packs, guidance, region, said, failOn);
  }

  /**
   * The least level for which a run fails.
   *
   * @param level {@code error}, {@code warning}, {@code advice} or {@code never}
   * @throws IllegalArgumentException if it is none of them
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
    return new Options(
        packs, guidance, region, encoding, Optional.of(new Sourced<>(threshold, option)));
  }

  /** Packs that are checked as well. */
  Sourced<List<PackName>> packs() {
    return packs;
  }

  /** All but the packs, as what lies on top of a configuration. */
  Layer layer() {
    return new Layer(
        Optional.empty(),
        Optional.empty(),
        guidance.isPresent() ? List.of(guidance.get()) : List.of(),
        region,
        encoding,
        failOn,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of());
  }
}
