package org.housestyle.decide;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.housestyle.analysis.Token;
import org.housestyle.analysis.Words;
import org.housestyle.document.BlockKind;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Usage;
import org.housestyle.text.Span;

/** An entry of a glossary, a style guide or a table of words. */
final class GlossaryEntry implements Judge {

  private static final Set<String> ABOUT_WORDS =
      Set.of(
          "word",
          "words",
          "term",
          "terms",
          "terminology",
          "glossary",
          "language",
          "vocabulary",
          "wording",
          "phrase",
          "phrases",
          "avoid",
          "prefer",
          "preferred",
          "instead",
          "say",
          "write",
          "read",
          "printed",
          "style",
          "usage",
          "discouraged");

  /** What parts an entry from what is said of it. */
  private static final Pattern HEADS = Pattern.compile("\\s?[:–—(]");

  @Override
  public Optional<Decision> judge(Candidate candidate, Context context) {
    String prose = context.prose();
    Span span = candidate.span();
    boolean first = !context.hasWord(0, span.start());
    boolean alone = first && !context.hasWord(span.end(), prose.length());
    BlockKind kind = context.passage().kind();
    if (kind == BlockKind.ENTRY && alone) {
      return entry("the term of a list of terms");
    }
    boolean heads = first && HEADS.matcher(prose).region(span.end(), prose.length()).lookingAt();
    boolean listed = alone || heads || kind == BlockKind.TABLE_CELL;
    if (kind != BlockKind.HEADLINE && listed && isAboutWords(context.headings())) {
      return entry("an entry under \"" + context.headings() + "\"");
    }
    return Optional.empty();
  }

  private static boolean isAboutWords(String heading) {
    return Words.of(heading, new Span(0, heading.length())).stream()
        .map(Token::word)
        .anyMatch(ABOUT_WORDS::contains);
  }

  private static Optional<Decision> entry(String how) {
    return Optional.of(new Decision.Used(Usage.MENTION, "the term itself is talked about: " + how));
  }
}
