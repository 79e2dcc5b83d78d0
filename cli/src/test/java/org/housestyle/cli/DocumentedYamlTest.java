// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.housestyle.CheckResult;
import org.housestyle.Finding;
import org.housestyle.Housestyle;
import org.housestyle.Status;
import org.housestyle.config.ConfigLookup;
import org.housestyle.config.ConfigResolver;
import org.housestyle.config.Options;
import org.housestyle.config.PackShelf;
import org.housestyle.document.Document;
import org.housestyle.document.DocumentProblem;
import org.housestyle.rule.RulePack;
import org.housestyle.rulebook.PackVerifier;
import org.housestyle.rules.BuiltInPacks;
import org.housestyle.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Configurations, packs and copy that pages show are read as they say. */
class DocumentedYamlTest {

  /** Keys that only the files of other programs have: GitHub, GitLab, pre-commit. */
  private static final Set<String> FOREIGN = Set.of("jobs", "housestyle", "repos");

  @TempDir Path folder;

  private static List<String> blocks(String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    for (Page page : Page.all()) {
      page.blocks(language).forEach(it -> blocks.add(it.content()));
    }
    return blocks;
  }

  private static Object load(String yaml) {
    return new Load(LoadSettings.builder().build()).loadFromString(yaml);
  }

  private static Set<?> keys(String yaml) {
    return ((Map<?, ?>) load(yaml)).keySet();
  }

  private static boolean isPack(String yaml) {
    return keys(yaml).contains("sources");
  }

  /** All other YAML, so that a mistake in it does not make it something else. */
  static List<String> configurations() throws IOException {
    return blocks("yaml").stream()
        .filter(it -> !isPack(it) && keys(it).stream().noneMatch(FOREIGN::contains))
        .toList();
  }

  static List<String> packs() throws IOException {
    return blocks("yaml").stream().filter(DocumentedYamlTest::isPack).toList();
  }

  /** All copy that is shown, but for stories that are there to be checked. */
  static List<String> suppressions() throws IOException {
    return blocks("markdown").stream().filter(it -> !it.startsWith("# ")).toList();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void theExamplesOfAPackHold(String yaml) throws Exception {
    Path file = Files.writeString(folder.resolve("our-style.yaml"), yaml);
    assertThat(PackVerifier.verify(RulePack.read(file))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("suppressions")
  void everySuppressionSilencesAFinding(String copy) {
    CheckResult seen =
        Housestyle.withRules(BuiltInPacks.childProtection())
            .examine(Document.of(SourceText.of(copy), "markdown"));
    assertThat(seen.findings()).extracting(Finding::message).isEmpty();
    assertThat(seen.problems()).extracting(DocumentProblem::message).isEmpty();
    assertThat(seen.held())
        .extracting(Finding::status)
        .hasAtLeastOneElementOfType(Status.Suppressed.class);
  }

  @ParameterizedTest
  @MethodSource("configurations")
  void everyConfigurationIsRead(String yaml) throws IOException {
    Files.writeString(folder.resolve("our-style.yaml"), packs().get(0));
    Files.createDirectory(folder.resolve("shared"));
    Files.writeString(folder.resolve("shared/house.yml"), "fail-on: warning");
    Files.writeString(folder.resolve("courier.yml"), "region: en-GB");
    Files.writeString(
        folder.resolve("housestyle.yml"),
        yaml.replace("classpath:org/courier/house.yml", "courier.yml"));
    PackShelf shelf =
        new PackShelf(BuiltInPacks.names(), BuiltInPacks::named, getClass().getClassLoader());
    ConfigResolver house =
        new ConfigResolver(ConfigLookup.upwards(), folder, shelf, Options.none());
    assertThat(house.describe(folder.resolve("a.md"))).contains("housestyle.yml");
  }

  @ParameterizedTest
  @MethodSource("configurations")
  void everyConfigurationIsValidToTheSchema(String yaml) throws IOException {
    try (InputStream in = ConfigResolver.class.getResourceAsStream("housestyle.schema.json")) {
      JsonSchema schema =
          JsonSchemaFactory.getInstance(VersionFlag.V202012)
              .getSchema(new ObjectMapper().readTree(in));
      assertThat(schema.validate(yaml, InputFormat.YAML)).isEmpty();
    }
  }

  @Test
  void everyInputOfTheActionIsTold() throws IOException {
    Map<?, ?> action = (Map<?, ?>) load(Files.readString(Path.of("../action.yml")));
    String page = Files.readString(Path.of("../docs/pipelines.md"));
    assertThat(((Map<?, ?>) action.get("inputs")).keySet())
        .isNotEmpty()
        .allMatch(it -> page.contains("| `" + it + "` |"));
  }

  @Test
  void allPacksCanBeCopiedFromThePageOnConfiguration() throws IOException {
    String page = Files.readString(Path.of("../docs/configuration.md"));
    assertThat(page.replaceAll("\\s+", " "))
        .contains("packs: [" + String.join(", ", BuiltInPacks.names()) + "]");
  }

  @Test
  void filesInTheRootAreYaml() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(".."))) {
      for (Path file : files.filter(it -> it.toString().matches(".*\\.ya?ml")).toList()) {
        assertThatCode(() -> load(Files.readString(file)))
            .as(file.toString())
            .doesNotThrowAnyException();
      }
    }
  }
}
