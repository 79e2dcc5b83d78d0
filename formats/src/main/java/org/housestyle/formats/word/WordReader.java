// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.word;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.document.Document;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.OfficeReader;
import org.housestyle.document.Part;
import org.housestyle.fix.Edit;
import org.housestyle.fix.Fixer;
import org.housestyle.formats.office.OfficeText;
import org.housestyle.formats.office.Styles;

/** Reads Word files, and makes edits in them as tracked changes. Thread-safe. */
public final class WordReader implements OfficeReader {

  private final Clock clock;
  private final boolean tracked;

  /** For {@link java.util.ServiceLoader}. */
  public WordReader() {
    this(Clock.systemUTC(), true);
  }

  WordReader(Clock clock, boolean tracked) {
    this.clock = clock;
    this.tracked = tracked;
  }

  @Override
  public String name() {
    return "docx";
  }

  @Override
  public String title() {
    return "Word";
  }

  @Override
  public List<String> endings() {
    return List.of("docx");
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  }

  @Override
  public OfficeReader withoutTracking() {
    return new WordReader(clock, false);
  }

  @Override
  public List<Part> parts(byte[] bytes, Charset charset) throws IOException {
    return texts(new WordPackage(bytes)).values().stream().map(WordText::part).toList();
  }

  private static Map<String, WordText> texts(WordPackage file) throws IOException {
    Optional<String> named = file.styles();
    Styles styles =
        named.isPresent() && file.has(named.get())
            ? WordStyles.of(file.xml(named.get()))
            : new Styles();
    Map<String, WordText> texts = new LinkedHashMap<>();
    for (String name : file.texts()) {
      WordText text = WordText.read(name, file.text(name), styles);
      if (text.text().length() > 0) {
        texts.put(name, text);
      }
    }
    if (texts.isEmpty()) {
      throw new IOException("not a Word file: it has no paragraph");
    }
    return texts;
  }

  @Override
  public void read(DocumentBuilder document) {
    OfficeText.addBlocks(document);
  }

  @Override
  public byte[] write(byte[] bytes, Document document, Map<String, List<Edit>> edits)
      throws IOException {
    WordPackage file = new WordPackage(bytes);
    Map<String, WordText> texts = texts(file);
    int lastId =
        texts.values().stream().mapToInt(text -> WordIds.highest(text.root())).max().orElse(0);
    Map<String, String> changed = new LinkedHashMap<>();
    for (Map.Entry<String, List<Edit>> each : edits.entrySet()) {
      WordText text = texts.get(each.getKey());
      if (text == null) {
        throw new IOException("it has no entry " + each.getKey());
      }
      WordChanges changes = new WordChanges(text, tracked, clock.instant(), Math.max(0, lastId));
      changed.put(each.getKey(), changes.make(Fixer.chosen(each.getValue())));
      lastId = changes.lastId();
    }
    return file.with(changed);
  }

  @Override
  public byte[] comment(byte[] bytes, Document document, List<Remark> remarks) throws IOException {
    WordPackage file = new WordPackage(bytes);
    Map<String, WordText> texts = texts(file);
    WordText body = texts.get(file.main());
    if (body == null) {
      throw new IOException("there are no words to comment on");
    }
    Map<String, String> changed =
        new WordComments(file, body, clock.instant()).add(remarks, new WordAnchors(body, texts));
    return changed.isEmpty() ? bytes : file.with(changed);
  }
}
