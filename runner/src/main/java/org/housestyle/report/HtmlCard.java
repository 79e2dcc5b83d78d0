// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import java.io.IOException;
import java.util.Optional;
import org.housestyle.Finding;
import org.housestyle.Suggestion;
import org.housestyle.rule.Usage;
import org.housestyle.text.Position;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;

/** A card for a finding: what to write, why, how the term is used, and the way to its rule. */
final class HtmlCard {

  private static final int LONGEST_PLACE = 120;

  private final HtmlWriter html;
  private final SourceText source;

  HtmlCard(HtmlWriter html, SourceText source) {
    this.html = html;
    this.source = source;
  }

  void write(Numbered numbered) throws IOException {
    Finding finding = numbered.finding();
    html.open(
        "article",
        "class",
        "card " + finding.level().id() + " " + numbered.ruleStyle(),
        "id",
        numbered.card());
    html.element("h4", finding.message());
    html.open("p", "class", "place");
    html.element("span", numbered.label() + " " + finding.level().id(), "class", "badge").text(" ");
    html.element("a", place(finding), "href", "#" + numbered.mark()).close();
    html.open("dl");
    if (!finding.suggestions().isEmpty()) {
      writeSuggestions(finding);
    }
    field("Why", finding.rule().why());
    field("Used as", usage(finding));
    html.element("dt", "Rule").open("dd");
    html.element("a", finding.rule().qualifiedId(), "href", "#" + numbered.ruleCard()).close();
    html.close().close();
  }

  /** Where a finding is in its file, for people. */
  static String place(Finding finding) {
    Position start = finding.start();
    String inPart = finding.place().orElse("line " + start.line() + ", column " + start.column());
    return Location.inPart(finding.part(), inPart);
  }

  private void field(String name, String text) throws IOException {
    html.element("dt", name).element("dd", text);
  }

  private void writeSuggestions(Finding finding) throws IOException {
    html.element("dt", finding.isFixable() ? "Write" : "Consider").open("dd").open("ol");
    for (Suggestion suggestion : finding.suggestions()) {
      html.open("li").element("ins", suggestion.text()).text(" ");
      if (!suggestion.isGeneral()) {
        html.element("small", "(" + suggestion.guidance() + ")").text(" ");
      }
      Optional<String> review = suggestion.review();
      html.element(
          "span",
          review.map(why -> "look first: " + why).orElse("safe"),
          "class",
          suggestion.isSafe() ? "safe" : "review");
      if (!suggestion.span().equals(finding.span())) {
        html.element("span", " in place of “" + replaced(suggestion) + "”", "class", "review");
      }
      html.close();
    }
    html.close().close();
  }

  private String replaced(Suggestion suggestion) {
    Span span = suggestion.span();
    String text = source.text();
    return span.length() <= LONGEST_PLACE
        ? span.in(text)
        : text.substring(
                span.start(), Snippet.wordEnd(text, span.start() + LONGEST_PLACE, span.start()))
            + " …";
  }

  /** How the term is used, in plain words, and the reason for that decision. */
  private static String usage(Finding finding) {
    String usage =
        switch (finding.usage()) {
          case STATEMENT -> "the publication's own words";
          case QUOTATION -> "a quotation, somebody else's words";
          case MENTION -> "a mention: the term itself is what is talked about";
          case TITLE -> "a title, part of an official name";
          case LEGAL -> "legal wording, of a charge or a statute";
        };
    boolean plain = finding.usage() == Usage.STATEMENT && finding.isEditable();
    String doubt = finding.doubt().map(it -> ", but it " + it).orElse("");
    return plain ? usage : usage + doubt + " (" + finding.usageReason() + ")";
  }
}
