// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.housestyle.document.CopyKeys;
import org.housestyle.document.Formats;
import org.housestyle.yaml.YamlMap;

/**
 * A key of front matter whose text is copy, or is not.
 *
 * @param key the key, with a star before it if it stands for all that end so
 * @param isCopy whether its text is copy
 */
record FrontMatterSetting(String key, boolean isCopy) {

  /** Reads {@code front-matter}. */
  static List<Sourced<FrontMatterSetting>> read(YamlMap map) {
    List<Sourced<FrontMatterSetting>> settings = new ArrayList<>();
    Optional<YamlMap> frontMatter = map.map("front-matter");
    frontMatter.ifPresent(
        it -> {
          it.allowOnly("add", "remove");
          settings.addAll(read(it, "add", true));
          settings.addAll(read(it, "remove", false));
        });
    return settings;
  }

  private static List<Sourced<FrontMatterSetting>> read(
      YamlMap frontMatter, String name, boolean isCopy) {
    String place = frontMatter.place(name);
    return frontMatter.texts(name).stream()
        .map(key -> new Sourced<>(new FrontMatterSetting(key, isCopy), place))
        .toList();
  }

  /** The formats with these settings. */
  static Formats formats(List<Sourced<FrontMatterSetting>> settings) {
    if (settings.isEmpty()) {
      return Formats.standard();
    }
    CopyKeys keys = CopyKeys.frontMatter();
    for (Sourced<FrontMatterSetting> setting : settings) {
      List<String> key = List.of(setting.value().key());
      keys = setting.value().isCopy() ? keys.with(key) : keys.without(key);
    }
    return Formats.standard().withFrontMatter(keys);
  }
}
