// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** The ids of the rules whose safe edits are accepted without asking. */
  private final Set<String> accepted = new HashSet<>();

  private boolean ended;

  ReviewSession(Channels channels) {
    this.channels = channels;
    this.answers = new BufferedReader(new InputStreamReader(channels.in(), StandardCharsets.UTF_8));
  }

  @Override
  public Map<String, List<Edit>> choose(CheckedFile file, Document document) {
    FileReview review = new FileReview(this, file, document);
    try {
      review.run();
    } catch (IOException e) {
      end();
      channels.notices().line("the review ends here: " + e.getMessage());
    }
    return review.edits();
  }

  /** The ids of the rules whose safe edits are accepted without asking; to be changed. */
  Set<String> accepted() {
    return accepted;
  }

  boolean isEnded() {
    return ended;
  }

  /** Asks no more. */
  void end() {
    ended = true;
  }

  /** The next line that the reviewer types; empty at the end of input, which ends the session. */
  Optional<String> ask(String question) throws IOException {
    say(question);
    Optional<String> answer = Optional.ofNullable(answers.readLine());
    if (answer.isEmpty()) {
      say("\n");
      end();
    }
    return answer.map(String::strip);
  }

  /** Says something that may hold words of the copy, as a line. */
  void line(String text) throws IOException {
    say(Printable.of(text) + "\n");
  }

  /** Says something that is printable. */
  void say(String text) throws IOException {
    channels.out().write(text);
    channels.out().flush();
  }
}
