package org.housestyle.config;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.housestyle.Housestyle;
import org.housestyle.yaml.YamlMap;

/** Reads the layers of one file, and notes every mistake that can be seen without the packs. */
final class LayerReader {

  /** What a house may say of the reason in a comment that silences a rule. */
  static final String REQUIRED = "required";

  static final String OPTIONAL = "optional";
  private static final List<String> REASONS = List.of(REQUIRED, OPTIONAL);

  private LayerReader() {}

  /**
   * The layers of a file: what it says of all files, then each entry of its overrides.
   *
   * @param folder what paths of packs are seen from; empty if the file is on the class path
   */
  static List<Layer> read(YamlMap file, Optional<Path> folder) {
    file.allowOnly(
        "extends",
        "packs",
        "guidance",
        "region",
        "encoding",
        "fail-on",
        "include",
        "exclude",
        "formats",
        "rules",
        "surfaces",
        "usage",
        "allow",
        "suppressions",
        "overrides");
    List<Layer> layers = new ArrayList<>();
    layers.add(
        new Layer(
            Optional.empty(),
            readPacks(file, folder),
            readGuidance(file),
            readRegion(file),
            file.optionalText("encoding").flatMap(name -> readEncoding(file, name)),
            file.optionalChoice("fail-on", Threshold.ids())
                .flatMap(Threshold::named)
                .map(it -> new Sourced<>(it, file.place("fail-on"))),
            has(file, "include")
                ? Optional.of(new Sourced<>(readGlobs(file, "include"), file.place("include")))
                : Optional.empty(),
            said(file, "exclude", readGlobs(file, "exclude")),
            FormatSetting.read(file),
            said(file, "allow", file.texts("allow")),
            readReasons(file),
            LevelReader.read(file)));
    file.maps("overrides").forEach(override -> layers.add(readOverride(override)));
    return layers;
  }

  private static Layer readOverride(YamlMap override) {
    override.allowOnly(
        "paths",
        "off",
        "guidance",
        "region",
        "rules",
        "surfaces",
        "usage",
        "allow",
        "suppressions");
    List<FileGlob> paths = readGlobs(override, "paths");
    if (!has(override, "paths")) {
      override.reject("paths", "\"paths\" is missing: the files that this entry is about");
    }
    return new Layer(
        Optional.of(paths),
        Optional.empty(),
        readGuidance(override),
        readRegion(override),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        said(override, "allow", override.texts("allow")),
        readReasons(override),
        LevelReader.read(override));
  }

  private static boolean has(YamlMap map, String key) {
    return map.keys().contains(key);
  }

  private static <T> List<Sourced<T>> said(YamlMap map, String key, List<T> values) {
    return values.stream().map(it -> new Sourced<>(it, map.place(key))).toList();
  }

  private static Optional<Sourced<List<PackName>>> readPacks(YamlMap file, Optional<Path> folder) {
    if (!has(file, "packs")) {
      return Optional.empty();
    }
    List<PackName> packs =
        file.texts("packs").stream().distinct().map(it -> new PackName(it, folder)).toList();
    if (packs.isEmpty()) {
      file.reject("packs", "\"packs\" must name at least one");
    }
    return Optional.of(new Sourced<>(packs, file.place("packs")));
  }

  private static List<Sourced<Guide>> readGuidance(YamlMap map) {
    if (!map.isMap("guidance")) {
      return map.optionalText("guidance").stream()
          .map(name -> new Sourced<>(new Guide(Optional.empty(), name), map.place("guidance")))
          .toList();
    }
    YamlMap byPack = map.map("guidance").orElseThrow();
    List<Sourced<Guide>> guides = new ArrayList<>();
    for (String pack : byPack.keys()) {
      byPack
          .optionalText(pack)
          .ifPresent(
              name ->
                  guides.add(
                      new Sourced<>(new Guide(Optional.of(pack), name), byPack.place(pack))));
    }
    return guides;
  }

  private static Optional<Sourced<String>> readRegion(YamlMap map) {
    return map.optionalChoice("region", Housestyle.regions())
        .map(it -> new Sourced<>(it, map.place("region")));
  }

  private static Optional<Sourced<Boolean>> readReasons(YamlMap map) {
    Optional<YamlMap> suppressions = map.map("suppressions");
    suppressions.ifPresent(it -> it.allowOnly("reason"));
    return suppressions.flatMap(
        it ->
            it.optionalChoice("reason", REASONS)
                .map(reason -> new Sourced<>(reason.equals(REQUIRED), it.place("reason"))));
  }

  private static Optional<Sourced<Charset>> readEncoding(YamlMap file, String name) {
    try {
      return Optional.of(new Sourced<>(Charset.forName(name), file.place("encoding")));
    } catch (IllegalArgumentException e) {
      file.reject(
          "encoding",
          "no encoding \"" + name + "\"; known are UTF-8, windows-1252, ISO-8859-1 and others");
      return Optional.empty();
    }
  }

  private static List<FileGlob> readGlobs(YamlMap map, String key) {
    List<FileGlob> globs = new ArrayList<>();
    for (String written : map.texts(key)) {
      try {
        globs.add(FileGlob.of(written));
      } catch (IllegalArgumentException e) {
        map.reject(key, e.getMessage());
      }
    }
    return globs;
  }
}
