// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.housestyle.document.QuoteWords;
import org.housestyle.text.Span;

/**
 * A piece of template code, such as <code>{{&lt; figure src="a.jpg" &gt;}}</code>. Immutable.
 *
 * @param span its span, delimiters included
 * @param name the name of the shortcode, tag or component in lower case; empty if it has none
 * @param role what it does
 * @param isQuote whether it says that its body and its texts are a quotation
 * @param parameters its parameters that have a text; those without a name only if it says quote
 */
public record TemplateTag(
    Span span, String name, Role role, boolean isQuote, List<Parameter> parameters) {

  /** What a tag does. */
  public enum Role {
    /** It may have a body, which an {@link #END} of the same name ends; or it stands alone. */
    START,
    /** It ends the body of a {@link #START}. */
    END,
    /** It stands alone. */
    ALONE
  }

  /**
   * A parameter.
   *
   * @param name its name as it is written; empty if it has none
   * @param value the span of its text, without quotation marks
   * @param form how its text is written
   */
  public record Parameter(String name, Span value, Form form) {}

  /** How the text of a parameter is written. */
  public enum Form {
    /** As a string. */
    TEXT,
    /** With elements in it, as the value of a component may be. */
    ELEMENTS,
    /** As a string that is looked up in the tables of translations. */
    TRANSLATED
  }

  /** What they ask for is not what they hold. */
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "elsif", "elseif", "elif");

  /** Takes a copy of the list. */
  public TemplateTag {
    name = name.toLowerCase(Locale.ROOT);
    parameters = List.copyOf(parameters);
  }

  /** Attributes that Markdown writes in braces: a tag without a name. */
  public static TemplateTag ofAttributes(String text, Span span) {
    return new TemplateTag(
        span, "", Role.ALONE, false, TagParameters.named(text, span.start(), span.end()));
  }

  /** A tag whose parameters are in a stretch of the text. */
  static TemplateTag of(String text, Span span, String name, Role role, int from, int to) {
    boolean quote =
        role != Role.END
            && (QuoteWords.say(name)
                || name.equals(TagParameters.QUOTE_ELEMENT)
                || (!CONDITIONS.contains(name) && TagParameters.sayQuote(text, from, to)));
    return new TemplateTag(span, name, role, quote, TagParameters.of(quote, text, from, to));
  }

  /** The same with some more parameters, as far as they are not among its own. */
  TemplateTag with(List<Parameter> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Span> known = parameters.stream().map(Parameter::value).toList();
    List<Parameter> all = new ArrayList<>(parameters);
    more.stream().filter(it -> !known.contains(it.value())).forEach(all::add);
    return new TemplateTag(span, name, role, isQuote, all);
  }

  /** A tag without a name and parameters. */
  TemplateTag(Span span) {
    this(span, "", Role.ALONE, false, List.of());
  }
}
