// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.housestyle.document.Formats;
import org.housestyle.document.data.FrontMatter;
import org.housestyle.document.template.Mask;
import org.housestyle.document.template.Template;

/** Tells templates of pages from those of code and data. */
final class TemplateFile {

  /**
   * The endings of templates. ERB is not among them: its helpers make code of what looks like text.
   */
  static final List<String> ENDINGS =
      List.of("njk", "hbs", "handlebars", "liquid", "mustache", "ejs");

  /** What a template of a program in PHP begins with. */
  private static final String PROGRAM = "<?php";

  private TemplateFile() {}

  /**
   * Whether a file may be a page: its name is not that of a template, or it is a template of HTML.
   *
   * @param head its first bytes; none if only the name is known
   */
  static boolean isPage(String fileName, byte[] head) {
    String ending = Formats.ending(fileName);
    return !ENDINGS.contains(ending)
        || (isNameOfPage(fileName, ending) && (head.length == 0 || isBeginningOfPage(head)));
  }

  private static boolean isNameOfPage(String fileName, String ending) {
    String made = Formats.ending(fileName.substring(0, fileName.length() - ending.length() - 1));
    return made.isEmpty() || !NotPages.ENDINGS.contains(made);
  }

  private static boolean isBeginningOfPage(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    Mask mask = new Mask(text);
    Template.of(text).mask(mask);
    if (text.startsWith(PROGRAM)) {
      return false;
    }
    return FrontMatter.of(text).body() > 0
        || Beginnings.PAGE.matcher(mask.text()).lookingAt()
        || Beginnings.BLOCKS.matcher(text).find();
  }

  /** Loaded when a template is looked into; every run needs the endings. */
  private static final class Beginnings {
    /**
     * A page begins with a tag or a comment, after template code; or all of it is template code.
     */
    static final Pattern PAGE = Pattern.compile("[\\s" + Mask.CODE + "]*+(?:<[A-Za-z!/]|$)");

    /** A page that fills the blocks of another may begin with the text of a block. */
    static final Pattern BLOCKS = Pattern.compile("\\{%-?\\s*(?:extends|block)\\s");
  }

  /** Loaded when a template names what it makes. */
  private static final class NotPages {
    static final Set<String> ENDINGS = HtmlTable.TABLE.roles("template").keySet();
  }
}
