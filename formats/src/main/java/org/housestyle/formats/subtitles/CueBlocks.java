// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.subtitles;

import java.util.List;
import org.housestyle.document.BlockBuilder;
import org.housestyle.document.BlockKind;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.text.Span;

/**
 * Joins cues into blocks. A block ends with a sentence, where somebody else begins to speak, or
 * after some cues. No edit reaches over the end of a line, since what is between is not text. For
 * one thread.
 */
final class CueBlocks {

  /** How many cues a sentence may run over. */
  private static final int MAX_CUES = 12;

  /** The longest name before a colon, as in "NEWSREADER: Good evening." */
  private static final int MAX_NAME = 30;

  private final DocumentBuilder document;
  private final String text;
  private final CueMarkup markup;
  private BlockBuilder block;
  private int cues;
  private int end;

  CueBlocks(DocumentBuilder document, CueMarkup markup) {
    this.document = document;
    this.text = document.part().text();
    this.markup = markup;
  }

  void add(List<SubtitleCue> all) {
    for (SubtitleCue cue : all) {
      boolean first = true;
      for (Span line : cue.lines()) {
        add(cue, line, first);
        first = false;
      }
      cues++;
      if (cues >= MAX_CUES || endsSentence()) {
        end();
      }
    }
    end();
  }

  private void add(SubtitleCue cue, Span line, boolean first) {
    String name = markup.speaker(line.in(text));
    int start = line.start();
    int spoken = name.isEmpty() ? label(line) : -1;
    boolean turns = !name.isEmpty() || spoken > start || isDialogue(line);
    if (turns) {
      end();
    }
    if (block == null) {
      block = document.block(BlockKind.PARAGRAPH).reserve(markup.reserved()).place(cue.time());
    } else {
      block.substitute("\n", end, start);
      if (first) {
        block.place(cue.time());
      }
    }
    if (!name.isEmpty()) {
      block.kind(BlockKind.TURN).speaker(name);
    } else if (spoken > start) {
      block.kind(BlockKind.TURN).speaker(text.substring(start, spoken - 1));
      start = spoken;
    }
    markup.copy(block, text, new Span(start, line.end()));
    end = line.end();
  }

  private void end() {
    if (block != null) {
      block.add();
    }
    block = null;
    cues = 0;
  }

  private boolean endsSentence() {
    int last = end - 1;
    while (last >= 0 && "\"'”’)]".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ".!?…".indexOf(text.charAt(last)) >= 0;
  }

  /** Whether a dash says that another person speaks. */
  private boolean isDialogue(Span line) {
    return line.length() > 1 && "-–—".indexOf(text.charAt(line.start())) >= 0;
  }

  /** Where the words after a name in capitals and a colon begin; -1 if there is no name. */
  private int label(Span line) {
    int last = Math.min(line.end() - 1, line.start() + MAX_NAME);
    int colon = text.substring(line.start(), Math.max(line.start(), last)).indexOf(':');
    if (colon < 0) {
      return -1;
    }
    colon += line.start();
    boolean letters = false;
    for (int i = line.start(); i < colon; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return -1;
      }
      letters |= Character.isLetter(c);
    }
    return letters && text.charAt(colon + 1) == ' ' ? colon + 1 : -1;
  }
}
