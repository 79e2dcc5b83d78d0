// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.housestyle.Copy.HOUSESTYLE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.housestyle.document.Document;
import org.housestyle.document.DocumentProblem;
import org.housestyle.document.Part;
import org.housestyle.document.ZipReader;
import org.housestyle.rule.Usage;
import org.housestyle.suppress.IgnoreComment;
import org.housestyle.text.Position;
import org.housestyle.text.Span;
import org.junit.jupiter.api.Test;

/** Files of several parts. */
class PartsTest {

  private static final String FLAGGED = "He had child porn.\n";
  private static final String FIXED = Copy.fixed(FLAGGED);

  /** An archive whose second text comes first in the alphabet. */
  private static byte[] archive(String story, String caption) throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("story.txt", story);
    entries.put("picture.png", "child porn \0");
    entries.put("caption.txt", caption);
    return ZipReader.zip(entries);
  }

  private static Document read(byte[] bytes) throws IOException {
    return Document.read(bytes, StandardCharsets.UTF_8, new ZipReader());
  }

  private static CheckResult examine(String story, String caption) throws IOException {
    return HOUSESTYLE.examine(read(archive(story, caption)));
  }

  @Test
  void aFindingHasItsPartAndThePositionInIt() throws IOException {
    List<Finding> findings = examine("It rained.\n" + FLAGGED, FLAGGED).findings();
    assertThat(findings).extracting(Finding::part).containsExactly("story.txt", "caption.txt");
    assertThat(findings)
        .extracting(Finding::start)
        .containsExactly(new Position(2, 8), new Position(1, 8));
    assertThat(findings).extracting(Finding::text).containsOnly("child porn");
  }

  @Test
  void findingsThatAreHeldBackAreInTheOrderOfTheParts() throws IOException {
    CheckResult held =
        examine("It rained.\n" + FLAGGED, FLAGGED)
            .holding(finding -> finding.part().equals("caption.txt"), new Status.Baseline())
            .holding(finding -> true, new Status.Baseline());
    assertThat(held.held()).extracting(Finding::part).containsExactly("story.txt", "caption.txt");
  }

  @Test
  void everyPartIsFixed() throws IOException {
    FixedDocument fixed = HOUSESTYLE.fix(read(archive("It rained.\n" + FLAGGED, FLAGGED)));
    assertThat(fixed.parts()).extracting(Part::text).containsExactly("It rained.\n" + FIXED, FIXED);
    assertThat(fixed.editsByPart().get("story.txt")).hasSize(1);
    assertThat(fixed.editsByPart().get("caption.txt")).hasSize(1);
    assertThat(fixed.applied()).isEqualTo(2);
    assertThat(fixed.left().findings()).isEmpty();
  }

  @Test
  void aPartWithoutEditsIsLeftOut() throws IOException {
    FixedDocument fixed = HOUSESTYLE.fix(read(archive("It rained.\n", FLAGGED)));
    assertThat(fixed.editsByPart()).containsOnlyKeys("caption.txt");
  }

  @Test
  void theEditsAreWrittenAndOtherEntriesAreKept() throws IOException {
    byte[] bytes = archive(FLAGGED, FLAGGED);
    Document document = read(bytes);
    byte[] written = document.write(bytes, HOUSESTYLE.fix(document).editsByPart());
    assertThat(ZipReader.unzip(written))
        .containsExactly(
            Map.entry("story.txt", FIXED),
            Map.entry("picture.png", "child porn \0"),
            Map.entry("caption.txt", FIXED));
    assertThat(HOUSESTYLE.fix(read(written)).isChanged()).isFalse();
  }

  @Test
  void severalPartsHaveNoSingleText() throws IOException {
    FixedDocument fixed = HOUSESTYLE.fix(read(archive(FLAGGED, FLAGGED)));
    assertThatThrownBy(fixed::text).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(fixed::edits).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aCommentSuppressesInItsPartOnly() throws IOException {
    String comment = "<!-- housestyle-ignore-file child-pornography: as printed -->\n";
    CheckResult seen = examine(FLAGGED, comment + FLAGGED);
    assertThat(seen.findings()).extracting(Finding::part).containsExactly("story.txt");
    assertThat(seen.held()).extracting(Finding::part).containsExactly("caption.txt");
    assertThat(seen.suppressions().get(0).part()).isEqualTo("caption.txt");
    assertThat(seen.problems()).isEmpty();
  }

  @Test
  void aProblemWithACommentHasItsPart() throws IOException {
    String comment = "<!-- housestyle-ignore child-pornography: as printed -->\n";
    CheckResult seen = examine(comment + FLAGGED, "Snow.\n" + comment + "It rained.\n");
    assertThat(seen.problems())
        .extracting(DocumentProblem::part, problem -> problem.start().line())
        .containsExactly(tuple("caption.txt", 2));
  }

  @Test
  void aCommentCanBePutIntoAnyPart() throws IOException {
    Document document = read(archive(FLAGGED, FLAGGED));
    Finding second = HOUSESTYLE.check(document).get(1);
    IgnoreComment comment =
        IgnoreComment.of(document, second.rule(), second.part(), second.span(), "as printed")
            .orElseThrow();
    Document after = document.edited(Map.of(comment.part(), List.of(comment.edit())));
    CheckResult seen = HOUSESTYLE.examine(after);
    assertThat(seen.findings()).extracting(Finding::part).containsExactly("story.txt");
    assertThat(seen.held()).extracting(Finding::part).containsExactly("caption.txt");
  }

  @Test
  void aCheckMustNameThePart() throws IOException {
    Finding nowhere = examine(FLAGGED, "").findings().get(0).toBuilder().part("other").build();
    Housestyle housestyle = HOUSESTYLE.withCheck(check(context -> context.report(nowhere)));
    Document document = read(archive("It rained.\n", FLAGGED));
    assertThatThrownBy(() -> housestyle.check(document))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no part \"other\"");
  }

  @Test
  void findingsOfSeveralChecksAreInTheOrderOfTheParts() throws IOException {
    Housestyle housestyle =
        HOUSESTYLE.withCheck(
            check(
                context ->
                    context
                        .document()
                        .blocks()
                        .forEach(
                            block ->
                                context.report(
                                    Finding.builder()
                                        .rule(Copy.PACK.rules().get(0))
                                        .usage(Usage.STATEMENT, "the copy")
                                        .message("a line")
                                        .at(block, new Span(0, 2))
                                        .build()))));
    List<Finding> findings = housestyle.check(read(archive(FLAGGED, FLAGGED)));
    assertThat(findings)
        .extracting(Finding::part)
        .containsExactly("story.txt", "story.txt", "caption.txt", "caption.txt");
    assertThat(findings).extracting(Finding::text).startsWith("He", "child porn", "He");
  }

  private static Check check(Consumer<CheckContext> body) {
    return new Check() {
      @Override
      public String id() {
        return "test";
      }

      @Override
      public void check(CheckContext context) {
        body.accept(context);
      }
    };
  }
}
