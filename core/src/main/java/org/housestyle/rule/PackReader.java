package org.housestyle.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.housestyle.yaml.Nearest;
import org.housestyle.yaml.Problems;
import org.housestyle.yaml.YamlMap;

/** Reads the parts of a pack, each once. Thread-safe where the parts are. */
final class PackReader {

  private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

  private final PackParts parts;
  private final Lazy<PackWords> words = Lazy.by(this::readWords);
  private final Lazy<Map<String, Source>> sources = Lazy.by(this::readSources);
  private final Lazy<RuleReader> rules = Lazy.by(this::ruleReader);
  private String name = "";
  private String title = "";
  private List<String> guidance = List.of();

  PackReader(PackParts parts) {
    this.parts = parts;
  }

  /**
   * Reads all of a pack.
   *
   * @throws PackException if anything in it is wrong; names every mistake, not just the first
   */
  static RulePack read(PackFiles files) throws PackException {
    Problems problems = new Problems();
    RulePack pack = new PackReader(PackParts.of(files, problems)).readAll(files.contentHash());
    if (!problems.isEmpty()) {
      throw new PackException(problems.all());
    }
    return pack;
  }

  private RulePack readAll(String hash) {
    parts.header().ifPresent(this::readHeader);
    words.get().readAll();
    sources.get();
    List<Rule> all = new ArrayList<>();
    parts.ruleIds().forEach(id -> all.add(rules.get().read(id, parts.rule(id))));
    List<String> titles = readTitles();
    Coverage coverage = readCoverage();
    Map<String, Set<String>> realWords = readRealWords();
    RulePackBuilder pack = builder().rules(all).titles(titles).coverage(coverage);
    pack.realWords = Lazy.of(realWords);
    pack.contentHash = Lazy.of(hash);
    return pack.build();
  }

  /** A pack that was correct when it was stored; its parts are read when they are first needed. */
  RulePackBuilder readLazily() {
    parts.header().ifPresent(this::readHeader);
    RulePackBuilder pack = builder();
    List<String> ids = parts.ruleIds();
    pack.rules =
        new LazyList<>(
            ids.size(), index -> rules.get().read(ids.get(index), parts.rule(ids.get(index))));
    pack.titles = Lazy.by(this::readTitles);
    pack.coverage = Lazy.by(this::readCoverage);
    pack.realWords = Lazy.by(this::readRealWords);
    return pack;
  }

  private RulePackBuilder builder() {
    RulePackBuilder pack = RulePack.builder(name, guidance).title(title);
    pack.sources = sources;
    pack.commonWords = Lazy.by(() -> words.get().common());
    pack.spelling = Lazy.by(() -> words.get().spelling());
    return pack;
  }

  private void readHeader(YamlMap header) {
    if (!parts.isSingle()) {
      header.allowOnly("name", "title", "guidance");
    }
    name = header.text("name");
    title = header.text("title");
    guidance = header.texts("guidance");
    if (!parts.isVerified() && !name.isEmpty() && !name.matches(ID)) {
      header.reject("name", "a pack's name is made of a-z, 0-9 and hyphens");
    }
    if (guidance.contains(Replacement.GENERAL)) {
      header.reject(
          "guidance", "\"general\" is the key of the pack's own wordings, not a guidance");
    }
    if (guidance.isEmpty()) {
      header.reject("guidance", "\"guidance\" must name at least one");
    }
  }

  private PackWords readWords() {
    return new PackWords(parts.words(), parts.isVerified());
  }

  private Map<String, Source> readSources() {
    return parts
        .sources()
        .map(file -> SourceReader.read(file, guidance, parts.isVerified()))
        .orElse(Map.of());
  }

  private RuleReader ruleReader() {
    return new RuleReader(
        name,
        guidance,
        sources.get(),
        words.get().sets(),
        parts.isVerified(),
        !parts.isVerified() && saysHowSourcesSupport());
  }

  /**
   * Whether a term says which sources name it and which give a principle. Such a pack is held to
   * all rules of attribution; a house's pack with plain lists is not.
   */
  private boolean saysHowSourcesSupport() {
    return parts.ruleIds().stream()
        .flatMap(id -> parts.rule(id).maps("terms").stream())
        .anyMatch(term -> term.isMap("cite"));
  }

  private List<String> readTitles() {
    return parts.titles().map(this::readTitles).orElse(List.of());
  }

  private List<String> readTitles(YamlMap file) {
    if (!parts.isSingle()) {
      file.allowOnly("titles");
    }
    List<String> titles = List.copyOf(file.texts("titles"));
    for (String title : titles) {
      int at = title.indexOf("...");
      if (at >= 0 && (at == 0 || title.endsWith("...") || at != title.lastIndexOf("..."))) {
        file.reject("titles", "\"" + title + "\" may have \"...\" once, between words");
      }
    }
    return titles;
  }

  private Coverage readCoverage() {
    return parts.coverage().map(this::readCoverage).orElse(Coverage.NONE);
  }

  private Coverage readCoverage(YamlMap file) {
    file.allowOnly("covered", "accepted", "left-out");
    Map<String, String> covered = PackWords.texts(file, "covered");
    List<String> ids = parts.ruleIds();
    for (Map.Entry<String, String> entry : covered.entrySet()) {
      if (!ids.contains(entry.getValue())) {
        file.reject(
            "covered",
            "\""
                + entry.getKey()
                + "\" is said to be covered by \""
                + entry.getValue()
                + "\", which is no rule"
                + Nearest.hint(entry.getValue(), ids));
      }
    }
    return Coverage.builder()
        .covered(covered)
        .accepted(PackWords.texts(file, "accepted"))
        .leftOut(PackWords.texts(file, "left-out"))
        .build();
  }

  /** Lines such as {@code child: chide chill}. */
  private Map<String, Set<String>> readRealWords() {
    Map<String, Set<String>> real = new HashMap<>();
    int line = 0;
    for (String entry : parts.realWords().split("\n")) {
      line++;
      int colon = entry.indexOf(':');
      if (colon > 0 && !entry.startsWith("#")) {
        String[] neighbours = entry.substring(colon + 1).strip().split(" ");
        real.put(entry.substring(0, colon), Set.of(neighbours));
      } else if (!entry.isBlank() && !entry.startsWith("#")) {
        parts.rejectRealWords(line, "expected \"word: neighbours\"");
      }
    }
    return Collections.unmodifiableMap(real);
  }
}
