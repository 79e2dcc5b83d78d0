// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.api;

import java.util.Optional;
import org.housestyle.desk.http.Answer;
import org.housestyle.desk.http.RefusedException;
import org.housestyle.desk.style.CheckPool;
import org.housestyle.desk.style.HouseRules;
import org.housestyle.document.Document;
import org.housestyle.rule.Rule;
import org.housestyle.suppress.IgnoreComment;
import org.housestyle.text.Span;

/**
 * {@code POST /api/ignore}: the edit that puts a comment with a reason into a text, so that a rule
 * is silent there. No {@code edit} if the format has no comments, or there is no place for one.
 */
public final class IgnoreEndpoint extends JsonEndpoint {

  private final HouseRules house;
  private final OpenFiles files;

  /** Answers for the rules of the house. */
  public IgnoreEndpoint(HouseRules house, CheckPool pool, OpenFiles files) {
    super(pool, CheckPool.CHECK_MILLISECONDS);
    this.house = house;
    this.files = files;
  }

  @Override
  Answer answer(JsonBody body) throws RefusedException {
    AskedCopy asked = AskedCopy.of(body, house, files);
    Document document = asked.text().document();
    String part = body.string("part").orElse("");
    int start = body.requireOffset("start");
    int end = body.requireOffset("end");
    if (document.parts().stream().noneMatch(it -> it.name().equals(part))
        || start >= end
        || end > document.part(part).text().length()) {
      throw new RefusedException(400, "\"start\" and \"end\" are outside of the text");
    }
    String reason = body.requireString("reason").strip();
    if (reason.isEmpty()) {
      throw new RefusedException(400, "\"reason\" is empty");
    }
    Optional<String> wrong = IgnoreComment.whyNoReason(document, reason);
    if (wrong.isPresent()) {
      throw new RefusedException(400, wrong.get());
    }
    Rule rule = RuleEndpoint.entry(body.requireString("rule"), asked.style().housestyle()).rule();
    Optional<IgnoreComment> comment =
        IgnoreComment.of(document, rule, part, new Span(start, end), reason);
    return JsonText.answer(
        json -> {
          if (comment.isPresent()) {
            Span span = comment.get().edit().span();
            json.writeObjectFieldStart("edit");
            json.writeNumberField("start", span.start());
            json.writeNumberField("end", span.end());
            json.writeStringField("text", comment.get().edit().replacement());
            json.writeEndObject();
          }
        });
  }
}
