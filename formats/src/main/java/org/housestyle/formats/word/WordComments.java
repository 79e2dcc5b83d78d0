// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.word;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.housestyle.document.OfficeReader.Remark;
import org.housestyle.formats.xml.XmlElement;
import org.housestyle.formats.xml.XmlReference;

/**
 * The comments of a Word file (ECMA-376, part 1, section 17.13.4): those it has, and new ones. For
 * one thread.
 */
final class WordComments {

  private static final String NEW_ENTRY = "comments.xml";
  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String CONTENT_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final WordPackage file;
  private final WordText body;
  private final String entry;
  private final String date;
  private final Optional<XmlElement> root;
  private final List<String> ours = new ArrayList<>();
  private final StringBuilder added = new StringBuilder();
  private int lastId = -1;

  WordComments(WordPackage file, WordText body, Instant now) throws IOException {
    this.file = file;
    this.body = body;
    this.date = now.truncatedTo(ChronoUnit.SECONDS).toString();
    Optional<String> known = file.comments();
    this.entry = known.orElseGet(() -> file.beside(NEW_ENTRY));
    this.root = known.isPresent() ? Optional.of(file.xml(entry)) : Optional.empty();
    for (XmlElement comment : root.map(XmlElement::elements).orElse(List.of())) {
      remember(comment);
    }
  }

  private void remember(XmlElement comment) {
    String id = comment.attribute("id").orElse("");
    lastId = Math.max(lastId, WordIds.number(id));
    Integer start = body.commentStarts().get(id);
    if (start != null && comment.attribute("author").orElse("").equals(WordChanges.AUTHOR)) {
      ours.add(
          key(
              start,
              comment.elements().stream().map(XmlElement::text).collect(Collectors.joining("\n"))));
    }
  }

  private static String key(int start, String text) {
    return start + ":" + text;
  }

  /**
   * Adds the comments that the file does not have yet.
   *
   * @return the new texts of the entries that change
   */
  Map<String, String> add(List<Remark> remarks, WordAnchors anchors) throws IOException {
    RunMarkers markers = new RunMarkers(body);
    for (Remark remark : remarks) {
      Optional<WordAnchors.Anchor> anchor = anchors.of(remark);
      if (anchor.isPresent()) {
        String text = anchor.get().prefix() + remark.text();
        if (!ours.contains(key(anchor.get().span().start(), text))) {
          lastId++;
          added.append(comment(text));
          markers.add(anchor.get().span(), lastId);
        }
      }
    }
    Map<String, String> texts = new LinkedHashMap<>();
    if (added.length() > 0) {
      texts.put(file.main(), markers.xml());
      texts.put(entry, comments());
      if (root.isEmpty()) {
        texts.put(CONTENT_TYPES, withContentType());
        texts.put(file.relationships(), withRelationship());
      }
    }
    return texts;
  }

  private String prefix() {
    return root.orElse(body.root()).prefix();
  }

  private String comment(String text) {
    String p = prefix();
    String paragraphs =
        text.lines()
            .map(
                line ->
                    "<"
                        + p
                        + "p><"
                        + p
                        + "r>"
                        + RunFragment.textElement(p, "t", XmlReference.escape(line))
                        + "</"
                        + p
                        + "r></"
                        + p
                        + "p>")
            .collect(Collectors.joining());
    return "<"
        + p
        + "comment "
        + p
        + "id=\""
        + lastId
        + "\" "
        + p
        + "author=\""
        + WordChanges.AUTHOR
        + "\" "
        + p
        + "date=\""
        + date
        + "\" "
        + p
        + "initials=\"HS\">"
        + paragraphs
        + "</"
        + p
        + "comment>";
  }

  private String comments() throws IOException {
    if (root.isPresent()) {
      return inserted(file.text(entry), root.get(), added.toString());
    }
    String p = prefix();
    String namespace = p.isEmpty() ? "xmlns" : "xmlns:" + p.substring(0, p.length() - 1);
    return HEAD
        + "<"
        + p
        + "comments "
        + namespace
        + "=\""
        + body.root().namespace()
        + "\">"
        + added
        + "</"
        + p
        + "comments>";
  }

  /** XML with more content at the end of its root element. */
  private static String inserted(String xml, XmlElement root, String more) {
    if (root.isEmptyTag()) {
      String tag = xml.substring(root.start(), root.end() - 2);
      return xml.substring(0, root.start())
          + tag
          + ">"
          + more
          + "</"
          + root.prefix()
          + root.name()
          + ">"
          + xml.substring(root.end());
    }
    return xml.substring(0, root.contentEnd()) + more + xml.substring(root.contentEnd());
  }

  private String withContentType() throws IOException {
    XmlElement types = file.xml(CONTENT_TYPES);
    String override =
        "<"
            + types.prefix()
            + "Override PartName=\"/"
            + entry
            + "\" ContentType=\""
            + CONTENT_TYPE
            + "\"/>";
    return inserted(file.text(CONTENT_TYPES), types, override);
  }

  private String withRelationship() throws IOException {
    String name = file.relationships();
    String target = "Target=\"" + NEW_ENTRY + "\"/>";
    String type = "Type=\"" + file.relationshipType("comments") + "\" ";
    if (!file.has(name)) {
      return HEAD
          + "<Relationships xmlns=\""
          + RELATIONSHIPS
          + "\"><Relationship Id=\"comments1\" "
          + type
          + target
          + "</Relationships>";
    }
    XmlElement relationships = file.xml(name);
    return inserted(
        file.text(name),
        relationships,
        "<"
            + relationships.prefix()
            + "Relationship Id=\""
            + newId(relationships)
            + "\" "
            + type
            + target);
  }

  private static String newId(XmlElement relationships) {
    List<String> known =
        relationships.elements().stream().flatMap(each -> each.attribute("Id").stream()).toList();
    int number = 1;
    while (known.contains("comments" + number)) {
      number++;
    }
    return "comments" + number;
  }
}
