// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.housestyle.yaml.Problems;
import org.housestyle.yaml.YamlMap;

/** The YAML of a pack by its parts, from a folder of files, a single file, or a stored pack. */
interface PackParts {

  String SOURCES = "sources.yaml";
  String WORDS = "words.yaml";
  String TITLES = "titles.yaml";
  String COVERAGE = "coverage.yaml";
  String YAML = ".yaml";

  /** Name, title and guidance. */
  Optional<YamlMap> header();

  /** The sources by id. */
  Optional<YamlMap> sources();

  /** Word sets, common words, spelling. */
  Optional<YamlMap> words();

  /** What holds the key {@code titles}. */
  Optional<YamlMap> titles();

  /** What the pack does with everything that its guidance discusses. */
  Optional<YamlMap> coverage();

  /** The ids of the rules, in the order of the pack. */
  List<String> ruleIds();

  /** One of these rules. */
  YamlMap rule(String id);

  /** The lines of {@code real-words.txt}. */
  String realWords();

  /** The wordings of all replacements; empty if they have to be collected from the rules. */
  Optional<Set<String>> preferredWordings();

  /** The ids of the rules that ask for a companion; empty if the rules have to be looked at. */
  Optional<Set<String>> companions();

  /** Identifies the content of all parts. */
  String contentHash();

  /** Whether all of it is one file, in which the parts are keys. */
  boolean isSingle();

  /** Adds a problem of {@code real-words.txt}. */
  void rejectRealWords(int line, String message);

  /** Whether a file of a folder is a rule. */
  static boolean isRule(String file) {
    return file.endsWith(YAML)
        && !List.of(PackFiles.PACK, SOURCES, WORDS, TITLES, COVERAGE).contains(file);
  }

  /** The id of the rule that a file holds. */
  static String ruleId(String file) {
    return file.substring(0, file.length() - YAML.length());
  }

  /** Reads the YAML of a pack's files; adds a problem for what is missing or is not YAML. */
  static PackParts of(PackFiles files, Problems problems) {
    return files.isSingle()
        ? ParsedParts.ofSingle(files, problems)
        : ParsedParts.ofFolder(files, problems);
  }
}
