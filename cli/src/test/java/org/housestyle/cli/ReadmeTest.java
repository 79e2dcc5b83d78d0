package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first screen of the README shows what the command says. */
class ReadmeTest {

  @Test
  void theFirstExampleIsTrue() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("..", "README.md"));
    int call =
        lines.indexOf(lines.stream().filter(it -> it.contains("$ echo")).findFirst().orElseThrow());
    String copy = lines.get(call).replaceFirst(".*echo \"([^\"]*)\".*", "$1") + "\n";
    StringBuilder shown = new StringBuilder();
    for (String line : lines.subList(call + 1, lines.size())) {
      if (!line.startsWith("    ")) {
        break;
      }
      shown.append(line.substring(4)).append('\n');
    }
    assertThat(Run.reading(copy, "check", "-").out()).isEqualTo(shown + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/configuration.md", "docs/baseline.md"})
  void theJavaCompiles(String page, @TempDir Path folder) throws IOException {
    String text = Files.readString(Path.of("..", page));
    String body =
        Pattern.compile("(?s)```java\n([^`]*)```")
            .matcher(text)
            .results()
            .map(block -> block.group(1))
            .collect(Collectors.joining());
    Path source = folder.resolve("Readme.java");
    Files.writeString(
        source,
        "import java.nio.charset.*; import java.nio.file.*; import java.util.*; import org.housestyle.*;"
            + "import org.housestyle.config.*; import org.housestyle.rules.*;"
            + "import org.housestyle.run.*;\n"
            + "class Readme { void run(Path story) throws Exception {\n"
            + body
            + "} }");
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                messages,
                messages,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                source.toString());
    assertThat(result).as(messages.toString(StandardCharsets.UTF_8)).isZero();
  }
}
