// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.SPEAKS_OF_ITSELF;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.analysis.Token;
import org.housestyle.document.Block;
import org.housestyle.document.BlockKind;
import org.housestyle.text.Characters;
import org.housestyle.text.Lines;
import org.housestyle.text.Span;

/**
 * Which speakers' labels a document has. One label may be a kicker or a dateline; of two or more,
 * with a question or an "I" in one of the lines, each begins a speaker's turn. Immutable.
 */
public final class Transcript {

  /** A document without labels. */
  static final Transcript NONE = new Transcript();

  /** How far before a term the head of its line is looked for, in UTF-16 units. */
  private static final int LONGEST_TURN = 4000;

  /** A second label of the same style makes both of them labels. */
  private static final int FEWEST = 2;

  private final Map<SpeakerLabel, Integer> lines = new EnumMap<>(SpeakerLabel.class);
  private boolean isConversation;

  private Transcript() {}

  /** Looks at every line of a document. */
  public static Transcript of(List<Block> blocks) {
    Transcript transcript = new Transcript();
    for (Block block : blocks) {
      if (block.kind() != BlockKind.HEADLINE) {
        transcript.add(block);
      }
    }
    return transcript;
  }

  private void add(Block block) {
    int length = block.prose().length();
    for (int start = 0; start < length; start = Lines.end(block.prose(), start) + 1) {
      Optional<SpeakerLabel> label = SpeakerLabel.of(block, start);
      if (label.isPresent()) {
        lines.merge(label.get(), 1, Integer::sum);
        isConversation =
            isConversation
                || label.get() == SpeakerLabel.QUESTION
                || isSaid(new Span(start, Lines.end(block.prose(), start)).in(block.prose()));
      }
    }
  }

  /** Whether a line asks something, or speaks of "I" and "you". */
  private static boolean isSaid(String line) {
    if (line.indexOf('?') >= 0) {
      return true;
    }
    for (Token token : AnalyzedText.of(line).tokens()) {
      if (ENGLISH.has(SPEAKS_OF_ITSELF, token.word())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The label at the head of the line round a term; empty if there is none, or the line is long.
   */
  static Optional<SpeakerLabel> labelBefore(Block block, Span term) {
    int start = startOfLine(block, term);
    return start < 0 ? Optional.empty() : SpeakerLabel.of(block, start);
  }

  /** Where the line round a term begins; -1 if that is far away. */
  private static int startOfLine(Block block, Span term) {
    int start = term.start();
    int least = Math.max(0, start - LONGEST_TURN);
    while (start > least && !Characters.isLineEnd(block.prose().charAt(start - 1))) {
      start--;
    }
    return start > 0 && start == least ? -1 : start;
  }

  /** What the label at the head of its line says of a term; empty if it says nothing. */
  Optional<Evidence.Strength> turn(SpeakerLabel label, Block block, Span term) {
    if (label == SpeakerLabel.MEMBER) {
      return Optional.of(Evidence.Strength.STRONG);
    }
    if (!isRepeated(label)) {
      return single(label, block, term);
    }
    return Optional.of(isConversation ? Evidence.Strength.STRONG : Evidence.Strength.WEAK);
  }

  /** What a label says that no other line has: the line may be an attribution, or a dateline. */
  private static Optional<Evidence.Strength> single(SpeakerLabel label, Block block, Span term) {
    int start = startOfLine(block, term);
    int colon = block.prose().indexOf(':', start);
    boolean named = label != SpeakerLabel.QUESTION && label != SpeakerLabel.ANSWER;
    if (!named || colon < 0 || colon > term.start()) {
      return Optional.empty();
    }
    boolean said = isSaid(new Span(colon, Lines.end(block.prose(), start)).in(block.prose()));
    return Optional.of(said ? Evidence.Strength.WEAK : Evidence.Strength.FAINT);
  }

  private boolean isRepeated(SpeakerLabel label) {
    return switch (label) {
      case QUESTION -> lines.containsKey(SpeakerLabel.ANSWER) || count(label) >= FEWEST;
      case ANSWER -> lines.containsKey(SpeakerLabel.QUESTION);
      case CAPITALS, EMPHASIS, NAME, MEMBER -> count(label) >= FEWEST;
    };
  }

  private int count(SpeakerLabel label) {
    return lines.getOrDefault(label, 0);
  }
}
