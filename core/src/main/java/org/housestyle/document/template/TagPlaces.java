// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.template;

import org.housestyle.text.Span;

/**
 * Tells where in the tags of HTML template code is. Asked for one piece of code after the other, in
 * the order of the text; for one pass.
 */
final class TagPlaces {

  private enum State {
    TEXT,
    TAG,
    VALUE
  }

  private final String text;
  private State state = State.TEXT;
  private int at;

  /** The attribute whose value is next, and its quotation mark. */
  private int nameStart;

  private int nameEnd;
  private char mark;

  /** Begins at the start of a text. */
  TagPlaces(String text) {
    this.text = text;
  }

  /** Goes on to some code, and over it. */
  void moveTo(Span code) {
    while (at < code.start()) {
      step(code.start());
    }
    at = Math.max(at, code.end());
  }

  /** Whether the code is in a tag, but not in the value of an attribute. */
  boolean isInTag() {
    return state == State.TAG;
  }

  /** The attribute that the code is in, or that it is the value of; empty if there is none. */
  String attribute(Span code) {
    boolean isValue =
        state == State.TAG && code.start() > 0 && text.charAt(code.start() - 1) == '=';
    return isValue || state == State.VALUE ? text.substring(nameStart, nameEnd) : "";
  }

  private void step(int end) {
    char c = text.charAt(at);
    if (state == State.TEXT) {
      int open = text.indexOf('<', at);
      at = open < 0 || open >= end ? end : open + 1;
      boolean isTag = at < end && open >= 0 && Character.isLetter(text.charAt(at));
      state = isTag ? State.TAG : State.TEXT;
      return;
    }
    if (c == '\n' && text.startsWith("\n", at + 1)) {
      state = State.TEXT;
    } else if (state == State.VALUE) {
      state = c == mark ? State.TAG : State.VALUE;
    } else if (c == '>' || c == '<') {
      state = State.TEXT;
      at -= c == '<' ? 1 : 0;
    } else if (c == '=') {
      name();
    } else if ((c == '"' || c == '\'') && text.charAt(at - 1) == '=') {
      mark = c;
      state = State.VALUE;
    }
    at++;
  }

  /** The name before an equals sign. */
  private void name() {
    nameEnd = at;
    nameStart = at;
    while (nameStart > 0 && !Character.isWhitespace(text.charAt(nameStart - 1))) {
      nameStart--;
    }
  }
}
