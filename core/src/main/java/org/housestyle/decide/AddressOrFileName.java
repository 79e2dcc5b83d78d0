// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.FILE_ENDING;
import static org.housestyle.english.WordList.TOP_LEVEL_DOMAIN;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.text.Characters;
import org.housestyle.text.Span;

/**
 * A web address, an e-mail address, a hashtag, a file name or a path, the name of a variable or an
 * option of a program: not prose.
 */
final class AddressOrFileName {

  private static final int LONGEST = 1000;
  private static final Pattern HOST = Pattern.compile("(?:[a-z0-9-]+\\.)+([a-z]+)(?:[/:?#].*)?");

  /** From a folder or a drive: ./a, ../a, ~/a, /a/, C:\a. */
  private static final Pattern PATH =
      Pattern.compile("(?:\\.{1,2}|~|[a-z]:)[/\\\\][^/\\\\]|/[^/]+/|\\\\\\\\[^\\\\]");

  /** {@code $NAME} and {@code --name}, which have no space inside. */
  private static final Pattern NAME_IN_CODE = Pattern.compile("(?:\\$|--)\\p{L}\\S*");

  private AddressOrFileName() {}

  /** What the term is part of, if that is not prose. */
  static Optional<String> round(Span term, Context context) {
    String run = runRound(term, context);
    if (NAME_IN_CODE.matcher(run).matches()) {
      return Optional.of("the name of a variable or an option");
    }
    return hasMark(run) ? kind(run.toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  /** Whether there is any of the marks that addresses and file names need; cheap. */
  private static boolean hasMark(String run) {
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      if (c == '.' || c == ':' || c == '@' || c == '#' || c == '/' || c == '\\') {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> kind(String run) {
    if (isHost(run) || run.contains("://") || run.startsWith("www.")) {
      return Optional.of("part of a web address");
    }
    if (run.startsWith("mailto:") || run.indexOf('@') > 0) {
      return Optional.of("part of an e-mail address");
    }
    if (run.startsWith("#") || run.startsWith("@")) {
      return Optional.of("a hashtag or an account name");
    }
    return isFileName(run) || PATH.matcher(run).lookingAt()
        ? Optional.of("part of a file name")
        : Optional.empty();
  }

  private static boolean isHost(String run) {
    if (run.indexOf('.') < 0) {
      return false;
    }
    Matcher host = HOST.matcher(run);
    return host.matches()
        && (host.group(1).length() == 2 || ENGLISH.has(TOP_LEVEL_DOMAIN, host.group(1)));
  }

  private static boolean isFileName(String run) {
    int dot = run.lastIndexOf('.');
    return dot >= 0 && ENGLISH.has(FILE_ENDING, run.substring(dot + 1));
  }

  /** The characters round a span up to white space, without brackets and stops at the ends. */
  private static String runRound(Span span, Context context) {
    String prose = context.prose();
    int from = span.start();
    int least = Math.max(0, from - LONGEST);
    while (from > least && !Characters.isSpace(prose.charAt(from - 1))) {
      from--;
    }
    int to = span.end();
    int most = Math.min(prose.length(), to + LONGEST);
    while (to < most && !Characters.isSpace(prose.charAt(to))) {
      to++;
    }
    while (from < span.start() && "([{<\"'“‘".indexOf(prose.charAt(from)) >= 0) {
      from++;
    }
    while (to > span.end() && ")]}>\"'”’.,;:!?".indexOf(prose.charAt(to - 1)) >= 0) {
      to--;
    }
    return prose.substring(from, to);
  }
}
