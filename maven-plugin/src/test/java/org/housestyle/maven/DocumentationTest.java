// SPDX-License-Identifier: Apache-2.0
package org.housestyle.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages say of the plugin is true of what was built, and their snippets are run. */
class DocumentationTest {

  private static final Pattern SNIPPET = Pattern.compile("(?ms)^```xml$(.*?)^```$");
  private static final Pattern PROPERTY = Pattern.compile("-D(housestyle\\.[a-zA-Z.]+)");
  private static final Pattern GOAL = Pattern.compile("(?<![.\\w])housestyle:([a-z][a-z-]*)");

  /** A parameter that a POM can set, and the property that sets it as well. */
  private record Setting(Parameter parameter, String property) {}

  private static PluginDescriptor plugin;
  private static final List<Setting> settings = new ArrayList<>();

  @BeforeAll
  static void readDescriptor() throws Exception {
    try (InputStream in =
        DocumentationTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
      plugin =
          new PluginDescriptorBuilder().build(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    for (MojoDescriptor goal : plugin.getMojos()) {
      if (!goal.getGoal().equals("help")) {
        goal.getParameters().stream()
            .filter(Parameter::isEditable)
            .map(it -> new Setting(it, property(goal, it)))
            .forEach(settings::add);
      }
    }
  }

  private static String property(MojoDescriptor goal, Parameter parameter) {
    String expression = goal.getMojoConfiguration().getChild(parameter.getName()).getValue("none");
    return expression.replace("${", "").replace("}", "");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String squeezed(String xml) {
    return xml.replaceAll("\\s", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../README.md", "../docs/maven.md", "../docs/pipelines.md"})
  void eachSnippetIsPartOfAProjectThatIsBuilt(Path page) throws IOException {
    List<String> poms;
    try (Stream<Path> files = Files.walk(Path.of("src/it"))) {
      poms =
          files
              .filter(it -> it.endsWith("pom.xml"))
              .map(it -> squeezed(read(it)).replace("@project.version@", plugin.getVersion()))
              .toList();
    }
    List<String> snippets = SNIPPET.matcher(read(page)).results().map(it -> it.group(1)).toList();
    assertThat(snippets).isNotEmpty();
    for (String snippet : snippets) {
      assertThat(poms).as(snippet).anyMatch(pom -> pom.contains(squeezed(snippet)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../README.md", "../docs/maven.md", "../docs/pipelines.md", "../docs/reports.md"})
  void goalsAndPropertiesThatAreNamedExist(Path page) {
    String text = read(page);
    assertThat(GOAL.matcher(text).results().map(it -> it.group(1)).toList())
        .isSubsetOf(plugin.getMojos().stream().map(MojoDescriptor::getGoal).toList());
    assertThat(PROPERTY.matcher(text).results().map(it -> it.group(1)).toList())
        .isSubsetOf(settings.stream().map(Setting::property).toList());
  }

  @Test
  void eachParameterIsInTheTable() {
    String page = read(Path.of("../docs/maven.md"));
    assertThat(settings)
        .isNotEmpty()
        .allMatch(
            it ->
                page.contains(
                    "| `%s` | `%s` |".formatted(it.parameter().getName(), it.property())));
  }

  @Test
  void eachParameterHasAPropertyAVersionAndADescription() {
    assertThat(settings)
        .allMatch(it -> it.property().startsWith("housestyle."))
        .allMatch(it -> it.parameter().getSince() != null)
        .noneMatch(it -> it.parameter().getDescription().isBlank());
  }

  @Test
  void eclipseKnowsEachGoal() {
    String metadata =
        read(Path.of("src/main/resources/META-INF/m2e/lifecycle-mapping-metadata.xml"));
    assertThat(plugin.getMojos().stream().map(MojoDescriptor::getGoal))
        .filteredOn(it -> !it.equals("help"))
        .allMatch(it -> metadata.contains("<goal>" + it + "</goal>"));
  }
}
