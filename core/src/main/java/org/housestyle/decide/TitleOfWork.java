package org.housestyle.decide;

import java.util.Optional;
import org.housestyle.analysis.Quotations.Quotation;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Usage;
import org.housestyle.text.Span;

/**
 * The title of a work, in quotation marks (the report 'Child Porn Sites', a story headlined '…') or
 * set off by the markup.
 */
final class TitleOfWork implements Judge {

  @Override
  public Optional<Decision> judge(Candidate candidate, Context context) {
    for (Span emphasis : context.passage().emphases()) {
      if (emphasis.contains(candidate.span()) && isTitle(emphasis, context)) {
        return title("set off as one: \"" + emphasis.in(context.prose()) + "\"");
      }
    }
    if (candidate.span().start() > 0 && isCapitalised(candidate.span().in(context.prose()))) {
      Optional<String> words = Cues.TITLE_IN_CAPITALS.firstIn(context.sentence(candidate.span()));
      if (words.isPresent()) {
        return title("in capitals: \"" + words.get() + "\"");
      }
    }
    Optional<Quotation> quotation = context.quotations().innermost(candidate.span());
    return quotation.isPresent() ? judge(quotation.get(), context) : Optional.empty();
  }

  private static Optional<Decision> judge(Quotation quotation, Context context) {
    CueText text = context.sentence(quotation.span());
    Optional<String> words = Cues.TITLE.firstIn(text);
    if (words.isEmpty() && beginsWithCapital(quotation.content(), context.prose())) {
      words = Cues.TITLE_IN_CAPITALS.firstIn(text);
    }
    return words.flatMap(it -> title("in quotation marks: \"" + it + "\""));
  }

  /** Whether it begins with a capital, is no single term, and is not all that stands there. */
  private static boolean isTitle(Span span, Context context) {
    String content = span.in(context.prose()).strip();
    boolean all =
        !context.hasWord(0, span.start()) && !context.hasWord(span.end(), context.prose().length());
    return !all
        && !content.contains(". ")
        && beginsWithCapital(span, context.prose())
        && (content.split("\\s+").length > 2 || isCapitalised(content));
  }

  private static boolean isCapitalised(String words) {
    boolean begins = true;
    for (int i = 0; i < words.length(); i++) {
      boolean space = " \t\n\u000B\f\r".indexOf(words.charAt(i)) >= 0;
      if (begins && !space && !Character.isUpperCase(words.codePointAt(i))) {
        return false;
      }
      begins = space;
    }
    return true;
  }

  private static boolean beginsWithCapital(Span span, String prose) {
    return span.length() > 0 && Character.isUpperCase(prose.charAt(span.start()));
  }

  private static Optional<Decision> title(String how) {
    return Optional.of(new Decision.Used(Usage.TITLE, "the title of a work, " + how));
  }
}
