// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.template;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.housestyle.document.BlockKind;
import org.housestyle.document.CopyKeys;
import org.housestyle.document.CopyTable;
import org.housestyle.document.QuoteWords;

/** What the parameters and the bodies of template tags are, by their names. Thread-safe. */
public final class TagNames {

  private static final CopyTable TABLE = CopyTable.read(TagNames.class, "template.txt");
  private static final CopyKeys PARAMETERS = CopyKeys.of(TABLE, "key");
  private static final CopyKeys QUOTED_PARAMETERS = CopyKeys.of(TABLE, "quote-key");
  private static final Map<String, String> BODIES = TABLE.roles("body");
  private static final Set<String> TRANSLATORS = TABLE.roles("translation").keySet();
  private static final Set<String> DIRECTIVES = TABLE.roles("directive").keySet();
  private static final String CODE = "code";

  private TagNames() {}

  /** The table, to be shown to people. */
  public static CopyTable table() {
    return TABLE;
  }

  /**
   * What the text of a parameter is; empty if it is not copy.
   *
   * @param name its name; empty if it has none
   * @param inQuote whether its tag says quote
   */
  public static Optional<BlockKind> parameter(String name, boolean inQuote) {
    if (!inQuote) {
      return PARAMETERS.kind(name);
    }
    return name.isEmpty()
        ? Optional.of(BlockKind.QUOTE)
        : QUOTED_PARAMETERS.kind(name).or(() -> PARAMETERS.kind(name)).map(BlockKind::quoted);
  }

  /** Whether a helper or a filter of a name looks up the translation of a text. */
  static boolean translates(String name) {
    return !name.isEmpty() && TRANSLATORS.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether a container of a name holds a diagram or a formula. */
  public static boolean isDiagram(String name) {
    return CODE.equals(BODIES.get(name.toLowerCase(Locale.ROOT)));
  }

  /** Whether a directive of a name, between backticks, holds prose and not code. */
  public static boolean isProse(String name) {
    return DIRECTIVES.contains(name.toLowerCase(Locale.ROOT)) || QuoteWords.say(name);
  }

  /** Whether the body of a tag is code. */
  static boolean hasCode(String tag) {
    return CODE.equals(role(tag));
  }

  /** What the body of a tag is, if its name says so; a quotation aside. */
  static Optional<BlockKind> body(String tag) {
    String role = role(tag);
    return role.isEmpty() || role.equals(CODE)
        ? Optional.empty()
        : Optional.of(BlockKind.ofId(role));
  }

  private static String role(String tag) {
    String role = BODIES.getOrDefault(tag, BODIES.get(tag.substring(tag.lastIndexOf('.') + 1)));
    if (role != null) {
      return role;
    }
    for (Map.Entry<String, String> body : BODIES.entrySet()) {
      String name = body.getKey();
      if (name.startsWith("*") && tag.contains(name.replace("*", ""))) {
        return body.getValue();
      }
    }
    return "";
  }
}
