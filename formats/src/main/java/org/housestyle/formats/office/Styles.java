// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.housestyle.document.BlockKind;
import org.housestyle.document.QuoteWords;

/**
 * What the names of styles say about the text in them. A style that says nothing is as the one that
 * it is based on. The names are those that Word and LibreOffice give to their own styles in files,
 * whatever the language of their menus. For one thread.
 */
public final class Styles {

  private static final Pattern HEADING = Pattern.compile("heading( \\d+)?|title|toc heading");
  private static final Pattern STANDFIRST = Pattern.compile("subtitle|standfirst|strapline|deck");

  /** Word's own style for long quotations, whose name does not say so. */
  private static final String BLOCK_TEXT = "block text";

  private static final Pattern CAPTION =
      Pattern.compile("caption|illustration|figure|drawing|table caption");
  private static final Pattern LIST =
      Pattern.compile("list( (paragraph|bullet|number|contents|\\d).*)?");
  private static final Pattern CODE =
      Pattern.compile(
          "(html |source )?code( char)?|html (preformatted|sample)|verbatim char"
              + "|source text|preformatted text|macro( text)?");

  /** How many styles are followed from one to the one that it is based on. */
  private static final int MAX_BASES = 12;

  private record Style(String name, String base, boolean isItalic) {}

  private final Map<String, Style> styles = new HashMap<>();

  /**
   * Adds a style.
   *
   * @param id how text names it
   * @param name its own name
   * @param base the id of the style that it is based on; null if there is none
   */
  public void add(String id, String name, String base, boolean isItalic) {
    styles.put(id, new Style(name.toLowerCase(Locale.ROOT), base, isItalic));
  }

  /** The kind of a paragraph in a style, if the style tells one. */
  public Optional<BlockKind> kind(String id) {
    return first(id, style -> ofName(style.name()));
  }

  /** Whether text in a style, of a paragraph or of characters, is code. */
  public boolean isCode(String id) {
    return first(
            id,
            style ->
                CODE.matcher(style.name()).matches()
                    ? Optional.of(true)
                    : Optional.<Boolean>empty())
        .isPresent();
  }

  /** Whether text in a style is in italics. */
  public boolean isItalic(String id) {
    return first(id, style -> style.isItalic() ? Optional.of(true) : Optional.<Boolean>empty())
        .isPresent();
  }

  private <T> Optional<T> first(String id, Function<Style, Optional<T>> asked) {
    String at = id;
    for (int i = 0; at != null && i < MAX_BASES; i++) {
      Style style = styles.getOrDefault(at, new Style(nameOf(at), null, false));
      Optional<T> answer = asked.apply(style);
      if (answer.isPresent()) {
        return answer;
      }
      at = style.base();
    }
    return Optional.empty();
  }

  /** The name of a style that is not defined: its id, in which OpenDocument cannot have spaces. */
  private static String nameOf(String id) {
    return id.replace("_20_", " ").toLowerCase(Locale.ROOT);
  }

  private static Optional<BlockKind> ofName(String name) {
    if (HEADING.matcher(name).matches()) {
      return Optional.of(BlockKind.HEADLINE);
    }
    if (STANDFIRST.matcher(name).matches()) {
      return Optional.of(BlockKind.STANDFIRST);
    }
    if (name.equals(BLOCK_TEXT) || QuoteWords.say(name)) {
      return Optional.of(BlockKind.QUOTE);
    }
    if (CAPTION.matcher(name).matches()) {
      return Optional.of(BlockKind.CAPTION);
    }
    return LIST.matcher(name).matches() ? Optional.of(BlockKind.LIST_ITEM) : Optional.empty();
  }
}
