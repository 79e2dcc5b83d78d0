// SPDX-License-Identifier: Apache-2.0
package org.housestyle.suppress;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.housestyle.yaml.Nearest;

/**
 * What a comment says: {@code housestyle-ignore RULE, RULE until 2027-01-31: reason}.
 *
 * @param scope where it silences the rules
 * @param rules the rules it names; empty only at the end of a region, where it means all of them
 * @param until the last day on which it holds, if it says so
 * @param reason the reason, or an empty text
 */
record Directive(Scope scope, List<String> rules, Optional<LocalDate> until, String reason) {

  private static final String PREFIX = "housestyle-";

  /** The wording of a comment is wrong; the message says how. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1;

    Malformed(String message) {
      super(message);
    }
  }

  /** Whether a comment is meant for Housestyle. */
  static boolean isMeant(String comment) {
    String text = comment.strip();
    return text.regionMatches(true, 0, PREFIX, 0, PREFIX.length());
  }

  /** Reads a comment that is meant for Housestyle. */
  static Directive parse(String comment) throws Malformed {
    String text = comment.strip().replaceAll("\\s+", " ");
    int colon = text.indexOf(':');
    String head = (colon < 0 ? text : text.substring(0, colon)).strip();
    String reason = colon < 0 ? "" : text.substring(colon + 1).strip();
    int space = head.indexOf(' ');
    String word = space < 0 ? head : head.substring(0, space);
    String named = space < 0 ? "" : head.substring(space + 1);
    Scope scope =
        Scope.of(word)
            .orElseThrow(
                () ->
                    new Malformed(
                        "no comment begins with \""
                            + word
                            + "\""
                            + Nearest.hint(word.toLowerCase(Locale.ROOT), Scope.words())));
    Optional<LocalDate> until = Optional.empty();
    int date = (" " + named).lastIndexOf(" until ");
    if (date >= 0) {
      until = Optional.of(date(named.substring(date + "until ".length())));
      named = named.substring(0, Math.max(0, date - 1));
    }
    List<String> rules = rules(named);
    if (rules.isEmpty() && scope != Scope.END) {
      throw new Malformed("the comment names no rule; write " + word + " RULE: reason");
    }
    return new Directive(scope, rules, until, reason);
  }

  private static LocalDate date(String written) throws Malformed {
    try {
      return LocalDate.parse(written.strip());
    } catch (DateTimeParseException e) {
      throw new Malformed("\"" + written.strip() + "\" is not a date such as 2027-01-31");
    }
  }

  private static List<String> rules(String named) throws Malformed {
    List<String> rules = new ArrayList<>();
    for (String part : named.split(",", -1)) {
      String rule = part.strip();
      if (rule.indexOf(' ') >= 0) {
        throw new Malformed(
            "\""
                + rule
                + "\" is not a rule; put commas between rules, and a colon before the reason");
      }
      if (!rule.isEmpty()) {
        rules.add(rule);
      }
    }
    return rules;
  }
}
