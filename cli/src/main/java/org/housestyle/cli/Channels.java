package org.housestyle.cli;

import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The ways in and out of the command.
 *
 * @param in standard input
 * @param out standard output: UTF-8 whatever the platform
 * @param bytes standard output again, for bytes that are to stay what they are
 * @param notices standard error
 * @param terminal what is known of the terminal
 */
record Channels(
    InputStream in, Writer out, OutputStream bytes, Notices notices, Terminal terminal) {

  static Channels of(InputStream in, OutputStream out, OutputStream err, Terminal terminal) {
    OutputStream bytes = new StandardOutput(out);
    Writer writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    return new Channels(in, writer, bytes, new Notices(err), terminal);
  }
}
