// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.template;

import java.util.List;
import java.util.regex.Pattern;
import org.housestyle.document.BlockBuilder;
import org.housestyle.document.BlockKind;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.Escape;
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
   */
  public static void add(List<TemplateTag> tags, DocumentBuilder document) {
    for (TemplateTag tag : tags) {
      for (Parameter parameter : tag.parameters()) {
        switch (parameter.form()) {
          case TEXT ->
              TagNames.parameter(parameter.name(), tag.isQuote())
                  .ifPresent(kind -> block(parameter, kind, document).add());
          case TRANSLATED ->
              block(parameter, BlockKind.PARAGRAPH, document)
                  .review("it may be the key of a translation")
                  .add();
          case ELEMENTS -> {}
        }
      }
    }
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
    String meaning = InlineMarkup.meaning(ESCAPED.matcher(written).replaceAll("$1"));
    BlockBuilder block = document.block(kind).reserve(RESERVED);
    if (meaning.indexOf('`') >= 0) {
      block.review("there is code in it");
    }
    return block.decode(value.start(), value.end(), meaning, ESCAPE);
  }
}
