// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.QuoteWords;
import org.housestyle.document.template.Mask;
import org.housestyle.document.template.TemplateTag;
import org.housestyle.document.template.TemplateTag.Form;
import org.housestyle.document.template.TemplateTag.Parameter;
import org.housestyle.document.template.TemplateTag.Role;
import org.housestyle.text.Span;

/**
 * Masks what dialects of Markdown write in square brackets: marks of footnotes, wiki links, labels,
 * the text of directives.
 */
final class BracketMarks {

  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\\s]+\\](?!:)");
  private static final Pattern WIKI_LINK =
      Pattern.compile("!?\\[\\[([^\\[\\]|\\n]+)(\\|[^\\[\\]\\n]*)?\\]\\]");
  private static final Pattern DIRECTIVE = Pattern.compile(":([\\w-]+)$");
  private static final int LONGEST_NAME = 40;

  /** As in [!INCLUDE [name](file.md)]. */
  private static final Pattern INCLUDE =
      Pattern.compile("\\[!(?i:include|code|video)[\\w-]*\\s*\\[[^\\]\\n]*\\]\\([^)\\n]*\\)\\]");

  /** What follows a bar in an embedded file, without a size such as {@code |300x200}. */
  private static final Pattern WORDS_OF_EMBED =
      Pattern.compile("\\|(?!\\d+(?:x\\d+)?$)(.*?)(?:\\|\\d+(?:x\\d+)?)?");

  /** The names of parameters that hold such words. */
  private static final String ALT = "alt";

  private static final String IN_QUOTE = "quote";

  private final String text;
  private final Mask mask;
  private final BitSet names;
  private final NameMarks nameMarks;
  private final List<Span> quotations;
  private final List<TemplateTag> embeds = new ArrayList<>();

  /**
   * Prepares the masking.
   *
   * @param names takes the offsets of text that readers see, but that is a name
   * @param quotations takes what directives make quotations of
   */
  BracketMarks(String text, Mask mask, BitSet names, NameMarks nameMarks, List<Span> quotations) {
    this.text = text;
    this.mask = mask;
    this.names = names;
    this.nameMarks = nameMarks;
    this.quotations = quotations;
  }

  /** The files in their places that have words of their own. */
  List<TemplateTag> embeds() {
    return embeds;
  }

  /** Masks what a bracket opens; returns where to go on. */
  int read(int at) {
    if (text.startsWith("[^", at)) {
      return footnote(at);
    }
    if (text.startsWith("[!", at)) {
      Matcher include = InlineMarks.at(INCLUDE, text, at);
      if (include.lookingAt()) {
        mask.code(new Span(at, include.end()));
        return include.end();
      }
    }
    if (text.startsWith("[[", at)) {
      return wikiLink(at);
    }
    int afterKey = Math.max(nameMarks.abbreviation(at), nameMarks.field(at));
    return afterKey > 0 ? afterKey : label(at);
  }

  private int footnote(int at) {
    Matcher footnote = InlineMarks.at(FOOTNOTE, text, at);
    if (!footnote.lookingAt()) {
      return at + 1;
    }
    mask.nothing(new Span(at, footnote.end()));
    return footnote.end();
  }

  private int wikiLink(int at) {
    boolean embeds = at > 0 && text.charAt(at - 1) == '!';
    Matcher link = InlineMarks.at(WIKI_LINK, text, embeds ? at - 1 : at);
    if (!link.lookingAt()) {
      return at + 1;
    }
    if (text.startsWith("(", link.end())) {
      return link.end(); // a link of CommonMark whose text is in brackets
    }
    if (embeds) {
      embed(link);
    } else if (link.group(2) == null) {
      int hash = link.group(1).indexOf('#');
      int end = hash < 0 ? link.end(1) : link.start(1) + hash; // what follows is an address
      mask.nothing(new Span(at, link.start(1)));
      names.set(link.start(1), end);
      mask.nothing(new Span(end, link.end()));
    } else {
      mask.nothing(new Span(at, link.start(2) + 1));
      mask.nothing(new Span(link.end(2), link.end()));
    }
    return link.end();
  }

  /** A file in its place; the words after a bar, but for a size, are the text of a picture. */
  private void embed(Matcher link) {
    Span whole = new Span(link.start(), link.end());
    mask.code(whole);
    if (link.group(2) != null) {
      Matcher words = WORDS_OF_EMBED.matcher(text).region(link.start(2), link.end(2));
      if (words.matches()) {
        Parameter alt =
            new Parameter(
                isInQuote(link.start()) ? IN_QUOTE : ALT,
                new Span(words.start(1), words.end(1)),
                Form.TEXT);
        embeds.add(new TemplateTag(whole, "", Role.ALONE, false, List.of(alt)));
      }
    }
  }

  /** Whether the line of an embedded file is in a block quotation. */
  private boolean isInQuote(int at) {
    int line = text.lastIndexOf('\n', at) + 1;
    return text.substring(line, at).stripLeading().startsWith(">");
  }

  /**
   * Text in brackets that may be the label of a link: its definition may be in another file. A link
   * that has a label besides its text keeps that one only.
   */
  private int label(int at) {
    if (text.startsWith("^", at - 1)) {
      return at + 1; // a footnote of Pandoc
    }
    boolean afterWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    if (afterWord) {
      return directive(at); // ":::note[Title]" is not a link
    }
    int close = closingBracket(at);
    if (close <= at + 1 || text.startsWith("(", close + 1) || text.startsWith(":", close + 1)) {
      return at + 1;
    }
    int second = text.startsWith("[", close + 1) ? closingBracket(close + 1) : -1;
    boolean hasOwnLabel = second > close + 2;
    names.set(hasOwnLabel ? close + 2 : at + 1, hasOwnLabel ? second : close);
    return hasOwnLabel ? second + 1 : close;
  }

  /** The text of a directive, as in {@code :quote[text]}. */
  private int directive(int bracket) {
    Matcher name = DIRECTIVE.matcher(text).region(Math.max(0, bracket - LONGEST_NAME), bracket);
    int close = closingBracket(bracket);
    if (close > 0 && name.find() && QuoteWords.say(name.group(1))) {
      quotations.add(new Span(bracket, close));
    }
    return bracket + 1;
  }

  /** Where a bracket is closed in its line; -1 if it is not, or has a bracket inside. */
  private int closingBracket(int open) {
    for (int i = open + 1; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case ']' -> {
          return i;
        }
        case '[', '\n' -> {
          return -1;
        }
        default -> {}
      }
    }
    return -1;
  }
}
