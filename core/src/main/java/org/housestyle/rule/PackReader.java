package org.housestyle.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.housestyle.yaml.Problems;
import org.housestyle.yaml.YamlMap;

/** Reads a pack's files and names every mistake in them, not just the first. */
final class PackReader {

  static final String PACK_FILE = "pack.yaml";
  static final String REAL_WORDS_FILE = "real-words.txt";
  private static final String SOURCES_FILE = "sources.yaml";
  private static final String WORDS_FILE = "words.yaml";
  private static final String TITLES_FILE = "titles.yaml";
  private static final Set<String> NO_RULES =
      Set.of(PACK_FILE, SOURCES_FILE, WORDS_FILE, TITLES_FILE, "coverage.yaml", REAL_WORDS_FILE);
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final PackFiles files;
  private final Problems problems = new Problems();

  private PackReader(PackFiles files) {
    this.files = files;
  }

  static RulePack read(PackFiles files) throws PackException {
    PackReader reader = new PackReader(files);
    RulePack pack = reader.readPack();
    if (!reader.problems.isEmpty()) {
      throw new PackException(reader.problems.all());
    }
    return pack;
  }

  private RulePack readPack() {
    String name = "";
    String title = "";
    List<String> guidance = List.of();
    Optional<YamlMap> pack = required(PACK_FILE);
    if (pack.isPresent()) {
      pack.get().allowOnly("name", "title", "guidance");
      name = pack.get().text("name");
      title = pack.get().text("title");
      guidance = pack.get().texts("guidance");
      if (!ID.matcher(name).matches()) {
        pack.get().reject("name", "a pack's name is made of a-z, 0-9 and hyphens");
      }
      if (guidance.isEmpty()) {
        pack.get().reject("guidance", "\"guidance\" must name at least one");
      }
    }
    Map<String, Source> sources = readSources(guidance);
    Map<String, List<String>> sets = new TreeMap<>();
    Set<String> common = new TreeSet<>();
    optional(WORDS_FILE).ifPresent(words -> readWords(words, sets, common));
    RuleReader reader = new RuleReader(name, guidance, sources.keySet(), sets, problems);
    List<Rule> rules = new ArrayList<>();
    for (String file : files.texts().keySet()) {
      if (!NO_RULES.contains(file)) {
        yaml(file).ifPresent(map -> rules.add(reader.read(idOf(file), map)));
      }
    }
    if (NO_RULES.containsAll(files.texts().keySet())) {
      problems.add(files.path(PACK_FILE), 1, "no rule stands beside this file (<rule-id>.yaml)");
    }
    return new RulePack(
        name,
        title,
        List.copyOf(guidance),
        List.copyOf(rules),
        sources,
        optional(TITLES_FILE).map(this::readTitles).orElse(List.of()),
        Set.copyOf(common),
        readRealWords());
  }

  private static String idOf(String file) {
    return file.substring(0, file.length() - ".yaml".length());
  }

  private Map<String, Source> readSources(List<String> guidance) {
    Map<String, Source> sources = new LinkedHashMap<>();
    Optional<YamlMap> file = required(SOURCES_FILE);
    for (String id : file.map(YamlMap::keys).orElse(List.of())) {
      Optional<YamlMap> entry = file.get().map(id);
      if (entry.isPresent()) {
        YamlMap map = entry.get();
        map.allowOnly("organisation", "title", "year", "url", "guidance");
        Optional<String> its = map.optionalText("guidance");
        if (its.isPresent() && !guidance.contains(its.get())) {
          map.reject("guidance", "no guidance \"" + its.get() + "\" in " + PACK_FILE);
        }
        sources.put(
            id,
            new Source(
                id,
                map.text("organisation"),
                map.text("title"),
                year(map),
                map.optionalText("url"),
                its));
      }
    }
    return sources;
  }

  private static OptionalInt year(YamlMap map) {
    Optional<String> year = map.optionalText("year");
    if (year.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!year.get().matches("(19|20)\\d\\d")) {
      map.reject("year", "\"" + year.get() + "\" is no year");
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(year.get()));
  }

  private void readWords(YamlMap words, Map<String, List<String>> sets, Set<String> common) {
    words.allowOnly("sets", "common");
    common.addAll(words.texts("common"));
    words.map("sets").ifPresent(map -> map.keys().forEach(name -> sets.put(name, map.texts(name))));
  }

  private List<String> readTitles(YamlMap titles) {
    titles.allowOnly("titles");
    return List.copyOf(titles.texts("titles"));
  }

  /** Lines such as {@code child: chide chill}. */
  private Map<String, Set<String>> readRealWords() {
    Map<String, Set<String>> real = new LinkedHashMap<>();
    String text = files.texts().getOrDefault(REAL_WORDS_FILE, "");
    int line = 0;
    for (String entry : text.lines().toList()) {
      line++;
      int colon = entry.indexOf(':');
      if (colon > 0 && !entry.startsWith("#")) {
        Set<String> neighbours =
            new HashSet<>(List.of(entry.substring(colon + 1).strip().split(" ")));
        real.put(entry.substring(0, colon), Set.copyOf(neighbours));
      } else if (!entry.isBlank() && !entry.startsWith("#")) {
        problems.add(files.path(REAL_WORDS_FILE), line, "expected \"word: neighbours\"");
      }
    }
    return Map.copyOf(real);
  }

  private Optional<YamlMap> required(String file) {
    if (!files.texts().containsKey(file)) {
      problems.add(files.path(file), 1, "the pack has no such file, and needs it");
    }
    return optional(file);
  }

  private Optional<YamlMap> optional(String file) {
    return files.texts().containsKey(file) ? yaml(file) : Optional.empty();
  }

  private Optional<YamlMap> yaml(String file) {
    return YamlMap.read(files.path(file), files.texts().get(file), problems);
  }
}
