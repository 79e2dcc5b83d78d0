package org.housestyle.suppress;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.housestyle.document.Block;
import org.housestyle.document.Document;
import org.housestyle.document.Format;
import org.housestyle.fix.Edit;
import org.housestyle.fix.Fixer;
import org.housestyle.rule.Rule;
import org.housestyle.text.LineMap;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;

/**
 * A comment that can be put into a document to silence a rule.
 *
 * @param rule the rule
 * @param edit puts the comment in
 * @param scope where it will silence the rule, by offsets of the text without it
 */
public record IgnoreComment(Rule rule, Edit edit, Span scope) {

  /** Whether the comment silences a rule at a place of the text without it. */
  public boolean silences(Rule other, Span place) {
    return rule.equals(other) && scope.overlaps(place);
  }

  /** Why a text cannot be the reason in a comment; empty if it can. */
  public static Optional<String> whyNoReason(String reason) {
    if (reason.contains("--") || reason.contains(">")) {
      return Optional.of("a comment would end at \"--\" or \">\"; write the reason without");
    }
    return Optional.empty();
  }

  /**
   * A comment before the block that holds a place, or else in its line. Whatever else is read in
   * the document stays as it is.
   *
   * @param reason one that {@link #whyNoReason} has nothing to say of
   * @return empty if no comment can stand there
   * @throws IllegalArgumentException if a comment cannot hold the reason
   */
  public static Optional<IgnoreComment> of(
      Document document, Rule rule, Span place, String reason) {
    whyNoReason(reason)
        .ifPresent(
            why -> {
              throw new IllegalArgumentException(why);
            });
    if (document.format() == Format.TEXT) {
      return Optional.empty();
    }
    String asked = " " + rule.id() + ": " + reason.strip() + " -->";
    return passage(document, place).stream()
        .flatMap(
            it ->
                Stream.concat(
                    beforeBlock(document, it, place, "<!-- " + Scope.BLOCK.word() + asked).stream(),
                    Stream.of(inLine(document, it, place, " <!-- " + Scope.LINE.word() + asked))))
        .flatMap(edit -> tried(document, rule, place, edit).stream())
        .findFirst();
  }

  private static Optional<Block> passage(Document document, Span place) {
    return document.passages().stream().filter(it -> whole(it).overlaps(place)).findFirst();
  }

  private static Span whole(Block passage) {
    return passage.toRaw(new Span(0, passage.prose().length()));
  }

  private static Optional<Edit> beforeBlock(
      Document document, Block passage, Span place, String comment) {
    if (passage.commentPlace().isEmpty() && document.format() != Format.HTML) {
      return Optional.empty();
    }
    int at = passage.commentPlace().orElse(whole(passage).start());
    String text = document.source().text();
    LineMap lines = document.source().lines();
    Span line = lines.line(lines.at(at).line());
    String before = text.substring(line.start(), at);
    boolean task = text.startsWith("[", at) && document.format() == Format.MARKDOWN;
    if (task || at > place.start()) {
      return Optional.empty();
    }
    boolean alone = before.chars().allMatch(it -> Character.isWhitespace(it) || isMarker(it));
    String rest = alone ? lineEnd(document.source()) + indentation(before) : "";
    return Optional.of(new Edit(new Span(at, at), comment + rest));
  }

  /** What may stand before a block of Markdown in its line. */
  private static boolean isMarker(int c) {
    return ">-+*.)0123456789".indexOf(c) >= 0;
  }

  /** What a line needs to go on in the same lists and block quotations. */
  private static String indentation(String before) {
    StringBuilder indentation = new StringBuilder();
    before
        .chars()
        .forEach(
            it -> indentation.append(it == '>' || Character.isWhitespace(it) ? (char) it : ' '));
    return indentation.toString();
  }

  private static String lineEnd(SourceText source) {
    String first = source.lines().line(1).in(source.text());
    return first.endsWith("\r\n") ? "\r\n" : first.endsWith("\r") ? "\r" : "\n";
  }

  private static Edit inLine(Document document, Block passage, Span place, String comment) {
    Span line = document.source().lines().line(document.source().lines().at(place.end()).line());
    int lineEnd = line.start() + line.in(document.source().text()).stripTrailing().length();
    int at = Math.max(place.end(), Math.min(lineEnd, whole(passage).end()));
    return new Edit(new Span(at, at), comment);
  }

  /** The comment, if the text is read with it as it was without, and the place is covered. */
  private static Optional<IgnoreComment> tried(
      Document document, Rule rule, Span place, Edit edit) {
    String text = Fixer.apply(document.source().text(), List.of(edit));
    Document with = Document.of(SourceText.of(text), document.format());
    if (!prose(with).equals(prose(document))) {
      return Optional.empty();
    }
    int at = edit.span().start();
    int length = edit.replacement().length();
    SuppressionReader reader = new SuppressionReader(with, SuppressionContext.NONE);
    reader.read();
    return reader.found().stream()
        .filter(it -> it.comment().start() >= at && it.comment().end() <= at + length)
        .map(it -> new IgnoreComment(rule, edit, without(it.scope(), at, length)))
        .filter(it -> it.silences(rule, place))
        .findFirst();
  }

  private static List<String> prose(Document document) {
    return document.passages().stream().map(it -> it.kind() + " " + it.prose().strip()).toList();
  }

  /** A span of the text that has the comment, in the text that has not. */
  private static Span without(Span span, int at, int length) {
    return new Span(without(span.start(), at, length), without(span.end(), at, length));
  }

  private static int without(int offset, int at, int length) {
    return offset <= at ? offset : Math.max(at, offset - length);
  }
}
