// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewTest {

  private static final String COPY =
      """
      It rained. Police found child pornography on
      his laptop. They left.

      He was a teen prostitute.
      """;

  @TempDir private Path folder;
  private Path story;

  @BeforeEach
  void aStory() throws IOException {
    story = Files.writeString(folder.resolve("a.txt"), COPY);
  }

  private Run review(String... answers) {
    return Run.reading(String.join("\n", answers) + "\n", "fix", "--review", folder.toString());
  }

  @Test
  void aFindingIsShownWithItsReasonAndItsSentence() {
    assertThat(review("q").out())
        .contains(
            "a.txt:1:25: error: \"child pornography\": write \"child abuse images\" (1 of 2)\n")
        .contains("    why      The pictures record a crime", "    source   Child Exploitation")
        .contains("    before   Police found child pornography on his laptop.\n")
        .contains("    after    Police found child abuse images on his laptop.\n")
        .contains("    1        child abuse images\n");
  }

  @Test
  void theFirstIsAccepted() {
    Run run = review("y", "s");
    assertThat(story).content().contains("found child abuse images on\nhis", "teen prostitute");
    assertThat(run.out()).endsWith("a.txt: 1 edit\n");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void anotherIsChosenByItsNumber() {
    assertThat(review("3", "1").code()).isZero();
    assertThat(story)
        .hasContent(
            COPY.replace("child pornography", "child abuse material")
                .replace("teen prostitute", "child exploited in prostitution"));
  }

  @Test
  void aReasonToLookTwiceIsTold() {
    assertThat(review("s", "s").out())
        .contains("sexually exploited child  (somebody of 18 or 19 is an adult");
  }

  @Test
  void quittingKeepsWhatWasAccepted() throws IOException {
    Path second = Files.writeString(folder.resolve("b.txt"), COPY);
    review("y", "q");
    assertThat(story).content().contains("found child abuse images on");
    assertThat(second).hasContent(COPY);
  }

  @Test
  void theEndOfTheAnswersIsAnEnd() {
    assertThat(review("y").code()).isEqualTo(1);
    assertThat(story).content().contains("found child abuse images on", "teen prostitute");
  }

  @Test
  void everyOtherAnswerIsAnswered() {
    assertThat(review("x", "9", "", "q").out())
        .contains("no answer \"x\": type one of the letters or numbers in brackets\n")
        .contains("there is no 9\n")
        .contains("no answer \"\"");
  }

  @Test
  void theReviewersOwnWordingIsWritten() {
    review("e", "indecent images of a child", "s");
    assertThat(story).content().contains("found indecent images of a child on\n");
  }

  @Test
  void withoutAWordingNothingIsWritten() {
    review("e", "", "s", "s");
    assertThat(story).hasContent(COPY);
  }

  @Test
  void aWordingThatTheMarkupCannotHoldIsRefused() throws IOException {
    Files.delete(story);
    story = Files.writeString(folder.resolve("b.html"), "<p>He had child porn.</p>\n");
    assertThat(review("e", "images < words", "s").out()).contains("must escape");
    assertThat(story).hasContent("<p>He had child porn.</p>\n");
  }

  @Test
  void wordsWithMarkupInsideAreNotReplacedBySomethingElse() throws IOException {
    Files.delete(story);
    story = Files.writeString(folder.resolve("b.html"), "<p>He had <b>child</b> porn.</p>\n");
    assertThat(review("e", "s").out()).contains("there is markup inside these words");
  }

  @Test
  void backAsksOfThePreviousFindingAgain() {
    review("y", "b", "2", "s");
    assertThat(story).content().contains("found indecent images of children on\n");
  }

  @Test
  void backTakesAnIgnoringCommentAway() throws IOException {
    Files.delete(story);
    String copy = "Child porn.\n\nA teen prostitute.\n";
    story = Files.writeString(folder.resolve("b.md"), copy);
    review("i", "as quoted", "b", "s", "s");
    assertThat(story).hasContent(copy);
  }

  @Test
  void thereIsNoWayBackFromTheFirst() {
    assertThat(review("b", "q").out()).contains("this is the first finding of the file\n");
  }

  @Test
  void allOfARuleMakesItsSafeEditsFromThereOn() throws IOException {
    Files.writeString(story, "He had child porn.\n\nA paedophile had child porn.\n");
    Files.writeString(folder.resolve("b.txt"), "He kept child porn.\n");
    Run run = review("a", "s");
    assertThat(story).content().doesNotContain("child porn").contains("A paedophile had");
    assertThat(folder.resolve("b.txt")).hasContent("He kept child abuse images.\n");
    assertThat(run.out()).contains("(2 of 3)").doesNotContain("(3 of 3)");
  }

  @Test
  void backFromAllOfARuleTakesAllOfThemBack() throws IOException {
    Files.writeString(story, "It was child porn.\n\nMore child porn.\n\nA teen prostitute.\n");
    review("a", "b", "s", "s", "s");
    assertThat(story).content().contains("It was child porn.", "More child porn.");
  }

  @Test
  void anEditThatAPersonMustReviewIsNotRepeated() throws IOException {
    Files.writeString(story, "He was a teen prostitute.\n");
    assertThat(review("a", "q").out()).contains("this edit is not safe to repeat");
  }

  @Test
  void longSentencesAreBrokenAtSpaces() throws IOException {
    Files.writeString(story, "Police found child porn" + " and yet more of it".repeat(10) + ".\n");
    assertThat(review("q").out().lines())
        .filteredOn(line -> line.startsWith("    "))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
  }

  @Test
  void anythingElseIsAskedAgain() {
    Run run = review("", "x", "9", "s", "q");
    assertThat(run.out().split("\\[s\\]kip", -1)).hasSize(6);
    assertThat(story).hasContent(COPY);
  }

  @Test
  void theNextSentenceShowsWhatWasAcceptedBefore() throws IOException {
    Files.writeString(story, "He had child porn and sold child pornography.\n");
    assertThat(review("y", "q").out())
        .contains("    before   He had child abuse images and sold child pornography.\n");
  }

  @Test
  void nothingOfTheCopyReachesTheTerminalRaw() throws IOException {
    Files.writeString(story, "\u001B[7mPolice found child pornography.\n");
    assertThat(review("q").out()).doesNotContain("\u001B").contains("Police found");
  }

  @Test
  void aFindingIsIgnoredWithAReason() throws IOException {
    story = Files.writeString(folder.resolve("b.md"), "Rain.\n\nHe had child porn.\n");
    Files.delete(folder.resolve("a.txt"));
    assertThat(review("i", "from the 1998 act").code()).isZero();
    assertThat(story)
        .content()
        .isEqualTo(
            """
            Rain.

            <!-- housestyle-ignore child-porn: from the 1998 act -->
            He had child porn.
            """);
  }

  @Test
  void oneCommentSilencesTheRuleInTheWholeBlock() throws IOException {
    story = Files.writeString(story.resolveSibling("b.html"), "<p>Child porn, child porn.</p>\n");
    Files.delete(folder.resolve("a.txt"));
    assertThat(review("i", "as quoted").out()).contains("(1 of 2)").doesNotContain("(2 of 2)");
    assertThat(story).content().containsOnlyOnce("housestyle-ignore");
  }

  @Test
  void anIgnoredTermAndAnAcceptedOneInOneParagraph() throws IOException {
    Files.delete(story);
    story = Files.writeString(folder.resolve("b.md"), "Child porn and a paedophile.\n");
    review("y", "i", "as quoted");
    assertThat(story)
        .content()
        .isEqualTo(
            """
            <!-- housestyle-ignore paedophile: as quoted -->
            Child abuse images and a paedophile.
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "one -- two", "one > two"})
  void withoutAReasonThatFitsNothingIsIgnored(String reason) throws IOException {
    Files.delete(story);
    story = Files.writeString(folder.resolve("b.md"), "He had child porn.\n");
    assertThat(review("i", reason, "s").out().split("\\[s\\]kip", -1)).hasSize(3);
    assertThat(story).hasContent("He had child porn.\n");
  }

  @Test
  void plainTextHasNoComments() {
    assertThat(review("i", "q").out()).contains("plain text has no comments");
    assertThat(story).hasContent(COPY);
  }

  @Test
  void itDoesNotGoWithStandardInputOrADifference() {
    assertThat(Run.reading(COPY, "fix", "--review", "-").code()).isEqualTo(2);
    assertThat(Run.of("fix", "--review", "--diff", story.toString()).err())
        .startsWith("housestyle: --review and --diff do not go together");
  }
}
