// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rules.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.housestyle.rule.Usage;

/** Reads a data file of annotated copy; the README beside the data explains the format. */
final class CopyReader {

  private static final String TEXT = "text";
  private static final String FENCE = "\"\"\"";

  private final String pack;
  private final RuleNames rules;
  private final Wordings wordings;
  private final List<AnnotatedCopy> copies = new ArrayList<>();
  private String place = "";
  private Optional<Usage> usage = Optional.empty();
  private String rule = "";
  private String kind = "";
  private String format = TEXT;
  private boolean settled;

  private CopyReader(String pack, RuleNames rules, Wordings wordings) {
    this.pack = pack;
    this.rules = rules;
    this.wordings = wordings;
  }

  static List<AnnotatedCopy> read(Path file, RuleNames rules, Wordings wordings)
      throws IOException {
    String pack = file.getParent().getFileName().toString();
    CopyReader reader = new CopyReader(pack, rules, wordings);
    reader.read(pack + "/" + file.getFileName(), Files.readAllLines(file));
    return reader.copies;
  }

  private void read(String file, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      place = file + ":" + (i + 1);
      if (line.isBlank() || line.startsWith("# ")) {
        continue;
      }
      if (line.startsWith("@")) {
        setting(line.substring(1));
        continue;
      }
      String copy = line;
      if (line.equals(FENCE)) {
        int end = lines.subList(i + 1, lines.size()).indexOf(FENCE) + i + 1;
        copy = String.join("\n", lines.subList(i + 1, end));
        i = end;
      }
      int details = i + 1;
      while (i + 1 < lines.size() && lines.get(i + 1).startsWith("  ")) {
        i++;
      }
      add(copy, lines.subList(details, i + 1));
    }
  }

  private void setting(String line) {
    String[] parts = (line + " ").split(" ", 2);
    String value = parts[1].strip();
    switch (parts[0]) {
      case "usage" -> usage = value.equals("none") ? Optional.empty() : Optional.of(usage(value));
      case "rule" -> rule = value;
      case "kind" -> kind = value;
      case "format" -> format = value;
      case "settled" -> settled = true;
      default -> throw wrong("no setting is named @" + parts[0]);
    }
  }

  private void add(String text, List<String> details) {
    String marked = format.equals(TEXT) ? text : text + "\n";
    List<MarkDraft> drafts = new ArrayList<>();
    StringBuilder copy = new StringBuilder();
    int done = 0;
    for (int open = marked.indexOf("[["); open >= 0; open = marked.indexOf("[[", done)) {
      int close = marked.indexOf("]]", open);
      if (close < 0) {
        throw wrong("a mark is not closed");
      }
      copy.append(marked, done, open);
      drafts.add(draft(marked.substring(open + 2, close), copy));
      done = close + 2;
    }
    copy.append(marked.substring(done));
    for (String detail : details) {
      detail(detail.strip(), drafts);
    }
    List<Mark> marks = new ArrayList<>();
    for (MarkDraft draft : drafts) {
      marks.add(draft.finish(copy.toString(), wordings));
    }
    copies.add(new AnnotatedCopy(pack, place, kind, settled, format, copy.toString(), marks));
  }

  private MarkDraft draft(String content, StringBuilder copy) {
    Optional<Usage> own = usage;
    String term = content;
    for (Usage label : Usage.values()) {
      if (content.startsWith(label.id() + ": ")) {
        own = Optional.of(label);
        term = content.substring(label.id().length() + 2);
      }
    }
    MarkDraft draft = new MarkDraft();
    draft.start = copy.length();
    copy.append(term);
    draft.end = copy.length();
    draft.usage = own.orElseThrow(() -> wrong("a mark has no usage"));
    draft.rule = rules.of(term).orElse(rule);
    return draft;
  }

  private void detail(String line, List<MarkDraft> drafts) {
    String[] parts = line.split(":", 2);
    String[] key = parts[0].split(" ");
    List<MarkDraft> chosen = drafts;
    if (key.length > 1) {
      int number = Integer.parseInt(key[1]);
      chosen = drafts.subList(number - 1, number);
    }
    String value = parts[1].strip();
    for (MarkDraft draft : chosen) {
      switch (key[0]) {
        case "rule" -> draft.rule = value;
        case "edit" -> draft.edit = Mark.Edit.valueOf(value.toUpperCase(Locale.ROOT));
        case "accept" -> draft.accept.add(value);
        case "reads" -> draft.reads.add(value);
        default -> throw wrong("no detail is named " + key[0]);
      }
    }
    if (chosen.isEmpty()) {
      throw wrong("there is no mark for " + line);
    }
  }

  private Usage usage(String name) {
    for (Usage value : Usage.values()) {
      if (value.id().equals(name)) {
        return value;
      }
    }
    throw wrong("no usage is named " + name);
  }

  private IllegalArgumentException wrong(String message) {
    return new IllegalArgumentException(place + ": " + message);
  }
}
