package org.housestyle.decide;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.housestyle.analysis.Token;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Usage;

/**
 * A name that goes on in small letters: "the Framework Decision on combating the sexual
 * exploitation of children and child pornography".
 */
final class NamedInstrument implements Judge {

  private static final int LONGEST = 20;
  private static final Set<String> INSTRUMENTS =
      Set.of(
          "act",
          "convention",
          "protocol",
          "directive",
          "decision",
          "resolution",
          "rapporteur",
          "recommendation",
          "declaration",
          "regulation",
          "regulations",
          "treaty",
          "congress",
          "conference",
          "commission",
          "committee",
          "bill",
          "agreement");
  private static final Set<String> LEADS_ON =
      Set.of("on", "respecting", "against", "concerning", "regarding", "relating");
  private static final Set<String> ENDS_A_NAME =
      Set.of(
          "was",
          "were",
          "is",
          "are",
          "has",
          "had",
          "have",
          "will",
          "would",
          "after",
          "when",
          "that",
          "which",
          "who",
          "said",
          "says",
          "but",
          "by",
          "he",
          "she",
          "they",
          "it",
          "yet",
          "although",
          "while",
          "because",
          "whose");

  @Override
  public Optional<Decision> judge(Candidate candidate, Context context) {
    List<Token> tokens = context.wordsRound(candidate.span());
    int at = Context.firstFrom(candidate.span().start(), tokens);
    for (int i = at - 1; i > 0 && i >= at - LONGEST; i--) {
      String word = tokens.get(i).word();
      if (ENDS_A_NAME.contains(word) || endsSentence(tokens.get(i), context.prose())) {
        return Optional.empty();
      }
      if (LEADS_ON.contains(word)) {
        Optional<String> instrument = instrumentBefore(i, tokens, context.prose());
        if (instrument.isPresent()) {
          String name = instrument.get() + " " + word;
          return Optional.of(
              new Decision.Used(Usage.TITLE, "part of a name that begins \"" + name + "\""));
        }
      }
    }
    return Optional.empty();
  }

  /** The noun before a preposition, its number passed over: "Decision 2004/68/JHA". */
  private static Optional<String> instrumentBefore(int i, List<Token> tokens, String prose) {
    for (int noun = i - 1; noun >= 0 && noun >= i - 4; noun--) {
      String written = tokens.get(noun).span().in(prose);
      if (Character.isLowerCase(written.charAt(0))) {
        return Optional.empty();
      }
      if (INSTRUMENTS.contains(tokens.get(noun).word())) {
        return Optional.of(written);
      }
    }
    return Optional.empty();
  }

  private static boolean endsSentence(Token token, String prose) {
    int end = token.end();
    return end < prose.length() && ".;!?".indexOf(prose.charAt(end)) >= 0;
  }
}
