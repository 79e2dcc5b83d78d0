// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.housestyle.document.BlockKind;
import org.housestyle.document.QuoteWords;
import org.housestyle.document.html.ClassWords.Meaning;
import org.housestyle.document.html.HtmlTable.Role;
import org.housestyle.document.template.Mask;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Follows the scopes of a page while its elements begin and end. For one thread. */
final class Scopes {

  private static final Pattern NOT_SHOWN =
      Pattern.compile("(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
  private static final Pattern DASH = Pattern.compile("\\s*[\u2013\u2014\u2015\u2012-]");
  private static final String PICTURES =
      "img,picture,video,audio,iframe,object,embed,canvas,svg,table,pre,blockquote";

  private final ClassWords classes;
  private ElementScope current = ElementScope.page();

  Scopes(ClassWords classes) {
    this.classes = classes;
  }

  /** The scope of the text that comes next. */
  ElementScope current() {
    return current;
  }

  /** Says that all that comes is somebody else's words. */
  void quoteAll() {
    current = current.quoted(true);
  }

  /** Enters an element, if it says something about its text. */
  void enter(Element element, Role role) {
    ElementScope inside = current.inside(element);
    ElementScope scope = byAttributes(byRole(inside, role));
    if (!scope.equals(inside)) {
      current = scope;
    }
  }

  /** Whether it is an element that makes a quotation of what it is in, as its class says. */
  boolean beginsQuote(Element element) {
    return element.equals(current.element()) && current.quoted() && !current.outer().quoted();
  }

  /** Whether a caption that comes next is in a quotation; that of a figure is not part of it. */
  boolean quotesCaption() {
    return isFigure(current) ? current.outer().quoted() : current.quoted();
  }

  private static boolean isFigure(ElementScope scope) {
    return scope.element() != null && HtmlTable.role(scope.element().normalName()) == Role.FIGURE;
  }

  /** Leaves an element. */
  void leave(Element element) {
    if (element.equals(current.element())) {
      current = current.outer();
    }
  }

  private static ElementScope byRole(ElementScope scope, Role role) {
    return switch (role) {
      case HEADLINE -> scope.withKind(BlockKind.HEADLINE);
      case LIST_ITEM -> listItem(scope);
      case ENTRY -> scope.withKind(BlockKind.ENTRY);
      case TABLE_CELL -> scope.withKind(BlockKind.TABLE_CELL);
      case CAPTION -> caption(scope);
      case QUOTE -> scope.quoted(true);
      case FIGURE -> isQuotation(scope.element()) ? scope.quoted(true) : scope;
      case PREFORMATTED -> scope.asPreformatted();
      case DELETED -> scope.asHidden();
      default -> scope;
    };
  }

  /** A list in a cell or a caption is part of it. */
  private static ElementScope listItem(ElementScope scope) {
    return scope.kind() == BlockKind.PARAGRAPH ? scope.withKind(BlockKind.LIST_ITEM) : scope;
  }

  /** A caption is the publication's own, even that of a quotation. */
  private static ElementScope caption(ElementScope scope) {
    ElementScope around = scope.outer();
    ElementScope caption = scope.withKind(BlockKind.CAPTION);
    return isFigure(around) ? caption.quoted(around.outer().quoted()) : caption;
  }

  private ElementScope byAttributes(ElementScope inside) {
    ElementScope scope = inside;
    Element element = scope.element();
    if (element.attributesSize() == 0) {
      return scope;
    }
    if (isHidden(element)) {
      scope = scope.asHidden();
    }
    String language = language(element);
    if (language != null && !isCode(language)) {
      scope = scope.withLanguage(HtmlTable.isRead(language));
    }
    if (element.hasAttr("translate") && !isWholePage(element)) {
      // On a page as a whole it only keeps the browser from offering a translation.
      scope = scope.withTranslation(!element.attr("translate").equalsIgnoreCase("no"));
    }
    return byNames(scope);
  }

  /** Whether a value is template code, so that it is not known. */
  private static boolean isCode(String value) {
    return value.indexOf(Mask.CODE) >= 0;
  }

  private static boolean isHidden(Element element) {
    String hidden = element.attr("hidden");
    return (element.hasAttr("hidden") && !hidden.equalsIgnoreCase("until-found") && !isCode(hidden))
        || (element.hasAttr("style")
            && NOT_SHOWN.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find());
  }

  /** The language that an element names; null if it names none. */
  private static String language(Element element) {
    if (element.hasAttr("lang")) {
      return element.attr("lang");
    }
    return element.hasAttr("xml:lang") ? element.attr("xml:lang") : null;
  }

  /** A scope as the attributes have it that say what an element is. */
  private ElementScope byNames(ElementScope scope) {
    Element element = scope.element();
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey();
      if (isSwitch(attribute) && classes.of(key) == Meaning.QUOTE) {
        return scope.quoted(true);
      }
      Meaning meaning =
          QuoteWords.isNameIn(key) ? classes.of(attribute.getValue()) : Meaning.NOTHING;
      if (meaning == Meaning.QUOTE) {
        return isQuote(element, attribute.getValue()) ? scope.quoted(true) : scope;
      }
      if (isCode(element, meaning)) {
        return scope.withTranslation(false);
      }
    }
    return scope;
  }

  private static boolean isCode(Element element, Meaning meaning) {
    return meaning == Meaning.DIAGRAM
        || (meaning == Meaning.LITERAL && !HtmlTable.role(element.normalName()).isBlock());
  }

  /** Whether an attribute says something by its name alone, as a slot of Vue does. */
  private static boolean isSwitch(Attribute attribute) {
    String key = attribute.getKey();
    return key.startsWith("#") || key.startsWith("v-slot:") || attribute.getValue().isEmpty();
  }

  /** Whether a name that says quote makes a quotation of an element. */
  private static boolean isQuote(Element element, String name) {
    return !isWholeStory(element) || (!isWholePage(element) && QuoteWords.sayPostIn(name));
  }

  private static boolean isWholePage(Element element) {
    String name = element.normalName();
    return name.equals("html") || name.equals("body");
  }

  /** Whether an element may hold a whole story, whose class tells of its look or its place. */
  private static boolean isWholeStory(Element element) {
    return isWholePage(element)
        || element.normalName().equals("main")
        || element.normalName().equals("article");
  }

  /** Whether a figure shows no picture, and its caption names a speaker after a dash. */
  private static boolean isQuotation(Element figure) {
    Element caption = figure.selectFirst("figcaption");
    return caption != null
        && DASH.matcher(caption.wholeText()).lookingAt()
        && figure.select(PICTURES).isEmpty();
  }
}
