// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.housestyle.document.BlockKind;
import org.housestyle.document.Document;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.DocumentReader;
import org.housestyle.document.Part;
import org.housestyle.fix.Edit;
import org.housestyle.text.SourceText;

/** A format for tests, in which a form feed ends a page; each page is a part and a paragraph. */
public record PagesReader() implements DocumentReader {

  @Override
  public String name() {
    return "pages";
  }

  @Override
  public List<String> endings() {
    return List.of("pages");
  }

  @Override
  public List<Part> parts(byte[] bytes, Charset charset) {
    List<Part> parts = new ArrayList<>();
    for (String page : new String(bytes, charset).split("\f", -1)) {
      parts.add(new Part("page " + (parts.size() + 1), SourceText.of(page)));
    }
    return parts;
  }

  @Override
  public void read(DocumentBuilder document) {
    for (Part page : document.parts()) {
      document.block(BlockKind.PARAGRAPH, page).copy(0, page.text().length()).add();
    }
  }

  @Override
  public byte[] write(byte[] bytes, Document document, Map<String, List<Edit>> edits) {
    return document.edited(edits).parts().stream()
        .map(Part::text)
        .collect(Collectors.joining("\f"))
        .getBytes(StandardCharsets.UTF_8);
  }
}
