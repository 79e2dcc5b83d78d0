// SPDX-License-Identifier: Apache-2.0
package org.housestyle.english;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The word lists of a language. All words are in lower case, with straight apostrophes. A file of
 * lists is read on first use, and once. Thread-safe.
 */
public final class Language {

  /** The only language so far. */
  public static final Language ENGLISH = new Language();

  private static final String CUE_WORDS = "usage.txt";

  private final Map<String, Map<String, Map<String, String>>> files = new ConcurrentHashMap<>();

  /** Those that were asked for; replaced by a copy when one more is. */
  private volatile Map<WordList, Map<String, String>> lists = new EnumMap<>(WordList.class);

  private Language() {}

  /** Whether a list has a word. */
  public boolean has(WordList list, String word) {
    return entries(list).containsKey(word);
  }

  /** Whether a list has any of some words. */
  public boolean hasAny(WordList list, List<String> words) {
    Map<String, String> entries = entries(list);
    for (String word : words) {
      if (entries.containsKey(word)) {
        return true;
      }
    }
    return false;
  }

  /** The words of a list, in its order; unmodifiable. */
  public Set<String> words(WordList list) {
    return entries(list).keySet();
  }

  /** What a list gives for a word, such as its plural; empty if the list does not have the word. */
  public Optional<String> form(WordList list, String word) {
    return Optional.ofNullable(entries(list).get(word));
  }

  /**
   * The lines of a list of cues, without comments. Blank lines are kept. A {@code {name}} is
   * replaced by the words of that list, with bars between them.
   *
   * @param name the name of the file, without its ending
   */
  public List<String> cues(String name) {
    List<String> lines = new ArrayList<>();
    for (String line : ListReader.lines("cues/" + name + ".txt")) {
      lines.add(line.indexOf('{') < 0 ? line : withListsIn(line));
    }
    return lines;
  }

  private String withListsIn(String line) {
    String replaced = line;
    for (int open = line.indexOf('{'); open >= 0; open = replaced.indexOf('{')) {
      int close = replaced.indexOf('}', open);
      Set<String> words = list(CUE_WORDS, replaced.substring(open + 1, close)).keySet();
      replaced =
          replaced.substring(0, open) + String.join("|", words) + replaced.substring(close + 1);
    }
    return replaced;
  }

  private Map<String, String> entries(WordList list) {
    Map<String, String> known = lists.get(list);
    if (known == null) {
      known = list(list.file(), list.listName());
      add(list, known);
    }
    return known;
  }

  private synchronized void add(WordList list, Map<String, String> entries) {
    Map<WordList, Map<String, String>> more = new EnumMap<>(lists);
    more.put(list, entries);
    lists = more;
  }

  private Map<String, String> list(String file, String name) {
    Map<String, String> list = files.computeIfAbsent(file, ListReader::lists).get(name);
    if (list == null) {
      throw new IllegalStateException("Bug: no list [" + name + "] in " + file);
    }
    return list;
  }
}
