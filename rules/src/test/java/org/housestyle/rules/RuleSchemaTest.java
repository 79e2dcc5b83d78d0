// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.housestyle.rule.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schemas say of every rule file and every list of sources what the reader says. */
class RuleSchemaTest {

  private static final Set<String> NO_RULES =
      Set.of("pack.yaml", "sources.yaml", "words.yaml", "titles.yaml", "coverage.yaml");

  private static final JsonSchema SCHEMA = schema("rule.schema.json");
  private static final JsonSchema SOURCES = schema("sources.schema.json");

  private static JsonSchema schema(String name) {
    try (InputStream in = RulePack.class.getResourceAsStream(name)) {
      JsonNode node = new ObjectMapper().readTree(in);
      return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(node);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Path> sourceFiles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/org/housestyle/rules"))) {
      return files.filter(file -> file.endsWith("sources.yaml")).toList();
    }
  }

  static List<Path> ruleFiles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/org/housestyle/rules"))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !NO_RULES.contains(file.getFileName().toString()))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("ruleFiles")
  void everyRuleFileIsValid(Path file) throws IOException {
    assertThat(SCHEMA.validate(Files.readString(file), InputFormat.YAML)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sourceFiles")
  void everyListOfSourcesIsValid(Path file) throws IOException {
    assertThat(SOURCES.validate(Files.readString(file), InputFormat.YAML)).isEmpty();
  }

  @Test
  void aReportedSourceSaysWhoReportsIt() {
    String source = "a:\n  organisation: Us\n  title: Guide\n  read: reported\n";
    assertThat(SOURCES.validate(source, InputFormat.YAML)).isNotEmpty();
    assertThat(SOURCES.validate(source + "  reported-by: Them\n", InputFormat.YAML)).isEmpty();
  }

  @Test
  void aMistakeIsInvalid() {
    assertThat(SCHEMA.validate("id: x\nlevle: error\n", InputFormat.YAML)).isNotEmpty();
  }
}
