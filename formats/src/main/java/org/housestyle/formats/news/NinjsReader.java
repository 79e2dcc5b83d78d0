// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.news;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.housestyle.document.CopyTable;
import org.housestyle.formats.json.JsonValue.JsonObject;

/** Reads ninjs (IPTC, News in JSON, 1.3 to 3.1). Thread-safe. */
public final class NinjsReader extends JsonNewsReader {

  /** What an item has beside its address. */
  private static final Pattern KEYS =
      Pattern.compile(
          "\"name\"\\s*:\\s*\"ninjs\"|\"(versioncreated|versionCreated|pubstatus|pubStatus"
              + "|representationtype|representationType|body_\\w+|bodies|headlines|descriptions)\"\\s*:");

  private static final Pattern URI = Pattern.compile("\"uri\"\\s*:");

  /** For {@link java.util.ServiceLoader}. */
  public NinjsReader() {
    super(CopyTable.read(NinjsReader.class, "ninjs.txt"));
  }

  @Override
  public String name() {
    return "ninjs";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/vnd.iptc.ninjs+json");
  }

  @Override
  public boolean recognises(byte[] head) {
    String text = head(head);
    return text.startsWith("{") && URI.matcher(text).find() && KEYS.matcher(text).find();
  }

  /** A body says what it is written in. */
  @Override
  Optional<String> role(JsonObject object, String outer) {
    String type =
        (object.string("contentType") + object.string("contenttype")).toLowerCase(Locale.ROOT);
    if (type.contains("html")) {
      return Optional.of(HTML);
    }
    return type.contains("nitf") ? Optional.of(NITF) : Optional.empty();
  }
}
