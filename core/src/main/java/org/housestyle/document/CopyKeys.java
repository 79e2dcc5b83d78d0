package org.housestyle.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which keys of front matter, JSON-LD and other data have text that is copy. A name holds for a
 * whole key and for its last word, as {@code alt} for {@code image_alt} and {@code imageAlt}; with
 * a star before it, for every key that ends so. Of names that hold, the longest counts. Case does
 * not matter. Immutable and thread-safe.
 */
public final class CopyKeys {

  private static final String NEVER = "never";
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  /** Roles by whole keys and last words. */
  private final Map<String, String> names;

  /** Roles by what keys end with. */
  private final Map<String, String> endings;

  /** Read when the first front matter is. */
  private static final class FrontMatterKeys {
    static final CopyTable TABLE = CopyTable.read(CopyKeys.class, "front-matter.txt");
    static final CopyKeys KEYS = of(TABLE);
  }

  private CopyKeys(Map<String, String> names, Map<String, String> endings) {
    this.names = Map.copyOf(names);
    this.endings = Map.copyOf(endings);
  }

  /** The keys of front matter that are copy unless a house says otherwise. */
  public static CopyKeys frontMatter() {
    return FrontMatterKeys.KEYS;
  }

  /** The table of {@link #frontMatter}. */
  public static CopyTable frontMatterTable() {
    return FrontMatterKeys.TABLE;
  }

  /** The keys that a table lists. */
  public static CopyKeys of(CopyTable table) {
    Map<String, String> names = new HashMap<>();
    Map<String, String> endings = new HashMap<>();
    table.roles("key").forEach((name, role) -> put(name, role, names, endings));
    return new CopyKeys(names, endings);
  }

  private static void put(
      String name, String role, Map<String, String> names, Map<String, String> endings) {
    if (name.startsWith("*")) {
      endings.put(name.substring(1), role);
    } else {
      names.put(name, role);
    }
  }

  /**
   * These keys and some more, whose text is {@link BlockKind#METADATA} unless it is listed already.
   *
   * @param more names, with or without a star
   */
  public CopyKeys with(List<String> more) {
    List<String> unlisted = more.stream().filter(key -> kind(key).isEmpty()).toList();
    return changed(unlisted, BlockKind.METADATA.id());
  }

  /**
   * These keys without some, whose text is then no copy.
   *
   * @param some names, with or without a star
   */
  public CopyKeys without(List<String> some) {
    return changed(some, "");
  }

  private CopyKeys changed(List<String> keys, String role) {
    Map<String, String> changedNames = new HashMap<>(names);
    Map<String, String> changedEndings = new HashMap<>(endings);
    for (String key : keys) {
      put(key.toLowerCase(Locale.ROOT), role, changedNames, changedEndings);
    }
    return new CopyKeys(changedNames, changedEndings);
  }

  /**
   * What the text of a key is; empty if it is no copy.
   *
   * @param path the keys that lead to the text, the outermost first
   */
  public Optional<BlockKind> kind(List<String> path) {
    for (String key : path) {
      if (role(key).equals(NEVER)) {
        return Optional.empty();
      }
    }
    return path.isEmpty() ? Optional.empty() : kind(path.get(path.size() - 1));
  }

  /** What the text of a key is, wherever the key may be; empty if it is no copy. */
  public Optional<BlockKind> kind(String key) {
    String role = role(key);
    return role.isEmpty() || role.equals(NEVER)
        ? Optional.empty()
        : Optional.of(BlockKind.ofId(role));
  }

  private String role(String key) {
    String whole = key.toLowerCase(Locale.ROOT);
    String role = names.get(whole);
    if (role != null) {
      return role;
    }
    String[] words = BETWEEN_WORDS.split(key);
    String last = words.length == 0 ? whole : words[words.length - 1].toLowerCase(Locale.ROOT);
    role = names.get(last);
    if (role != null) {
      return role;
    }
    String longest = "";
    for (String ending : endings.keySet()) {
      if (ending.length() > longest.length() && whole.endsWith(ending)) {
        longest = ending;
      }
    }
    return endings.getOrDefault(longest, "");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CopyKeys keys
        && names.equals(keys.names)
        && endings.equals(keys.endings);
  }

  @Override
  public int hashCode() {
    return 31 * names.hashCode() + endings.hashCode();
  }
}
