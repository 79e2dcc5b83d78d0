// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.QuoteWords;
import org.housestyle.text.Span;

/**
 * Branches of conditions that open one element or another, of which a parser would open both. If
 * one of them says quote, it is the one that counts: what follows may be a quotation. For one pass
 * over a text.
 */
final class Branches {

  private static final Map<String, String> WORDS = TagNames.table().roles("branch");
  private static final Pattern WORD =
      Pattern.compile(
          "(?:\\{\\{|\\{%|<%|<\\?(?:php\\b)?+)[-~=]?[\\s}]*([#/^]?)\\s*([a-z]+).*", Pattern.DOTALL);
  private static final Pattern BRACE = Pattern.compile("<[%?](?:php\\b)?+[-=]?\\s*\\}\\s*-?[%?]>");
  private static final Pattern OPENS = Pattern.compile("\\s*(?:<[A-Za-z][^<>]*+>\\s*)+");
  private static final Pattern ENDS = Pattern.compile("\\s*(?:</[A-Za-z][^<>]*+>\\s*)+");
  private static final Pattern QUOTE_ELEMENT = Pattern.compile("<q\\b");

  private final String text;
  private final Mask mask;

  /** The places where the branches of each open condition begin or end. */
  private final Deque<List<Span>> open = new ArrayDeque<>();

  /** Which branch counted where elements were opened that are not ended yet. */
  private final Deque<Integer> chosen = new ArrayDeque<>();

  Branches(String text, Mask mask) {
    this.text = text;
    this.mask = mask;
  }

  /** A piece of template code, in the order of the text. */
  void read(Span code) {
    Matcher word = WORD.matcher(text).region(code.start(), code.end());
    if (!word.lookingAt()) {
      if (BRACE.matcher(text).region(code.start(), code.end()).matches()) {
        end(code);
      }
      return;
    }
    String name = word.group(2).toLowerCase(Locale.ROOT);
    boolean ends = word.group(1).equals("/");
    switch (ends ? "end" : WORDS.getOrDefault(name, name.startsWith("end") ? "end" : "")) {
      case "begin" -> open.push(new ArrayList<>(List.of(code)));
      case "else" -> {
        if (!open.isEmpty()) {
          open.peek().add(code);
        }
      }
      case "end" -> end(code);
      default -> {}
    }
  }

  private void end(Span code) {
    if (!open.isEmpty()) {
      List<Span> places = open.pop();
      places.add(code);
      choose(places);
    }
  }

  private void choose(List<Span> places) {
    List<Span> branches = new ArrayList<>();
    for (int i = 1; i < places.size(); i++) {
      int from = places.get(i - 1).end();
      int to = places.get(i).start();
      branches.add(new Span(from, to));
    }
    if (branches.size() < 2) {
      return;
    }
    if (all(branches, OPENS)) {
      int first = 0;
      while (first < branches.size() && !saysQuote(branches.get(first))) {
        first++;
      }
      if (first < branches.size()) {
        chosen.push(first);
        keep(first, branches);
      }
    } else if (!chosen.isEmpty() && all(branches, ENDS)) {
      keep(chosen.pop(), branches);
    }
  }

  private boolean all(List<Span> branches, Pattern pattern) {
    boolean some = false;
    for (Span branch : branches) {
      String content = branch.in(text);
      boolean matches = pattern.matcher(content).matches();
      if (!matches && !content.isBlank()) {
        return false;
      }
      some |= matches;
    }
    return some;
  }

  private boolean saysQuote(Span branch) {
    String tags = branch.in(text);
    return QUOTE_ELEMENT.matcher(tags).find() || QuoteWords.sayIn(tags);
  }

  private void keep(int branch, List<Span> branches) {
    for (int i = 0; i < branches.size(); i++) {
      if (i != branch) {
        mask.blank(branches.get(i));
      }
    }
  }
}
