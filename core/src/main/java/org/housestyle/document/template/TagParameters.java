// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.QuoteWords;
import org.housestyle.document.template.TemplateTag.Form;
import org.housestyle.document.template.TemplateTag.Parameter;
import org.housestyle.text.Span;

/** Finds the parameters of template tags, and what they say about their tag. Stateless. */
final class TagParameters {

  private static final String TEXT =
      "(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|'((?:[^'\\\\]|\\\\.)*+)'|`([^`$]*+)`)";
  private static final String NAME = "(?<![\\w.-])([A-Za-z][\\w.:-]*)\\s*";
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:"
              + NAME
              + "|[\"'](?<=[{,]\\s{0,40}.)([A-Za-z][\\w-]*)[\"']\\s*)[=:]\\s*[{(]?\\s*"
              + TEXT);

  /** The pairs of a map in Hugo. */
  private static final Pattern PAIR = Pattern.compile("()[\"']([A-Za-z][\\w-]*)[\"']\\s+" + TEXT);

  private static final String MAP = "dict ";
  private static final Pattern ANY = Pattern.compile("(?:" + NAME + "()[=:]\\s*[{(]?\\s*)?" + TEXT);
  private static final int FIRST_TEXT = 3;
  private static final Pattern MARKUP = Pattern.compile(NAME + "=\\s*(\\{)\\s*<");
  private static final Pattern FIRST =
      Pattern.compile("[\\s,(]*[\"'`]?([\\w.:@/-]++)[\"'`]?(?!\\s*=[^=])");

  /** A word between the attributes of a component; values are passed over. */
  private static final Pattern SWITCH =
      Pattern.compile(
          "\"[^\"]*+\"|'[^']*+'|\\{[^{}]*+\\}|(?<=\\s)([A-Za-z][\\w-]*+)(?=\\s|/?>)(?!\\s*=)");

  /** The element of HTML, as whose body a quotation is put. */
  static final String QUOTE_ELEMENT = "q";

  private static final Pattern VALUE_MARKS = Pattern.compile("[\"'{}\\s]");
  private static final Pattern KIND =
      Pattern.compile(NAME + "[=:]\\s*(\"[^\"]*\"|'[^']*'|\\{[^{}]*\\}|[\\w.-]++)");

  private TagParameters() {}

  /** The parameters of a tag; those without a name too if it says quote. */
  static List<Parameter> of(boolean quote, String text, int from, int to) {
    return quote ? ofQuote(text, from, to) : named(text, from, to);
  }

  /** The parameters that have a name and a text in a stretch of a text. */
  static List<Parameter> named(String text, int from, int to) {
    if (!hasString(text, from, to)) {
      return List.of();
    }
    List<Parameter> found = find(NAMED, text, from, to);
    int map = text.substring(from, to).indexOf(MAP);
    if (map >= 0) {
      found.addAll(find(PAIR, text, from + map + MAP.length(), to));
    }
    return found;
  }

  private static boolean hasString(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'' || c == '`') {
        return true;
      }
    }
    return false;
  }

  /**
   * The parameters of a tag that says quote: those without a name too, if their text has several
   * words.
   */
  private static List<Parameter> ofQuote(String text, int from, int to) {
    return find(ANY, text, from, to).stream()
        .filter(found -> !found.name().isEmpty() || found.value().in(text).indexOf(' ') > 0)
        .toList();
  }

  /** The matches of a pattern, whose first two groups are the name, and the next ones the text. */
  private static List<Parameter> find(Pattern pattern, String text, int from, int to) {
    List<Parameter> found = new ArrayList<>();
    Matcher parameter = pattern.matcher(text).region(from, to).useTransparentBounds(true);
    while (parameter.find()) {
      int group = FIRST_TEXT;
      while (parameter.group(group) == null) {
        group++;
      }
      String name = parameter.group(1);
      if (name == null || name.isEmpty()) {
        name = parameter.group(2);
      }
      Span value = new Span(parameter.start(group), parameter.end(group));
      found.add(new Parameter(name == null ? "" : name, value, Form.TEXT));
    }
    return found;
  }

  /** The parameters of a component that have elements as their value, and the others. */
  static List<Parameter> withMarkup(String text, int from, int to, List<Parameter> others) {
    List<Parameter> all = new ArrayList<>();
    Matcher markup = MARKUP.matcher(text).region(from, to).useTransparentBounds(true);
    while (markup.find()) {
      int open = markup.start(2);
      int end = Braces.end(text, open, to - open);
      if (end > 0) {
        all.add(new Parameter(markup.group(1), new Span(open + 1, end - 1), Form.ELEMENTS));
        markup.region(end, to);
      }
    }
    List<Span> values = all.stream().map(Parameter::value).toList();
    others.stream()
        .filter(other -> values.stream().noneMatch(value -> value.contains(other.value())))
        .forEach(all::add);
    return all;
  }

  /** Whether the first value of a tag, or one that names its kind, says quote. */
  static boolean sayQuote(String text, int from, int to) {
    Matcher first = FIRST.matcher(text).region(from, to);
    if (first.lookingAt() && QuoteWords.say(first.group(1))) {
      return true;
    }
    Matcher kind = KIND.matcher(text).region(from, to).useTransparentBounds(true);
    while (kind.find()) {
      String name = kind.group(1);
      String value = kind.group(2);
      String bare = VALUE_MARKS.matcher(value).replaceAll("");
      if ((QuoteWords.isNameAt(name) && (QuoteWords.sayIn(value) || bare.equals(QUOTE_ELEMENT)))
          || QuoteWords.sayBySwitch(name, bare)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a component has an attribute without a value that says quote. */
  static boolean switchOnQuote(String text, int from, int to) {
    Matcher word = SWITCH.matcher(text).region(from, to).useTransparentBounds(true);
    while (word.find()) {
      if (word.group(1) != null && QuoteWords.say(word.group(1))) {
        return true;
      }
    }
    return false;
  }
}
