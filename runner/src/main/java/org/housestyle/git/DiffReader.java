// SPDX-License-Identifier: Apache-2.0
package org.housestyle.git;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a diff without context, and collects the new lines of each file. */
final class DiffReader {

  private static final Pattern HUNK =
      Pattern.compile("@@ -\\d+(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@");
  private static final String FILE = "diff --git ";
  private static final String RENAMED = "rename to ";
  private static final String AFTER = "+++ ";
  private static final String PREFIX = "b/";
  private static final int LONGEST = 1 << 16;

  private final InputStream in;
  private final Map<String, BitSet> changed = new HashMap<>();
  private final Map<String, ChangedLines> files = new HashMap<>();
  private String name = "";

  private DiffReader(InputStream in) {
    this.in = in;
  }

  /** The changed lines of each file of a diff, by its current path. */
  static Map<String, ChangedLines> read(InputStream in) throws IOException {
    DiffReader reader = new DiffReader(in);
    for (String line = reader.line(); line != null; line = reader.line()) {
      reader.read(line);
    }
    reader.changed.forEach((file, lines) -> reader.files.put(file, ChangedLines.of(lines)));
    return reader.files;
  }

  private void read(String line) throws IOException {
    Matcher hunk = HUNK.matcher(line);
    if (line.startsWith(FILE)) {
      // without a rename this line has the name twice; a rename has a line of its own
      String names = line.substring(FILE.length());
      name = GitName.of(names.substring(0, (names.length() - 1) / 2)).substring(PREFIX.length());
    } else if (line.startsWith(RENAMED)) {
      name = GitName.of(line.substring(RENAMED.length()));
    } else if (line.startsWith("Binary files ")) {
      files.put(name, ChangedLines.ALL);
    } else if (line.startsWith(AFTER)) {
      readName(line.substring(AFTER.length()));
    } else if (hunk.lookingAt()) {
      int from = Integer.parseInt(hunk.group(2));
      int count = count(hunk.group(3));
      changed.computeIfAbsent(name, it -> new BitSet()).set(from, from + count);
      skip(count(hunk.group(1)) + count);
    }
  }

  /** A tab ends a name with spaces. */
  private void readName(String printed) {
    String path = GitName.of(printed.endsWith("\t") ? printed.stripTrailing() : printed);
    if (path.startsWith(PREFIX)) {
      name = path.substring(PREFIX.length());
    }
  }

  private static int count(String group) {
    return group == null ? 1 : Integer.parseInt(group);
  }

  /** Skips the changed lines, which may look like anything. */
  private void skip(int lines) throws IOException {
    int left = lines;
    while (left > 0) {
      String line = line();
      if (line == null) {
        return;
      }
      // other lines say that a line has no end
      left -= line.startsWith("+") || line.startsWith("-") ? 1 : 0;
    }
  }

  /** The next line, one character for each byte, cut off after the part that is ever needed. */
  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    int c = in.read();
    if (c < 0) {
      return null;
    }
    for (; c >= 0 && c != '\n'; c = in.read()) {
      if (line.length() < LONGEST) {
        line.append((char) c);
      }
    }
    return line.toString();
  }
}
