// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.api;

import org.housestyle.Version;
import org.housestyle.desk.http.Answer;
import org.housestyle.desk.http.Call;
import org.housestyle.desk.http.Endpoint;
import org.housestyle.desk.style.HouseRules;

/** {@code GET /api/health}: whether the server works, with which rules. Needs no token. */
public final class HealthEndpoint implements Endpoint {

  private final HouseRules house;

  /** Tells of the rules of the house. */
  public HealthEndpoint(HouseRules house) {
    this.house = house;
  }

  @Override
  public Answer answer(Call call) {
    return JsonText.answer(
        json -> {
          json.writeBooleanField("ok", house.problem().isEmpty());
          json.writeStringField("version", Version.current());
          json.writeStringField("rulesVersion", house.style().version());
          if (house.problem().isPresent()) {
            json.writeStringField("problem", house.problem().get());
          }
        });
  }
}
