// SPDX-License-Identifier: Apache-2.0
package org.housestyle.suppress;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.housestyle.document.Comment;
import org.housestyle.document.DocumentProblem;
import org.housestyle.document.Part;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.text.LineMap;
import org.housestyle.text.Span;
import org.housestyle.yaml.Nearest;

/** Reads the suppressions in the comments of one part, in the order of its text. */
final class SuppressionReader {

  private final Part part;
  private final SuppressionContext context;
  private final LineMap lines;
  private final int end;
  private final List<Suppression> found = new ArrayList<>();
  private final Map<String, Deque<Suppression>> open = new LinkedHashMap<>();
  private final Map<String, Optional<String>> unknown = new HashMap<>();
  private final List<DocumentProblem> problems = new ArrayList<>();

  SuppressionReader(Part part, SuppressionContext context) {
    this.part = part;
    this.context = context;
    this.lines = part.source().lines();
    this.end = part.text().length();
  }

  List<Suppression> found() {
    return found;
  }

  List<DocumentProblem> problems() {
    return problems;
  }

  void read(List<Comment> comments) {
    for (Comment comment : comments) {
      if (Directive.isMeant(comment.text())) {
        try {
          read(comment, Directive.parse(comment.text()));
        } catch (Directive.Malformed e) {
          problem(comment.span(), e.getMessage());
        }
      }
    }
    for (Suppression region : leftOpen()) {
      problem(
          region.comment(),
          "the comment silences "
              + region.rule()
              + " as far as the end of the file; add "
              + Scope.END.word()
              + " where it should end");
      found.add(region);
    }
  }

  /** The regions that no comment ended, in the order of the text. */
  private List<Suppression> leftOpen() {
    return open.values().stream()
        .flatMap(Deque::stream)
        .sorted(Comparator.comparing(Suppression::comment))
        .toList();
  }

  private void read(Comment comment, Directive directive) {
    if (directive.scope() == Scope.END) {
      close(comment, directive.rules());
      return;
    }
    boolean expired =
        directive.until().isPresent() && context.today().isAfter(directive.until().get());
    if (context.reasons() && !expired && directive.reason().isEmpty()) {
      problem(
          comment.span(),
          "the comment that silences "
              + String.join(", ", directive.rules())
              + " has no reason; this house asks for one: add \": reason\"");
    }
    for (String rule : directive.rules()) {
      if (expired) {
        problem(
            comment.span(),
            "the comment silenced " + rule + " until " + directive.until().get() + "; remove it");
      } else {
        rejectUnknown(comment, rule);
      }
      // A region that has expired silences nothing, but still needs an end.
      Span scope = expired ? new Span(end, end) : span(comment, directive.scope());
      Suppression suppression =
          new Suppression(
              rule,
              directive.reason(),
              directive.until(),
              part.name(),
              scope,
              comment.span(),
              lines.at(comment.span().start()).line());
      if (directive.scope() == Scope.START) {
        open.computeIfAbsent(rule, key -> new ArrayDeque<>()).addLast(suppression);
      } else if (!expired) {
        found.add(suppression);
      }
    }
  }

  private Span span(Comment comment, Scope scope) {
    Span span = comment.span();
    return switch (scope) {
      case BLOCK -> comment.block().orElse(new Span(span.end(), span.end()));
      case LINE ->
          new Span(
              lines.line(lines.at(span.start()).line()).start(),
              lines.line(lines.at(span.end()).line()).end());
      case START, END -> new Span(span.end(), end);
      case FILE -> new Span(0, end);
    };
  }

  private void close(Comment comment, List<String> rules) {
    List<String> closed = rules.isEmpty() ? List.copyOf(open.keySet()) : rules;
    if (closed.isEmpty()) {
      problem(comment.span(), "nothing is silenced that could end here; remove the comment");
    }
    for (String rule : closed) {
      Deque<Suppression> regions = open.get(rule);
      if (regions == null) {
        problem(comment.span(), "no " + Scope.START.word() + " " + rule + " comes before its end");
        continue;
      }
      Suppression region = regions.removeLast();
      if (regions.isEmpty()) {
        open.remove(rule);
      }
      if (region.scope().length() > 0) {
        Span scope = new Span(region.scope().start(), comment.span().start());
        found.add(
            new Suppression(
                rule,
                region.reason(),
                region.until(),
                region.part(),
                scope,
                region.comment(),
                region.line()));
      }
    }
  }

  /** Rejects a rule that no pack has; those of packs that are not checked are not known. */
  private void rejectUnknown(Comment comment, String rule) {
    unknown
        .computeIfAbsent(rule, this::whyUnknown)
        .ifPresent(message -> problem(comment.span(), message));
  }

  private Optional<String> whyUnknown(String rule) {
    int slash = rule.indexOf('/');
    List<RulePack> among =
        context.packs().stream()
            .filter(it -> slash < 0 || it.name().equals(rule.substring(0, slash)))
            .toList();
    List<String> known =
        among.stream()
            .flatMap(it -> it.rules().stream())
            .flatMap(SuppressionReader::names)
            .toList();
    if (among.isEmpty() || known.contains(rule)) {
      return Optional.empty();
    }
    List<String> alike = known.stream().filter(it -> (it.indexOf('/') < 0) == (slash < 0)).toList();
    return Optional.of(
        "no rule \""
            + rule
            + "\""
            + Nearest.hint(rule, alike)
            + " (in "
            + String.join(", ", among.stream().map(RulePack::name).toList())
            + ")");
  }

  private static Stream<String> names(Rule rule) {
    return Stream.of(rule.id(), rule.qualifiedId());
  }

  private void problem(Span span, String message) {
    problems.add(
        new DocumentProblem(
            DocumentProblem.Kind.SUPPRESSION, part.name(), span, lines.at(span.start()), message));
  }
}
