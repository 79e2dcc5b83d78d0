// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.html.Html;
import org.housestyle.document.template.JsxElements;
import org.housestyle.document.template.MarkedQuotations;
import org.housestyle.document.template.Mask;
import org.housestyle.document.template.ParameterCopy;
import org.housestyle.document.template.Template;
import org.housestyle.document.template.TemplateTag;
import org.housestyle.document.template.TemplateTag.Form;
import org.housestyle.document.template.TemplateTag.Parameter;
import org.housestyle.text.Span;

/**
 * Reads the elements in the code of components: values, as in <code>
 * caption={&lt;p&gt;A van&lt;/p&gt;}</code>, and in MDX elements in braces, as in <code>
 * {open &amp;&amp; &lt;p&gt;A van&lt;/p&gt;}</code>. For one text.
 */
final class JsxValues {

  /** Code in elements in code, and so on, is read so deep, since each level takes a pass. */
  private static final int DEEPEST = 10;

  private final DocumentBuilder document;
  private final boolean mdx;

  /** A stretch of code with elements. */
  private record Value(Span span, boolean quoted) {}

  private JsxValues(DocumentBuilder document, boolean mdx) {
    this.document = document;
    this.mdx = mdx;
  }

  /** Adds the prose in the code of a text. */
  static void add(MarkdownText text, DocumentBuilder document) {
    JsxValues values = new JsxValues(document, text.dialect().isMdx());
    values.add(values.in(text.template().tags(), text.quotations()), 0);
  }

  private List<Value> in(List<TemplateTag> tags, MarkedQuotations quotations) {
    List<Value> found = new ArrayList<>();
    String raw = document.part().text();
    for (TemplateTag tag : tags) {
      if (mdx && isExpression(raw, tag.span())) {
        JsxElements.in(raw, tag.span())
            .forEach(element -> found.add(new Value(element, quotations.contain(element))));
      }
      for (Parameter parameter : tag.parameters()) {
        if (parameter.form() == Form.ELEMENTS) {
          found.add(new Value(parameter.value(), ParameterCopy.isQuoted(parameter, tag)));
        }
      }
    }
    return found;
  }

  /** Whether a tag is code in braces, and not a comment. */
  private static boolean isExpression(String raw, Span tag) {
    return raw.charAt(tag.start()) == '{' && !raw.startsWith("{/*", tag.start());
  }

  private void add(List<Value> values, int depth) {
    if (values.isEmpty() || depth == DEEPEST) {
      return;
    }
    String jsx = only(values);
    Template template = Template.ofMarkdown(jsx, true);
    Mask mask = new Mask(jsx);
    template.mask(mask);
    MarkedQuotations quotations =
        template.quotations().and(values.stream().filter(Value::quoted).map(Value::span).toList());
    for (Value value : values) {
      String html = value.span().in(mask.text()).replace("<>", "  ").replace("</>", "   ");
      int start = value.span().start();
      Html.readFragment(document, html, start, value.quoted(), quotations, document::comment);
    }
    ParameterCopy.add(template.tags(), document, MarkdownValues.INSTANCE);
    add(in(template.tags(), quotations), depth + 1);
  }

  /** The text with nothing but some values, at the places that they have. */
  private String only(List<Value> values) {
    String raw = document.part().text();
    char[] jsx = new char[raw.length()];
    Arrays.fill(jsx, ' ');
    for (Value value : values) {
      raw.getChars(value.span().start(), value.span().end(), jsx, value.span().start());
    }
    return new String(jsx);
  }
}
