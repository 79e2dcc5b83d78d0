// SPDX-License-Identifier: Apache-2.0
package org.housestyle.benchmarks.corpus;

import java.util.List;

/** The ways an article is written as a file. */
public enum Markup {
  /** Plain text: a blank line between paragraphs. */
  TXT {
    @Override
    public String write(Article article) {
      return article.headline() + "\n\n" + String.join("\n\n", article.paragraphs()) + "\n";
    }
  },

  /** Markdown with the marks of a news site: headings, emphasis, a link, a list. */
  MD {
    @Override
    public String write(Article article) {
      StringBuilder page = new StringBuilder("# ").append(article.headline()).append("\n\n");
      page.append("*From our own staff*\n\n");
      List<String> paragraphs = article.paragraphs();
      for (int i = 0; i < paragraphs.size(); i++) {
        String paragraph = paragraphs.get(i);
        switch (i % 5) {
          case 1 -> page.append(around(paragraph, "**", "**"));
          case 2 -> page.append(around(paragraph, "[", "](https://example.org/story/" + i + ")"));
          case 3 -> page.append("## ").append(Article.headlineOf(paragraph)).append("\n\n");
          case 4 -> page.append("- ");
          default -> {}
        }
        page.append(i % 5 == 1 || i % 5 == 2 ? "" : paragraph).append("\n\n");
      }
      return page.toString();
    }
  },

  /** An HTML page with the same marks, and a navigation bar. */
  HTML {
    @Override
    public String write(Article article) {
      StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><title>");
      page.append(escaped(article.headline())).append("</title></head>\n<body>\n");
      page.append("<nav><a href=\"/\">Home</a> <a href=\"/news\">News</a></nav>\n<article>\n");
      page.append("<h1>").append(escaped(article.headline())).append("</h1>\n");
      for (String paragraph : article.paragraphs()) {
        page.append("<p>").append(around(escaped(paragraph), "<em>", "</em>")).append("</p>\n");
      }
      return page.append("</article></body></html>\n").toString();
    }
  };

  /** The file's whole text. */
  public abstract String write(Article article);

  /** The ending of the file's name, with its dot. */
  public String ending() {
    return "." + name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Puts marks round the third and fourth word. */
  private static String around(String paragraph, String before, String after) {
    int start = paragraph.indexOf(' ', paragraph.indexOf(' ') + 1) + 1;
    int end = paragraph.indexOf(' ', paragraph.indexOf(' ', start) + 1);
    if (start == 0 || end < start) {
      return paragraph;
    }
    return paragraph.substring(0, start)
        + before
        + paragraph.substring(start, end)
        + after
        + paragraph.substring(end);
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }
}
