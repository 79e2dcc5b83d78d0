package org.housestyle.decide;

import static org.housestyle.english.Language.ENGLISH;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The cues for one kind of usage. Blank lines part them into groups; if a line of the group that
 * begins with {@code !} fits, no cue of the group counts. Thread-safe.
 */
final class Cues {

  /** The words of all cues; all lists are read before the first sentence is. */
  static final WordNumbers WORD_NUMBERS = new WordNumbers();

  static final Cues MENTION = read("mention");
  static final Cues SPEECH = read("speech");
  static final Cues LEGAL = read("legal");
  static final Cues LABEL = read("label");
  static final Cues TITLE = read("title");
  static final Cues TITLE_IN_CAPITALS = read("capital-title");

  /** A cue with the exceptions of its group. */
  private record Guarded(Cue cue, List<Cue> exceptions) {}

  private final List<Guarded> cues = new ArrayList<>();

  /** For each word number the indexes of the cues that it triggers; null if there are none. */
  private final BitSet[] byTrigger;

  private Cues(List<String> lines) {
    CueReader reader = new CueReader(WORD_NUMBERS);
    List<Cue> exceptions = new ArrayList<>();
    for (String line : lines) {
      if (line.isEmpty()) {
        exceptions = new ArrayList<>();
      } else if (line.startsWith("! ")) {
        exceptions.add(reader.read(line.substring(2)));
      } else {
        cues.add(new Guarded(reader.read(line), exceptions));
      }
    }
    byTrigger = new BitSet[WORD_NUMBERS.size()];
    for (int i = 0; i < cues.size(); i++) {
      index(i, cues.get(i).cue().triggers());
    }
  }

  private static Cues read(String name) {
    return new Cues(ENGLISH.cues(name));
  }

  private void index(int number, BitSet triggers) {
    for (int word = triggers.nextSetBit(0); word >= 0; word = triggers.nextSetBit(word + 1)) {
      if (byTrigger[word] == null) {
        byTrigger[word] = new BitSet(cues.size());
      }
      byTrigger[word].set(number);
    }
  }

  /** The words of the sentence that the first fitting cue fits; empty if none does. */
  Optional<String> firstIn(CueText text) {
    BitSet likely = new BitSet(cues.size());
    for (int word : text.numbers()) {
      if (word < byTrigger.length && byTrigger[word] != null) {
        likely.or(byTrigger[word]);
      }
    }
    for (int i = likely.nextSetBit(0); i >= 0; i = likely.nextSetBit(i + 1)) {
      Optional<String> found = cues.get(i).cue().in(text);
      if (found.isPresent() && !anyFits(cues.get(i).exceptions(), text)) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean anyFits(List<Cue> exceptions, CueText text) {
    for (Cue exception : exceptions) {
      if (exception.in(text).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
