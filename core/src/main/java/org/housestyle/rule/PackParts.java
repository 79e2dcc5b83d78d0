package org.housestyle.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.housestyle.yaml.Problems;
import org.housestyle.yaml.YamlMap;

/**
 * A pack's YAML taken apart: the same whether it is a folder of files or a single file.
 *
 * @param header name, title and guidance
 * @param sources the documents, by id
 * @param words word sets, common words, spelling
 * @param titles what holds the key {@code titles}
 * @param coverage what became of everything that guidance discusses
 * @param rules the rules, by the id that each must have
 * @param realWords the text of the list of real words
 */
record PackParts(
    Optional<YamlMap> header,
    Optional<YamlMap> sources,
    Optional<YamlMap> words,
    Optional<YamlMap> titles,
    Optional<YamlMap> coverage,
    Map<String, YamlMap> rules,
    String realWords) {

  private static final String SOURCES = "sources.yaml";
  private static final String WORDS = "words.yaml";
  private static final String TITLES = "titles.yaml";
  private static final String COVERAGE = "coverage.yaml";
  private static final Set<String> NO_RULES =
      Set.of(PackFiles.PACK, SOURCES, WORDS, TITLES, COVERAGE, PackFiles.REAL_WORDS);

  /** Takes a folder's files apart, and notes what is missing or no YAML. */
  static PackParts of(PackFiles files, Problems problems) {
    if (files.isSingle()) {
      return ofSingle(files, problems);
    }
    for (String needed : new String[] {PackFiles.PACK, SOURCES}) {
      if (!files.texts().containsKey(needed)) {
        problems.add(files.path(needed), 1, "the pack has no such file, and needs it");
      }
    }
    Map<String, YamlMap> rules = new LinkedHashMap<>();
    for (String file : files.texts().keySet()) {
      if (!NO_RULES.contains(file)) {
        String id = file.substring(0, file.length() - ".yaml".length());
        yaml(files, file, problems).ifPresent(map -> rules.put(id, map));
      }
    }
    if (NO_RULES.containsAll(files.texts().keySet())) {
      problems.add(
          files.path(PackFiles.PACK), 1, "no rule stands beside this file (<rule-id>.yaml)");
    }
    return new PackParts(
        yaml(files, PackFiles.PACK, problems),
        yaml(files, SOURCES, problems),
        yaml(files, WORDS, problems),
        yaml(files, TITLES, problems),
        yaml(files, COVERAGE, problems),
        rules,
        files.texts().getOrDefault(PackFiles.REAL_WORDS, ""));
  }

  private static PackParts ofSingle(PackFiles files, Problems problems) {
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
    Optional<YamlMap> titles = file.filter(map -> map.keys().contains("titles"));
    return new PackParts(
        file,
        file.flatMap(map -> map.map("sources")),
        file.flatMap(map -> map.map("words")),
        titles,
        file.flatMap(map -> map.map("coverage")),
        rules,
        "");
  }

  private static Optional<YamlMap> yaml(PackFiles files, String name, Problems problems) {
    String text = files.texts().get(name);
    return text == null ? Optional.empty() : YamlMap.read(files.path(name), text, problems);
  }
}
