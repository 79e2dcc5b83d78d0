package org.housestyle.decide;

import java.util.Optional;
import java.util.regex.Pattern;
import org.housestyle.document.BlockKind;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Usage;
import org.housestyle.text.Span;

/** An entry of a glossary, a style guide or a table of words. */
final class GlossaryEntry implements Judge {

  /** What separates an entry from its explanation. */
  private static final Pattern SEPARATOR = Pattern.compile("\\s?[:–—(]");

  @Override
  public Optional<Decision> judge(Candidate candidate, Context context) {
    Span span = candidate.span();
    boolean first = !context.hasWordBefore(span);
    boolean alone = first && !context.hasWordAfter(span);
    BlockKind kind = context.text().block().kind();
    if (kind == BlockKind.ENTRY && alone) {
      return entry("the term of a list of terms");
    }
    boolean explained = first && isExplained(span, context);
    boolean listed = alone || explained || kind == BlockKind.TABLE_CELL;
    if (kind != BlockKind.HEADLINE && listed && context.headings().areAboutWords()) {
      return entry("an entry under \"" + context.headings().shown() + "\"");
    }
    return Optional.empty();
  }

  private static boolean isExplained(Span span, Context context) {
    String prose = context.prose();
    return SEPARATOR.matcher(prose).region(span.end(), prose.length()).lookingAt();
  }

  private static Optional<Decision> entry(String how) {
    return Optional.of(new Decision.Used(Usage.MENTION, "the term itself is talked about: " + how));
  }
}
