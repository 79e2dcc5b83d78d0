package org.housestyle.document.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.QuoteWords;
import org.housestyle.document.template.TemplateTag.Parameter;
import org.housestyle.document.template.TemplateTag.Role;
import org.housestyle.text.Span;
import org.jsoup.parser.Tag;

/** Finds template code in a text, in one pass. */
final class TagScanner {

  /** Longer code is taken for a delimiter that means something else. */
  private static final int LONGEST = 20_000;

  private static final int NOWHERE = Integer.MAX_VALUE;

  /** What a tag begins with, and what ends it; longer openings come first. */
  private static final String[][] IN_BRACES = {
    {"{{/*", "*/}}"},
    {"{{!--", "--}}"},
    {"{{<", ">}}"},
    {"{{%", "%}}"},
    {"{{{", "}}}"},
    {"{{", "}}"},
    {"{%", "%}"},
    {"{#", "#}"},
    {"{/*", "*/}"},
    {"{::", "}"},
    {"{:/", "}"},
  };

  private static final Pattern NAME =
      Pattern.compile("[-~]?\\s*(#>|[#/^>]?)\\s*([\\w.-]+(?:/[\\w.-]+)*)?");
  private static final Pattern SHORTCODE =
      Pattern.compile(
          "\\[(/?)([A-Za-z][\\w-]*)(=(?:\"[^\"\\n]*+\"|[^\"\\]\\n][^\\]\\n]*+))?"
              + "((?:\\s+[\\w-]+=(?:\"[^\"]*+\"|'[^']*+'|[^\\s\"'\\]]+))*+)\\s*(/?)\\]");
  private static final Pattern BLOCK = Pattern.compile("<!--\\s+(/?)(wp:[\\w/-]+)");
  private static final Set<String> SHORTCODES_WITHOUT_PARAMETERS =
      Set.of("caption", "gallery", "embed", "audio", "video", "playlist");

  /** What they ask for is not what they hold. */
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "elsif", "elseif", "elif");

  /** Most characters are letters, which a look into a table passes over in half of the time. */
  private static final boolean[] MAY_BEGIN_TAG = new boolean[128];

  static {
    "`{<$[".chars().forEach(c -> MAY_BEGIN_TAG[c] = true);
  }

  private final String text;
  private final boolean markdown;
  private final boolean mdx;
  private final List<TemplateTag> tags = new ArrayList<>();
  private final Map<String, Integer> next = new HashMap<>();
  private String lastOfKramdown = "";
  private final Set<String> shortcodes = new HashSet<>();

  /**
   * Prepares a scan.
   *
   * @param markdown whether backticks enclose code, which has no tags
   * @param mdx whether all in braces is code, and all with a capital is a component, as in MDX
   */
  TagScanner(String text, boolean markdown, boolean mdx) {
    this.text = text;
    this.markdown = markdown;
    this.mdx = mdx;
  }

  /** The tags in the order of the text. */
  List<TemplateTag> scan() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c >= MAY_BEGIN_TAG.length || !MAY_BEGIN_TAG[c]) {
        i++;
        continue;
      }
      if (c == '`') {
        i = markdown ? CodeSpan.end(text, i) : i + 1;
        continue;
      }
      if (mdx && isEscaped(i)) {
        i++;
        continue;
      }
      TemplateTag tag =
          switch (c) {
            case '{' -> inBraces(i);
            case '<' -> inAngles(i);
            case '$' -> text.startsWith("${", i) ? expression(i) : null;
            case '[' -> shortcode(i);
            default -> null;
          };
      if (tag == null) {
        i++;
      } else {
        tags.add(tag);
        i = Math.max(i + 1, tag.span().end());
      }
    }
    return tags;
  }

  private TemplateTag inAngles(int start) {
    return switch (start + 1 < text.length() ? text.charAt(start + 1) : ' ') {
      case '%' -> until(start, "<%", "%>");
      case '!' -> block(start);
      default -> component(start);
    };
  }

  /** A comment of WordPress that begins or ends a block which says quote. */
  private TemplateTag block(int start) {
    Matcher block = BLOCK.matcher(text).region(start, text.length());
    if (!block.lookingAt() || !QuoteWords.say(block.group(2))) {
      return null;
    }
    int end = next("-->", block.end());
    if (end - start > LONGEST) {
      return null;
    }
    Role role =
        !block.group(1).isEmpty()
            ? Role.END
            : text.charAt(end - 1) == '/' ? Role.ALONE : Role.START;
    Span span = new Span(start, end + "-->".length());
    return new TemplateTag(span, block.group(2), role, role == Role.START, List.of());
  }

  private boolean isEscaped(int at) {
    int from = at;
    while (from > 0 && text.charAt(from - 1) == '\\') {
      from--;
    }
    return (at - from) % 2 == 1;
  }

  private TemplateTag inBraces(int start) {
    for (String[] pair : IN_BRACES) {
      if (text.startsWith(pair[0], start)) {
        return until(start, pair[0], pair[1]);
      }
    }
    return mdx ? expression(start) : null;
  }

  /**
   * Where something is next; far away if it is nowhere. What was found is remembered, since
   * otherwise many tags that nothing closes would each look through all of the text.
   */
  private int next(String wanted, int from) {
    int known = next.getOrDefault(wanted, -1);
    if (known < from) {
      int found = text.indexOf(wanted, from);
      known = found < 0 ? NOWHERE : found;
      next.put(wanted, known);
    }
    return known;
  }

  private TemplateTag until(int start, String open, String close) {
    int inside = start + open.length();
    int end = next(close, inside);
    if (end - start > LONGEST) {
      return null;
    }
    Span span = new Span(start, end + close.length());
    if (open.equals("{#") && isIdentifier(inside, end)) {
      return null;
    }
    if (open.endsWith("*") || open.endsWith("-") || open.equals("{#") || open.equals("<%")) {
      return new TemplateTag(span);
    }
    return named(span, inside, end, open);
  }

  /** Whether what begins like a comment is the identifier of a heading. */
  private boolean isIdentifier(int inside, int end) {
    return end == inside
        || (Character.isLetterOrDigit(text.charAt(inside))
            && text.substring(inside, end).indexOf('{') >= 0);
  }

  private TemplateTag named(Span span, int inside, int end, String open) {
    Matcher name = NAME.matcher(text).region(inside, end);
    if (!name.lookingAt() || name.group(2) == null) {
      return open.equals("{:/")
          ? tag(span, lastOfKramdown, Role.END, span.end(), span.end()) // needs no name
          : new TemplateTag(span);
    }
    String word = name.group(2);
    lastOfKramdown = open.equals("{::") ? word : lastOfKramdown;
    boolean ends = name.group(1).equals("/") || open.equals("{:/");
    boolean isCode = open.startsWith("{{") && !open.endsWith("<") && !open.endsWith("%");
    if (isCode && name.group(1).isEmpty()) {
      TemplateTag tag = tag(span, word, Role.ALONE, name.end(), end);
      return new TemplateTag(
          span, "", Role.ALONE, tag.isQuote(), tag.parameters()); // an expression
    }
    if (open.equals("{%") && word.startsWith("end")) {
      ends = true;
      word = word.substring("end".length());
    }
    boolean alone = (text.charAt(end - 1) == '/' && !ends) || name.group(1).equals(">");
    Role role = ends ? Role.END : alone ? Role.ALONE : Role.START;
    return tag(span, word, role, name.end(), end);
  }

  /** A tag whose parameters are in a stretch of the text. */
  private TemplateTag tag(Span span, String name, Role role, int from, int to) {
    boolean quote =
        role != Role.END
            && (QuoteWords.say(name)
                || (!CONDITIONS.contains(name) && Parameters.sayQuote(text, from, to)));
    List<Parameter> parameters =
        quote ? Parameters.ofQuote(text, from, to) : Parameters.named(text, from, to);
    return new TemplateTag(span, name, role, quote, parameters);
  }

  /** Code with balanced braces, such as that of JavaScript. */
  private TemplateTag expression(int start) {
    int end = Braces.end(text, text.indexOf('{', start), LONGEST);
    return end < 0 ? null : new TemplateTag(new Span(start, end));
  }

  /** A tag of a component: its name begins with a capital, and is not one of HTML. */
  private TemplateTag component(int start) {
    boolean ends = text.startsWith("</", start);
    int from = start + (ends ? 2 : 1);
    if (from >= text.length() || !Character.isUpperCase(text.charAt(from))) {
      return null;
    }
    int to = from;
    while (to < text.length() && isNamePart(text.charAt(to))) {
      to++;
    }
    String name = text.substring(from, to);
    if (!isMixed(name)) {
      return null;
    }
    if (!mdx && Tag.isKnownTag(name.toLowerCase(Locale.ROOT))) {
      return null;
    }
    int end = Braces.endOfTag(text, to, LONGEST);
    if (end < 0) {
      return null;
    }
    boolean alone = text.charAt(end - 2) == '/';
    Role role = ends ? Role.END : alone ? Role.ALONE : Role.START;
    TemplateTag tag = tag(new Span(start, end), name, role, to, end);
    return new TemplateTag(
        tag.span(),
        name,
        role,
        tag.isQuote(),
        Parameters.withMarkup(text, to, end, tag.parameters()));
  }

  private static boolean isNamePart(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-');
  }

  private static boolean isMixed(String name) {
    return name.chars().anyMatch(c -> c == '.' || Character.isLowerCase(c));
  }

  private TemplateTag shortcode(int start) {
    if (!mayBeShortcode(start)) {
      return null;
    }
    Matcher shortcode = SHORTCODE.matcher(text).region(start, text.length());
    if (!shortcode.lookingAt() || isLink(shortcode)) {
      return null;
    }
    String name = shortcode.group(2);
    boolean isPlain = shortcode.group(4).isEmpty();
    if (!isShortcode(name) && (isPlain || shortcode.group(3) != null)) {
      return null;
    }
    Span span = new Span(start, shortcode.end());
    shortcodes.add(name);
    boolean ends = !shortcode.group(1).isEmpty();
    boolean alone = !shortcode.group(5).isEmpty();
    Role role = ends ? Role.END : alone ? Role.ALONE : Role.START;
    return tag(span, name, role, shortcode.start(4), shortcode.end(4));
  }

  /** Whether a bracket is the text or the label of a link of Markdown, or defines one. */
  private boolean isLink(Matcher bracket) {
    if (bracket.end() == text.length()) {
      return false;
    }
    return switch (text.charAt(bracket.end())) {
      case '(' -> true;
      case '[', ':' -> markdown && next("[/" + bracket.group(2) + "]", bracket.end()) == NOWHERE;
      default -> false;
    };
  }

  /** Most brackets are links, which a look at the next letters tells faster than the pattern. */
  private boolean mayBeShortcode(int start) {
    int first = text.startsWith("/", start + 1) ? start + 2 : start + 1;
    int end = first;
    while (end < text.length() && isShortcodePart(text.charAt(end))) {
      end++;
    }
    return end > first
        && end < text.length()
        && (text.charAt(end) == ']'
            ? !text.startsWith("(", end + 1) && isShortcode(text.substring(first, end))
            : hasEqualsSign(end));
  }

  /** Whether a name without parameters is that of a shortcode, which may have begun before. */
  private boolean isShortcode(String name) {
    return SHORTCODES_WITHOUT_PARAMETERS.contains(name)
        || shortcodes.contains(name)
        || QuoteWords.say(name);
  }

  private boolean hasEqualsSign(int from) {
    int i = from;
    while (i < text.length() && "=[]".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return text.startsWith("=", i);
  }

  private static boolean isShortcodePart(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
  }
}
