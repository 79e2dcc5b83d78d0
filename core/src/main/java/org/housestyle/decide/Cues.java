package org.housestyle.decide;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Cues of one kind, read from a list that travels with the library. The list is cut into groups by
 * blank lines; where a line that begins with {@code !} fits, its group says nothing. A line {@code
 * name = a|b} lets later lines say {@code {name}}. Thread-safe.
 */
final class Cues {

  /** A cue, and what must not fit beside it. */
  private record Guarded(Cue cue, List<Cue> exceptions) {}

  private final List<Guarded> cues = new ArrayList<>();

  /** The numbers of the cues that a word may set off. */
  private final Map<String, BitSet> byTrigger = new HashMap<>();

  /** The numbers of those that any sentence may set off. */
  private final BitSet always = new BitSet();

  private Cues(List<String> lines) {
    List<Cue> exceptions = new ArrayList<>();
    Map<String, String> choices = new HashMap<>();
    for (String written : lines) {
      String line = written;
      for (Map.Entry<String, String> choice : choices.entrySet()) {
        line = line.replace(choice.getKey(), choice.getValue());
      }
      int equals = line.indexOf(" = ");
      if (line.isBlank()) {
        exceptions = new ArrayList<>();
      } else if (line.startsWith("! ")) {
        exceptions.add(Cue.parse(line.substring(2)));
      } else if (equals > 0 && !line.startsWith("#")) {
        choices.put("{" + line.substring(0, equals) + "}", line.substring(equals + 3));
      } else if (!line.startsWith("#")) {
        add(new Guarded(Cue.parse(line), exceptions));
      }
    }
  }

  private void add(Guarded guarded) {
    int number = cues.size();
    cues.add(guarded);
    Set<String> triggers = guarded.cue().triggers();
    if (triggers.isEmpty()) {
      always.set(number);
    }
    triggers.forEach(word -> byTrigger.computeIfAbsent(word, key -> new BitSet()).set(number));
  }

  static Cues read(String name) {
    InputStream in = Objects.requireNonNull(Cues.class.getResourceAsStream(name), name);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new Cues(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("Bug: " + name + " is part of this library", e);
    }
  }

  /** The words of the sentence that the first fitting cue points to. */
  Optional<String> firstIn(CueText text) {
    BitSet likely = (BitSet) always.clone();
    for (String word : text.words()) {
      BitSet triggered = byTrigger.get(word);
      if (triggered != null) {
        likely.or(triggered);
      }
    }
    for (int i = likely.nextSetBit(0); i >= 0; i = likely.nextSetBit(i + 1)) {
      Optional<String> found = cues.get(i).cue().in(text);
      if (found.isPresent()
          && cues.get(i).exceptions().stream().allMatch(it -> it.in(text).isEmpty())) {
        return found.map(text::inWords);
      }
    }
    return Optional.empty();
  }
}
