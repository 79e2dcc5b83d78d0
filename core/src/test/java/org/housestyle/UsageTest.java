// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.housestyle.Copy.HOUSESTYLE;
import static org.housestyle.Copy.expect;
import static org.housestyle.Copy.expectUsage;

import org.housestyle.document.Document;
import org.housestyle.rule.Level;
import org.housestyle.rule.Usage;
import org.housestyle.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose words they are, and what they do. */
class UsageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"It was [[child porn]],\" the officer said.",
        "“It was [[child porn]],” the officer said.",
        "Ms Blake stated: ‘The children’s files held [[child porn]].’",
        "He said 'the victims' families saw [[child porn]]' on Monday.",
        "«It was [[child porn]]», she said.",
        "“We saw it. Then we found [[child porn]]. We left,” he said.",
        "“It was [[child porn]] and nothing else.\n\n“It was [[child porn]] again,” she said.",
        "the '[[child porn]]' ring",
        "The files, which he called '[[child porn]]', were seized.",
        "“We saw it.\n\nThen came [[child porn]] as well,” she said.",
        "He wrote:\n\n> We found [[child porn]] in it.\n> We left.\n",
        "She said: “He told me: ‘It is [[child porn]].’ I left.”",
      })
  void quoted(String marked) {
    expectUsage(Usage.QUOTATION, marked);
  }

  @Test
  void aWeakSignMakesAnAdviceWithoutAnEdit() {
    Finding found = HOUSESTYLE.check("The Commission on the sale of child porn met.").get(0);
    assertThat(found.usage()).isEqualTo(Usage.STATEMENT);
    assertThat(found.level()).isEqualTo(Level.ADVICE);
    assertThat(found.doubt()).hasValue("may be part of a name");
    assertThat(found.suggestions()).isEmpty();
    assertThat(found.message())
        .startsWith("\"child porn\" may be part of a name; if not, word it anew, as in \"");
    assertThat(found.evidence())
        .extracting(UsageEvidence::toString)
        .containsExactly("weak, title: part of a name that begins \"Commission on\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We left,” he said. He had [[child porn]]. “It was late.”",
        "It’s the ’90s again: [[child porn]] on rock ’n’ roll records.",
        "The children's files held [[child porn]] and the victims' names.",
        "A 5'10\" man had [[child porn]] in his car.",
        "He said \"yes\" to [[child porn]] charges and \"no\" to theft.",
        "He was charged with theft. Police found [[child porn]] later.",
      })
  void ownWords(String marked) {
    expectUsage(Usage.STATEMENT, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CHILD ABUSE IMAGES, NOT ‘[[CHILD PORNOGRAPHY]]’",
        "Use of the phrase ‘[[child pornography]]’ helps abusers.",
        "The term [[child porn]] is out of date.",
        "There is no such thing as [[child porn]], the charity said.",
        "So-called [[child porn]] is a record of abuse.",
        "It is also known as '[[child porn]]'.",
      })
  void talkedAbout(String marked) {
    expectUsage(Usage.MENTION, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the Optional Protocol on the Sale of Children, Child Prostitution and [[Child"
            + " Pornography]]",
        "Congress passed the [[Child Pornography]] Victims Relief Act of 1996 after a debate.",
        "A book called '[[Child Porn Sites]]' came out.",
        "They read the [[Child Porn Site]] Report in full.",
        "The 2003 story was headlined '[[Child porn sites]] double'.",
      })
  void named(String marked) {
    expectUsage(Usage.TITLE, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He was charged with possession of [[child pornography]].",
        "She pleaded guilty to three counts of distributing [[child pornography]].",
      })
  void charged(String marked) {
    expectUsage(Usage.LEGAL, marked);
  }

  @Test
  void markupMarksQuotations() {
    expect("<p>He said <q>it was [[child porn]]</q>.</p>", "html", Usage.QUOTATION);
    expect("> It was [[child porn]].\n", "markdown", Usage.QUOTATION);
    expect("<blockquote>It was [[child porn]].</blockquote>", "html", Usage.QUOTATION);
  }

  @Test
  void quotationsAndChargesAreAdviceAndNeverEdited() {
    for (String copy :
        new String[] {"“It was child porn,” he said.", "charged with having child pornography"}) {
      Finding finding = HOUSESTYLE.check(copy).get(0);
      assertThat(finding.level()).isEqualTo(Level.ADVICE);
      assertThat(finding.suggestions()).isEmpty();
    }
  }

  @Test
  void whatIsHeldBackSaysWhy() {
    Finding held =
        HOUSESTYLE
            .examine(Document.of(SourceText.of("see www.example.org/child-porn"), "text"))
            .held()
            .get(0);
    assertThat(held.status()).isEqualTo(new Status.NotProse("part of a web address"));
    assertThat(held.isProse()).isFalse();
  }
}
