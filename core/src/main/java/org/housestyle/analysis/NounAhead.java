// SPDX-License-Identifier: Apache-2.0
package org.housestyle.analysis;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.ARTICLE;
import static org.housestyle.english.WordList.FOLLOWS_NOUN_PHRASE;
import static org.housestyle.english.WordList.PERSON;
import static org.housestyle.english.WordList.PLAIN_VERB;
import static org.housestyle.english.WordList.PREPOSITION;
import static org.housestyle.english.WordList.SINGULAR_VERB;

import java.util.List;
import org.housestyle.text.Characters;
import org.housestyle.text.Span;

/**
 * Tells whether a noun follows that some words describe: "the deaf young musician", but not "the
 * deaf vote". Words that can be no noun there are listed; of the others the tagger decides.
 */
final class NounAhead {

  private final List<String> words;
  private final List<String> tags;

  /** Whether the words stand for a group, so that a verb in the plural may follow. */
  private final boolean group;

  /** Whether "a" or "an" comes before the words, so that no noun in the plural may follow. */
  private final boolean single;

  private NounAhead(List<String> words, List<String> tags, boolean group, boolean single) {
    this.words = words;
    this.tags = tags;
    this.group = group;
    this.single = single;
  }

  /** Whether a span describes a noun after it. */
  static boolean isDescribed(AnalyzedText text, Span span) {
    String prose = text.text();
    if (span.end() < prose.length() && Characters.isHyphen(prose.charAt(span.end()))) {
      return true;
    }
    Tokens tokens = text.tokens();
    int next = text.tokenAt(span.end());
    boolean possessive = next > 0 && tokens.end(next - 1) > span.end();
    if (next == tokens.size() || possessive || !tokens.isJoined(next)) {
      return false;
    }
    PartsOfSpeech near = PartsOfSpeech.near(text, span);
    boolean headline = TitleCase.isStyleOf(text.tokensIn(text.sentence(span)), prose);
    int first = text.tokenAt(span.start());
    boolean group = tokens.word(first).equals("the");
    boolean single =
        ENGLISH.has(ARTICLE, tokens.word(first))
            || (tokens.isJoined(first) && ENGLISH.has(ARTICLE, tokens.word(first - 1)));
    boolean name = !headline && Character.isUpperCase(prose.charAt(tokens.start(next)));
    if (name && !ENGLISH.has(FOLLOWS_NOUN_PHRASE, tokens.word(next))) {
      return true;
    }
    return new NounAhead(
            near.wordsFrom(span.end()), near.tagsFrom(span.end(), headline), group, single)
        .isFound();
  }

  private boolean isFound() {
    int at = 0;
    while (at < words.size() && isPassedOver(at)) {
      at++;
    }
    return at < words.size() && isNoun(at);
  }

  /** Whether the noun phrase goes on behind a word: an adjective, a number, "and" between them. */
  private boolean isPassedOver(int at) {
    return switch (tags.get(at)) {
      case "ADJ", "NUM" -> !cannotBeNoun(at) && !isPerson(at);
      case "CCONJ" ->
          at + 1 < words.size()
              && (tags.get(at + 1).equals("ADJ") || words.get(at + 1).endsWith("ing"));
      case "VERB" -> words.get(at).endsWith("ing") && at > 0;
      default -> at > 0 && words.get(at).equals("-");
    };
  }

  private boolean isNoun(int at) {
    boolean tagged = tags.get(at).equals("NOUN") || tags.get(at).equals("PROPN");
    return isPerson(at) || (tagged && !cannotBeNoun(at));
  }

  private boolean isPerson(int at) {
    return ENGLISH.has(PERSON, Folding.fold(words.get(at)));
  }

  private boolean cannotBeNoun(int at) {
    String word = Folding.fold(words.get(at));
    return ENGLISH.has(FOLLOWS_NOUN_PHRASE, word)
        || ENGLISH.has(PREPOSITION, word)
        || ENGLISH.has(SINGULAR_VERB, word)
        || (group && at == 0 && ENGLISH.has(PLAIN_VERB, word))
        || (single && word.endsWith("s") && !word.endsWith("ss"));
  }
}
