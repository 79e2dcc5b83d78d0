package org.housestyle.decide;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.housestyle.analysis.Sentence;
import org.housestyle.analysis.Token;
import org.housestyle.analysis.Words;
import org.housestyle.document.Block;
import org.housestyle.document.Document;
import org.housestyle.match.Candidate;
import org.housestyle.match.Wordings;
import org.housestyle.rule.When;
import org.housestyle.text.Span;

/** A document as the conditions of rules see it; its words are cut once and only on demand. */
public final class Story {

  private static final int LARGE = 1_000_000;

  private final Document document;
  private final StoryConditions conditions;
  private final IdentityHashMap<Block, List<Token>> words = new IdentityHashMap<>(4);
  private final IdentityHashMap<Wordings, Boolean> inDocument = new IdentityHashMap<>(4);

  Story(Document document, StoryConditions conditions) {
    this.document = document;
    this.conditions = conditions;
  }

  /** Whether what its rule asks holds for a candidate of a passage. */
  public boolean allows(Candidate candidate, Block passage) {
    When when = candidate.term().when();
    return when.isAlways() || holds(conditions.of(when), candidate, passage);
  }

  private boolean holds(StoryConditions.Compiled asked, Candidate candidate, Block passage) {
    boolean inSentence =
        asked.sentence() == null || asked.sentence().standIn(sentenceOf(candidate, passage));
    return inSentence
        && (asked.near() == null
            || asked.near().standIn(wordsNear(candidate, passage, asked.when().distance())))
        && (asked.passage() == null || asked.passage().standIn(wordsOf(passage)))
        && (asked.document() == null || standInDocument(asked.document()))
        && (asked.when().ageUnder().isEmpty()
            || Ages.anyUnder(
                asked.when().ageUnder().getAsInt(),
                Words.of(passage.prose(), Sentence.around(passage.prose(), candidate.span())),
                passage.prose()));
  }

  private boolean standInDocument(Wordings wordings) {
    Boolean known = inDocument.get(wordings);
    if (known == null) {
      known = standInAny(document.blocks(), wordings);
      inDocument.put(wordings, known);
    }
    return known;
  }

  private boolean standInAny(List<Block> passages, Wordings wordings) {
    // The words of a whole book are not kept.
    boolean kept = document.source().text().length() < LARGE;
    for (Block passage : passages) {
      if (wordings.standIn(kept ? wordsOf(passage) : cut(passage))) {
        return true;
      }
    }
    return false;
  }

  private List<Token> wordsOf(Block passage) {
    List<Token> known = words.get(passage);
    if (known == null) {
      known = cut(passage);
      words.put(passage, known);
    }
    return known;
  }

  private static List<Token> cut(Block passage) {
    return Words.of(passage.prose(), new Span(0, passage.prose().length()));
  }

  /** The words of the candidate's sentence that are at most so many words away from it. */
  private List<Token> wordsNear(Candidate candidate, Block passage, int distance) {
    List<Token> sentence = sentenceOf(candidate, passage);
    int before = 0;
    while (before < sentence.size()
        && sentence.get(before).span().start() < candidate.span().start()) {
      before++;
    }
    return sentence.subList(
        Math.max(0, before - distance), Math.min(sentence.size(), before + distance));
  }

  /** The words of the candidate's sentence, the candidate itself left out. */
  private List<Token> sentenceOf(Candidate candidate, Block passage) {
    Span sentence = Sentence.around(passage.prose(), candidate.span());
    List<Token> found = new ArrayList<>();
    for (Token token : Words.of(passage.prose(), sentence)) {
      if (!token.span().overlaps(candidate.span())) {
        found.add(token);
      }
    }
    return found;
  }
}
