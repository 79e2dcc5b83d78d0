// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The streams of the command.
 *
 * @param in standard input
 * @param out standard output: UTF-8 whatever the platform
 * @param bytes standard output as well, for bytes that must not be re-encoded
 * @param notices standard error
 * @param terminal the terminal, if there is one
 */
record Channels(
    InputStream in, Writer out, OutputStream bytes, Notices notices, Terminal terminal) {

  static Channels of(InputStream in, OutputStream out, OutputStream err, Terminal terminal) {
    OutputStream bytes = new StandardOutput(out);
    Writer writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    return new Channels(in, writer, bytes, new Notices(err), terminal);
  }
}
