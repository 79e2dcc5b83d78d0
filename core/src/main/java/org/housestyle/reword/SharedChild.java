// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.CHILD_WORD;
import static org.housestyle.english.WordList.HANGS_ON_NOUN;
import static org.housestyle.english.WordList.LIST_END;
import static org.housestyle.english.WordList.SHARES_CHILD;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.text.Span;

/**
 * Nouns in a list after the term that its word "child" belongs to: "child porn and trafficking".
 */
final class SharedChild {

  private static final String AND = "(?:" + String.join("|", ENGLISH.words(LIST_END)) + ")";

  /** The next member of a list, if it is one word. */
  private static final Pattern MEMBER =
      Pattern.compile("(?:/|, |,? " + AND + " )(\\p{L}+)", Pattern.CASE_INSENSITIVE);

  private SharedChild() {}

  /** The nouns that share "child" with the term, in order. */
  static List<Span> nouns(Surroundings around) {
    List<Span> nouns = new ArrayList<>();
    String first = around.termWords().get(0).toLowerCase(Locale.ROOT);
    String prose = around.text().text();
    if (!mayHaveMore(around) || !ENGLISH.has(CHILD_WORD, first)) {
      return nouns;
    }
    Matcher member = MEMBER.matcher(prose).region(around.span().end(), prose.length());
    while (member.lookingAt()) {
      Span noun = new Span(member.start(1), member.end(1));
      boolean shares = ENGLISH.has(SHARES_CHILD, noun.in(prose).toLowerCase(Locale.ROOT));
      if (shares && !hasObject(noun, around.text())) {
        nouns.add(noun);
      }
      member.region(member.end(), prose.length());
    }
    return nouns;
  }

  private static boolean mayHaveMore(Surroundings around) {
    String prose = around.text().text();
    int end = around.span().end();
    return end < prose.length() && " ,/".indexOf(prose.charAt(end)) >= 0;
  }

  /** "Trafficking of adults" has an object of its own. */
  private static boolean hasObject(Span noun, AnalyzedText text) {
    for (String word : ENGLISH.words(HANGS_ON_NOUN)) {
      if (text.text().startsWith(" " + word + " ", noun.end())) {
        return true;
      }
    }
    return false;
  }
}
