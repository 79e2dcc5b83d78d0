// SPDX-License-Identifier: Apache-2.0
package org.housestyle.suppress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.housestyle.document.Block;
import org.housestyle.document.CommentSyntax;
import org.housestyle.document.Document;
import org.housestyle.document.Part;
import org.housestyle.fix.Edit;
import org.housestyle.rule.Rule;
import org.housestyle.text.LineMap;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;

/**
 * A comment that can be put into a document to silence a rule.
 *
 * @param rule the rule
 * @param part the name of the part that it is put into; empty in a text file
 * @param edit puts the comment in
 * @param scope where it will silence the rule, by offsets of the text without it
 */
public record IgnoreComment(Rule rule, String part, Edit edit, Span scope) {

  /** Whether the comment silences a rule at a span of a part without the comment. */
  public boolean silences(Rule other, String in, Span place) {
    return rule.equals(other) && part.equals(in) && scope.overlaps(place);
  }

  /** Whether comments can be put into a document: its format has them. */
  public static boolean isPossible(Document document) {
    return document.reader().commentSyntax().isPresent();
  }

  /** Why a text cannot be the reason in a document's comment; empty if it can. */
  public static Optional<String> whyNoReason(Document document, String reason) {
    return document
        .reader()
        .commentSyntax()
        .filter(syntax -> syntax.forbidden().stream().anyMatch(reason::contains))
        .map(
            syntax ->
                "a comment would end at \""
                    + String.join("\" or \"", syntax.forbidden())
                    + "\"; write the reason without");
  }

  /**
   * A comment before the block that holds a span, or else in its line. All else that is read in the
   * document stays as it is.
   *
   * @param name the name of the part that the span is in
   * @param reason one that {@link #whyNoReason} accepts
   * @return empty if no comment can be put there
   * @throws IllegalArgumentException if a comment cannot contain the reason, or there is no such
   *     part
   */
  public static Optional<IgnoreComment> of(
      Document document, Rule rule, String name, Span place, String reason) {
    whyNoReason(document, reason)
        .ifPresent(
            why -> {
              throw new IllegalArgumentException(why);
            });
    if (!isPossible(document)) {
      return Optional.empty();
    }
    CommentSyntax syntax = document.reader().commentSyntax().orElseThrow();
    String directive = " " + rule.id() + ": " + reason.strip();
    String before = syntax.comment(Scope.BLOCK.word() + directive);
    String inLine = " " + syntax.comment(Scope.LINE.word() + directive);
    Part part = document.part(name);
    return blockAt(document, part, place).stream()
        .flatMap(
            block ->
                Stream.concat(
                    beforeBlock(part, block, place, before).stream(),
                    Stream.of(inLine(part, block, place, inLine))))
        .flatMap(edit -> tried(document, rule, name, place, edit).stream())
        .findFirst();
  }

  private static Optional<Block> blockAt(Document document, Part part, Span place) {
    return document.blocks().stream()
        .filter(block -> block.part().equals(part) && whole(block).overlaps(place))
        .findFirst();
  }

  private static Span whole(Block block) {
    return block.toRaw(new Span(0, block.prose().length()));
  }

  private static Optional<Edit> beforeBlock(Part part, Block block, Span place, String comment) {
    int at = block.commentPlace().orElse(-1);
    if (at < 0 || at > place.start()) {
      return Optional.empty();
    }
    String text = part.text();
    LineMap lines = part.source().lines();
    Span line = lines.line(lines.at(at).line());
    String before = text.substring(line.start(), at);
    boolean alone = before.chars().allMatch(c -> Character.isWhitespace(c) || isMarker(c));
    String rest = alone ? lineEnd(part.source()) + indentation(before) : "";
    return Optional.of(new Edit(new Span(at, at), comment + rest));
  }

  /** What can be before a block of Markdown in its line. */
  private static boolean isMarker(int c) {
    return ">-+*.)0123456789".indexOf(c) >= 0;
  }

  /** The beginning of a line that continues the same lists and block quotations. */
  private static String indentation(String before) {
    StringBuilder indentation = new StringBuilder();
    before
        .chars()
        .forEach(c -> indentation.append(c == '>' || Character.isWhitespace(c) ? (char) c : ' '));
    return indentation.toString();
  }

  private static String lineEnd(SourceText source) {
    String first = source.lines().line(1).in(source.text());
    return first.endsWith("\r\n") ? "\r\n" : first.endsWith("\r") ? "\r" : "\n";
  }

  private static Edit inLine(Part part, Block block, Span place, String comment) {
    LineMap lines = part.source().lines();
    Span line = lines.line(lines.at(place.end()).line());
    int lineEnd = line.start() + line.in(part.text()).stripTrailing().length();
    int at = Math.max(place.end(), Math.min(lineEnd, whole(block).end()));
    return new Edit(new Span(at, at), comment);
  }

  /** The comment, if the prose is the same with it, and it silences the rule at the span. */
  private static Optional<IgnoreComment> tried(
      Document document, Rule rule, String part, Span place, Edit edit) {
    Document with = document.edited(Map.of(part, List.of(edit)));
    if (!prose(with).equals(prose(document))) {
      return Optional.empty();
    }
    int at = edit.span().start();
    int length = edit.replacement().length();
    SuppressionReader reader = new SuppressionReader(with.part(part), SuppressionContext.NONE);
    reader.read(with.comments(with.part(part)));
    return reader.found().stream()
        .filter(found -> found.comment().start() >= at && found.comment().end() <= at + length)
        .map(found -> new IgnoreComment(rule, part, edit, without(found.scope(), at, length)))
        .filter(comment -> comment.silences(rule, part, place))
        .findFirst();
  }

  private static List<String> prose(Document document) {
    return document.blocks().stream()
        .map(block -> block.kind() + " " + block.prose().strip())
        .toList();
  }

  /** A span of the text with the comment, as a span of the text without it. */
  private static Span without(Span span, int at, int length) {
    return new Span(without(span.start(), at, length), without(span.end(), at, length));
  }

  private static int without(int offset, int at, int length) {
    return offset <= at ? offset : Math.max(at, offset - length);
  }
}
