// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.housestyle.Finding;
import org.housestyle.Suggestion;
import org.housestyle.document.Block;
import org.housestyle.document.Document;
import org.housestyle.fix.Edit;
import org.housestyle.report.Printable;
import org.housestyle.run.CheckedFile;
import org.housestyle.text.Span;

/** The review of one file: its findings in order, with the way back. */
final class FileReview {

  /**
   * What was decided about a finding.
   *
   * @param index its place among the findings
   * @param asked whether the reviewer was asked; if not, its rule was accepted before
   * @param undo takes the decision back
   */
  private record Step(int index, boolean asked, Runnable undo) {}

  private static void nothing() {}

  private final ReviewSession session;
  private final CheckedFile file;
  private final Document document;
  private final List<Finding> findings;
  private final Map<String, List<Edit>> accepted = new HashMap<>();
  private final ReviewIgnores ignores;
  private final Deque<Step> steps = new ArrayDeque<>();

  FileReview(ReviewSession session, CheckedFile file, Document document) {
    this.session = session;
    this.file = file;
    this.document = document;
    this.findings = file.result().findings();
    this.ignores = new ReviewIgnores(document);
    document.parts().forEach(part -> accepted.put(part.name(), new ArrayList<>()));
  }

  /** Asks about each finding that is not decided by earlier answers. */
  void run() throws IOException {
    int next = 0;
    while (next < findings.size() && !session.isEnded()) {
      Finding finding = findings.get(next);
      if (ignores.silence(finding)) {
        next++;
        continue;
      }
      ReviewCard card = new ReviewCard(file, finding, here(finding));
      if (session.accepted().contains(finding.rule().qualifiedId()) && isSafe(card)) {
        accept(next, false, card.suggestions().get(0).edit(), FileReview::nothing);
        next++;
      } else {
        session.say(card.text((next + 1) + " of " + findings.size()));
        next = ask(next, card);
      }
    }
  }

  /** The edits that were accepted, by the name of the part. */
  Map<String, List<Edit>> edits() {
    // Of edits that begin at the same place, the comment comes first.
    accepted.forEach((part, edits) -> edits.addAll(0, ignores.edits(part)));
    return accepted;
  }

  /** Asks until the answer is valid, and returns the index of the finding to go on with. */
  private int ask(int index, ReviewCard card) throws IOException {
    while (true) {
      Optional<String> answer = session.ask(question(card));
      if (answer.isEmpty()) {
        return index;
      }
      Optional<Integer> next = decide(answer.get(), index, card);
      if (next.isPresent() || session.isEnded()) {
        return next.orElse(index);
      }
    }
  }

  /** The index to go on with; empty if the answer decides nothing. */
  private Optional<Integer> decide(String answer, int index, ReviewCard card) throws IOException {
    List<Suggestion> suggestions = card.suggestions();
    int number = answer.equalsIgnoreCase("y") ? 1 : number(answer);
    if (number > suggestions.size()) {
      session.line(suggestions.isEmpty() ? "nothing is suggested here" : "there is no " + number);
      return Optional.empty();
    }
    if (number > 0) {
      accept(index, true, suggestions.get(number - 1).edit(), FileReview::nothing);
      return Optional.of(index + 1);
    }
    switch (answer.toLowerCase(Locale.ROOT)) {
      case "a" -> {
        if (!isSafe(card)) {
          session.line("this edit is not safe to repeat: answer for each finding");
          return Optional.empty();
        }
        String rule = card.finding().rule().qualifiedId();
        session.accepted().add(rule);
        Runnable undo = () -> session.accepted().remove(rule);
        accept(index, true, suggestions.get(0).edit(), undo);
      }
      case "e" -> {
        Optional<Edit> own = ownWording(card.finding());
        if (own.isEmpty()) {
          return Optional.empty();
        }
        accept(index, true, own.get(), FileReview::nothing);
      }
      case "i" -> {
        if (!ignore(card.finding())) {
          return Optional.empty();
        }
        steps.push(new Step(index, true, ignores::removeLast));
      }
      case "s" -> steps.push(new Step(index, true, FileReview::nothing));
      case "b" -> {
        return back();
      }
      case "q" -> session.end();
      default -> {
        session.line(
            "no answer \"" + answer + "\": type one of the letters or numbers in brackets");
        return Optional.empty();
      }
    }
    return Optional.of(index + 1);
  }

  private static int number(String answer) {
    return answer.matches("[1-9]") ? Integer.parseInt(answer) : 0;
  }

  private void accept(int index, boolean asked, Edit edit, Runnable undo) {
    List<Edit> here = here(findings.get(index));
    here.add(edit);
    steps.push(
        new Step(
            index,
            asked,
            () -> {
              here.remove(edit);
              undo.run();
            }));
  }

  /** Takes back the last answer, with what followed from it; empty if there is none. */
  private Optional<Integer> back() throws IOException {
    if (steps.stream().noneMatch(Step::asked)) {
      session.line("this is the first finding of the file");
      return Optional.empty();
    }
    Step step;
    do {
      step = steps.pop();
      step.undo().run();
    } while (!step.asked());
    return Optional.of(step.index());
  }

  /** Asks for the reviewer's own wording. */
  private Optional<Edit> ownWording(Finding finding) throws IOException {
    Block block = block(finding);
    if (!block.canHold(finding.text())) {
      session.line("there is markup inside these words; edit the file itself, or [s]kip");
      return Optional.empty();
    }
    Optional<String> typed =
        session.ask("write for \"" + oneLine(finding.text()) + "\" (empty: do not change it): ");
    if (typed.isEmpty() || typed.get().isEmpty()) {
      return Optional.empty();
    }
    if (here(finding).stream().anyMatch(edit -> edit.span().overlaps(finding.span()))) {
      session.line("an accepted edit has changed these words; go [b]ack to change it");
      return Optional.empty();
    }
    if (!block.canHold(typed.get())) {
      session.line("this wording has a character that the file's markup must escape");
      return Optional.empty();
    }
    return Optional.of(new Edit(finding.span(), typed.get()));
  }

  private static String oneLine(String text) {
    return Printable.of(text.replaceAll("\\s+", " "));
  }

  /** The block that a finding is in. */
  private Block block(Finding finding) {
    return document.blocks().stream()
        .filter(block -> block.part().name().equals(finding.part()))
        .filter(block -> !block.prose().isEmpty())
        .filter(block -> block.toRaw(new Span(0, block.prose().length())).contains(finding.span()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Bug: a finding is in no block"));
  }

  /** Asks for the reason to ignore a finding; false if it is not ignored. */
  private boolean ignore(Finding finding) throws IOException {
    Optional<String> impossible = ignores.whyImpossible();
    if (impossible.isPresent()) {
      session.line(impossible.get());
      return false;
    }
    Optional<String> reason = session.ask("reason (empty: do not ignore): ");
    if (reason.isEmpty() || reason.get().isEmpty()) {
      return false;
    }
    Optional<String> problem = ignores.add(finding, reason.get());
    if (problem.isPresent()) {
      session.line(problem.get());
    }
    return problem.isEmpty();
  }

  private List<Edit> here(Finding finding) {
    return accepted.get(finding.part());
  }

  private static boolean isSafe(ReviewCard card) {
    return !card.suggestions().isEmpty() && card.suggestions().get(0).isSafe();
  }

  private static String question(ReviewCard card) {
    int suggestions = card.suggestions().size();
    String accept =
        switch (suggestions) {
          case 0 -> "";
          case 1 -> "[y]es, ";
          case 2 -> "[y]es to the first, or [2], ";
          default -> "[y]es to the first, or [2-" + suggestions + "], ";
        };
    return accept
        + (isSafe(card) ? "[a]ll of this rule, " : "")
        + "[e]dit, [i]gnore with a reason, [s]kip, [b]ack, [q]uit: ";
  }
}
