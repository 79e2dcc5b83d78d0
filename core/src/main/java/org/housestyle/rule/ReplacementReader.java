// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.ACT;
import static org.housestyle.english.WordList.PICTURE;
import static org.housestyle.english.WordList.PREPOSITION;
import static org.housestyle.english.WordList.TAIL_DETERMINER;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.rule.Replacement.Kind;
import org.housestyle.yaml.Nearest;
import org.housestyle.yaml.YamlMap;

/**
 * Reads {@code prefer}: the wordings of each guidance, which need a document of that body, and the
 * pack's own, which are offered without a body's name.
 */
final class ReplacementReader {

  private static final Map<String, Kind> KINDS =
      Map.of(
          "noun", Kind.NOUN,
          "mass", Kind.MASS,
          "verb", Kind.VERB,
          "phrase", Kind.PHRASE,
          "wording", Kind.WORDING);

  private final List<String> guidance;
  private final Map<String, Source> sources;
  private final boolean strict;

  /**
   * Takes what a pack has.
   *
   * @param strict whether a body's wording must cite the document that has it
   */
  ReplacementReader(List<String> guidance, Map<String, Source> sources, boolean strict) {
    this.guidance = guidance;
    this.sources = sources;
    this.strict = strict;
  }

  /** The wordings under each guidance and the general ones; what is wrong with them is noted. */
  Map<String, List<Replacement>> readAll(YamlMap map, List<String> criticised) {
    Map<String, List<Replacement>> written = new LinkedHashMap<>();
    Optional<YamlMap> entries = map.map("prefer");
    if (entries.isEmpty()) {
      return written;
    }
    for (String name : entries.get().keys()) {
      boolean general = name.equals(Replacement.GENERAL);
      if (!general && !guidance.contains(name)) {
        String hint = Nearest.hint(name, guidance);
        entries.get().reject(name, "no guidance \"" + name + "\" in pack.yaml" + hint);
      }
      List<Replacement> replacements = new ArrayList<>();
      for (YamlMap entry : entries.get().maps(name)) {
        Optional<Replacement> read = read(entry, general ? Optional.empty() : Optional.of(name));
        if (read.isPresent()) {
          replacements.add(read.get());
          refuseCriticised(read.get(), criticised, entry);
        }
      }
      written.put(name, replacements);
    }
    return inOrder(written);
  }

  /** For each guidance its own wordings, then those in line with it, then those that suit all. */
  private Map<String, List<Replacement>> inOrder(Map<String, List<Replacement>> written) {
    List<Replacement> general = written.getOrDefault(Replacement.GENERAL, List.of());
    Map<String, List<Replacement>> prefer = new LinkedHashMap<>();
    for (String name : guidance) {
      List<Replacement> all = new ArrayList<>(written.getOrDefault(name, List.of()));
      for (Replacement wording : general) {
        if (wording.inLineWith().contains(name)) {
          all.add(wording);
        }
      }
      for (Replacement wording : general) {
        if (wording.inLineWith().isEmpty()) {
          all.add(wording);
        }
      }
      if (!all.isEmpty()) {
        prefer.put(name, List.copyOf(all));
      }
    }
    return prefer;
  }

  private Optional<Replacement> read(YamlMap entry, Optional<String> owner) {
    entry.allowOnly(
        "noun",
        "mass",
        "verb",
        "phrase",
        "wording",
        "plural",
        "modifier",
        "act",
        "state",
        "cite",
        "in-line-with",
        "from",
        "until");
    List<String> given = new ArrayList<>(entry.keys());
    given.retainAll(KINDS.keySet());
    if (given.size() != 1) {
      entry.reject(
          "noun",
          "a replacement has exactly one of \"noun\", \"mass\", \"verb\", \"phrase\" and"
              + " \"wording\"");
      return Optional.empty();
    }
    Kind kind = KINDS.get(given.get(0));
    if (kind != Kind.NOUN && entry.keys().contains("plural")) {
      entry.reject("plural", "only a \"noun\" has a plural");
    }
    String text = entry.text(given.get(0));
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> modifier = entry.optionalText("modifier");
    Optional<String> act = entry.optionalText("act");
    Optional<String> plural = kind == Kind.NOUN ? entry.optionalText("plural") : Optional.of(text);
    return Optional.of(
        Replacement.builder(kind, text)
            .plural(plural.isPresent() ? plural.get() : Plural.of(text))
            .modifier(modifier.isPresent() ? modifier : ownModifier(text))
            .act(act.isPresent() ? act : ownAct(text))
            .state(entry.optionalText("state"))
            .guidance(owner)
            .cite(cite(entry, owner))
            .inLineWith(inLineWith(entry, owner))
            .validity(DateReader.validity(entry))
            .build());
  }

  private Optional<String> cite(YamlMap entry, Optional<String> owner) {
    Optional<String> cite = entry.optionalText("cite");
    if (cite.isEmpty()) {
      if (strict && owner.isPresent()) {
        entry.reject(
            "noun",
            "a wording of \""
                + owner.get()
                + "\" must cite the document of that guidance which has it (\"cite\"); "
                + "any other wording belongs under \"general\"");
      }
      return cite;
    }
    Source source = sources.get(cite.get());
    if (source == null) {
      String hint = Nearest.hint(cite.get(), sources.keySet());
      entry.reject("cite", "cites \"" + cite.get() + "\", which sources.yaml does not have" + hint);
    } else if (owner.isPresent() && !source.guidance().equals(owner)) {
      entry.reject(
          "cite",
          "\"" + cite.get() + "\" is not a document of the guidance \"" + owner.get() + "\"");
    }
    return cite;
  }

  private List<String> inLineWith(YamlMap entry, Optional<String> owner) {
    List<String> names = entry.texts("in-line-with");
    if (owner.isPresent() && !names.isEmpty()) {
      entry.reject("in-line-with", "only a wording under \"general\" has \"in-line-with\"");
    }
    for (String name : names) {
      if (!guidance.contains(name)) {
        String hint = Nearest.hint(name, guidance);
        entry.reject("in-line-with", "no guidance \"" + name + "\" in pack.yaml" + hint);
      }
    }
    return List.copyOf(names);
  }

  private static void refuseCriticised(
      Replacement replacement, List<String> criticised, YamlMap entry) {
    for (String word : criticised) {
      if (hasWord(replacement.text(), word) || hasWord(replacement.plural(), word)) {
        entry.reject(
            "noun",
            "offers \""
                + replacement.text()
                + "\", but the rule's reason criticises \""
                + word
                + "\"");
      }
    }
  }

  private static boolean hasWord(String text, String word) {
    String padded = " " + text + " ";
    return padded.contains(" " + word + " ") || padded.contains(" " + Plural.of(word) + " ");
  }

  /** A noun describes another one as it is, unless something hangs on it already. */
  private static Optional<String> ownModifier(String text) {
    List<String> words = List.of(text.split(" ", -1));
    boolean hasTail = ENGLISH.hasAny(PREPOSITION, words) || ENGLISH.hasAny(TAIL_DETERMINER, words);
    return hasTail ? Optional.empty() : Optional.of(text);
  }

  /** A word for pictures after a word for what they show: "child abuse image". */
  private static Optional<String> ownAct(String text) {
    int last = text.lastIndexOf(' ');
    boolean pictures = last > 0 && ENGLISH.has(PICTURE, text.substring(last + 1));
    String act = pictures ? text.substring(0, last) : "";
    return ENGLISH.has(ACT, act.substring(act.lastIndexOf(' ') + 1))
        ? Optional.of(act)
        : Optional.empty();
  }
}
