// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import java.util.List;
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
  public List<Evidence> judge(Candidate candidate, Context context) {
    Span span = candidate.span();
    boolean first = !context.hasWordBefore(span);
    boolean alone = first && !context.hasWordAfter(span);
    BlockKind kind = context.text().block().kind();
    if (kind == BlockKind.ENTRY && alone) {
      return entry(span, "the term of a list of terms");
    }
    boolean explained = first && isExplained(span, context);
    boolean listed = alone || explained || kind == BlockKind.TABLE_CELL;
    if (kind != BlockKind.HEADLINE && listed && context.headings().areAboutWords()) {
      return entry(span, "an entry under \"" + context.headings().shown() + "\"");
    }
    return List.of();
  }

  private static boolean isExplained(Span span, Context context) {
    String prose = context.prose();
    return SEPARATOR.matcher(prose).region(span.end(), prose.length()).lookingAt();
  }

  private static List<Evidence> entry(Span term, String how) {
    return List.of(Evidence.strong(Usage.MENTION, term, "the term itself is talked about: " + how));
  }
}
