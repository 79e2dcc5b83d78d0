// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which keys of front matter, JSON-LD and other data have text that is copy. A name holds for a
 * whole key and for its last word, as {@code alt} for {@code image_alt} and {@code imageAlt}; with
 * a star before it, for every key that ends so. Of names that hold, the longest counts. A key that
 * says quote, as {@link QuoteWords} have it, holds a quotation. Case does not matter. Immutable and
 * thread-safe.
 */
public final class CopyKeys {

  private static final String NEVER = "never";
  private static final String NOT_COPY = "not-copy";

  /** The role of keys that only say in which form or language the text of the key above is. */
  private static final String SAME = "same";

  private final CopyTable table;
  private final String sort;

  /** Roles by whole keys and last words. */
  private final Map<String, String> names = new HashMap<>();

  /** Roles by what keys end with. */
  private final Map<String, String> endings = new HashMap<>();

  /** Read when the first front matter is. */
  private static final class FrontMatterKeys {
    static final CopyKeys KEYS =
        new CopyKeys(CopyTable.read(CopyKeys.class, "front-matter.txt"), "key");
  }

  private CopyKeys(CopyTable table, String sort) {
    this.table = table;
    this.sort = sort;
    table
        .roles(sort)
        .forEach(
            (name, role) -> {
              if (name.startsWith("*")) {
                endings.put(name.substring(1), role);
              } else {
                names.put(name, role);
              }
            });
  }

  /** The keys of front matter that are copy unless a house says otherwise. */
  public static CopyKeys frontMatter() {
    return FrontMatterKeys.KEYS;
  }

  /** The names that a table lists as things of a sort. */
  public static CopyKeys of(CopyTable table, String sort) {
    return new CopyKeys(table, sort);
  }

  /** The table that lists these keys. */
  public CopyTable table() {
    return table;
  }

  /**
   * These keys and some more, whose text is {@link BlockKind#METADATA} unless it is listed already.
   *
   * @param more names, with or without a star
   */
  public CopyKeys with(List<String> more) {
    List<String> unlisted = more.stream().filter(key -> kind(key).isEmpty()).toList();
    return changed(unlisted, BlockKind.METADATA.id(), "added by the house");
  }

  /**
   * These keys without some, whose text is then no copy.
   *
   * @param some names, with or without a star
   */
  public CopyKeys without(List<String> some) {
    return changed(some, NOT_COPY, "removed by the house");
  }

  private CopyKeys changed(List<String> keys, String role, String reason) {
    return keys.isEmpty()
        ? this
        : new CopyKeys(table.with(new CopyTable.Row(sort, role, keys, reason)), sort);
  }

  /**
   * What the text of a key is; empty if it is not copy.
   *
   * @param path the keys that lead to the text, the outermost first
   */
  public Optional<BlockKind> kind(List<String> path) {
    String role = "";
    boolean quoted = false;
    for (String key : path) {
      String own = role(key);
      role = own.equals(SAME) ? role : own;
      if (role.equals(NEVER)) {
        return Optional.empty();
      }
      quoted |= QuoteWords.sayAtKey(key);
    }
    Optional<BlockKind> kind = kindOf(role);
    return quoted ? kind.map(BlockKind::quoted) : kind;
  }

  /** Whether a key is in the table, whether its text is copy or not. */
  public boolean lists(String key) {
    return !role(key).isEmpty();
  }

  /** Whether nothing below a key is copy, but names and addresses. */
  public boolean isNever(String key) {
    return role(key).equals(NEVER);
  }

  /** What the text of a key is, wherever the key may be; empty if it is not copy. */
  public Optional<BlockKind> kind(String key) {
    return kindOf(role(key));
  }

  private static Optional<BlockKind> kindOf(String role) {
    return role.isEmpty() || role.equals(NEVER) || role.equals(NOT_COPY) || role.equals(SAME)
        ? Optional.empty()
        : Optional.of(BlockKind.ofId(role));
  }

  private String role(String key) {
    String whole = key.toLowerCase(Locale.ROOT);
    String role = names.get(whole);
    if (role == null) {
      role = names.get(lastWord(key).toLowerCase(Locale.ROOT));
      role = SAME.equals(role) ? null : role;
    }
    if (role == null) {
      role = roleByEnding(whole);
    }
    return QuoteWords.say(key) && !names.containsKey(whole) ? quoted(role) : role;
  }

  /** What the text of a key that says quote is, given what it would be without that. */
  private static String quoted(String role) {
    if (role.isEmpty()) {
      return BlockKind.QUOTE.id();
    }
    return kindOf(role).map(kind -> kind.quoted().id()).orElse(role);
  }

  private String roleByEnding(String whole) {
    String longest = "";
    for (String ending : endings.keySet()) {
      if (ending.length() > longest.length() && whole.endsWith(ending)) {
        longest = ending;
      }
    }
    return endings.getOrDefault(longest, "");
  }

  /** The last word of a key such as {@code image_alt} or {@code imageAlt}. */
  private static String lastWord(String key) {
    int end = key.length();
    while (end > 0 && !Character.isLetterOrDigit(key.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetterOrDigit(key.charAt(start - 1)) && !isHump(key, start)) {
      start--;
    }
    return key.substring(start, end);
  }

  private static boolean isHump(String key, int at) {
    return at < key.length()
        && Character.isUpperCase(key.charAt(at))
        && Character.isLowerCase(key.charAt(at - 1));
  }
}
