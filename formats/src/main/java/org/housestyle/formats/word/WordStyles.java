package org.housestyle.formats.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.housestyle.document.BlockKind;
import org.housestyle.formats.xml.XmlElement;

/**
 * What the styles of a file say about the text in them. A style that says nothing is as the one
 * that it is based on. Names are those of Word's built-in styles, which are the same in every
 * language of its menus.
 */
final class WordStyles {

  private static final Pattern HEADING = Pattern.compile("heading \\d|title|toc heading");
  private static final Pattern STANDFIRST = Pattern.compile("subtitle|standfirst|strapline|deck");
  private static final Pattern QUOTE =
      Pattern.compile("(intense )?quote|quotations?|block (quote|quotation|text)");
  private static final Pattern CAPTION = Pattern.compile("caption");
  private static final Pattern LIST = Pattern.compile("list( (paragraph|bullet|number).*)?");
  private static final Pattern CODE =
      Pattern.compile(
          "(html |source )?code( char)?|html (preformatted|sample)|verbatim char"
              + "|source text|preformatted text|macro( text)?");

  /** How many styles are followed from one to the one that it is based on. */
  private static final int MAX_BASES = 12;

  private record Style(String name, Optional<String> base) {}

  private final Map<String, Style> styles = new HashMap<>();

  /** No styles. */
  WordStyles() {}

  /** The styles of a file. */
  WordStyles(XmlElement root) {
    for (XmlElement style : root.elements()) {
      if (style.is("style")) {
        style
            .attribute("styleId")
            .ifPresent(
                id ->
                    styles.put(
                        id,
                        new Style(
                            style.child("name").flatMap(name -> name.attribute("val")).orElse(id),
                            style.child("basedOn").flatMap(base -> base.attribute("val")))));
      }
    }
  }

  /** The kind of a paragraph in a style, if the style tells one. */
  Optional<BlockKind> kind(String id) {
    String at = id;
    for (int i = 0; at != null && i < MAX_BASES; i++) {
      Optional<BlockKind> kind = ofName(name(at));
      if (kind.isPresent()) {
        return kind;
      }
      at = base(at);
    }
    return Optional.empty();
  }

  /** Whether text in a style, of a paragraph or of characters, is code. */
  boolean isCode(String id) {
    String at = id;
    for (int i = 0; at != null && i < MAX_BASES; i++) {
      if (CODE.matcher(name(at)).matches()) {
        return true;
      }
      at = base(at);
    }
    return false;
  }

  private String name(String id) {
    return (styles.containsKey(id) ? styles.get(id).name() : id).toLowerCase(Locale.ROOT);
  }

  private String base(String id) {
    return styles.containsKey(id) ? styles.get(id).base().orElse(null) : null;
  }

  private static Optional<BlockKind> ofName(String name) {
    if (HEADING.matcher(name).matches()) {
      return Optional.of(BlockKind.HEADLINE);
    }
    if (STANDFIRST.matcher(name).matches()) {
      return Optional.of(BlockKind.STANDFIRST);
    }
    if (QUOTE.matcher(name).matches()) {
      return Optional.of(BlockKind.QUOTE);
    }
    if (CAPTION.matcher(name).matches()) {
      return Optional.of(BlockKind.CAPTION);
    }
    return LIST.matcher(name).matches() ? Optional.of(BlockKind.LIST_ITEM) : Optional.empty();
  }
}
