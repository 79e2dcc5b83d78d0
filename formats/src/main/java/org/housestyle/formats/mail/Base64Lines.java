// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.housestyle.fix.Edit;
import org.housestyle.fix.Fixer;
import org.housestyle.text.SourceText;

/**
 * Base64 (RFC 2045, section 6.8). An edit writes the whole text anew, in lines of the same length.
 */
final class Base64Lines implements ContentEncoding {

  private static final int USUAL_LENGTH = 76;

  @Override
  public byte[] decode(String written) throws IOException {
    try {
      return Base64.getMimeDecoder().decode(written);
    } catch (IllegalArgumentException e) {
      throw new IOException("broken Base64: " + e.getMessage(), e);
    }
  }

  @Override
  public String edit(String written, SourceText text, List<Edit> edits, String lineEnd)
      throws IOException {
    int first = MimeParser.lineEnd(written, 0);
    int length = first >= 4 && first < written.stripTrailing().length() ? first : USUAL_LENGTH;
    byte[] edited = Fixer.apply(decode(written), text, edits);
    return Base64.getMimeEncoder(length, lineEnd.getBytes(StandardCharsets.US_ASCII))
            .encodeToString(edited)
        + written.substring(written.stripTrailing().length());
  }
}
