// SPDX-License-Identifier: Apache-2.0
package org.housestyle.baseline;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.run.Paths;
import org.housestyle.text.OrdinaryFile;

/**
 * The file format of a baseline: one finding a line, so that version control shows and merges
 * single findings. Order and repetition do not matter, so that lines of two branches may just be
 * joined.
 */
final class BaselineText {

  private static final String FORMAT = "# housestyle-baseline ";
  private static final int VERSION = 1;
  private static final String REMEDY = "; write the baseline again";
  private static final int NAME_LENGTH = 32;
  private static final Pattern ESCAPE = Pattern.compile("\\\\([0-9a-f]{2})");

  private BaselineText() {}

  static byte[] of(SortedSet<BaselineEntry> entries) {
    StringBuilder text = new StringBuilder(FORMAT).append(VERSION).append('\n');
    text.append(
        "# Known findings, which are not reported: a hash of each, and the path of its file from here.\n");
    entries.forEach(
        it -> text.append(it.name()).append(' ').append(escaped(it.path())).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  static SortedSet<BaselineEntry> read(Path file) throws IOException {
    List<String> lines;
    try {
      OrdinaryFile.require(file);
      lines = Files.readString(file).lines().toList();
    } catch (CharacterCodingException e) {
      throw new IOException(file + ":1: not a baseline: it is not UTF-8" + REMEDY, e);
    } catch (NoSuchFileException e) {
      throw new IOException(file + ": no such baseline; write it first", e);
    } catch (IOException e) {
      throw new IOException(file + ": " + Paths.why(e), e);
    }
    String format = lines.isEmpty() ? "" : lines.get(0).strip();
    if (!format.equals(FORMAT + VERSION)) {
      throw new IOException(
          file
              + ":1: "
              + (format.startsWith(FORMAT)
                  ? "a baseline of another format than " + VERSION
                  : "not a baseline: it does not begin with \"" + FORMAT + VERSION + "\"")
              + REMEDY);
    }
    SortedSet<BaselineEntry> entries = new TreeSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (isEntry(line)) {
        String path = unescaped(line.substring(NAME_LENGTH + 1));
        entries.add(new BaselineEntry(path, line.substring(0, NAME_LENGTH)));
      } else if (!line.isBlank() && line.charAt(0) != '#') {
        throw new IOException(
            file + ":" + (i + 1) + ": neither a hash and a path nor a # comment" + REMEDY);
      }
    }
    return entries;
  }

  private static boolean isEntry(String line) {
    return line.length() > NAME_LENGTH + 1
        && line.charAt(NAME_LENGTH) == ' '
        && line.chars().limit(NAME_LENGTH).allMatch(it -> "0123456789abcdef".indexOf(it) >= 0);
  }

  /** Paths have no backslash of their own; a line end in one would end the entry. */
  private static String escaped(String path) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (Character.isISOControl(c)) {
        escaped.append(String.format(Locale.ROOT, "\\%02x", (int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static String unescaped(String path) {
    return ESCAPE
        .matcher(path)
        .replaceAll(it -> Matcher.quoteReplacement("" + (char) Integer.parseInt(it.group(1), 16)));
  }
}
