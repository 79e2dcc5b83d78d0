package org.housestyle.cli;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.housestyle.config.ConfigLookup;
import org.housestyle.config.ConfiguredHouse;
import org.housestyle.config.Options;
import org.housestyle.config.PackShelf;
import org.housestyle.rules.BuiltInPacks;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the house's style is, and what counts as a failure. */
final class StyleOptions {

  @Option(
      names = "--config",
      paramLabel = "FILE",
      order = 18,
      description =
          "Use this configuration for all files. Default: the nearest housestyle.yml from each file"
              + " up to the repository's root.")
  private String config;

  @Option(names = "--no-config", order = 19, description = "Read no housestyle.yml.")
  private boolean noConfig;

  @Mixin private final PackOption packs = new PackOption();

  @Option(
      names = "--guidance",
      paramLabel = "NAME",
      order = 21,
      completionCandidates = Known.Guidance.class,
      description = "Prefer the wording of this body, such as ceop or luxembourg.")
  private String guidance;

  @Option(
      names = "--region",
      paramLabel = "NAME",
      order = 21,
      description = "Spell replacements as in en-GB, en-US, en-AU or en-CA. Default: en-GB.")
  private String region;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      order = 22,
      description =
          "End with exit code 1 from this level on: ${COMPLETION-CANDIDATES}. Default: error.")
  private FailOn failOn;

  /**
   * The house in which files are checked: its configuration files, and these options on top.
   *
   * @param encoding the encoding of files without a byte order mark, if an option tells
   * @throws Misuse if the options contradict each other, or the file is not there
   */
  ConfiguredHouse house(Optional<Charset> encoding) {
    Options options = Options.none().withPacks(packs.named(), Path.of(""), "--pack");
    if (guidance != null) {
      options = options.withGuidance(guidance, "--guidance");
    }
    if (region != null) {
      options = options.withRegion(region, "--region");
    }
    if (encoding.isPresent()) {
      options = options.withEncoding(encoding.get(), "--encoding");
    }
    if (failOn != null) {
      options = options.withFailOn(failOn.toString(), "--fail-on");
    }
    PackShelf shelf =
        new PackShelf(
            BuiltInPacks.names(), BuiltInPacks::named, StyleOptions.class.getClassLoader());
    return new ConfiguredHouse(lookup(), Path.of(""), shelf, options);
  }

  private ConfigLookup lookup() {
    if (config == null) {
      return noConfig ? ConfigLookup.none() : ConfigLookup.upwards();
    }
    if (noConfig) {
      throw new Misuse("--config and --no-config do not go together; leave one out");
    }
    try {
      Path file = Path.of(config);
      if (Files.isRegularFile(file)) {
        return ConfigLookup.file(file);
      }
    } catch (InvalidPathException e) {
      // Then it is no file.
    }
    throw new Misuse("--config: no file \"" + config + "\"");
  }
}
