// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import java.util.ArrayList;
import java.util.List;
import org.housestyle.analysis.Token;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Usage;
import org.housestyle.text.Span;

/**
 * The title of an instrument whose middle varies, such as "Directive ... on combating the sexual
 * abuse and sexual exploitation of children and child pornography": a number, a date or the bodies
 * that adopted it may be in place of the dots, or nothing. Capitals do not matter.
 */
final class VaryingTitle implements Judge {

  /** What a listed title has in place of its middle. */
  static final String VARIES = "...";

  /** The most words in the middle: those of Directive 2011/93/EU in full are 17. */
  private static final int LONGEST = 24;

  private record Title(String name, List<String> first, List<String> last) {}

  private final List<Title> titles = new ArrayList<>();

  VaryingTitle(List<String> names) {
    for (String name : names) {
      int at = name.indexOf(VARIES);
      List<String> first = OfficialTitle.words(name.substring(0, at));
      titles.add(new Title(name, first, OfficialTitle.words(name.substring(at + VARIES.length()))));
    }
  }

  @Override
  public List<Evidence> judge(Candidate candidate, Context context) {
    List<Token> tokens = context.text().tokens();
    Span span = candidate.span();
    int term = context.text().tokenAt(span.start());
    for (Title title : titles) {
      int size = title.last().size();
      for (int last = Math.max(0, term - size + 1); last <= term; last++) {
        if (OfficialTitle.covers(title.last(), last, tokens, span)
            && begins(title.first(), last, tokens, context.text().sentence(span))) {
          String reason = "part of the official name \"" + title.name() + "\"";
          return List.of(Evidence.strong(Usage.TITLE, candidate.span(), reason));
        }
      }
    }
    return List.of();
  }

  /** Whether the first part of a title ends at most {@link #LONGEST} words before its last part. */
  private static boolean begins(List<String> first, int last, List<Token> tokens, Span sentence) {
    int least = Math.max(0, last - first.size() - LONGEST);
    for (int at = last - first.size(); at >= least; at--) {
      if (tokens.get(at).start() < sentence.start()) {
        return false;
      }
      if (OfficialTitle.areWords(first, at, tokens)) {
        return true;
      }
    }
    return false;
  }
}
