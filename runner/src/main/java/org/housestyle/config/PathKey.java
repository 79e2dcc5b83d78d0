// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import java.nio.file.Path;
import java.util.Optional;
import org.housestyle.yaml.YamlMap;

/** A key that names a file or folder. */
final class PathKey extends Key.Single<Optional<NamedPath>> {

  PathKey(String name) {
    super(name, Optional.empty());
  }

  @Override
  Optional<Sourced<Optional<NamedPath>>> read(YamlMap map, Optional<Path> folder) {
    return NamedPath.read(map, name(), folder)
        .map(path -> new Sourced<>(Optional.of(path), map.place(name())));
  }

  @Override
  void describe(
      Sourced<Optional<NamedPath>> value, EffectiveSettings settings, Description description) {
    value.value().ifPresent(path -> description.add(name(), path.written(), value.where()));
  }
}
