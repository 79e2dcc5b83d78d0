// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** One run of the command in this process, far from any terminal. */
record Run(int code, String out, String err) {

  static final Terminal NO_TERMINAL = new Terminal(false, false, true, false);

  static Run of(String... args) {
    return at(NO_TERMINAL, args);
  }

  static Run at(Terminal terminal, String... args) {
    return of(InputStream.nullInputStream(), terminal, args);
  }

  static Run reading(String copy, String... args) {
    byte[] bytes = copy.getBytes(StandardCharsets.UTF_8);
    return of(new ByteArrayInputStream(bytes), NO_TERMINAL, args);
  }

  static Run of(InputStream in, Terminal terminal, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(Channels.of(in, out, err, terminal), args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** A run whose standard output is this one. */
  static Run into(OutputStream out, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Channels channels = Channels.of(InputStream.nullInputStream(), out, err, NO_TERMINAL);
    int code = Main.run(channels, args);
    return new Run(code, "", err.toString(StandardCharsets.UTF_8));
  }
}
