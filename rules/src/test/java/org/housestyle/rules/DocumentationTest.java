package org.housestyle.rules;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.regex.Pattern;
import org.housestyle.Examination;
import org.housestyle.Held;
import org.housestyle.Housestyle;
import org.housestyle.config.ConfigLookup;
import org.housestyle.config.ConfiguredHouse;
import org.housestyle.config.Options;
import org.housestyle.config.PackShelf;
import org.housestyle.extract.Document;
import org.housestyle.extract.Format;
import org.housestyle.rule.PackException;
import org.housestyle.rule.RulePack;
import org.housestyle.text.SourceText;
import org.housestyle.verify.PackVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation shows is what works. */
class DocumentationTest {

  @TempDir Path folder;

  private static List<String> blocks(String file, String language) throws IOException {
    List<String> blocks =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("..", file)))
            .results()
            .map(block -> block.group(1))
            .toList();
    assertThat(blocks).as("blocks of " + language + " in " + file).isNotEmpty();
    return blocks;
  }

  @Test
  void theHousePackHolds() throws IOException, PackException {
    Path file = folder.resolve("our-style.yaml");
    Files.writeString(file, blocks("docs/own-rules.md", "yaml").get(0));
    assertThat(PackVerifier.verify(RulePack.read(file))).isEmpty();
  }

  static List<String> suppressions() throws IOException {
    return blocks("docs/suppressions.md", "markdown");
  }

  @ParameterizedTest
  @MethodSource("suppressions")
  void everySuppressionSilencesAFinding(String copy) {
    Examination seen =
        Housestyle.withRules(BuiltInPacks.childProtection())
            .examine(Document.of(SourceText.of(copy), Format.MARKDOWN));
    assertThat(seen.findings()).isEmpty();
    assertThat(seen.problems()).isEmpty();
    assertThat(seen.held()).extracting(Held::reason).anyMatch(it -> it.startsWith("suppressed: "));
  }

  static List<String> configurations() throws IOException {
    return blocks("docs/configuration.md", "yaml");
  }

  @ParameterizedTest
  @MethodSource("configurations")
  void everyConfigurationIsRead(String yaml) throws IOException {
    Files.writeString(folder.resolve("our-style.yaml"), blocks("docs/own-rules.md", "yaml").get(0));
    Files.createDirectory(folder.resolve("shared"));
    Files.writeString(folder.resolve("shared/house.yml"), "fail-on: warning");
    Files.writeString(folder.resolve("courier.yml"), "region: en-GB");
    Files.writeString(
        folder.resolve("housestyle.yml"),
        yaml.replace("classpath:org/courier/house.yml", "courier.yml"));
    PackShelf shelf =
        new PackShelf(
            BuiltInPacks.names(), BuiltInPacks::named, DocumentationTest.class.getClassLoader());
    ConfiguredHouse house =
        new ConfiguredHouse(ConfigLookup.upwards(), folder, shelf, Options.none());
    assertThat(house.describe(folder.resolve("a.md"))).contains("housestyle.yml");
  }

  @ParameterizedTest
  @MethodSource("configurations")
  void everyConfigurationIsValidToTheSchema(String yaml) throws IOException {
    try (InputStream in = ConfiguredHouse.class.getResourceAsStream("housestyle.schema.json")) {
      JsonSchema schema =
          JsonSchemaFactory.getInstance(VersionFlag.V202012)
              .getSchema(new ObjectMapper().readTree(in));
      assertThat(schema.validate(yaml, InputFormat.YAML)).isEmpty();
    }
  }
}
