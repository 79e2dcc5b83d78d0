// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.housestyle.rule.TermPattern.Slot;
import org.housestyle.yaml.Nearest;

/** Parses a term pattern by recursive descent and expands its choices. */
final class PatternParser {

  private static final int MOST_WORDINGS = 512;

  private final String text;
  private final WordSets sets;

  /** Slots of this pattern marked as head, so that its wordings share them. */
  private final IdentityHashMap<Slot, Slot> heads = new IdentityHashMap<>();

  private int at;
  private int depth;

  PatternParser(String text, WordSets sets) {
    this.text = text;
    this.sets = sets;
  }

  List<List<Slot>> parse() {
    List<List<Slot>> wordings = sequence();
    if (at < text.length()) {
      throw error("\"" + text.charAt(at) + "\" closes nothing");
    }
    List<List<Slot>> withHead = new ArrayList<>(wordings.size());
    for (List<Slot> wording : wordings) {
      withHead.add(withHead(wording));
    }
    return List.copyOf(withHead);
  }

  /** The choices that an entry of a word set stands for, without a head. */
  static List<List<Slot>> choices(String entry) {
    return new PatternParser(entry, WordSets.NONE).sequence();
  }

  /** Words and groups up to a closing bracket, a bar or the end. */
  private List<List<Slot>> sequence() {
    List<List<Slot>> wordings = List.of(List.of());
    for (skipSpace(); at < text.length() && "])|".indexOf(text.charAt(at)) < 0; skipSpace()) {
      wordings = join(wordings, item());
    }
    return wordings;
  }

  private List<List<Slot>> item() {
    List<List<Slot>> item = atom();
    if (at < text.length() && text.charAt(at) == '*') {
      at++;
      List<List<Slot>> marked = new ArrayList<>(item.size());
      for (List<Slot> wording : item) {
        marked.add(lastAsHead(wording));
      }
      return marked;
    }
    return item;
  }

  private List<List<Slot>> atom() {
    return switch (text.charAt(at)) {
      case '(' -> folded(group('(', ')'));
      case '[' -> {
        List<List<Slot>> optional = new ArrayList<>(folded(group('[', ']')));
        optional.add(List.of());
        yield optional;
      }
      case '{' -> wordSet();
      default -> List.of(List.of(slot(word())));
    };
  }

  private List<List<Slot>> group(char open, char close) {
    if (++depth > 8) {
      throw error("groups nested more than 8 deep");
    }
    at++;
    List<List<Slot>> choices = new ArrayList<>(sequence());
    while (at < text.length() && text.charAt(at) == '|') {
      at++;
      choices.addAll(sequence());
    }
    if (at >= text.length() || text.charAt(at) != close) {
      throw error("\"" + open + "\" is not closed");
    }
    at++;
    depth--;
    for (List<Slot> choice : choices) {
      if (choice.isEmpty()) {
        throw error("a choice is empty; write [ ] round what may be left out");
      }
    }
    return choices;
  }

  private List<List<Slot>> wordSet() {
    int end = text.indexOf('}', at);
    if (end < 0) {
      throw error("\"{\" is not closed");
    }
    String name = text.substring(at + 1, end);
    List<List<Slot>> choices =
        sets.choices(name)
            .orElseThrow(
                () -> error("no word set \"" + name + "\"" + Nearest.hint(name, sets.names())));
    at = end + 1;
    skipComma();
    return choices;
  }

  private String word() {
    int start = at;
    while (at < text.length() && isWordPart(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      throw error("\"" + text.charAt(at) + "\" has no meaning here");
    }
    String word = text.substring(start, at);
    skipComma();
    return word;
  }

  private static boolean isWordPart(char c) {
    return (c < 0x80 && Character.isLetterOrDigit(c)) || c == '\'' || c == '’';
  }

  /** A comma says that the whole term is a list; it fills no place. */
  private void skipComma() {
    if (at < text.length() && text.charAt(at) == ',') {
      at++;
    }
  }

  private void skipSpace() {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '-')) {
      at++;
    }
  }

  /** Puts choices that differ in one word only into one, so that a long list has few wordings. */
  static List<List<Slot>> folded(List<List<Slot>> choices) {
    int longest = choices.stream().mapToInt(List::size).max().orElse(0);
    List<List<Slot>> folded = choices;
    for (int place = 0; place < longest; place++) {
      folded = foldedAt(place, folded);
    }
    return folded;
  }

  /** Joins choices that are equal but for the word at one place. */
  private static List<List<Slot>> foldedAt(int place, List<List<Slot>> choices) {
    Map<List<Object>, List<Slot>> byRest = new LinkedHashMap<>();
    for (List<Slot> choice : choices) {
      List<Object> rest = new ArrayList<>(choice);
      if (place < choice.size()) {
        rest.set(place, choice.get(place).head());
      }
      byRest.merge(rest, choice, (one, other) -> withWords(one, place, other.get(place)));
    }
    return List.copyOf(byRest.values());
  }

  private static List<Slot> withWords(List<Slot> choice, int place, Slot more) {
    Slot slot = choice.get(place);
    Set<String> words = new HashSet<>(slot.words());
    words.addAll(more.words());
    List<Slot> joined = new ArrayList<>(choice);
    joined.set(place, new Slot(Set.copyOf(words), slot.head(), slot.set()));
    return joined;
  }

  private List<List<Slot>> join(List<List<Slot>> before, List<List<Slot>> after) {
    List<List<Slot>> joined = new ArrayList<>();
    for (List<Slot> left : before) {
      for (List<Slot> right : after) {
        List<Slot> both = new ArrayList<>(left);
        both.addAll(right);
        joined.add(both);
      }
    }
    if (joined.size() > MOST_WORDINGS) {
      throw error("matches more than " + MOST_WORDINGS + " wordings; write several terms");
    }
    return joined;
  }

  private List<Slot> withHead(List<Slot> wording) {
    if (wording.isEmpty()) {
      throw error("may match nothing at all");
    }
    int heads = 0;
    for (Slot slot : wording) {
      heads += slot.head() ? 1 : 0;
    }
    if (heads > 1) {
      throw error("more than one head is marked with *");
    }
    return List.copyOf(heads == 1 ? wording : lastAsHead(wording));
  }

  private List<Slot> lastAsHead(List<Slot> wording) {
    int last = wording.size() - 1;
    List<Slot> marked = new ArrayList<>(wording);
    marked.set(
        last,
        heads.computeIfAbsent(wording.get(last), slot -> new Slot(slot.words(), true, slot.set())));
    return marked;
  }

  private static Slot slot(String word) {
    return new Slot(Set.of(word.toLowerCase(Locale.ROOT).replace('’', '\'')), false, "");
  }

  private IllegalArgumentException error(String message) {
    return new IllegalArgumentException("in the pattern \"" + text + "\": " + message);
  }
}
