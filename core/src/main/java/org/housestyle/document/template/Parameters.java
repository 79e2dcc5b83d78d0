package org.housestyle.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.QuoteWords;
import org.housestyle.document.template.TemplateTag.Parameter;
import org.housestyle.text.Span;

/** Finds the parameters of template tags, and what they say about their tag. Stateless. */
final class Parameters {

  private static final String TEXT =
      "(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|'((?:[^'\\\\]|\\\\.)*+)'|`([^`$]*+)`)";
  private static final String NAME = "(?<![\\w.-])([A-Za-z][\\w.:-]*)\\s*";
  private static final Pattern NAMED = Pattern.compile(NAME + "=\\s*\\{?\\s*" + TEXT);
  private static final Pattern ANY = Pattern.compile("(?:" + NAME + "[=:]\\s*[{(]?\\s*)?" + TEXT);
  private static final Pattern MARKUP = Pattern.compile(NAME + "=\\s*(\\{)\\s*<");
  private static final Pattern FIRST =
      Pattern.compile("[\\s,(]*[\"'`]?([\\w.:@/-]++)[\"'`]?(?!\\s*=[^=])");
  private static final Pattern KIND =
      Pattern.compile(NAME + "[=:]\\s*(\"[^\"]*\"|'[^']*'|\\{[^{}]*\\}|[\\w.-]++)");

  private Parameters() {}

  /** The parameters that have a name and a text in a stretch of a text. */
  static List<Parameter> named(String text, int from, int to) {
    int equals = from;
    while (equals < to && text.charAt(equals) != '=') {
      equals++;
    }
    return equals == to ? List.of() : find(NAMED, text, from, to);
  }

  /**
   * The parameters of a tag that says quote: those without a name too, if their text has several
   * words.
   */
  static List<Parameter> ofQuote(String text, int from, int to) {
    return find(ANY, text, from, to).stream()
        .filter(found -> !found.name().isEmpty() || found.value().in(text).indexOf(' ') > 0)
        .toList();
  }

  private static List<Parameter> find(Pattern pattern, String text, int from, int to) {
    List<Parameter> found = new ArrayList<>();
    Matcher parameter = pattern.matcher(text).region(from, to).useTransparentBounds(true);
    while (parameter.find()) {
      int group = parameter.group(2) != null ? 2 : parameter.group(3) != null ? 3 : 4;
      String name = parameter.group(1);
      Span value = new Span(parameter.start(group), parameter.end(group));
      found.add(new Parameter(name == null ? "" : name, value, false));
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
        all.add(new Parameter(markup.group(1), new Span(open + 1, end - 1), true));
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
      if (QuoteWords.isNameAt(kind.group(1)) && QuoteWords.sayIn(kind.group(2))) {
        return true;
      }
    }
    return false;
  }
}
