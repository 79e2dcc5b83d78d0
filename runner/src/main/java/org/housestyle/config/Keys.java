// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.housestyle.Housestyle;
import org.housestyle.Levels;
import org.housestyle.rule.RulePack;
import org.housestyle.yaml.YamlMap;

/** The keys of {@code housestyle.yml}. A new one is added here, to the schema and to the docs. */
final class Keys {

  static final Key<Sourced<List<PackName>>> PACKS =
      new Key.Single<>("packs", List.of()) {
        @Override
        Optional<Sourced<List<PackName>>> read(YamlMap map, Optional<Path> folder) {
          return PackName.read(map, folder);
        }

        @Override
        void describe(
            Sourced<List<PackName>> value, EffectiveSettings settings, Description description) {
          for (Sourced<RulePack> pack : settings.packs()) {
            description.add("pack", pack.value().name(), pack.where());
          }
        }
      };

  static final Key<List<Sourced<Guide>>> GUIDANCE =
      new Key.Many<>("guidance") {
        @Override
        List<Sourced<Guide>> read(YamlMap map) {
          return Guide.read(map);
        }

        @Override
        Housestyle apply(
            Housestyle housestyle, List<Sourced<Guide>> value, EffectiveSettings settings) {
          return housestyle.withGuidance(Guide.namesByPack(value, settings.packs()));
        }

        @Override
        void describe(
            List<Sourced<Guide>> value, EffectiveSettings settings, Description description) {
          Guide.byPack(value, settings.packs())
              .forEach(
                  (pack, name) ->
                      description.add("guidance", pack + ": " + name.value(), name.where()));
        }
      };

  static final Key<Sourced<String>> REGION =
      new Key.Single<>("region", Housestyle.regions().get(0)) {
        @Override
        Optional<Sourced<String>> read(YamlMap map, Optional<Path> folder) {
          return sourced(map, "region", map.optionalChoice("region", Housestyle.regions()));
        }

        @Override
        Housestyle apply(Housestyle housestyle, Sourced<String> value, EffectiveSettings settings) {
          return housestyle.withRegion(value.value());
        }

        @Override
        void describe(Sourced<String> value, EffectiveSettings settings, Description description) {
          description.add("region", value.value(), value.where());
        }
      };

  /** The charset of files without a byte order mark. */
  static final Key<Sourced<Charset>> ENCODING = new EncodingKey();

  static final Key<Sourced<Threshold>> FAIL_ON =
      new Key.Single<>("fail-on", Threshold.ERROR) {
        @Override
        Optional<Sourced<Threshold>> read(YamlMap map, Optional<Path> folder) {
          return sourced(
              map,
              "fail-on",
              map.optionalChoice("fail-on", Threshold.ids()).flatMap(Threshold::named));
        }

        @Override
        void describe(
            Sourced<Threshold> value, EffectiveSettings settings, Description description) {
          description.add("fail-on", value.value().id(), value.where());
        }
      };

  /** The file of known findings that a check holds back. */
  static final Key<Sourced<Optional<NamedPath>>> BASELINE = new PathKey("baseline");

  /** Where a check remembers clean files. */
  static final Key<Sourced<Optional<NamedPath>>> CACHE = new PathKey("cache");

  /** Empty if the file name extension decides. */
  static final Key<Sourced<Optional<List<FileGlob>>>> INCLUDE =
      new Key.Single<>("include", Optional.empty()) {
        @Override
        Optional<Sourced<Optional<List<FileGlob>>>> read(YamlMap map, Optional<Path> folder) {
          return map.keys().contains("include")
              ? sourced(map, "include", Optional.of(Optional.of(FileGlob.readAll(map, "include"))))
              : Optional.empty();
        }

        @Override
        void describe(
            Sourced<Optional<List<FileGlob>>> value,
            EffectiveSettings settings,
            Description description) {
          if (value.value().isEmpty()) {
            description.add("include", "every format that is read, by file ending", value.where());
          }
          for (FileGlob glob : value.value().orElse(List.of())) {
            description.add("include", glob.written(), value.where());
          }
        }
      };

  static final Key<List<Sourced<FileGlob>>> EXCLUDE =
      new Key.Many<>("exclude") {
        @Override
        List<Sourced<FileGlob>> read(YamlMap map) {
          return sourced(map, "exclude", FileGlob.readAll(map, "exclude"));
        }

        @Override
        void describe(
            List<Sourced<FileGlob>> value, EffectiveSettings settings, Description description) {
          for (Sourced<FileGlob> glob : value) {
            description.add("exclude", glob.value().written(), glob.where());
          }
        }
      };

  static final Key<List<Sourced<FormatSetting>>> FORMATS =
      new Key.Many<>("formats") {
        @Override
        List<Sourced<FormatSetting>> read(YamlMap map) {
          return FormatSetting.read(map);
        }

        @Override
        void describe(
            List<Sourced<FormatSetting>> value,
            EffectiveSettings settings,
            Description description) {
          for (Sourced<FormatSetting> format : value) {
            description.add(
                "format", format.value().ending() + ": " + format.value().format(), format.where());
          }
        }
      };

  static final Key<List<Sourced<FrontMatterSetting>>> FRONT_MATTER =
      new Key.Many<>("front-matter") {
        @Override
        List<Sourced<FrontMatterSetting>> read(YamlMap map) {
          return FrontMatterSetting.read(map);
        }

        @Override
        void describe(
            List<Sourced<FrontMatterSetting>> value,
            EffectiveSettings settings,
            Description description) {
          for (Sourced<FrontMatterSetting> key : value) {
            String what = key.value().key() + (key.value().isCopy() ? ": copy" : ": not copy");
            description.add("front matter", what, key.where());
          }
        }
      };

  static final Key<List<Sourced<String>>> ALLOW =
      new Key.Many<>("allow") {
        @Override
        List<Sourced<String>> read(YamlMap map) {
          return sourced(map, "allow", map.texts("allow"));
        }

        @Override
        Housestyle apply(
            Housestyle housestyle, List<Sourced<String>> value, EffectiveSettings settings) {
          List<String> phrases = new ArrayList<>();
          for (Sourced<String> phrase : value) {
            phrases.add(phrase.value());
          }
          return housestyle.withAllowed(phrases);
        }

        @Override
        void describe(
            List<Sourced<String>> value, EffectiveSettings settings, Description description) {
          for (Sourced<String> phrase : value) {
            description.add("allow", phrase.value(), phrase.where());
          }
        }
      };

  /** Whether comments that silence a rule must give a reason. */
  static final Key<Sourced<Boolean>> REASONS = new ReasonsKey();

  /** The keys {@code rules}, {@code surfaces} and {@code usage}, and {@code off} in an override. */
  static final Key<List<Sourced<LevelSetting>>> LEVELS =
      new Key.Many<>("rules") {
        @Override
        List<Sourced<LevelSetting>> read(YamlMap map) {
          return LevelReader.read(map);
        }

        @Override
        Housestyle apply(
            Housestyle housestyle, List<Sourced<LevelSetting>> value, EffectiveSettings settings) {
          Levels levels = Levels.standard();
          for (Sourced<LevelSetting> setting : value) {
            levels = setting.value().addTo(levels);
          }
          return housestyle.withLevels(levels);
        }

        @Override
        void describe(
            List<Sourced<LevelSetting>> value,
            EffectiveSettings settings,
            Description description) {
          description.addLevels(value);
        }
      };

  /** Every key, in the order in which they are read and described. */
  static final List<Key<?>> ALL =
      List.of(
          PACKS,
          GUIDANCE,
          REGION,
          ENCODING,
          FAIL_ON,
          BASELINE,
          CACHE,
          INCLUDE,
          EXCLUDE,
          FORMATS,
          FRONT_MATTER,
          ALLOW,
          REASONS,
          LEVELS);

  /** The names that a file may have, as messages list them. */
  static final List<String> IN_FILE =
      List.of(
          "extends",
          "packs",
          "guidance",
          "region",
          "encoding",
          "fail-on",
          "baseline",
          "cache",
          "include",
          "exclude",
          "formats",
          "front-matter",
          "rules",
          "surfaces",
          "usage",
          "allow",
          "suppressions",
          "overrides");

  /** The names that an entry of {@code overrides} may have. */
  static final List<String> IN_OVERRIDE =
      List.of(
          "paths",
          "off",
          "guidance",
          "region",
          "rules",
          "surfaces",
          "usage",
          "allow",
          "suppressions");

  private Keys() {}

  private static <V> Optional<Sourced<V>> sourced(YamlMap map, String key, Optional<V> value) {
    return value.map(it -> new Sourced<>(it, map.place(key)));
  }

  private static <V> List<Sourced<V>> sourced(YamlMap map, String key, List<V> values) {
    return values.stream().map(it -> new Sourced<>(it, map.place(key))).toList();
  }
}
