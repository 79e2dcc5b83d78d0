// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.housestyle.Copy.HOUSESTYLE;

import java.util.List;
import org.housestyle.document.Block;
import org.housestyle.document.BlockKind;
import org.housestyle.document.Document;
import org.housestyle.document.Formats;
import org.housestyle.rule.Level;
import org.housestyle.rule.Rule;
import org.housestyle.rule.Usage;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;
import org.junit.jupiter.api.Test;

/** Another kind of rule works beside the terms of the packs. */
class CheckInterfaceTest {

  private static final String LONG = "Council closes twelve of its thirty libraries this summer";
  private static final String STORY = "# " + LONG + "\n\nHe had child porn.\n";

  /** Reports headlines with more than a number of characters. */
  private record HeadlineLength(int most) implements Check {

    private static final Rule RULE =
        Rule.builder("courier", "headline-length")
            .since("1.0")
            .level(Level.WARNING)
            .why("Long headlines do not fit the front page.")
            .build();

    @Override
    public String id() {
      return "headline-length " + most;
    }

    @Override
    public void check(CheckContext context) {
      SourceText source = context.document().source();
      for (Block block : context.document().blocks()) {
        int length = block.prose().length();
        if (block.kind() == BlockKind.HEADLINE && length > most) {
          Span span = block.toRaw(new Span(0, length));
          context.report(
              Finding.builder()
                  .rule(RULE)
                  .level(RULE.level())
                  .usage(Usage.STATEMENT, "the publication's own headline")
                  .span(span, source.at(span.start()), source.at(span.end()))
                  .text(span.in(source.text()))
                  .message("the headline has " + length + " characters; at most " + most + " fit")
                  .build());
        }
      }
    }
  }

  private static CheckResult result(Housestyle housestyle, String copy) {
    return housestyle.examine(Document.of(SourceText.of(copy), "markdown"));
  }

  private static List<String> rules(CheckResult result) {
    return result.findings().stream().map(finding -> finding.rule().id()).toList();
  }

  @Test
  void itsFindingsAreMergedInTheOrderOfTheText() {
    Housestyle housestyle = HOUSESTYLE.withCheck(new HeadlineLength(40));
    assertThat(rules(result(housestyle, STORY)))
        .containsExactly("headline-length", "child-pornography");
    assertThat(rules(result(housestyle, "He had child porn.\n\n# " + LONG)))
        .containsExactly("child-pornography", "headline-length");
  }

  @Test
  void itSeesCopyWithoutAnyTerm() {
    Housestyle housestyle = HOUSESTYLE.withCheck(new HeadlineLength(40));
    SourceText source = SourceText.of("# " + LONG);
    assertThat(housestyle.mayFind(source, Formats.standard().require("markdown"))).isTrue();
    assertThat(housestyle.examine(source, Formats.standard().require("markdown")).findings())
        .singleElement()
        .extracting(Finding::text)
        .isEqualTo(LONG);
  }

  @Test
  void aCommentSuppressesIt() {
    String copy = "<!-- housestyle-ignore headline-length: a special -->\n" + STORY;
    CheckResult result = result(HOUSESTYLE.withCheck(new HeadlineLength(40)), copy);
    assertThat(rules(result)).containsExactly("child-pornography");
  }

  @Test
  void theCheckerItWasAddedToStaysAsItWas() {
    assertThat(rules(result(HOUSESTYLE, STORY))).containsExactly("child-pornography");
  }

  @Test
  void anotherSettingIsAnotherFingerprint() {
    String fingerprint = HOUSESTYLE.withCheck(new HeadlineLength(40)).fingerprint();
    assertThat(fingerprint)
        .isEqualTo(HOUSESTYLE.withCheck(new HeadlineLength(40)).fingerprint())
        .isNotEqualTo(HOUSESTYLE.withCheck(new HeadlineLength(60)).fingerprint())
        .isNotEqualTo(HOUSESTYLE.fingerprint());
  }
}
