// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.analysis.Token;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Usage;
import org.housestyle.text.Span;

/** The name of a statute, a treaty, a body or a report that a pack lists. */
final class OfficialTitle implements Judge {

  private record Title(String name, List<String> words) {}

  private final Map<String, List<Title>> byFirstWord = new HashMap<>();

  /** All words of all titles: no title goes on over another word. */
  private final Set<String> words = new HashSet<>();

  /** How many words the longest title has. */
  private int longest;

  OfficialTitle(List<String> names) {
    for (String name : names) {
      List<String> words = words(name);
      Title title = new Title(name, words);
      byFirstWord.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(title);
      this.words.addAll(words);
      longest = Math.max(longest, words.size());
    }
  }

  /** The words of a name, as tokens have them. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (Token token : AnalyzedText.of(name).tokens()) {
      words.add(token.word());
    }
    return words;
  }

  @Override
  public List<Evidence> judge(Candidate candidate, Context context) {
    List<Token> tokens = context.text().tokens();
    int last = context.text().tokenAt(candidate.span().start() + 1) - 1;
    int first = last + 1;
    int least = Math.max(0, last + 1 - longest);
    while (first > least && words.contains(tokens.get(first - 1).word())) {
      first--;
    }
    for (int i = first; i <= last; i++) {
      for (Title title : byFirstWord.getOrDefault(tokens.get(i).word(), List.of())) {
        if (covers(title.words(), i, tokens, candidate.span())) {
          String reason = "part of the official name \"" + title.name() + "\"";
          return List.of(Evidence.strong(Usage.TITLE, candidate.span(), reason));
        }
      }
    }
    return List.of();
  }

  /** Whether words stand at a token, and reach to the end of a span. */
  static boolean covers(List<String> words, int at, List<Token> tokens, Span span) {
    int end = at + words.size();
    return end <= tokens.size()
        && tokens.get(end - 1).end() >= span.end()
        && areWords(words, at, tokens);
  }

  static boolean areWords(List<String> words, int at, List<Token> tokens) {
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).equals(tokens.get(at + i).word())) {
        return false;
      }
    }
    return true;
  }
}
