// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.BEFORE_VERB;
import static org.housestyle.english.WordList.BODY;
import static org.housestyle.english.WordList.INSTRUMENT;
import static org.housestyle.english.WordList.LEADS_ON;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.housestyle.analysis.TitleCase;
import org.housestyle.analysis.Tokens;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Usage;
import org.housestyle.text.Span;

/**
 * A name that begins with the noun for it: "the Commission on Child Prostitution". It goes on as
 * long as its words have capitals, or in small letters over nouns and little words: "the Framework
 * Decision on combating the sexual exploitation of children and child pornography". A verb, or a
 * comma before a small letter, ends it.
 */
final class NamedInstrument implements Judge {

  /** The most words from the preposition to the term. */
  private static final int LONGEST = 20;

  /** The most words from the noun to the preposition: "Decision 2004/68/JHA of". */
  private static final int LONGEST_NUMBER = 6;

  @Override
  public List<Evidence> judge(Candidate candidate, Context context) {
    return new Search(candidate.span(), context).run();
  }

  /** The search for one term. */
  private static final class Search {

    private final Span term;
    private final Context context;
    private final String prose;
    private final Tokens tokens;
    private final int at;

    /** The words in small letters, little ones apart, between the preposition and the term. */
    private final List<Integer> small = new ArrayList<>();

    Search(Span term, Context context) {
      this.term = term;
      this.context = context;
      this.prose = context.prose();
      this.tokens = context.text().tokens();
      this.at = context.text().tokenAt(term.start());
      if (Character.isLowerCase(prose.charAt(term.start()))) {
        small.add(at);
      }
    }

    List<Evidence> run() {
      for (int i = at - 1; i > 0 && i >= at - LONGEST && goesOn(i); i--) {
        int noun = ENGLISH.has(LEADS_ON, tokens.word(i)) ? nounBefore(i) : -1;
        if (noun >= 0) {
          return isName(noun, i) ? List.of(evidence(noun, i)) : List.of();
        }
      }
      return List.of();
    }

    /** Whether a name may go on from a word to the next one. */
    private boolean goesOn(int i) {
      if (!isCapital(i) && !TitleCase.isLittle(tokens.word(i))) {
        small.add(i);
      }
      return !isEndedBetween(i, i + 1);
    }

    private boolean isEndedBetween(int i, int next) {
      String gap = prose.substring(tokens.end(i), tokens.start(next));
      boolean comma = gap.indexOf(',') >= 0;
      return (comma && !isCapital(next)) || hasEnd(gap);
    }

    private static boolean hasEnd(String gap) {
      for (int i = 0; i < gap.length(); i++) {
        if (".;:!?\n".indexOf(gap.charAt(i)) >= 0) {
          return true;
        }
      }
      return false;
    }

    /** The noun that a name begins with, before a preposition; -1 if there is none. */
    private int nounBefore(int preposition) {
      for (int i = preposition - 1; i >= Math.max(0, preposition - LONGEST_NUMBER); i--) {
        if (isCapital(i) && ENGLISH.has(INSTRUMENT, tokens.word(i))) {
          return i;
        }
        if (!isNumber(i)) {
          return -1;
        }
      }
      return -1;
    }

    /** "2004/68/JHA of": what may come between the noun and the preposition. */
    private boolean isNumber(int i) {
      String word = tokens.word(i);
      String written = prose.substring(tokens.start(i), tokens.end(i));
      return Character.isDigit(word.charAt(0))
          || TitleCase.isLittle(word)
          || (isCapital(i) && written.equals(written.toUpperCase(Locale.ROOT)));
    }

    private boolean isName(int noun, int preposition) {
      Span name = new Span(tokens.start(noun), term.end());
      if (context.isTitleCase(term)) {
        return !isVerb(noun, name);
      }
      if (!small.isEmpty() && !beginsSmall(preposition)) {
        return false;
      }
      for (int i : small) {
        boolean gerund = tokens.word(i).endsWith("ing");
        if (i != at && !gerund && context.text().isVerb(tokens.start(i), name)) {
          return false;
        }
      }
      return true;
    }

    /** "Senate to Act on": in a headline a verb has a capital as well. */
    private boolean isVerb(int i, Span name) {
      int sentence = context.text().tokenAt(context.text().sentence(term).start());
      boolean asked = ENGLISH.has(BEFORE_VERB, tokens.word(sentence));
      boolean led = i > 0 && ENGLISH.has(BEFORE_VERB, tokens.word(i - 1));
      return asked || led || context.text().isVerb(tokens.start(i), name);
    }

    /** Whether the first word of some weight after the preposition has a small letter. */
    private boolean beginsSmall(int preposition) {
      int i = preposition + 1;
      while (i < at && TitleCase.isLittle(tokens.word(i))) {
        i++;
      }
      return !isCapital(i);
    }

    private Evidence evidence(int noun, int preposition) {
      String name =
          prose.substring(tokens.start(noun), tokens.end(noun)) + " " + tokens.word(preposition);
      String reason = "part of a name that begins \"" + name + "\"";
      Span words = new Span(tokens.start(noun), term.end());
      boolean strong = small.isEmpty() || !ENGLISH.has(BODY, tokens.word(noun));
      return strong
          ? Evidence.strong(Usage.TITLE, words, reason)
          : Evidence.weak(Usage.TITLE, words, reason);
    }

    private boolean isCapital(int i) {
      return Character.isUpperCase(prose.charAt(tokens.start(i)));
    }
  }
}
