// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.housestyle.english.Language.ENGLISH;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.housestyle.decide.Evidence.Strength;
import org.housestyle.rule.Usage;

/**
 * The cues for one kind of usage. A line that begins with {@code ?} is weak evidence. Blank lines
 * part them into groups; if a line of the group that begins with {@code !} fits, no cue of the
 * group counts. Thread-safe.
 */
final class Cues {

  /** The words of all cues; all lists are read before the first sentence is. */
  static final WordNumbers WORD_NUMBERS = new WordNumbers();

  static final Cues MENTION = read("mention");
  static final Cues SPEECH = read("speech");
  static final Cues SPEECH_LEAD = read("speech-lead");
  static final Cues CONTRAST = read("contrast");
  static final Cues DENIAL = read("denial");
  static final Cues LEGAL = read("legal");
  static final Cues LABEL = read("label");
  static final Cues TITLE = read("title");
  static final Cues TITLE_IN_CAPITALS = read("capital-title");

  /** A cue with the exceptions of its group. */
  private record Guarded(Cue cue, Strength strength, List<Cue> exceptions) {}

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
      } else if (line.startsWith("?? ")) {
        cues.add(new Guarded(reader.read(line.substring(3)), Strength.FAINT, exceptions));
      } else if (line.startsWith("? ")) {
        cues.add(new Guarded(reader.read(line.substring(2)), Strength.WEAK, exceptions));
      } else {
        cues.add(new Guarded(reader.read(line), Strength.STRONG, exceptions));
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

  /** Whether any cue fits a sentence. */
  boolean fit(CueText text) {
    return !evidence(text, Usage.STATEMENT, "").isEmpty();
  }

  /**
   * What the cues that fit a sentence say: the first strong one, all weak ones, and the faint ones
   * that are not behind a strong one.
   *
   * @param usage the usage that the cues are for
   * @param how the beginning of the reasons, before the words that fit
   */
  List<Evidence> evidence(CueText text, Usage usage, String how) {
    BitSet likely = new BitSet(cues.size());
    for (int word : text.numbers()) {
      if (word < byTrigger.length && byTrigger[word] != null) {
        likely.or(byTrigger[word]);
      }
    }
    List<Evidence> found = new ArrayList<>(2);
    boolean decided = false;
    for (int i = likely.nextSetBit(0); i >= 0; i = likely.nextSetBit(i + 1)) {
      Guarded guarded = cues.get(i);
      boolean strong = guarded.strength() == Strength.STRONG;
      boolean adds = !decided || guarded.strength() == Strength.WEAK;
      if (adds) {
        Optional<CueText.Passage> fits = guarded.cue().in(text);
        if (fits.isPresent() && !anyFits(guarded.exceptions(), text)) {
          String reason = how + "\"" + fits.get().copy() + "\"";
          found.add(new Evidence(usage, guarded.strength(), fits.get().span(), reason));
          decided |= strong;
        }
      }
    }
    return found;
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
