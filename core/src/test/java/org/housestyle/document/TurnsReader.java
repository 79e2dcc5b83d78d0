// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.util.List;
import org.housestyle.text.LineMap;
import org.housestyle.text.Span;

/** A format for tests, found as a service: each line is a speaker's turn, {@code NAME: words}. */
public record TurnsReader() implements TextReader {

  @Override
  public String name() {
    return "turns";
  }

  @Override
  public List<String> endings() {
    return List.of("turns");
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/x-turns");
  }

  @Override
  public boolean recognises(byte[] head) {
    return head.length > 0 && head[0] == '@';
  }

  @Override
  public void read(DocumentBuilder document) {
    String text = document.part().text();
    LineMap lines = document.part().source().lines();
    for (int number = 1; number <= lines.at(text.length()).line(); number++) {
      Span line = lines.line(number);
      int colon = text.indexOf(": ", line.start());
      if (colon >= 0 && colon < line.end()) {
        document
            .block(BlockKind.TURN)
            .speaker(text.substring(line.start(), colon))
            .place("turn " + number)
            .copy(colon + 2, line.end())
            .add();
      }
    }
  }
}
