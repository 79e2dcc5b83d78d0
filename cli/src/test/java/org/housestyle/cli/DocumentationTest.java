// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.housestyle.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import picocli.CommandLine;

/** What pages and help texts tell people to type or to copy is understood. */
class DocumentationTest {

  /**
   * The languages of blocks, and so the tests that try them: {@link DocumentationRunTest} runs
   * console, java and text, {@link DocumentedYamlTest} reads yaml and markdown, this one sh, xml
   * and groovy.
   */
  private static final Set<String> LANGUAGES =
      Set.of("console", "java", "text", "yaml", "markdown", "sh", "xml", "groovy");

  /** A call alone in its line, or after what stands before it in YAML or in a shell. */
  private static final Pattern CALL =
      Pattern.compile("(?:- |\\$ |run: |entry: |.*[|;&] )?(?:\\./)?housestyle( .+)?");

  static List<Page> pages() throws IOException {
    return Page.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aTestKnowsEveryBlock(Page page) {
    List<String> languages = new ArrayList<>();
    page.tree()
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(FencedCodeBlock block) {
                languages.add(block.getInfo());
              }

              @Override
              public void visit(IndentedCodeBlock block) {
                languages.add("indented: " + block.getLiteral());
              }
            });
    assertThat(languages).isSubsetOf(LANGUAGES);
  }

  @ParameterizedTest
  @MethodSource
  void aCallIsUnderstood(String call) {
    String[] words =
        call.replaceAll(" +(#|[|&;<>]).*", "")
            .replaceAll("[\"|].*?(?= |$)", "")
            .strip()
            .split(" +");
    assertThatCode(() -> Commands.all(null).parseArgs(words)).doesNotThrowAnyException();
  }

  static List<String> aCallIsUnderstood() throws IOException {
    List<String> calls = new ArrayList<>();
    for (Page page : Page.all()) {
      page.text().lines().forEach(line -> addCall(line.strip(), calls));
      if (!page.name().equals("CHANGELOG.md")) { // which names commands, and tells no calls
        page.tree().accept(inlineCalls(calls));
      }
    }
    Files.readAllLines(Path.of("../.pre-commit-hooks.yaml"))
        .forEach(line -> addCall(line.strip(), calls));
    addExamples(Commands.all(null), calls);
    assertThat(calls).hasSizeGreaterThan(100);
    return calls;
  }

  private static AbstractVisitor inlineCalls(List<String> calls) {
    return new AbstractVisitor() {
      @Override
      public void visit(Code code) {
        addCall(code.getLiteral(), calls);
      }
    };
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
  @MethodSource("pages")
  void xmlIsXmlAndNamesThisVersion(Page page) throws Exception {
    for (Page.Block block : page.blocks("xml")) {
      Element root =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader("<a>" + block.content() + "</a>")))
              .getDocumentElement();
      NodeList groups = root.getElementsByTagName("groupId");
      for (int i = 0; i < groups.getLength(); i++) {
        Element artifact = (Element) groups.item(i).getParentNode();
        NodeList versions = artifact.getElementsByTagName("version");
        if (groups.item(i).getTextContent().equals("org.housestyle") && versions.getLength() > 0) {
          assertThat(versions.item(0).getTextContent()).isEqualTo(Version.current());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void groovyNamesThisVersionAndTheMainClass(Page page) {
    for (Page.Block block : page.blocks("groovy")) {
      assertThat(block.content())
          .contains("'org.housestyle:housestyle-cli:" + Version.current() + "'")
          .contains("mainClass = '" + Main.class.getName() + "'");
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aLinkLeadsSomewhere(Page page) {
    List<String> links = new ArrayList<>();
    page.tree()
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Link link) {
                links.add(link.getDestination());
              }
            });
    assertThat(links).allSatisfy(link -> assertThat(leadsSomewhere(page, link)).isTrue());
  }

  private static boolean leadsSomewhere(Page page, String link) throws IOException {
    if (link.startsWith("https://")) {
      return true;
    }
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? page.path() : page.path().resolveSibling(parts[0]);
    return Files.exists(target)
        && (parts.length == 1 || anchors(target).anyMatch(parts[1]::equals));
  }

  /** The names that GitHub gives to the headings of a page. */
  private static Stream<String> anchors(Path page) throws IOException {
    return Files.readAllLines(page).stream()
        .filter(line -> line.matches("#+ .*"))
        .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
        .map(line -> line.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
  }
}
