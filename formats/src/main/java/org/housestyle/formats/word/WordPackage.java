// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.formats.xml.XmlElement;
import org.housestyle.formats.xml.XmlTree;
import org.housestyle.formats.zip.ZipArchive;

/** The entries of a Word file, and how they refer to each other. For one thread. */
final class WordPackage {

  private static final String MAIN = "/officeDocument";

  /** What the parts with text are called in relationships, in reading order after the body. */
  private static final List<String> TEXTS =
      List.of("footnotes", "endnotes", "header", "footer", "comments");

  private final ZipArchive zip;
  private final String main;
  private final String mainType;
  private final Map<String, List<String>> related = new LinkedHashMap<>();

  /**
   * Opens a file.
   *
   * @throws IOException if it is not a Word file, or damaged; the message says why
   */
  WordPackage(byte[] bytes) throws IOException {
    if (bytes.length > 4 && bytes[0] == (byte) 0xD0 && bytes[1] == (byte) 0xCF) {
      throw new IOException("an old or encrypted Word file; save it as .docx, without a password");
    }
    if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
      throw new IOException(
          "not a Word file; give it the ending of what it is, or save it anew as .docx");
    }
    zip = ZipArchive.of(bytes);
    Map<String, List<String>> top = targets("", "_rels/.rels");
    mainType =
        top.keySet().stream()
            .filter(type -> type.endsWith(MAIN))
            .findFirst()
            .orElseThrow(() -> new IOException("not a Word file: it names no main document"));
    main = top.get(mainType).get(0);
    if (!zip.names().contains(main)) {
      throw new IOException("not a Word file: it has no entry " + main);
    }
    related.putAll(targets(folder(main), relationshipsOf(main)));
  }

  /** The main document, notes, headers, footers and comments: the entries with text. */
  List<String> texts() {
    List<String> names = new ArrayList<>(List.of(main));
    for (String kind : TEXTS) {
      names.addAll(ofKind(kind));
    }
    return names.stream().filter(zip.names()::contains).distinct().toList();
  }

  /** The name of the main document's entry. */
  String main() {
    return main;
  }

  /** The type of a relationship of the main document, in this file's edition of the standard. */
  String relationshipType(String kind) {
    return mainType.substring(0, mainType.length() - MAIN.length()) + "/" + kind;
  }

  /** Whether there is an entry of this name. */
  boolean has(String name) {
    return zip.names().contains(name);
  }

  /** The entry with the styles. */
  Optional<String> styles() {
    return ofKind("styles").stream().findFirst();
  }

  /** The entry with the comments. */
  Optional<String> comments() {
    return ofKind("comments").stream().filter(zip.names()::contains).findFirst();
  }

  /** The name of the entry with the relationships of the main document. */
  String relationships() {
    return relationshipsOf(main);
  }

  /** The name of an entry beside the main document. */
  String beside(String name) {
    return folder(main) + name;
  }

  private List<String> ofKind(String kind) {
    return related.entrySet().stream()
        .filter(each -> each.getKey().endsWith("/" + kind))
        .flatMap(each -> each.getValue().stream())
        .toList();
  }

  /**
   * The text of an entry.
   *
   * @throws IOException if there is none, or it cannot be read; the message names it
   */
  String text(String name) throws IOException {
    return zip.text(name);
  }

  /** The root element of an entry. */
  XmlElement xml(String name) throws IOException {
    return XmlTree.read(name, text(name));
  }

  /** The file with other texts in some entries. */
  byte[] with(Map<String, String> texts) throws IOException {
    return zip.withTexts(texts);
  }

  /** The targets of relationships in the archive, by their type. */
  private Map<String, List<String>> targets(String folder, String relationships)
      throws IOException {
    Map<String, List<String>> targets = new LinkedHashMap<>();
    if (!zip.names().contains(relationships)) {
      return targets;
    }
    for (XmlElement each : xml(relationships).elements()) {
      String target = each.attribute("Target").orElse("");
      if (!each.attribute("TargetMode").orElse("").equals("External")) {
        targets
            .computeIfAbsent(each.attribute("Type").orElse(""), type -> new ArrayList<>())
            .add(target.startsWith("/") ? target.substring(1) : folder + target);
      }
    }
    return targets;
  }

  private static String folder(String name) {
    return name.substring(0, name.lastIndexOf('/') + 1);
  }

  private static String relationshipsOf(String name) {
    return folder(name) + "_rels/" + name.substring(name.lastIndexOf('/') + 1) + ".rels";
  }
}
