// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema says of a configuration what the reader says. */
class ConfigSchemaTest {

  private static final JsonSchema SCHEMA = schema();

  @TempDir Path root;

  private static JsonSchema schema() {
    try (InputStream in = ConfigResolver.class.getResourceAsStream("housestyle.schema.json")) {
      JsonNode node = new ObjectMapper().readTree(in);
      return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(node);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean isRead(String yaml) {
    return new ConfiguredFolder(root)
        .write(".git/HEAD", "")
        .write("housestyle.yml", yaml)
        .mistakes("a.md")
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "packs: [sample]\nguidance: second\nregion: en-AU\nencoding: UTF-8\nfail-on: never",
        "packs: sample\nguidance: {sample: second}",
        "include: ['**/*.md']\nexclude: drafts/\nallow: [Stop it]",
        "rules: {client: off, sample/*: warning, '*': rule, paedophile: {level: error}}",
        "rules: {client: {usage: {quotation: off, legal: rule}}}",
        "usage: {statement: rule, quotation: off, mention: advice, title: error, legal: warning}",
        "usage: {doubtful: off}",
        "overrides: [{paths: a/, off: true}, {paths: [b], rules: {client: off}, usage: {}}]",
        "overrides: [{paths: a, guidance: second, region: en-US, allow: x}]",
        "suppressions: {reason: required}",
        "baseline: known.baseline\ncache: .housestylecache",
        "formats: {.njk: html, '.body.tmp': text}",
        "front-matter: {add: [verdict, '*card'], remove: credit}",
        "surfaces: {headline: {client: error, sample/*: off}, alt-text: {'*': advice}}",
        "overrides: [{paths: a, surfaces: {list-item: {client: rule}}}]",
        "overrides: [{paths: a, suppressions: {reason: optional}}]",
        "extends: classpath:org/housestyle/config/house.yml",
      })
  void whatIsReadIsValid(String yaml) {
    assertThat(SCHEMA.validate(yaml, InputFormat.YAML)).isEmpty();
    assertThat(isRead(yaml)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pack: sample",
        "packs: []",
        "guidance: [second]",
        "region: en-UK",
        "fail-on: off",
        "baseline: [a, b]",
        "overrides: [{paths: a, cache: b}]",
        "rules: [client]",
        "rules: {client: eror}",
        "rules: {client: {levle: off}}",
        "usage: {quote: off}",
        "usage: {quotation: never}",
        "overrides: [{off: true}]",
        "overrides: [{paths: a, off: perhaps}]",
        "overrides: [{paths: a, packs: sample}]",
        "overrides: {paths: a, packs: sample}",
        "allow: {a: b}",
        "suppressions: required",
        "suppressions: {reason: always}",
        "suppressions: {reasons: required}",
      })
  void whatIsRefusedIsInvalid(String yaml) {
    assertThat(SCHEMA.validate(yaml, InputFormat.YAML)).isNotEmpty();
    assertThat(isRead(yaml)).isFalse();
  }
}
