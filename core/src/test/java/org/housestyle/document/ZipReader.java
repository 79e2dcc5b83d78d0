// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.housestyle.fix.Edit;
import org.housestyle.fix.Fixer;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;

/**
 * A format for tests: an archive whose texts are parts. Each line of a text is a paragraph, or a
 * comment on the next line.
 */
public record ZipReader() implements DocumentReader {

  /** An archive with these entries. */
  public static byte[] zip(Map<String, String> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** The entries of an archive. */
  public static Map<String, String> unzip(byte[] bytes) throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return entries;
  }

  @Override
  public String name() {
    return "zip";
  }

  @Override
  public List<String> endings() {
    return List.of("zip");
  }

  @Override
  public Optional<CommentSyntax> commentSyntax() {
    return Optional.of(CommentSyntax.SGML);
  }

  @Override
  public List<Part> parts(byte[] bytes, Charset charset) throws IOException {
    List<Part> parts = new ArrayList<>();
    unzip(bytes)
        .forEach(
            (name, text) -> {
              if (name.endsWith(".txt")) {
                parts.add(new Part(name, SourceText.of(text)));
              }
            });
    return parts;
  }

  @Override
  public void read(DocumentBuilder document) {
    for (Part part : document.parts()) {
      String text = part.text();
      int end;
      for (int start = 0; start < text.length(); start = end + 1) {
        int found = text.indexOf('\n', start);
        end = found < 0 ? text.length() : found;
        Span line = new Span(start, end);
        if (text.startsWith("<!--", start)) {
          int next = text.indexOf('\n', end + 1);
          Optional<Span> following =
              end == text.length()
                  ? Optional.empty()
                  : Optional.of(new Span(end + 1, next < 0 ? text.length() : next));
          String said = text.substring(start + 4, end).replace("-->", "");
          document.comment(new Comment(line, said, following), part);
        } else {
          document.block(BlockKind.PARAGRAPH, part).commentPlace(start).copy(start, end).add();
        }
      }
    }
  }

  @Override
  public byte[] write(byte[] bytes, Document document, Map<String, List<Edit>> edits)
      throws IOException {
    Map<String, String> entries = unzip(bytes);
    edits.forEach((part, here) -> entries.computeIfPresent(part, (n, t) -> Fixer.apply(t, here)));
    return zip(entries);
  }
}
