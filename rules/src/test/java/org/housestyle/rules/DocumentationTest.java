package org.housestyle.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.rule.PackException;
import org.housestyle.rule.RulePack;
import org.housestyle.verify.PackVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation shows is what works. */
class DocumentationTest {

  @TempDir Path folder;

  private static String block(String file, String language) throws IOException {
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("..", file)));
    assertThat(block.find()).as(file + " has a block of " + language).isTrue();
    return block.group(1);
  }

  @Test
  void theHousePackHolds() throws IOException, PackException {
    Path file = folder.resolve("our-style.yaml");
    Files.writeString(file, block("docs/own-rules.md", "yaml"));
    assertThat(PackVerifier.verify(RulePack.read(file))).isEmpty();
  }
}
