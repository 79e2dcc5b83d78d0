// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.CopyKeys;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.Markup;
import org.housestyle.document.QuoteWords;
import org.housestyle.document.ValueReader;
import org.housestyle.text.Lines;
import org.housestyle.text.Span;

/**
 * The data before the body of a page: YAML between lines of {@code ---}, TOML between lines of
 * {@code +++}, or a JSON object. The name of another notation may follow the first fence, as in
 * {@code ---toml}.
 *
 * @param syntax the notation; empty if it is not one that can be read
 * @param notation its name, as the first fence gives it; may be empty
 * @param data the span of the data, without fences
 * @param body the offset at which the body begins; 0 if there is no front matter
 */
public record FrontMatter(Optional<DataSyntax> syntax, String notation, Span data, int body) {

  private static final FrontMatter NONE = new FrontMatter(Optional.empty(), "", new Span(0, 0), 0);

  private static final Map<String, DataSyntax> FENCES =
      Map.of("---", DataSyntax.YAML, "+++", DataSyntax.TOML, ";;;", DataSyntax.JSON);
  private static final int FENCE = 3;
  private static final Pattern KIND =
      Pattern.compile("(?m)^[ \\t]{0,2}\"?([\\w.-]+)\"?[ \\t]*[:=][ \\t]*[\"']?([\\w./-]+)");

  private static final Pattern UNOPENED =
      Pattern.compile("[a-z][\\w-]*:[ \\t][^\\n]*\\n[a-z][\\w-]*:[ \\t\\r\\n]");

  /** A key of the whole page; one that is indented counts in quotation marks, as in JSON. */
  private static final Pattern LANGUAGE =
      Pattern.compile(
          "(?mi)^(?:[ \\t]{0,4}\"|)(?:lang|language|locale|languagecode)\"?[ \\t]*[:=][ \\t]*"
              + "[\"']?([a-z]{2}(?:[-_][a-z0-9]+)*)[\"']?,?[ \\t]*(?:#.*)?$");

  /** The front matter of a text; if it has none, the body begins at 0. */
  public static FrontMatter of(String text) {
    return find(text).orElse(NONE);
  }

  private static Optional<FrontMatter> find(String text) {
    if (text.startsWith("{")) {
      return json(text);
    }
    String fence = text.substring(0, Math.min(FENCE, text.length()));
    DataSyntax usual = FENCES.get(fence);
    int firstEnd = Lines.end(text, 0);
    if (usual == null) {
      return unopened(text);
    }
    if (firstEnd == text.length()) {
      return Optional.empty();
    }
    String notation = text.substring(FENCE, firstEnd).strip().toLowerCase(Locale.ROOT);
    if (!notation.chars().allMatch(Character::isLetter)) {
      return Optional.empty();
    }
    int from = Lines.next(text, firstEnd);
    for (int line = from; line < text.length(); ) {
      int end = Lines.end(text, line);
      int next = Math.min(text.length(), Lines.next(text, end));
      if (closes(text, line, end, fence)) {
        Span data = new Span(from, line);
        boolean isYaml = notation.isEmpty() && usual == DataSyntax.YAML;
        if (isYaml && !YamlShape.isMapping(data.in(text))) {
          return Optional.empty(); // prose between two rules
        }
        if (isYaml && KeyLines.goOnAsProse(data.in(text))) {
          return unclosed(text, from); // the fence is a rule in the body
        }
        return Optional.of(new FrontMatter(syntax(notation, usual), notation, data, next));
      }
      line = next;
    }
    return notation.isEmpty() ? unclosed(text, from) : Optional.empty();
  }

  /** Several lines of keys before the first fence, as Hexo has them. */
  private static Optional<FrontMatter> unopened(String text) {
    if (!UNOPENED.matcher(text).lookingAt()) {
      return Optional.empty();
    }
    int fence = text.indexOf("\n---") + 1;
    int fenceEnd = Lines.end(text, fence);
    boolean isFence = fence > 0 && closes(text, fence, fenceEnd, "---");
    if (!isFence || KeyLines.end(text.substring(0, fence), 0) < fence) {
      return Optional.empty();
    }
    int body = Math.min(text.length(), Lines.next(text, fenceEnd));
    return Optional.of(new FrontMatter(Optional.of(DataSyntax.YAML), "", new Span(0, fence), body));
  }

  /** Lines of keys after a fence that nothing ends. */
  private static Optional<FrontMatter> unclosed(String text, int from) {
    int end = KeyLines.end(text, from);
    return end == from
        ? Optional.empty()
        : Optional.of(new FrontMatter(Optional.empty(), "", new Span(from, end), end));
  }

  /** Whether a key of the front matter, such as a layout, says that the body is a quotation. */
  public static boolean saysQuote(String text, int body) {
    return saysQuote(text, new Span(0, body));
  }

  /** Whether a key in some data says that what it is about is a quotation. */
  public static boolean saysQuote(String text, Span data) {
    Matcher kind = KIND.matcher(text).region(data.start(), data.end());
    while (kind.find()) {
      String key = kind.group(1);
      String value = kind.group(2);
      if ((QuoteWords.isNameAt(key) && QuoteWords.say(value))
          || QuoteWords.sayBySwitch(key, value)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The language that the front matter says a page is in; empty if it says none.
   *
   * @param text the page
   */
  public String language(String text) {
    Matcher language = LANGUAGE.matcher(text).region(0, body);
    return language.find() ? language.group(1) : "";
  }

  private static boolean closes(String text, int line, int end, String fence) {
    boolean isFence =
        text.startsWith(fence, line) || (text.startsWith("...", line) && fence.equals("---"));
    return isFence && line + FENCE <= end && text.substring(line + FENCE, end).isBlank();
  }

  private static Optional<DataSyntax> syntax(String notation, DataSyntax usual) {
    return switch (notation) {
      case "" -> Optional.of(usual);
      case "yaml", "yml" -> Optional.of(DataSyntax.YAML);
      case "toml" -> Optional.of(DataSyntax.TOML);
      case "json" -> Optional.of(DataSyntax.JSON);
      default -> Optional.empty();
    };
  }

  /** Whether a text begins with front matter without an end, or in a notation that is not known. */
  public static boolean isUnread(String text) {
    return !text.isEmpty()
        && "-+;".indexOf(text.charAt(0)) >= 0
        && find(text).filter(found -> found.syntax().isEmpty()).isPresent();
  }

  /**
   * The values in the front matter, which an edit must leave as they are.
   *
   * @param text the page
   */
  public List<Markup> markup(String text) {
    return syntax.map(known -> known.markup(data, text)).orElse(List.of());
  }

  /** An object of JSON that ends at the end of a line. */
  private static Optional<FrontMatter> json(String text) {
    int first = 1;
    while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    if (!text.startsWith("\"", first)) {
      return Optional.empty();
    }
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        i = closingQuote(text, i);
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        int end = Lines.end(text, i);
        return text.substring(i + 1, end).isBlank()
            ? Optional.of(
                new FrontMatter(
                    Optional.of(DataSyntax.JSON),
                    "",
                    new Span(0, i + 1),
                    Math.min(text.length(), Lines.next(text, end))))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int closingQuote(String text, int quote) {
    int i = quote + 1;
    while (i < text.length() && text.charAt(i) != '"') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }

  /**
   * Adds the copy in the front matter to the document of its page.
   *
   * @param values reads values that have markup of their own
   */
  public void addTo(DocumentBuilder document, Supplier<CopyKeys> keys, ValueReader values) {
    if (body == 0) {
      return;
    }
    DataCopy copy = copy(document, keys, values);
    if (syntax.isPresent()) {
      copy.read(syntax.get(), data);
    } else {
      String text = document.part().text();
      copy.cannotRead(
          new Span(0, Lines.end(text, 0)),
          notation.isEmpty()
              ? "no line of \""
                  + text.substring(0, FENCE)
                  + "\" ends it; add one after its last key"
              : "\"" + notation + "\" is not YAML, TOML or JSON");
    }
  }

  /** Takes the copy in data that has the keys of front matter. */
  public static DataCopy copy(
      DocumentBuilder document, Supplier<CopyKeys> keys, ValueReader values) {
    String reserved = "\\\"'`:#,&*!|>%@{}[]<";
    return new DataCopy(document, keys.get(), values, "the front matter", reserved);
  }
}
