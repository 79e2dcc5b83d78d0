// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.template;

import java.util.List;
import java.util.regex.Pattern;
import org.housestyle.document.BlockBuilder;
import org.housestyle.document.BlockKind;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.Escape;
import org.housestyle.document.ValueReader;
import org.housestyle.document.markup.InlineMarkup;
import org.housestyle.document.template.TemplateTag.Parameter;
import org.housestyle.text.Span;

/** Adds the parameters of template tags whose text readers see. */
public final class ParameterCopy {

  private static final Pattern ESCAPED = Pattern.compile("\\\\([\"'`\\\\])");
  private static final Escape ESCAPE = Escape.BACKSLASH.or(InlineMarkup.ESCAPE);
  private static final String RESERVED = "\"'`\\<>&{}[]*_=%|";

  private ParameterCopy() {}

  /**
   * Adds a block for each parameter that is copy, without elements in it. The blocks are to be
   * sorted afterwards.
   *
   * @param values reads values that have markup of their own
   */
  public static void add(List<TemplateTag> tags, DocumentBuilder document, ValueReader values) {
    for (TemplateTag tag : tags) {
      for (Parameter parameter : tag.parameters()) {
        switch (parameter.form()) {
          case TEXT ->
              TagNames.parameter(parameter.name(), tag.isQuote())
                  .ifPresent(kind -> add(parameter, kind, document, values));
          case TRANSLATED ->
              block(parameter, BlockKind.PARAGRAPH, document)
                  .review("it may be the key of a translation")
                  .add();
          case ELEMENTS -> {}
        }
      }
    }
  }

  private static void add(
      Parameter parameter, BlockKind kind, DocumentBuilder document, ValueReader values) {
    Span value = parameter.value();
    String text = unescaped(value.in(document.part().text()));
    if (values.hasMarkup(text)) {
      document
          .block(kind)
          .reserve(RESERVED)
          .decode(value.start(), value.end(), text, Escape.BACKSLASH)
          .addInside(values);
    } else {
      block(parameter, kind, document).add();
    }
  }

  private static String unescaped(String written) {
    return written.indexOf('\\') < 0 ? written : ESCAPED.matcher(written).replaceAll("$1");
  }

  /** Whether the text of a parameter is a part of a quotation. */
  public static boolean isQuoted(Parameter parameter, TemplateTag tag) {
    BlockKind kind =
        TagNames.parameter(parameter.name(), tag.isQuote()).orElse(BlockKind.PARAGRAPH);
    return (tag.isQuote() ? kind.quoted() : kind).isQuote();
  }

  private static BlockBuilder block(Parameter parameter, BlockKind kind, DocumentBuilder document) {
    Span value = parameter.value();
    String written = value.in(document.part().text());
    String meaning = InlineMarkup.meaning(unescaped(written));
    BlockBuilder block = document.block(kind).reserve(RESERVED);
    if (meaning.indexOf('`') >= 0) {
      block.review("there is code in it");
    }
    return block.decode(value.start(), value.end(), meaning, ESCAPE);
  }
}
