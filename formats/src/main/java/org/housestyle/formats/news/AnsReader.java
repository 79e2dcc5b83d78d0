// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.news;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.housestyle.document.BlockKind;
import org.housestyle.document.CopyTable;
import org.housestyle.formats.json.JsonValue.JsonObject;

/** Reads ANS, the Arc Native Specification of Arc XP, versions 0.5 to 0.10. Thread-safe. */
public final class AnsReader extends JsonNewsReader {

  private static final Pattern KEY =
      Pattern.compile("\"(content_elements|canonical_website|subheadlines|promo_items)\"\\s*:");

  /** For {@link java.util.ServiceLoader}. */
  public AnsReader() {
    super(CopyTable.read(AnsReader.class, "ans.txt"));
  }

  @Override
  public String name() {
    return "ans";
  }

  @Override
  public String title() {
    return "ANS";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/vnd.arc.ans+json");
  }

  @Override
  public boolean recognises(byte[] head) {
    String text = head(head);
    return text.startsWith("{") && KEY.matcher(text).find();
  }

  /** An element of a story says what it is; all in a quotation is quoted. */
  @Override
  Optional<String> role(JsonObject object, String outer) {
    boolean quoted = outer.startsWith(QUOTE);
    return switch (object.string("type")) {
      case "text", "raw_html", "list", "interstitial_link", "table" ->
          Optional.of(quoted ? QUOTED_HTML : HTML);
      case "header" -> Optional.of(BlockKind.HEADLINE.id());
      case "quote", "endorsement" -> Optional.of(QUOTE);
      case "correction" -> Optional.of(BlockKind.PARAGRAPH.id());
      case "code" -> Optional.of("");
      default -> Optional.empty();
    };
  }
}
