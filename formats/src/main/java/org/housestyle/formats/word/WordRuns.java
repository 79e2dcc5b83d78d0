// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.housestyle.document.Block;
import org.housestyle.document.BlockKind;
import org.housestyle.formats.office.OfficeText;
import org.housestyle.formats.office.Styles;
import org.housestyle.formats.xml.XmlElement;

/** Reads the runs of a paragraph. For one thread. */
final class WordRuns {

  /** A field: what computes its text, and where that text begins once it does. */
  private static final class Field {
    final StringBuilder instruction = new StringBuilder();
    int result = -1;

    /** A link's text is the author's; all other results are computed again when Word likes to. */
    boolean isComputed() {
      return !instruction.toString().strip().toUpperCase(Locale.ROOT).startsWith("HYPERLINK");
    }
  }

  private final WordText text;
  private final Styles styles;
  private final Deque<XmlElement> textBoxes;
  private final Deque<Field> fields = new ArrayDeque<>();
  private final List<String> descriptions = new ArrayList<>();

  /**
   * Prepares to read.
   *
   * @param textBoxes takes the text boxes that are met
   */
  WordRuns(WordText text, Styles styles, Deque<XmlElement> textBoxes) {
    this.text = text;
    this.styles = styles;
    this.textBoxes = textBoxes;
  }

  /** Reads what is in a paragraph, or in an element inside one. */
  void read(XmlElement parent) {
    OfficeText out = text.text();
    for (XmlElement element : parent.elements()) {
      switch (element.name()) {
        case "r" -> run(element);
        case "hyperlink", "sdtContent" -> {
          out.seam();
          read(element);
          out.seam();
        }
        case "ins", "moveTo" -> {
          int start = out.length();
          read(element);
          out.fixedSince(start);
        }
        case "fldSimple" -> {
          int start = out.length();
          read(element);
          text.closeSince(start);
        }
        case "del", "moveFrom" -> out.seam();
        case "sdt" -> {
          int start = out.length();
          read(element);
          if (has(element, "text", "dataBinding", "date", "dropDownList", "comboBox")) {
            text.closeSince(start);
          }
        }
        case "smartTag", "customXml", "bdo", "dir" -> read(element);
        case "AlternateContent" -> chosen(element).ifPresent(this::read);
        case "commentRangeStart" ->
            element.attribute("id").ifPresent(id -> text.commentStarts().put(id, out.length()));
        default -> {}
      }
    }
  }

  /** Whether a content control has one of some properties. */
  static boolean has(XmlElement control, String... properties) {
    return control
        .child("sdtPr")
        .filter(each -> Stream.of(properties).anyMatch(name -> each.child(name).isPresent()))
        .isPresent();
  }

  /** After a paragraph: adds the descriptions of its pictures as paragraphs of their own. */
  void endParagraph(String place) {
    for (String description : descriptions) {
      int start = text.text().length();
      text.text().append(description.replaceAll("\\R", " "));
      text.text().fixedSince(start);
      text.endParagraph(start, BlockKind.ALT_TEXT, "picture in " + place);
    }
    descriptions.clear();
  }

  /** Of several versions of something, the one that a current Word shows. */
  static Optional<XmlElement> chosen(XmlElement alternatives) {
    Optional<XmlElement> choice = alternatives.child("Choice");
    return choice.isPresent() ? choice : alternatives.child("Fallback");
  }

  private void run(XmlElement run) {
    Optional<XmlElement> properties = run.child("rPr");
    if (properties.filter(each -> isOn(each, "vanish")).isPresent()) {
      text.text().seam();
      return;
    }
    int start = text.text().length();
    run.elements().forEach(element -> element(run, element));
    if (properties.filter(this::isCode).isPresent()) {
      text.text().codeSince(start);
    } else if (properties.filter(each -> isOn(each, "i")).isPresent()) {
      text.text().italicSince(start);
    }
  }

  private boolean isCode(XmlElement properties) {
    return properties
        .child("rStyle")
        .flatMap(style -> style.attribute("val"))
        .filter(styles::isCode)
        .isPresent();
  }

  /** A switch without a value is on. */
  private static boolean isOn(XmlElement properties, String name) {
    return properties
        .child(name)
        .map(each -> each.attribute("val").orElse("1"))
        .filter(value -> !value.equals("0") && !value.equals("false") && !value.equals("off"))
        .isPresent();
  }

  private void element(XmlElement run, XmlElement element) {
    OfficeText out = text.text();
    if (element.is("fldChar")) {
      field(element.attribute("fldCharType").orElse(""));
    } else if (!fields.isEmpty() && fields.peek().result < 0) {
      if (element.is("instrText")) {
        fields.peek().instruction.append(element.text());
      }
    } else {
      switch (element.name()) {
        case "t" -> text.add(run, element);
        case "tab", "ptab" -> text.add(run, element, '\t');
        case "br", "cr" -> text.add(run, element, OfficeText.BREAK);
        case "noBreakHyphen" -> text.add(run, element, '\u2011');
        case "softHyphen" -> text.add(run, element, '\u00AD');
        case "sym" -> text.add(run, element, Block.PLACEHOLDER);
        case "footnoteReference", "endnoteReference" -> {
          out.seam();
          element.attribute("id").ifPresent(id -> text.noteReferences().put(id, out.length()));
        }
        case "AlternateContent" ->
            chosen(element)
                .ifPresent(choice -> choice.elements().forEach(each -> element(run, each)));
        case "drawing", "pict", "object" -> picture(element);
        case "rPr", "lastRenderedPageBreak" -> {}
        default -> out.seam();
      }
    }
  }

  private void picture(XmlElement picture) {
    text.text().seam();
    for (XmlElement properties : picture.descendants("docPr")) {
      properties.attribute("descr").filter(each -> !each.isBlank()).ifPresent(descriptions::add);
    }
    textBoxes.addAll(picture.descendantsBefore("txbxContent", "Fallback"));
  }

  private void field(String type) {
    OfficeText out = text.text();
    out.seam();
    switch (type) {
      case "begin" -> fields.push(new Field());
      case "separate" -> {
        if (!fields.isEmpty()) {
          fields.peek().result = out.length();
        }
      }
      case "end" -> {
        if (!fields.isEmpty()) {
          Field field = fields.pop();
          if (field.result >= 0 && field.isComputed()) {
            text.closeSince(field.result);
          }
        }
      }
      default -> {}
    }
  }
}
