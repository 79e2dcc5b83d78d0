// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.housestyle.yaml.Problems;
import org.housestyle.yaml.YamlMap;

/** The parts of a pack whose YAML was parsed just now. */
record ParsedParts(
    PackFiles files,
    String hash,
    Problems problems,
    Optional<YamlMap> header,
    Optional<YamlMap> sources,
    Optional<YamlMap> words,
    Optional<YamlMap> titles,
    Optional<YamlMap> coverage,
    Map<String, YamlMap> rules)
    implements PackParts {

  static ParsedParts ofFolder(PackFiles files, Problems problems) {
    for (String needed : List.of(PackFiles.PACK, SOURCES)) {
      if (!files.texts().containsKey(needed)) {
        problems.add(files.path(needed), 1, "the pack has no such file, and needs it");
      }
    }
    Map<String, YamlMap> rules = new LinkedHashMap<>();
    for (String file : files.texts().keySet()) {
      if (PackParts.isRule(file)) {
        yaml(files, file, problems).ifPresent(map -> rules.put(PackParts.ruleId(file), map));
      }
    }
    if (files.texts().keySet().stream().noneMatch(PackParts::isRule)) {
      problems.add(
          files.path(PackFiles.PACK), 1, "there is no rule beside this file (<rule-id>.yaml)");
    }
    return new ParsedParts(
        files,
        files.contentHash(),
        problems,
        yaml(files, PackFiles.PACK, problems),
        yaml(files, SOURCES, problems),
        yaml(files, WORDS, problems),
        yaml(files, TITLES, problems),
        yaml(files, COVERAGE, problems),
        rules);
  }

  static ParsedParts ofSingle(PackFiles files, Problems problems) {
    Optional<YamlMap> file = yaml(files, files.texts().firstKey(), problems);
    Map<String, YamlMap> rules = new LinkedHashMap<>();
    if (file.isPresent()) {
      YamlMap map = file.get();
      map.allowOnly("name", "title", "guidance", "sources", "words", "titles", "coverage", "rules");
      for (YamlMap rule : map.maps("rules")) {
        if (rules.put(rule.optionalText("id").orElse(""), rule) != null) {
          rule.reject("id", "another rule of this file has the same id");
        }
      }
      if (rules.isEmpty()) {
        map.reject("rules", "\"rules\" must have at least one entry");
      }
    }
    return new ParsedParts(
        files,
        files.contentHash(),
        problems,
        file,
        file.flatMap(map -> map.map("sources")),
        file.flatMap(map -> map.map("words")),
        file.filter(map -> map.keys().contains("titles")),
        file.flatMap(map -> map.map("coverage")),
        rules);
  }

  private static Optional<YamlMap> yaml(PackFiles files, String name, Problems problems) {
    String text = files.texts().get(name);
    return text == null ? Optional.empty() : YamlMap.read(files.path(name), text, problems);
  }

  @Override
  public List<String> ruleIds() {
    return List.copyOf(rules.keySet());
  }

  @Override
  public YamlMap rule(String id) {
    return rules.get(id);
  }

  @Override
  public String realWords() {
    return files.texts().getOrDefault(PackFiles.REAL_WORDS, "");
  }

  @Override
  public Optional<Set<String>> preferredWordings() {
    return Optional.empty();
  }

  @Override
  public Optional<Set<String>> companions() {
    return Optional.empty();
  }

  @Override
  public String contentHash() {
    return hash;
  }

  @Override
  public boolean isSingle() {
    return files.isSingle();
  }

  @Override
  public void rejectRealWords(int line, String message) {
    problems.add(files.path(PackFiles.REAL_WORDS), line, message);
  }
}
