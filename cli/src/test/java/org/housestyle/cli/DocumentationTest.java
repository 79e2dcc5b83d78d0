package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import picocli.CommandLine;

/** What pages and help texts tell people to type or to copy is understood. */
class DocumentationTest {

  private static final Path ROOT = Path.of("..");

  /** A call alone in its line, or after what stands before it in YAML or in a shell. */
  private static final Pattern CALL =
      Pattern.compile("(?:- |\\$ |run: |entry: |.*[|;&] )?(?:\\./)?housestyle( .+)?");

  private static final Pattern YAML = Pattern.compile("(?s)```yaml\n(.*?)```");

  @ParameterizedTest
  @MethodSource
  void aCallIsUnderstood(String call) {
    String[] words = call.replaceAll(" +(#|[|&;<>]).*", "").replace("\"", "").strip().split(" +");
    assertThatCode(() -> Commands.all(null).parseArgs(words)).doesNotThrowAnyException();
  }

  static List<String> aCallIsUnderstood() throws IOException {
    List<String> calls = new ArrayList<>();
    for (Path page : pages(".md", "hooks.yaml")) {
      Files.readAllLines(page).forEach(line -> addCall(line.strip(), calls));
    }
    addExamples(Commands.all(null), calls);
    assertThat(calls).hasSizeGreaterThan(40);
    return calls;
  }

  private static void addExamples(CommandLine command, List<String> calls) {
    for (String line : command.getCommandSpec().usageMessage().footer()) {
      addCall(line.strip().replaceAll("  +.*", ""), calls);
    }
    command.getSubcommands().values().forEach(subcommand -> addExamples(subcommand, calls));
  }

  private static void addCall(String line, List<String> calls) {
    Matcher call = CALL.matcher(line);
    if (call.matches() && call.group(1) != null) {
      calls.add(call.group(1));
    }
  }

  @Test
  void aWrongCallIsNoticed() {
    List<String> calls = new ArrayList<>();
    addCall("- run: make | ./housestyle check --fix-all content/  # all of it", calls);
    assertThat(calls).hasSize(1);
    assertThatCode(() -> aCallIsUnderstood(calls.get(0))).hasMessageContaining("--fix-all");
  }

  @ParameterizedTest
  @MethodSource
  void yamlIsYaml(String text) {
    Load load = new Load(LoadSettings.builder().build());
    assertThatCode(() -> load.loadFromString(text)).doesNotThrowAnyException();
  }

  static List<String> yamlIsYaml() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path page : pages(".md")) {
      YAML.matcher(Files.readString(page)).results().forEach(it -> texts.add(it.group(1)));
    }
    for (Path file : pages(".yml", ".yaml")) {
      texts.add(Files.readString(file));
    }
    return texts;
  }

  /** The files in the root and in {@code docs} whose names end so. */
  private static List<Path> pages(String... endings) throws IOException {
    List<Path> pages = new ArrayList<>();
    for (Path folder : List.of(ROOT, ROOT.resolve("docs"))) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
            .sorted()
            .forEach(pages::add);
      }
    }
    return pages;
  }
}
