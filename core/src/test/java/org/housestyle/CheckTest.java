// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.housestyle.Copy.HOUSESTYLE;
import static org.housestyle.Copy.expect;
import static org.housestyle.Copy.expectHtml;
import static org.housestyle.Copy.expectMarkdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one term matches without being told, and where. */
class CheckTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He had [[child pornography]].",
        "He had [[CHILD Pornography]].",
        "He had [[child-pornography]].",
        "He had [[child\u2011porn]].",
        "He had [[child\u2013porn]].",
        "He had [[child-\nporn]].",
        "He had [[child  \n porn]].",
        "He had [[child\r\nporn]].",
        "He had [[child\u00A0porn]].",
        "He had [[child por\u00ADnography]].",
        "He had [[child\u00AD porn\u200Bography]].",
        "He ran [[child porn sites]].",
        "The [[child porn site]]'s owner was held.",
        "The [[child porn sites]]’ owners were held.",
        "The link to [[chld porn]] is clear.",
        "The link to [[child pronography]] is clear.",
        "\uD83D\uDE00 He had [[child porn]]. Cafe\u0301.",
        "It ended.[[Child porn]] was found.",
        "A [[pædophile]] was held, and [[paédophiles]] were sought.",
        "Thousands of [[images of child pornography]] were found.",
        "[[Child pornography]] laws",
        "He hid [[child pornog-\nraphy]] in a file.",
        "He hid [[child pornog-\r\nraphy]] in a file.",
        "He hid [[child-\nporn]] in a file.",
        "He hid [[child por\u00ADnography]] in a file.",
      })
  void found(String marked) {
    expect(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A child, porn and gambling were mentioned.",
        "The child - porn aside - was well.",
        "The child. Porn is another matter.",
        "A child born in March.",
        "A child port of call.",
        "His child's porn filter failed.",
        "The child (porn) case.",
        "A paedophile hunter was fined.",
        "Read child-porn.html first.",
        "See https://example.org/child-porn/ for more.",
        "See www.example.org/child-porn today.",
        "Write to child-porn@example.org.",
        "Follow #child-porn-site online.",
      })
  void silent(String copy) {
    expect(copy);
  }

  @Test
  void markupInsideATermDoesNotHideIt() {
    expectHtml("<p>He had [[child <em>pornography]]</em>.</p>");
    expectHtml("<p>He had [[child&nbsp;porn]] &amp; more.</p>");
    expectHtml("<p>He had <b>[[child</b> porn]].</p>");
    expectMarkdown("He had [[child **porn]]** at home.");
    expectMarkdown("He had [[chi&#108;d porn]] at home.");
    expectMarkdown("> He\n\nhad [[child\nporn]]\\.");
  }

  @Test
  void attributesAndFrontMatterHaveExactPlaces() {
    expectHtml("<img src='a.png' alt='Raid &amp; arrest over [[child porn]] &amp; theft'>");
    expectHtml("<meta name=\"description\" content=\"Raid over [[child porn]]\">");
    expectMarkdown("---\r\ntitle: \"\uD83D\uDE00 [[Child porn]] found\"\r\n---\r\nBody\r\n");
    expectMarkdown("---\ndescription: >\n  A raid over\n  [[child porn]] today\n---\nBody\n");
  }

  @Test
  void codeIsNoCopy() {
    expectMarkdown("Run `child porn` now, and child `x` porn.\n\n    child porn\n");
    expectHtml("<p>Run <code>child porn</code></p><script>child porn</script>");
  }

  @Test
  void placesCountFromTheTextWithoutItsMark(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "\uFEFFOne.\r\n\r\nHe had child porn.");
    Finding finding = HOUSESTYLE.check(file).get(0);
    assertThat(finding.span().start()).isEqualTo(15);
    assertThat(finding.start().line()).isEqualTo(3);
    assertThat(finding.start().column()).isEqualTo(8);
    assertThat(finding.end().column()).isEqualTo(18);
  }

  @Test
  void guidanceChoosesTheReplacementAndTheFirstSource() {
    Housestyle second = HOUSESTYLE.withGuidance("second");
    Finding finding = second.check("He had child porn.").get(0);
    assertThat(finding.suggestions().get(0).text()).isEqualTo("child sexual abuse material");
    assertThat(finding.sources().get(0).id()).isEqualTo("guide-b");
    assertThat(HOUSESTYLE.check("He had child porn.").get(0).sources().get(0).id())
        .isEqualTo("guide-a");
  }

  @Test
  void aTermThatTheGuidanceAcceptsIsSilentAndElsewhereIsNeverOffered() {
    String copy = "He had child abuse images.";
    assertThat(HOUSESTYLE.check(copy)).isEmpty();
    assertThat(HOUSESTYLE.withGuidance("second").check(copy)).hasSize(1);
    assertThat(HOUSESTYLE.withGuidance("second").check("He had child porn.").get(0).suggestions())
        .extracting(Suggestion::text)
        .containsExactly("child sexual abuse material", "child abuse material");
  }

  @Test
  void theRegionDecidesSpellingOnly() {
    assertThat(
            HOUSESTYLE
                .withRegion("en-US")
                .check("Paedophiles met.")
                .get(0)
                .suggestions()
                .get(0)
                .text())
        .isEqualTo("Child sex offendors");
    assertThatThrownBy(() -> HOUSESTYLE.withRegion("en-ZZ"))
        .hasMessage("no region \"en-ZZ\"; known: en-GB, en-US, en-AU, en-CA");
  }

  @Test
  void theLanguageOfTheMachineDoesNotMatter() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      Housestyle turkish = Housestyle.withRules(Copy.PACK);
      assertThat(turkish.check("CHILD PORN SITE, CHİLD PORN").toString())
          .isEqualTo(HOUSESTYLE.check("CHILD PORN SITE, CHİLD PORN").toString());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void manyThreadsGetTheSameAnswer() {
    String copy =
        "He had child porn.\n\n“A paedophile ran a child porn site,” she said.\n\n".repeat(20);
    String expected = HOUSESTYLE.check(copy).toString();
    List<String> answers =
        IntStream.range(0, 64).parallel().mapToObj(i -> HOUSESTYLE.check(copy).toString()).toList();
    assertThat(answers).containsOnly(expected);
  }
}
