// SPDX-License-Identifier: Apache-2.0
package org.housestyle.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.housestyle.rule.PackException;
import org.housestyle.rule.RulePack;

/**
 * Packs of any size. Each rule has one term of two words: an ordinary one, and one that is no word
 * but is made of syllables of English, so that prose comes near it and never has it.
 */
final class MadeUpPack {

  private static final List<String> ORDINARY =
      List.of("new", "old", "public", "great", "local", "free", "open", "young", "real", "long");

  private static final List<String> SYLLABLES =
      List.of("con", "ver", "mi", "tra", "pro", "sta", "re", "gov", "pla", "ser");

  private MadeUpPack() {}

  /**
   * A pack of so many rules, 1,000 at most.
   *
   * @throws IOException if it cannot be written to a temporary file, or read from there
   * @throws PackException if it is no good pack, which would be a mistake here
   */
  static RulePack of(int rules) throws IOException, PackException {
    Path file = Files.createTempFile("made-up", ".yaml");
    try {
      Files.writeString(file, yaml(rules));
      return RulePack.read(file);
    } finally {
      Files.delete(file);
    }
  }

  private static String yaml(int rules) {
    StringBuilder yaml =
        new StringBuilder(
            """
            name: made-up
            title: Made up
            guidance: [desk]
            sources:
              desk:
                organisation: Desk
                title: Notes
                year: 2026
                guidance: desk
            rules:
            """);
    for (int i = 0; i < rules; i++) {
      yaml.append(rule(word(i), ORDINARY.get(i % ORDINARY.size())));
    }
    return yaml.toString();
  }

  private static String rule(String word, String ordinary) {
    return """
      - id: ORDINARY-WORD
        since: 1.0.0
        level: error
        why: It is made up.
        terms:
          - text: ORDINARY WORD
            cite: [desk]
        prefer:
          desk:
            - noun: thing
        examples:
          - copy: He saw the [[ORDINARY WORD]] there.
            fixed: He saw the thing there.
          - copy: He saw nothing.
    """
        .replace("ORDINARY", ordinary)
        .replace("WORD", word);
  }

  /** A word of three syllables and an ending: "convertrament". */
  private static String word(int number) {
    return SYLLABLES.get(number / 100 % 10)
        + SYLLABLES.get(number / 10 % 10)
        + SYLLABLES.get(number % 10)
        + "ment";
  }
}
