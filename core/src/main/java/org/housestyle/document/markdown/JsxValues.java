package org.housestyle.document.markdown;

import java.util.List;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.html.Html;
import org.housestyle.document.template.Mask;
import org.housestyle.document.template.ParameterCopy;
import org.housestyle.document.template.Template;
import org.housestyle.document.template.TemplateTag;
import org.housestyle.document.template.TemplateTag.Parameter;
import org.housestyle.text.Span;

/**
 * Reads the elements that MDX gives to a component as a value, as in <code>
 * caption={&lt;p&gt;A van&lt;/p&gt;}</code>. Stateless.
 */
final class JsxValues {

  private JsxValues() {}

  /** Adds the prose in such values of some tags. */
  static void add(List<TemplateTag> tags, DocumentBuilder document) {
    for (TemplateTag tag : tags) {
      for (Parameter parameter : tag.parameters()) {
        if (parameter.isMarkup()) {
          add(parameter.value(), ParameterCopy.isQuoted(parameter, tag), document);
        }
      }
    }
  }

  private static void add(Span value, boolean quoted, DocumentBuilder document) {
    // Spaces before it keep its offsets.
    String jsx = " ".repeat(value.start()) + value.in(document.part().text());
    Template template = Template.ofMarkdown(jsx, true);
    Mask mask = new Mask(jsx);
    template.mask(mask);
    String html = mask.text().substring(value.start()).replace("<>", "  ").replace("</>", "   ");
    Html.readFragment(
        document, html, value.start(), quoted, template.quotations(), document::comment);
    ParameterCopy.add(template.tags(), document);
    add(template.tags(), document);
  }
}
