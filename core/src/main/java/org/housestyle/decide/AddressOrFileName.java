package org.housestyle.decide;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.housestyle.analysis.Folding;
import org.housestyle.match.Candidate;
import org.housestyle.text.Span;

/** A web address, an e-mail address, a hashtag or a file name: not ours to word. */
final class AddressOrFileName implements Judge {

  private static final int LONGEST = 1000;
  private static final Pattern FILE =
      Pattern.compile(
          "\\.(?:html?|php|aspx?|pdf|docx?|xlsx?|pptx?|odt|txt|md|csv|json|xml|ya?ml|jpe?g|png|gif|webp|svg|mp[34]|mov|avi|zip)$");
  private static final Pattern HOST =
      Pattern.compile(
          "(?:[a-z0-9-]+\\.)+(?:com|org|net|info|eu|int|gov|edu|[a-z]{2})(?:[/:?#].*)?");

  @Override
  public Optional<Decision> judge(Candidate candidate, Context context) {
    Span chunk = chunkRound(candidate.span(), context.prose());
    return hasMark(chunk, context.prose())
        ? what(chunk.in(context.prose()).toLowerCase(Locale.ROOT)).map(Decision.NotProse::new)
        : Optional.empty();
  }

  /** Whether there is any of the marks of which one stands in all that is looked for. */
  private static boolean hasMark(Span chunk, String prose) {
    for (int i = chunk.start(); i < chunk.end(); i++) {
      char c = prose.charAt(i);
      if (c == '.' || c == ':' || c == '@' || c == '#') {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> what(String chunk) {
    boolean dotted = chunk.indexOf('.') >= 0;
    boolean host = dotted && HOST.matcher(chunk).matches();
    if (host || chunk.contains("://") || chunk.startsWith("www.")) {
      return Optional.of("part of a web address");
    }
    if (chunk.startsWith("mailto:") || chunk.indexOf('@') > 0) {
      return Optional.of("part of an e-mail address");
    }
    if (chunk.startsWith("#") || chunk.startsWith("@")) {
      return Optional.of("a hashtag or an account name");
    }
    if (dotted && FILE.matcher(chunk).find()) {
      return Optional.of("part of a file name");
    }
    return Optional.empty();
  }

  /** What stands round the span without white space, brackets and stops stripped. */
  private static Span chunkRound(Span span, String prose) {
    int from = span.start();
    int least = Math.max(0, from - LONGEST);
    while (from > least && !Folding.isSpace(prose.charAt(from - 1))) {
      from--;
    }
    int to = span.end();
    int most = Math.min(prose.length(), to + LONGEST);
    while (to < most && !Folding.isSpace(prose.charAt(to))) {
      to++;
    }
    while (from < span.start() && "([{<\"'“‘".indexOf(prose.charAt(from)) >= 0) {
      from++;
    }
    while (to > span.end() && ")]}>\"'”’.,;:!?".indexOf(prose.charAt(to - 1)) >= 0) {
      to--;
    }
    return new Span(from, to);
  }
}
