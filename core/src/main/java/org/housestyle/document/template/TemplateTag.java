package org.housestyle.document.template;

import java.util.List;
import java.util.Locale;
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
   * @param isMarkup whether its text has elements in it, as that of a component may
   */
  public record Parameter(String name, Span value, boolean isMarkup) {}

  /** Takes a copy of the list. */
  public TemplateTag {
    name = name.toLowerCase(Locale.ROOT);
    parameters = List.copyOf(parameters);
  }

  /** Attributes that Markdown writes in braces: a tag without a name. */
  public static TemplateTag ofAttributes(String text, Span span) {
    return new TemplateTag(
        span, "", Role.ALONE, false, Parameters.named(text, span.start(), span.end()));
  }

  /** A tag without a name and parameters. */
  TemplateTag(Span span) {
    this(span, "", Role.ALONE, false, List.of());
  }
}
