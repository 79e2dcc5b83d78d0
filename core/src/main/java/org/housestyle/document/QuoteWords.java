// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words by which a name in markup says that it holds a quotation, as the resource {@code
 * quote-words.txt} lists them. The same words count for classes, components, shortcodes, styles and
 * keys. Thread-safe.
 */
public final class QuoteWords {

  private static final CopyTable TABLE = CopyTable.read(QuoteWords.class, "quote-words.txt");
  private static final List<String> POSTS = names("name", "post");
  private static final List<String> WORDS =
      Stream.concat(names("name", "quote").stream(), POSTS.stream()).toList();
  private static final List<String> CALLOUTS = names("callout", "quote");
  private static final Set<String> OTHER_WORDS = Set.copyOf(names("word", "not-quote"));
  private static final List<String> BEFORE = names("before", "not-quote");
  private static final List<String> PARTS = names("after", "speaker");
  private static final List<String> AFTER =
      Stream.concat(PARTS.stream(), names("after", "not-quote").stream()).toList();
  private static final Set<String> ATTRIBUTES = Set.copyOf(names("attribute", "names"));
  private static final Set<String> KEYS = Set.copyOf(names("key", "names"));
  private static final Set<String> TYPES = Set.copyOf(names("type", "quote"));
  private static final List<String> QUOTE_KEYS = names("key", "quote");
  private static final List<String> SPEAKERS = names("key", "speaker");
  private static final Set<String> SWITCHED_ON = Set.of("true", "yes", "on");
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern BETWEEN_NAMES = Pattern.compile("[^\\p{Alnum}_.:/-]+");

  private static final KnownNames SAID = new KnownNames(name -> says(name, WORDS));
  private static final KnownNames SAID_AT_KEY =
      new KnownNames(key -> says(key, QUOTE_KEYS) || says(key, WORDS));
  private static final KnownNames NAMES =
      new KnownNames(
          key -> KEYS.contains(key.toLowerCase(Locale.ROOT)) || KEYS.contains(lastWord(key)));
  private static final KnownNames NAMING_SPEAKER = new KnownNames(QuoteWords::isSpeaker);

  private QuoteWords() {}

  /** The list, to be shown to people. */
  public static CopyTable table() {
    return TABLE;
  }

  /**
   * Whether a type of schema.org, such as {@code UserReview}, has texts of customers or readers.
   */
  public static boolean sayByType(String type) {
    return TYPES.contains(type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
  }

  /** Whether a name says quote, such as {@code pull-quote}, {@code BlockQuote} or a file's path. */
  public static boolean say(String name) {
    return SAID.test(name);
  }

  /** Whether one of the names in some code says quote, as in a list of classes. */
  public static boolean sayIn(String code) {
    return BETWEEN_NAMES.splitAsStream(code).anyMatch(QuoteWords::say);
  }

  /** Whether one of the names says that this is a post in social media, or a reader's comment. */
  public static boolean sayPostIn(String code) {
    return BETWEEN_NAMES.splitAsStream(code).anyMatch(name -> says(name, POSTS));
  }

  /** Whether an attribute, in lower case, holds names, as {@code class} does. */
  public static boolean isNameIn(String attribute) {
    return ATTRIBUTES.contains(attribute);
  }

  /**
   * Whether the text of a key or a parameter is a name: what the thing is that it belongs to, as
   * {@code type} and {@code slice_type} say.
   */
  public static boolean isNameAt(String key) {
    return NAMES.test(key);
  }

  /** Whether a key of data says that what is below it is a quotation. */
  public static boolean sayAtKey(String key) {
    return SAID_AT_KEY.test(key);
  }

  /** Whether a key of data names the speaker of what is beside it. */
  public static boolean nameSpeaker(String key) {
    return NAMING_SPEAKER.test(key);
  }

  private static boolean isSpeaker(String key) {
    String words = words(key);
    return SPEAKERS.stream().anyMatch(word -> says(words, word))
        || (PARTS.stream().anyMatch(part -> words.endsWith("-" + part + "-"))
            && say(words.substring(0, words.lastIndexOf('-', words.length() - 2))));
  }

  /**
   * Whether a key or a parameter such as {@code quote: true} says that its thing is a quotation.
   */
  public static boolean sayBySwitch(String key, String value) {
    return SWITCHED_ON.contains(value.strip().toLowerCase(Locale.ROOT)) && say(key);
  }

  /** Whether the type of a callout or an admonition says quote. */
  public static boolean sayInCallout(String type) {
    return CALLOUTS.contains(type.strip().toLowerCase(Locale.ROOT)) || say(type);
  }

  private static boolean says(String name, List<String> wanted) {
    if (name.length() < 2) {
      return false;
    }
    String words = words(name);
    return wanted.stream().anyMatch(word -> says(words, word));
  }

  /** The words of a name in lower case, with a hyphen before and after each. */
  private static String words(String name) {
    String lower = HUMP.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    return "-" + BETWEEN_WORDS.matcher(lower).replaceAll("-") + "-";
  }

  private static String lastWord(String name) {
    String words = words(name);
    int end = words.length() - 1;
    return end < 1 ? "" : words.substring(words.lastIndexOf('-', end - 1) + 1, end);
  }

  private static boolean says(String words, String word) {
    boolean anywhere = word.startsWith("*");
    String wanted = anywhere ? word.substring(1, word.length() - 1) : "-" + word + "-";
    for (int at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
      int start = words.lastIndexOf('-', at);
      int end = words.indexOf('-', at + wanted.length() - 1);
      if (!OTHER_WORDS.contains(words.substring(start + 1, end))) {
        return !hasAny(words.substring(0, start + 1), BEFORE)
            && !hasAny(words.substring(end), AFTER);
      }
    }
    return false;
  }

  private static boolean hasAny(String words, List<String> unwanted) {
    return words.length() > 1
        && unwanted.stream().anyMatch(word -> words.contains("-" + word + "-"));
  }

  private static List<String> names(String sort, String role) {
    return TABLE.rows().stream()
        .filter(row -> row.sort().equals(sort) && row.role().equals(role))
        .flatMap(row -> row.names().stream())
        .toList();
  }
}
