// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rules;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.housestyle.document.Document;
import org.housestyle.document.Formats;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.Term;
import org.housestyle.rule.TermPattern.Slot;
import org.housestyle.text.SourceText;

/** Makes up newspaper pages that are full of the terms of a pack, in all ways to write a file. */
final class Newspaper {

  /**
   * A file.
   *
   * @param mark whether a byte order mark stands before the text
   */
  record Page(String text, String format, Charset charset, boolean mark) {

    Document document() {
      return Document.of(SourceText.of(text), format);
    }

    byte[] bytes() {
      return ((mark ? "\uFEFF" : "") + text).getBytes(charset);
    }

    @Override
    public String toString() {
      String shown = text.replace("\r", "\\r").replace("\n", "\\n").replace("\u00A0", "\\u00A0");
      return format + " " + charset + (mark ? " with mark: " : ": ") + shown;
    }
  }

  private record Encoding(Charset charset, boolean mark) {}

  private static final List<String> BEFORE =
      List.of(
          "Police found ",
          "Officers seized a ",
          "He was charged with possessing ",
          "The ",
          "A ",
          "",
          "Two ",
          "Mayor denies ",
          "She spoke of ",
          "The so-called ",
          "Court told of man’s ",
          "They called him an ",
          "It was not ",
          "The word ",
          "Images of ",
          "the boy's ",
          "Photos and ");
  private static final List<String> AFTER =
      List.of(
          ".",
          " on his laptop.",
          " was found in the house.",
          " were shown to the jury.",
          " charges.",
          ", which is a crime.",
          "’s case was heard.",
          " and other items.",
          " and",
          "-related files.",
          " law takes effect in May.",
          " (2019).",
          " has risen since 2010, figures show",
          "?",
          " is.");
  private static final List<String> OTHERS =
      List.of(
          "It rained in Leeds on Monday.", "Café owners paid £20 a head – or more.",
          "The girl is 13 and the man 41.", "“We are sorry,” the school said.",
          "He was jailed for rape of a child.", "");
  private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");

  private Newspaper() {}

  /** Pages about what the pack is about. */
  static Arbitrary<Page> pages(RulePack pack) {
    Arbitrary<String> sentences = sentences(pack);
    return Arbitraries.oneOf(
        Formats.builtIn().stream().map(format -> pages(sentences, format)).toList());
  }

  private static Arbitrary<Page> pages(Arbitrary<String> sentences, String format) {
    return Combinators.combine(text(sentences, format), lineEnds(), encodings())
        .as(
            (text, ends, encoding) ->
                new Page(withLineEnds(text, ends), format, encoding.charset(), encoding.mark()));
  }

  private static Arbitrary<String> text(Arbitrary<String> sentences, String format) {
    Arbitrary<String> paragraphs =
        Combinators.combine(
                sentences.list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(marks(format)))
            .as((list, mark) -> mark.formatted(String.join(" ", list)));
    return paragraphs.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join("\n\n", list));
  }

  private static List<String> marks(String format) {
    return switch (format) {
      case "text" -> List.of("%s", "%s\n", "  %s", "* %s", "%s\nBy our reporter");
      case "markdown" ->
          List.of(
              "%s",
              "# %s",
              "> %s",
              "- %s\n- And more.",
              "*%s*",
              "See [%s](https://example.org).",
              "`%s`",
              "![%s](a.png)",
              "---\ntitle: \"%s\"\n---\n",
              "| a | b |\n|---|---|\n| %s | x |",
              "{{< figure src=\"a.jpg\" caption=\"It rained.\" >}}\n%s",
              "{%% blockquote %%}\n%s\n{%% endblockquote %%}",
              "> [!NOTE]\n> %s",
              "!!! note\n\n    %s",
              "~~%s~~",
              "See [it](https://example.org '%s').");
      case "mdx" ->
          List.of(
              "%s",
              "> %s",
              "    %s",
              "<Quote by=\"A. Smith\">\n%s\n</Quote>",
              "<Note>%s</Note>",
              "{/* %s */}",
              "It rained {\"%s\"}.");
      default ->
          List.of(
              "<p>%s</p>",
              "<h1>%s</h1>",
              "<blockquote>%s</blockquote>",
              "<q>%s</q>",
              "<li>%s",
              "<p>One&nbsp;<em>%s</em></p>",
              "<img alt=\"%s\">",
              "<!-- %s -->",
              "<title>%s</title>",
              "<script>%s</script>");
    };
  }

  private static Arbitrary<String> sentences(RulePack pack) {
    Arbitrary<String> told =
        Combinators.combine(
                Arbitraries.of(BEFORE),
                terms(pack),
                Arbitraries.of(AFTER),
                Arbitraries.of(Letters.class))
            .as((before, term, after, letters) -> letters.of(before + term + after));
    Arbitrary<String> said =
        Combinators.combine(told, Arbitraries.of("“%s” he said.", "\"%s\"", "'%s'", "(%s)"))
            .as((sentence, marks) -> marks.formatted(sentence));
    return Arbitraries.frequencyOf(
        Tuple.of(5, told), Tuple.of(1, said), Tuple.of(2, Arbitraries.of(OTHERS)));
  }

  /** Every wording of every rule, tied together in one of the ways that are found. */
  private static Arbitrary<String> terms(RulePack pack) {
    Arbitrary<List<Slot>> wordings =
        Arbitraries.frequencyOf(
            Tuple.of(1, wordings(pack.rules())),
            Tuple.of(2, wordings(pack.rules().stream().filter(Newspaper::mayBeFixed).toList())));
    Arbitrary<String> ties =
        Arbitraries.frequency(
            Tuple.of(6, " "), Tuple.of(1, "-"), Tuple.of(1, "\n"), Tuple.of(1, "\u00A0"));
    return Combinators.combine(wordings, Arbitraries.integers().between(0, 99), ties)
        .as(Newspaper::words);
  }

  private static boolean mayBeFixed(Rule rule) {
    return rule.review().isEmpty() && rule.terms().stream().allMatch(it -> it.when().isAlways());
  }

  private static Arbitrary<List<Slot>> wordings(List<Rule> rules) {
    return Arbitraries.oneOf(rules.stream().map(it -> Arbitraries.of(wordings(it))).toList());
  }

  private static List<List<Slot>> wordings(Rule rule) {
    return rule.terms().stream()
        .map(Term::pattern)
        .flatMap(pattern -> pattern.wordings().stream())
        .toList();
  }

  private static String words(List<Slot> wording, int choice, String tie) {
    return wording.stream()
        .map(slot -> slot.words().stream().sorted().toList())
        .map(words -> words.get(choice % words.size()))
        .collect(Collectors.joining(tie));
  }

  /** How a sentence is written. */
  private enum Letters {
    PLAIN,
    SENTENCE,
    CAPITALS;

    String of(String sentence) {
      return switch (this) {
        case PLAIN -> sentence;
        case SENTENCE ->
            sentence.isEmpty()
                ? sentence
                : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
        case CAPITALS -> sentence.toUpperCase(Locale.ROOT);
      };
    }
  }

  /** The line ends of a page: all alike, or mixed. */
  private static Arbitrary<List<String>> lineEnds() {
    return Arbitraries.of(LINE_ENDS).list().ofMinSize(1).ofMaxSize(3);
  }

  private static String withLineEnds(String text, List<String> ends) {
    StringBuilder written = new StringBuilder();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      written.append(i == 0 ? "" : ends.get(i % ends.size())).append(lines[i]);
    }
    return written.toString();
  }

  private static Arbitrary<Encoding> encodings() {
    return Arbitraries.of(
        new Encoding(StandardCharsets.UTF_8, false),
        new Encoding(StandardCharsets.UTF_8, true),
        new Encoding(StandardCharsets.UTF_16LE, true),
        new Encoding(StandardCharsets.UTF_16BE, true),
        new Encoding(Charset.forName("windows-1252"), false));
  }
}
