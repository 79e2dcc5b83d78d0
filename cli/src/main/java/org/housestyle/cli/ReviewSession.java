package org.housestyle.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.housestyle.Finding;
import org.housestyle.Suggestion;
import org.housestyle.document.Document;
import org.housestyle.fix.Edit;
import org.housestyle.report.Printable;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.Reviewer;

/**
 * Shows findings one by one and asks what to write. An answer is a line; the end of input ends the
 * session and keeps the accepted edits.
 */
final class ReviewSession implements Reviewer {

  private final Channels channels;
  private final BufferedReader answers;
  private boolean ended;

  ReviewSession(Channels channels) {
    this.channels = channels;
    this.answers = new BufferedReader(new InputStreamReader(channels.in(), StandardCharsets.UTF_8));
  }

  @Override
  public Map<String, List<Edit>> choose(CheckedFile file, Document document) {
    Map<String, List<Edit>> accepted = new HashMap<>();
    document.parts().forEach(part -> accepted.put(part.name(), new ArrayList<>()));
    ReviewIgnores ignores = new ReviewIgnores(document);
    List<Finding> findings = file.result().findings();
    try {
      for (int i = 0; i < findings.size() && !ended; i++) {
        Finding finding = findings.get(i);
        if (!ignores.silence(finding)) {
          List<Edit> here = accepted.get(finding.part());
          ReviewCard card = new ReviewCard(file, finding, here);
          say(card.text((i + 1) + " of " + findings.size()));
          ask(card, here, ignores);
        }
      }
    } catch (IOException e) {
      ended = true;
      channels.notices().line("the review ends here: " + e.getMessage());
    }
    // Of edits that begin at the same place, the comment comes first.
    accepted.forEach((part, edits) -> edits.addAll(0, ignores.edits(part)));
    return accepted;
  }

  /** Asks until the answer is valid. */
  private void ask(ReviewCard card, List<Edit> accepted, ReviewIgnores ignores) throws IOException {
    List<Suggestion> suggestions = card.suggestions();
    while (true) {
      say(question(suggestions.size()));
      String answer = answers.readLine();
      if (answer == null) {
        say("\n");
        ended = true;
        return;
      }
      switch (answer.strip().toLowerCase(Locale.ROOT)) {
        case "s" -> {
          return;
        }
        case "i" -> {
          if (ignore(card.finding(), ignores)) {
            return;
          }
        }
        case "q" -> {
          ended = true;
          return;
        }
        default -> {
          int number = number(answer.strip());
          if (number >= 1 && number <= suggestions.size()) {
            accepted.add(suggestions.get(number - 1).edit());
            return;
          }
        }
      }
    }
  }

  /** Asks for the reason to ignore a finding; false if it is not ignored. */
  private boolean ignore(Finding finding, ReviewIgnores ignores) throws IOException {
    Optional<String> impossible = ignores.whyImpossible();
    if (impossible.isPresent()) {
      say(impossible.get() + "\n");
      return false;
    }
    say("reason (empty: do not ignore): ");
    String reason = answers.readLine();
    if (reason == null || reason.isBlank()) {
      return false;
    }
    Optional<String> problem = ignores.add(finding, reason.strip());
    if (problem.isPresent()) {
      say(Printable.of(problem.get()) + "\n");
    }
    return problem.isEmpty();
  }

  private static String question(int suggestions) {
    String choices =
        switch (suggestions) {
          case 0 -> "";
          case 1 -> "[a]ccept, ";
          case 2 -> "[a]ccept the first, or [2], ";
          default -> "[a]ccept the first, or [2-" + suggestions + "], ";
        };
    return choices + "[i]gnore with a reason, [s]kip, [q]uit and keep what was accepted: ";
  }

  private static int number(String answer) {
    if (answer.equalsIgnoreCase("a")) {
      return 1;
    }
    return answer.matches("[1-9]") ? Integer.parseInt(answer) : 0;
  }

  private void say(String text) throws IOException {
    channels.out().write(text);
    channels.out().flush();
  }
}
