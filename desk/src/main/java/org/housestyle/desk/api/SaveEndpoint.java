// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.housestyle.desk.http.Answer;
import org.housestyle.desk.http.RefusedException;
import org.housestyle.desk.style.CheckPool;
import org.housestyle.desk.style.ChosenStyle;
import org.housestyle.desk.style.HouseRules;
import org.housestyle.document.Document;
import org.housestyle.document.DocumentReader;
import org.housestyle.document.OfficeReader;
import org.housestyle.document.OfficeReader.Remark;
import org.housestyle.editing.OpenText;
import org.housestyle.fix.Edit;
import org.housestyle.fix.Fixer;
import org.housestyle.run.OfficeComments;
import org.housestyle.text.Span;

/**
 * {@code POST /api/save}: an open file with its edits, as bytes of the same format. In office files
 * the edits are tracked changes, and what is left can get comments.
 */
public final class SaveEndpoint extends JsonEndpoint {

  private final HouseRules house;
  private final OpenFiles files;

  /** Saves open files. */
  public SaveEndpoint(HouseRules house, CheckPool pool, OpenFiles files) {
    super(pool, CheckPool.FILE_MILLISECONDS);
    this.house = house;
    this.files = files;
  }

  @Override
  Answer answer(JsonBody body) throws RefusedException {
    OpenFile file = files.get(body.requireString("doc"));
    Document document = file.document();
    ChosenStyle style = house.style(AskedCopy.choice(body), file.name());
    OpenText opened = new OpenText(style.housestyle(), document, 0);
    Map<String, List<Edit>> edits = AskedCopy.edits(file, opened, body);
    try {
      byte[] saved = edits.isEmpty() ? file.bytes() : written(file, edits);
      if (document.reader() instanceof OfficeReader office) {
        saved = commented(saved, office, opened.edited(1, edits), body);
      }
      return answer(file.name(), document.reader(), saved);
    } catch (UncheckedIOException e) {
      throw new RefusedException(409, "the file cannot be saved: " + e.getCause().getMessage());
    } catch (IOException e) {
      throw new RefusedException(409, "the file cannot be saved: " + e.getMessage());
    }
  }

  /** The text of a text file may be edited in any way; what else files hold must stay. */
  private static byte[] written(OpenFile file, Map<String, List<Edit>> edits) throws IOException {
    Document document = file.document();
    return document.reader().isText()
        ? Fixer.apply(file.bytes(), document.source(), edits.get(""))
        : document.write(file.bytes(), edits);
  }

  private static byte[] commented(byte[] saved, OfficeReader office, OpenText text, JsonBody body)
      throws IOException, RefusedException {
    byte[] commented = saved;
    if (body.flag("comments")) {
      commented = OfficeComments.add(saved, StandardCharsets.UTF_8, office, text.result());
    }
    List<Remark> remarks = new ArrayList<>();
    for (JsonBody each : body.objects("remarks")) {
      Span span = new Span(each.requireOffset("start"), each.requireOffset("end"));
      remarks.add(new Remark(each.requireString("part"), span, each.requireString("text")));
    }
    return remarks.isEmpty()
        ? commented
        : OfficeComments.add(commented, StandardCharsets.UTF_8, office, remarks);
  }

  private static Answer answer(String name, DocumentReader reader, byte[] saved) {
    String type =
        reader.mediaTypes().isEmpty() ? "application/octet-stream" : reader.mediaTypes().get(0);
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return Answer.of(type, saved)
        .with("Content-Disposition", "attachment; filename*=UTF-8''" + encoded);
  }
}
