// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.housestyle.rule.Level;

/**
 * Shows the findings of one level or one rule only, without a script: what a reader chooses is a
 * radio button at the top of the page, and the style sheet hides the rest.
 */
final class HtmlFilter {

  private static final String ALL = "show-all";

  private final HtmlRules rules;

  HtmlFilter(HtmlRules rules) {
    this.rules = rules;
  }

  /** The rules of the style sheet. */
  String sheet() {
    StringBuilder sheet = new StringBuilder();
    for (Level level : Level.values()) {
      hide(sheet, id(level), level.id());
    }
    for (List<HtmlRules.Hit> hits : rules.byRule()) {
      String style = hits.get(0).finding().ruleStyle();
      hide(sheet, "show-" + style, style);
    }
    return sheet.toString();
  }

  private static void hide(StringBuilder sheet, String choice, String kept) {
    sheet
        .append("#%s:checked~main .cards .card:not(.%s),".formatted(choice, kept))
        .append("#%s:checked~main .excerpt:not(:has(.%s)),".formatted(choice, kept))
        .append("#%s:checked~main .file:not(:has(.%s)){display:none}\n".formatted(choice, kept));
  }

  /** The choices; they come before the parts of the page that they change. */
  void writeChoices(HtmlWriter html) throws IOException {
    choice(html, ALL, "all findings", "checked", "checked");
    for (Level level : Level.values()) {
      choice(html, id(level), "only " + level.id());
    }
    for (List<HtmlRules.Hit> hits : rules.byRule()) {
      Numbered first = hits.get(0).finding();
      choice(html, "show-" + first.ruleStyle(), "only " + first.rule().qualifiedId());
    }
  }

  private static void choice(HtmlWriter html, String id, String name, String... more)
      throws IOException {
    String[] attributes = {
      "type", "radio", "name", "show", "class", "choice", "id", id, "aria-label", name
    };
    String[] all = Arrays.copyOf(attributes, attributes.length + more.length);
    System.arraycopy(more, 0, all, attributes.length, more.length);
    html.empty("input", all);
  }

  /** What a reader clicks on. */
  void writeLabels(HtmlWriter html) throws IOException {
    html.open("p", "class", "labels").text("Show: ");
    label(html, ALL, "all");
    for (Level level : Level.values()) {
      label(html, id(level), level.id());
    }
    html.close();
    html.open("details").element("summary", "Show one rule only").open("p", "class", "labels");
    for (List<HtmlRules.Hit> hits : rules.byRule()) {
      Numbered first = hits.get(0).finding();
      label(html, "show-" + first.ruleStyle(), first.rule().id());
    }
    html.close().close();
  }

  private static void label(HtmlWriter html, String choice, String name) throws IOException {
    html.element("label", name, "for", choice).text(" ");
  }

  private static String id(Level level) {
    return "show-" + level.id();
  }
}
