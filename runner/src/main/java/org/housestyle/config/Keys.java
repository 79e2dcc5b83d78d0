package org.housestyle.config;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.housestyle.Housestyle;
import org.housestyle.Levels;
import org.housestyle.yaml.YamlMap;

/** The keys of {@code housestyle.yml}. A new one is added here, to the schema and to the docs. */
final class Keys {

  static final Key<Sourced<List<PackName>>> PACKS =
      Key.single("packs", List.<PackName>of(), PackName::read)
          .describedBy(
              (value, settings, description) ->
                  settings
                      .packs()
                      .forEach(pack -> description.add("pack", pack.value().name(), pack.where())));

  static final Key<List<Sourced<Guide>>> GUIDANCE =
      Key.list("guidance", Guide::read)
          .applied(
              (housestyle, value, settings) ->
                  housestyle.withGuidance(Guide.namesByPack(value, settings.packs())))
          .describedBy(
              (value, settings, description) ->
                  Guide.byPack(value, settings.packs())
                      .forEach(
                          (pack, name) ->
                              description.add(
                                  "guidance", pack + ": " + name.value(), name.where())));

  static final Key<Sourced<String>> REGION =
      Key.single(
              "region",
              Housestyle.regions().get(0),
              (map, folder) ->
                  sourced(map, "region", map.optionalChoice("region", Housestyle.regions())))
          .applied((housestyle, value) -> housestyle.withRegion(value.value()))
          .describedBy((value, all, description) -> description.add("region", value));

  static final Key<Sourced<Charset>> ENCODING =
      Key.single(
              "encoding",
              StandardCharsets.UTF_8,
              (map, folder) -> sourced(map, "encoding", readEncoding(map)))
          .describedBy(
              (value, all, description) ->
                  description.add("encoding", value.value().name(), value.where()));

  static final Key<Sourced<Threshold>> FAIL_ON =
      Key.single(
              "fail-on",
              Threshold.ERROR,
              (map, folder) ->
                  sourced(
                      map,
                      "fail-on",
                      map.optionalChoice("fail-on", Threshold.ids()).flatMap(Threshold::named)))
          .describedBy(
              (value, all, description) ->
                  description.add("fail-on", value.value().id(), value.where()));

  /** Empty if the file name extension decides. */
  static final Key<Sourced<Optional<List<FileGlob>>>> INCLUDE =
      Key.single(
              "include",
              Optional.<List<FileGlob>>empty(),
              (map, folder) ->
                  map.keys().contains("include")
                      ? sourced(
                          map,
                          "include",
                          Optional.of(Optional.of(FileGlob.readAll(map, "include"))))
                      : Optional.empty())
          .describedBy(
              (value, all, description) ->
                  value
                      .value()
                      .ifPresentOrElse(
                          globs ->
                              globs.forEach(
                                  it -> description.add("include", it.written(), value.where())),
                          () ->
                              description.add(
                                  "include",
                                  "text, Markdown and HTML, by their endings",
                                  value.where())));

  static final Key<List<Sourced<FileGlob>>> EXCLUDE =
      Key.list("exclude", map -> sourced(map, "exclude", FileGlob.readAll(map, "exclude")))
          .describedBy(
              (value, all, description) ->
                  value.forEach(
                      it -> description.add("exclude", it.value().written(), it.where())));

  static final Key<List<Sourced<String>>> ALLOW =
      Key.list("allow", map -> sourced(map, "allow", map.texts("allow")))
          .applied(
              (housestyle, value) ->
                  housestyle.withAllowed(value.stream().map(Sourced::value).toList()))
          .describedBy(
              (value, all, description) -> value.forEach(it -> description.add("allow", it)));

  private static final String REQUIRED = "required";
  private static final String OPTIONAL = "optional";

  /** Whether comments that silence a rule must give a reason. */
  static final Key<Sourced<Boolean>> REASONS =
      Key.single("suppressions", false, (map, folder) -> readReasons(map))
          .applied((housestyle, value) -> housestyle.withReasonsRequired(value.value()))
          .describedBy(
              (value, all, description) ->
                  description.add(
                      "suppressions",
                      "reason: " + (value.value() ? REQUIRED : OPTIONAL),
                      value.where()));

  /** The keys {@code rules} and {@code usage}, and {@code off} in an override. */
  static final Key<List<Sourced<LevelSetting>>> LEVELS =
      Key.list("rules", LevelReader::read)
          .applied(
              (housestyle, value) -> {
                Levels levels = Levels.standard();
                for (Sourced<LevelSetting> setting : value) {
                  levels = setting.value().addTo(levels);
                }
                return housestyle.withLevels(levels);
              })
          .describedBy((value, all, description) -> description.addLevels(value));

  /** Every key, in the order in which they are read and described. */
  static final List<Key<?>> ALL =
      List.of(PACKS, GUIDANCE, REGION, ENCODING, FAIL_ON, INCLUDE, EXCLUDE, ALLOW, REASONS, LEVELS);

  /** The names that a file may have, as messages list them. */
  static final List<String> IN_FILE =
      List.of(
          "extends",
          "packs",
          "guidance",
          "region",
          "encoding",
          "fail-on",
          "include",
          "exclude",
          "rules",
          "usage",
          "allow",
          "suppressions",
          "overrides");

  /** The names that an entry of {@code overrides} may have. */
  static final List<String> IN_OVERRIDE =
      List.of("paths", "off", "guidance", "region", "rules", "usage", "allow", "suppressions");

  private Keys() {}

  private static <V> Optional<Sourced<V>> sourced(YamlMap map, String key, Optional<V> value) {
    return value.map(it -> new Sourced<>(it, map.place(key)));
  }

  private static <V> List<Sourced<V>> sourced(YamlMap map, String key, List<V> values) {
    return values.stream().map(it -> new Sourced<>(it, map.place(key))).toList();
  }

  private static Optional<Sourced<Boolean>> readReasons(YamlMap map) {
    Optional<YamlMap> suppressions = map.map("suppressions");
    suppressions.ifPresent(it -> it.allowOnly("reason"));
    return suppressions.flatMap(
        it ->
            sourced(it, "reason", it.optionalChoice("reason", List.of(REQUIRED, OPTIONAL)))
                .map(reason -> new Sourced<>(reason.value().equals(REQUIRED), reason.where())));
  }

  private static Optional<Charset> readEncoding(YamlMap file) {
    Optional<String> name = file.optionalText("encoding");
    try {
      return name.map(Charset::forName);
    } catch (IllegalArgumentException e) {
      file.reject(
          "encoding",
          "no encoding \""
              + name.orElseThrow()
              + "\"; known are UTF-8, windows-1252, ISO-8859-1 and others");
      return Optional.empty();
    }
  }
}
