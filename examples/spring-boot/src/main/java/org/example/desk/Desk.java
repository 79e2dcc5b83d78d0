// SPDX-License-Identifier: Apache-2.0
package org.example.desk;

import org.housestyle.Housestyle;
import org.housestyle.report.FindingJson;
import org.housestyle.rules.BuiltInPacks;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A service with one endpoint: a text goes in, its findings come out as JSON. */
@SpringBootApplication
@RestController
public class Desk {

  private final Housestyle housestyle;

  Desk(Housestyle housestyle) {
    this.housestyle = housestyle;
  }

  /** One checker serves all threads. */
  @Bean
  static Housestyle housestyle() {
    return Housestyle.withRules(BuiltInPacks.childProtection());
  }

  /** The findings of a text, with the keys of the JSON report. */
  @PostMapping(
      path = "/check",
      consumes = MediaType.TEXT_PLAIN_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  String check(@RequestBody String copy) {
    return FindingJson.of(housestyle.check(copy));
  }

  /** Starts the service. */
  public static void main(String[] arguments) {
    SpringApplication.run(Desk.class, arguments);
  }
}
