// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescriptionTest {

  @TempDir Path root;

  @Test
  void everyValueSaysWhereItComesFrom() {
    ConfiguredFolder folder =
        new ConfiguredFolder(root)
            .write(".git/HEAD", "")
            .write(
                "shared.yml",
                "region: en-US\nallow: [Stop Child Porn]\nsuppressions: {reason: required}\n")
            .write(
                "housestyle.yml",
                """
                extends: shared.yml
                exclude: [drafts/]
                usage: {quotation: off}
                rules: {client: off}
                formats: {.njk: html}
                surfaces:
                  headline: {client: error}
                overrides:
                  - paths: archive/
                    rules:
                      sample/*: {usage: {legal: rule}}
                """);
    Options options = Options.none().withFailOn("warning", "--fail-on");
    assertThat(folder.resolver(options).describe(root.resolve("archive/a.md")))
        .isEqualTo(
            """
            configuration  housestyle.yml
            pack           sample                                     default
            guidance       sample: first                              default
            region         en-US                                      shared.yml:1
            encoding       UTF-8                                      default
            fail-on        warning                                    --fail-on
            include        every format that is read, by file ending  default
            exclude        drafts/                                    housestyle.yml:2
            format         .njk: html                                 housestyle.yml:5
            allow          Stop Child Porn                            shared.yml:2
            suppressions   reason: required                           shared.yml:3
            usage          statement: rule                            default
            usage          quotation: off                             housestyle.yml:3
            usage          mention: off                               default
            usage          title: off                                 default
            usage          legal: advice                              default
            usage          doubtful: advice                           default
            rule           client: off                                housestyle.yml:4
            surface        headline: client: error                    housestyle.yml:7
            rule           sample/* (legal): rule                     housestyle.yml:11
            """);
  }
}
