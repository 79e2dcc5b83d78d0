// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.housestyle.document.BlockKind;
import org.housestyle.document.CopyKeys;
import org.housestyle.document.CopyTable;

/** What is copy in HTML, as the resource {@code html.txt} says. Thread-safe. */
public final class HtmlTable {

  /** What an element is for its text. */
  public enum Role {
    /** Part of the sentence round it. */
    INLINE,
    HEADLINE,
    PARAGRAPH,
    LIST_ITEM,
    ENTRY,
    TABLE_CELL,
    CAPTION,
    QUOTE,
    FIGURE,
    PREFORMATTED,
    INLINE_QUOTE,
    EMPHASIS,
    CODE,
    NOTE,
    DRAWING,
    DELETED,
    BREAK,
    PICTURE,
    SKIPPED;

    /** Whether its text is apart from the text round it. */
    public boolean isBlock() {
      return switch (this) {
        case HEADLINE, PARAGRAPH, LIST_ITEM, ENTRY, TABLE_CELL, CAPTION, QUOTE, FIGURE -> true;
        case PREFORMATTED -> true;
        default -> false;
      };
    }
  }

  static final CopyTable TABLE = CopyTable.read(HtmlTable.class, "html.txt");

  private static final Map<String, Role> ELEMENTS = new HashMap<>();
  private static final Map<String, BlockKind> ATTRIBUTES = new HashMap<>();
  private static final CopyKeys META = CopyKeys.of(TABLE, "meta");
  private static final Map<String, String> LANGUAGES = TABLE.roles("language");

  private static final Set<String> ISO_LANGUAGES = Set.of(Locale.getISOLanguages());

  static {
    TABLE
        .roles("element")
        .forEach(
            (name, role) ->
                ELEMENTS.put(name, Role.valueOf(role.toUpperCase(Locale.ROOT).replace('-', '_'))));
    TABLE.roles("attribute").forEach((name, id) -> ATTRIBUTES.put(name, BlockKind.ofId(id)));
  }

  private HtmlTable() {}

  /** The role of an element. */
  public static Role role(String element) {
    Role role = ELEMENTS.get(element);
    if (role != null) {
      return role;
    }
    return isCustom(element) ? CustomElements.role(element) : Role.INLINE;
  }

  /** Whether a name is not one of HTML: it has a hyphen, or a prefix. */
  static boolean isCustom(String element) {
    return element.indexOf('-') > 0 || element.indexOf('.') > 0 || element.indexOf(':') > 0;
  }

  /** The kind of an attribute's text; null if it is not copy. */
  static BlockKind attributeKind(String attribute) {
    return ATTRIBUTES.get(attribute);
  }

  /** What the content of a {@code meta} element of this name is; empty if it is not copy. */
  static Optional<BlockKind> metaKind(String name) {
    return META.kind(name);
  }

  /**
   * Whether a page or a stretch of it, of which something other than HTML says that it is in a
   * language, is passed over. Only languages count that have two letters, since the same keys also
   * name languages of programs.
   */
  public static boolean isForeign(String languageTag) {
    String tag = languageTag.strip().replace('_', '-');
    Locale language = Locale.forLanguageTag(tag);
    return ISO_LANGUAGES.contains(language.getLanguage()) && !isRead(tag);
  }

  /** Whether text in a language is read. */
  static boolean isRead(String languageTag) {
    String language = languageTag.strip().toLowerCase(Locale.ROOT);
    int subtag = language.indexOf('-');
    return language.isEmpty()
        || LANGUAGES.containsKey(subtag < 0 ? language : language.substring(0, subtag));
  }
}
