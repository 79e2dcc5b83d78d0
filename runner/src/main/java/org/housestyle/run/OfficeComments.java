// SPDX-License-Identifier: Apache-2.0
package org.housestyle.run;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.housestyle.CheckResult;
import org.housestyle.Finding;
import org.housestyle.Suggestion;
import org.housestyle.document.Document;
import org.housestyle.document.OfficeReader;
import org.housestyle.document.OfficeReader.Remark;
import org.housestyle.document.Part;

/** Writes the findings of an office file into it, as comments. */
public final class OfficeComments {

  private OfficeComments() {}

  /**
   * The file with a comment for each finding; the same bytes if it has them already.
   *
   * @param findings what is found in the bytes
   * @throws IOException if the comments cannot be written, or would change the text
   */
  public static byte[] add(byte[] bytes, Charset charset, OfficeReader reader, CheckResult findings)
      throws IOException {
    return add(
        bytes, charset, reader, findings.findings().stream().map(OfficeComments::remark).toList());
  }

  /**
   * The file with some comments; the same bytes if it has them already.
   *
   * @param remarks by offsets of the texts in the bytes
   * @throws IOException if the comments cannot be written, or would change the text
   */
  public static byte[] add(byte[] bytes, Charset charset, OfficeReader reader, List<Remark> remarks)
      throws IOException {
    Document document = Document.read(bytes, charset, reader);
    byte[] commented = reader.comment(bytes, document, remarks);
    List<String> before = texts(document);
    if (!texts(Document.read(commented, charset, reader)).equals(before)) {
      throw new IOException("comments would change its text");
    }
    return commented;
  }

  private static List<String> texts(Document document) {
    return document.parts().stream().map(Part::text).toList();
  }

  private static Remark remark(Finding finding) {
    List<String> lines = new ArrayList<>();
    lines.add(finding.message());
    lines.add("Why: " + finding.rule().why());
    lines.add("Source: " + finding.citations().get(0).inWords());
    List<String> wordings =
        finding.suggestions().stream().map(Suggestion::text).distinct().toList();
    if (wordings.size() > 1) {
      lines.add("Wordings: " + String.join("; ", wordings));
    }
    return new Remark(finding.part(), finding.span(), String.join("\n", lines));
  }
}
