// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;
import org.housestyle.document.Part;
import org.housestyle.run.FixedFile;

/**
 * The unified diff of two texts, for {@code patch -p1} and {@code git apply}. As for them, only LF
 * ends a line; CR is an ordinary character.
 */
public final class UnifiedDiff {

  private static final int CONTEXT = 3;
  private static final String UNENDED = "\n\\ No newline at end of file";

  private UnifiedDiff() {}

  /** Compares the texts of each part; a named part is shown as a file in a folder. */
  public static List<String> ofParts(FixedFile file) {
    List<String> diff = new ArrayList<>();
    for (int i = 0; i < file.parts().size(); i++) {
      Part before = file.parts().get(i);
      String path = file.path() + (before.name().isEmpty() ? "" : "/" + before.name());
      diff.addAll(of(path, before.text(), file.fixed().parts().get(i).text()));
    }
    return diff;
  }

  /**
   * Compares two texts.
   *
   * @param path of the file, with forward slashes
   * @return the lines, without line ends; none if the texts are equal
   */
  public static List<String> of(String path, String before, String after) {
    List<String> old = lines(before);
    String name = path.startsWith("/") ? path.substring(1) : path;
    return UnifiedDiffUtils.generateUnifiedDiff(
            quoted("a/" + name),
            quoted("b/" + name),
            old,
            DiffUtils.diff(old, lines(after)),
            CONTEXT)
        .stream()
        .flatMap(line -> List.of(line.split("\n", -1)).stream())
        .toList();
  }

  /** The lines; the last one carries a note if it has no line end. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    String last = lines.remove(lines.size() - 1);
    if (!last.isEmpty()) {
      lines.add(last + UNENDED);
    }
    return lines;
  }

  /** A name as git writes it: quoted if it contains special characters. */
  private static String quoted(String name) {
    StringBuilder quoted = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < ' ' || c == 0x7F) {
        quoted.append('\\').append((char) ('0' + (c >> 6)));
        quoted.append((char) ('0' + (c >> 3 & 7))).append((char) ('0' + (c & 7)));
      } else {
        quoted.append(c == '"' || c == '\\' ? "\\" : "").append(c);
      }
    }
    if (quoted.length() > name.length()) {
      return "\"" + quoted + "\"";
    }
    // a tab ends a name with spaces
    return name.indexOf(' ') < 0 ? name : name + "\t";
  }
}
