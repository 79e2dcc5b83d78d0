// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.housestyle.document.DocumentReader;
import org.housestyle.document.Formats;
import org.housestyle.yaml.YamlMap;

/**
 * The format that files with some ending are read as.
 *
 * @param ending the ending in lower case, with its dot, such as {@code .njk}
 * @param format the name of a format
 */
record FormatSetting(String ending, String format) {

  /** Reads {@code formats}; the one that applies to a file is found by {@link #of}. */
  static List<Sourced<FormatSetting>> read(YamlMap map) {
    return map.map("formats").stream()
        .flatMap(formats -> formats.keys().stream().flatMap(key -> read(formats, key).stream()))
        .toList();
  }

  private static Optional<Sourced<FormatSetting>> read(YamlMap formats, String key) {
    if (!key.matches("\\.[^/\\\\*?]*[^/\\\\*?.]")) {
      formats.reject(key, "\"" + key + "\" is not the ending of a file, such as \".njk\"");
      return Optional.empty();
    }
    List<String> known = Formats.standard().readers().stream().map(DocumentReader::name).toList();
    return formats
        .optionalChoice(key, known)
        .map(format -> new FormatSetting(key.toLowerCase(Locale.ROOT), format))
        .map(setting -> new Sourced<>(setting, formats.place(key)));
  }

  /** The format of a file: that of the longest ending that it has; of equal ones, the last. */
  static Optional<String> of(List<Sourced<FormatSetting>> settings, String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    FormatSetting longest = null;
    for (Sourced<FormatSetting> setting : settings) {
      String ending = setting.value().ending();
      if (name.endsWith(ending)
          && (longest == null || ending.length() >= longest.ending().length())) {
        longest = setting.value();
      }
    }
    return Optional.ofNullable(longest).map(FormatSetting::format);
  }
}
