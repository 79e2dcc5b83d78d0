// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.housestyle.yaml.YamlMap;

/** The key {@code encoding}: the charset of files without a byte order mark. */
final class EncodingKey extends Key.Single<Charset> {

  EncodingKey() {
    super("encoding", StandardCharsets.UTF_8);
  }

  @Override
  Optional<Sourced<Charset>> read(YamlMap map, Optional<Path> folder) {
    Optional<String> name = map.optionalText(name());
    try {
      return name.map(Charset::forName).map(it -> new Sourced<>(it, map.place(name())));
    } catch (IllegalArgumentException e) {
      map.reject(
          name(),
          "no encoding \""
              + name.orElseThrow()
              + "\"; known are UTF-8, windows-1252, ISO-8859-1 and others");
      return Optional.empty();
    }
  }

  @Override
  void describe(Sourced<Charset> value, EffectiveSettings settings, Description description) {
    description.add(name(), value.value().name(), value.where());
  }
}
