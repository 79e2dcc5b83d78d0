// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.housestyle.analysis.Quotations.Quotation;
import org.housestyle.analysis.TitleCase;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Usage;
import org.housestyle.text.Span;

/**
 * The title of a work: in quotation marks (the report 'Child Porn Sites'), in capitals after the
 * word for the work, or set off by the markup.
 */
final class TitleOfWork implements Judge {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final String TITLE = "the title of a work, ";

  /** An emphasis of more words is a title though it has small letters. */
  private static final int MOST_WORDS_OF_TERM = 2;

  @Override
  public List<Evidence> judge(Candidate candidate, Context context) {
    Span span = candidate.span();
    for (Span emphasis : context.text().block().emphases()) {
      if (emphasis.contains(span) && isTitle(emphasis, span, context)) {
        String reason = TITLE + "set off as one: \"" + emphasis.in(context.prose()) + "\"";
        return List.of(Evidence.strong(Usage.TITLE, emphasis, reason));
      }
    }
    if (isInCapitals(span, context)) {
      List<Evidence> inCapitals =
          Cues.TITLE_IN_CAPITALS.evidence(
              context.sentence(span), Usage.TITLE, TITLE + "in capitals: ");
      if (!inCapitals.isEmpty()) {
        return inCapitals;
      }
    }
    Optional<Quotation> quotation = context.quotation(span);
    return quotation.isPresent() ? judge(quotation.get(), context) : List.of();
  }

  /** Whether a term has capitals that it would not have in this sentence if it were no title. */
  private static boolean isInCapitals(Span term, Context context) {
    String words = term.in(context.prose());
    return (term.start() > 0 || words.indexOf(' ') > 0)
        && isCapitalised(words)
        && !context.isTitleCase(term);
  }

  private static List<Evidence> judge(Quotation quotation, Context context) {
    CueText text = context.sentence(quotation.span());
    String how = TITLE + "in quotation marks: ";
    List<Evidence> evidence = Cues.TITLE.evidence(text, Usage.TITLE, how);
    return evidence.isEmpty() && beginsWithCapital(quotation.content(), context)
        ? Cues.TITLE_IN_CAPITALS.evidence(text, Usage.TITLE, how)
        : evidence;
  }

  /**
   * Whether emphasis begins with a capital, is more than a term, and is neither a sentence, the
   * whole block nor all of a quotation.
   */
  private static boolean isTitle(Span emphasis, Span term, Context context) {
    boolean wholeQuote =
        context.text().block().markedQuotes().contains(emphasis)
            || isWholeQuotation(emphasis, context);
    boolean wholeBlock = !context.hasWordBefore(emphasis) && !context.hasWordAfter(emphasis);
    String words = emphasis.in(context.prose()).strip();
    return !wholeBlock
        && !wholeQuote
        && !words.contains(". ")
        && !isSentence(emphasis, term, context)
        && beginsWithCapital(emphasis, context)
        && (SPACES.split(words).length > MOST_WORDS_OF_TERM || isCapitalised(words));
  }

  /** Whether emphasis ends with a full stop, is not in capitals, and has a verb near a term. */
  private static boolean isSentence(Span emphasis, Span term, Context context) {
    String words = emphasis.in(context.prose()).strip();
    boolean wholeSentence =
        words.endsWith(".")
            || (context.prose().startsWith(".", emphasis.end())
                && context.text().sentence(term).start() == emphasis.start());
    return wholeSentence
        && !isCapitalised(words)
        && context.text().tokensIn(emphasis).stream()
            .anyMatch(token -> context.text().isVerb(token.start(), term));
  }

  private static boolean isWholeQuotation(Span emphasis, Context context) {
    String words = emphasis.in(context.prose());
    return context
        .quotation(emphasis)
        .filter(
            it -> withoutStop(it.content().in(context.prose()).strip()).equals(withoutStop(words)))
        .isPresent();
  }

  /** A text without the mark that ends it, which may be inside or outside of emphasis. */
  private static String withoutStop(String words) {
    int last = words.length() - 1;
    return last >= 0 && ",.!?;:\u2026".indexOf(words.charAt(last)) >= 0
        ? words.substring(0, last)
        : words;
  }

  /** Whether each word has a capital, but for little ones inside: "Crime of Passion". */
  private static boolean isCapitalised(String words) {
    boolean first = true;
    for (String word : SPACES.split(words)) {
      boolean capital = word.isEmpty() || Character.isUpperCase(word.codePointAt(0));
      if (!capital && (first || !TitleCase.isLittle(word))) {
        return false;
      }
      first = false;
    }
    return true;
  }

  private static boolean beginsWithCapital(Span span, Context context) {
    return span.length() > 0 && Character.isUpperCase(context.prose().charAt(span.start()));
  }
}
