package org.housestyle.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.housestyle.CheckResult;
import org.housestyle.Finding;
import org.housestyle.Housestyle;
import org.housestyle.document.Document;
import org.housestyle.document.Format;
import org.housestyle.rule.Marked;
import org.housestyle.rule.Usage;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;

/**
 * A piece of copy in which every term is marked with how it is used: {@code [[quotation: child
 * porn]]}, or {@code [[child porn]]} in a file whose name tells the usage.
 *
 * @param copy the copy without the marks
 * @param marks what stood between them, in order
 * @param format what it is written in
 */
record AnnotatedCopy(String copy, List<Mark> marks, Format format) {

  /**
   * A term of the copy.
   *
   * @param usage how it is used; empty if it is no prose
   */
  record Mark(Span span, Optional<Usage> usage) {}

  /** A line of text is an item; one that begins with space is its next paragraph. */
  static List<AnnotatedCopy> texts(String file, Optional<Usage> usage) {
    List<String> items = new ArrayList<>();
    for (String line : lines(file)) {
      if (line.startsWith("  ")) {
        items.add(items.remove(items.size() - 1) + "\n\n" + line.strip());
      } else if (!line.isBlank()) {
        items.add(line);
      }
    }
    return items.stream().map(item -> parse(item, usage, Format.TEXT)).toList();
  }

  /** A line of three hyphens parts two items. */
  static List<AnnotatedCopy> documents(String file, Format format) {
    String all = String.join("\n", lines(file));
    return List.of(all.split("\n---\n")).stream()
        .map(item -> parse(item + "\n", Optional.empty(), format))
        .toList();
  }

  private static List<String> lines(String file) {
    try (InputStream in = AnnotatedCopy.class.getResourceAsStream("usage/" + file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("//")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AnnotatedCopy parse(String item, Optional<Usage> byFile, Format format) {
    Marked marked = Marked.parse(item);
    if (!marked.balanced()) {
      throw new IllegalArgumentException("a mark has no partner: " + item);
    }
    StringBuilder copy = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    int done = 0;
    for (Span span : marked.spans()) {
      copy.append(marked.copy(), done, span.start());
      String content = span.in(marked.copy());
      Optional<Usage> usage = byFile;
      for (Usage label : Usage.values()) {
        if (content.startsWith(label.id() + ": ")) {
          usage = Optional.of(label);
          content = content.substring(label.id().length() + 2);
        }
      }
      int start = copy.length();
      copy.append(content);
      marks.add(new Mark(new Span(start, copy.length()), Optional.of(usage.orElseThrow())));
      done = span.end();
    }
    copy.append(marked.copy().substring(done));
    return new AnnotatedCopy(copy.toString(), marks, format);
  }

  /**
   * What a checker makes of the copy otherwise than it is marked, a line for each term; a term that
   * is found a word longer or shorter counts as the same.
   */
  List<String> problems(Housestyle housestyle) {
    List<Mark> found = found(housestyle);
    List<String> problems = new ArrayList<>();
    for (Mark mark : marks) {
      Optional<Mark> match =
          found.stream().filter(it -> it.span().overlaps(mark.span())).findFirst();
      if (!match.map(Mark::usage).equals(Optional.of(mark.usage()))) {
        problems.add(
            told(mark) + " is taken for " + match.map(AnnotatedCopy::usage).orElse("nothing"));
      }
    }
    for (Mark mark : found) {
      if (marks.stream().noneMatch(it -> it.span().overlaps(mark.span()))) {
        problems.add(told(mark) + " is found and should not be");
      }
    }
    return problems.isEmpty() ? List.of() : List.of(copy + "\n  " + String.join("\n  ", problems));
  }

  private List<Mark> found(Housestyle housestyle) {
    CheckResult seen = housestyle.examine(Document.of(SourceText.of(copy), format));
    List<Mark> found = new ArrayList<>();
    seen.findings().forEach(it -> found.add(new Mark(it.span(), Optional.of(it.usage()))));
    for (Finding held : seen.held()) {
      Optional<Usage> usage = held.isProse() ? Optional.of(held.usage()) : Optional.empty();
      found.add(new Mark(held.span(), usage));
    }
    return found;
  }

  private String told(Mark mark) {
    return usage(mark) + " \"" + mark.span().in(copy) + "\"";
  }

  private static String usage(Mark mark) {
    return mark.usage().map(Usage::id).orElse("no prose");
  }
}
