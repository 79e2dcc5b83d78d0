package org.housestyle.decide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Cues of one kind, read from a list that travels with the library. The list is cut into groups by
 * blank lines; where a line that begins with {@code !} fits, its group says nothing. A line {@code
 * name = a|b} lets later lines say {@code {name}}. Thread-safe.
 */
final class Cues {

  /** The words that any cue asks for; all lists are read before a sentence is. */
  static final WordNumbers WORD_NUMBERS = new WordNumbers();

  static final Cues MENTION = read("mention.txt");
  static final Cues SPEECH = read("speech.txt");
  static final Cues LEGAL = read("legal.txt");
  static final Cues LABEL = read("label.txt");
  static final Cues TITLE = read("title.txt");
  static final Cues TITLE_IN_CAPITALS = read("capital-title.txt");

  /** A cue, and what must not fit beside it. */
  private record Guarded(Cue cue, List<Cue> exceptions) {}

  private final List<Guarded> cues = new ArrayList<>();

  /** The numbers of the cues that a word sets off, by the number of the word; null for none. */
  private final BitSet[] byTrigger;

  private Cues(String list) {
    CueReader reader = new CueReader(WORD_NUMBERS);
    List<Cue> exceptions = new ArrayList<>();
    for (String line : list.split("\n")) {
      int equals = line.indexOf(" = ");
      if (line.isEmpty()) {
        exceptions = new ArrayList<>();
      } else if (line.startsWith("! ")) {
        exceptions.add(reader.read(line.substring(2)));
      } else if (equals > 0 && line.charAt(0) != '#') {
        reader.name(line.substring(0, equals), line.substring(equals + 3));
      } else if (line.charAt(0) != '#') {
        cues.add(new Guarded(reader.read(line), exceptions));
      }
    }
    byTrigger = new BitSet[WORD_NUMBERS.size()];
    for (int i = 0; i < cues.size(); i++) {
      index(i, cues.get(i).cue().triggers());
    }
  }

  private void index(int number, BitSet triggers) {
    for (int word = triggers.nextSetBit(0); word >= 0; word = triggers.nextSetBit(word + 1)) {
      if (byTrigger[word] == null) {
        byTrigger[word] = new BitSet(cues.size());
      }
      byTrigger[word].set(number);
    }
  }

  private static Cues read(String name) {
    try (InputStream in = Objects.requireNonNull(Cues.class.getResourceAsStream(name), name)) {
      return new Cues(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Bug: " + name + " is part of this library", e);
    }
  }

  /** The words of the sentence that the first fitting cue points to. */
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
