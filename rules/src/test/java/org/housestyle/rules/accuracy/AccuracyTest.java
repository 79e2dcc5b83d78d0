// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rules.accuracy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.housestyle.rule.Rule;
import org.housestyle.rules.BuiltInPacks;
import org.junit.jupiter.api.Test;

/**
 * How well the packs judge annotated copy. Run with {@code -Dhousestyle.update=true} to write the
 * page and better figures; figures that are worse are written only when the data have changed.
 */
class AccuracyTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/housestyle/rules/accuracy");
  private static final Path COMMITTED = FOLDER.resolve("figures.csv");
  private static final Path PAGE = Path.of("docs/accuracy.md");

  /** What is wrong in the copy that is not held out, for those who work on it. */
  private static final Path FAILURES = Path.of("target/accuracy-failures.txt");

  private static final Data DATA = Data.read(FOLDER);
  private static final List<Outcome> OUTCOMES = Outcome.ofAll(DATA.copies());
  private static final Figures FIGURES = Score.of(OUTCOMES);

  @Test
  void noFigureFalls() throws IOException {
    writeFailures();
    List<String> committed = Files.exists(COMMITTED) ? Files.readAllLines(COMMITTED) : List.of("");
    boolean sameData = committed.get(0).equals("data," + DATA.hash());
    Figures old = Figures.read(committed.subList(1, committed.size()));
    List<String> worse = sameData ? FIGURES.below(old) : List.of();
    if (Boolean.getBoolean("housestyle.update") && worse.isEmpty()) {
      List<String> lines = new ArrayList<>(List.of("data," + DATA.hash()));
      lines.addAll(FIGURES.lines());
      Files.write(COMMITTED, lines);
      committed = lines;
    }
    assertThat(worse).as("figures that fell; see %s", FAILURES).isEmpty();
    assertThat(committed.get(0))
        .as("the data changed: run the tests with -Dhousestyle.update=true")
        .isEqualTo("data," + DATA.hash());
  }

  @Test
  void thePageTellsTheFigures() throws IOException {
    String page = AccuracyPage.of(DATA.copies(), FIGURES);
    if (Boolean.getBoolean("housestyle.update")) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).content().isEqualTo(page);
  }

  @Test
  void copyThatWasRightStaysRight() {
    List<Outcome> wrong =
        OUTCOMES.stream()
            .filter(it -> it.copy().settled() && !(it.wrongUsage().isEmpty() && it.isAllMatched()))
            .toList();
    assertThat(wrong.stream().filter(it -> !it.copy().isHeldOut()).map(AccuracyTest::told))
        .isEmpty();
    assertThat(wrong).as("held-out copy").isEmpty();
  }

  @Test
  void everyMarkNamesARuleOfItsPackOrOneToBeWritten() {
    List<String> unknown = new ArrayList<>();
    for (AnnotatedCopy copy : DATA.copies()) {
      Set<String> known = rulesOf(copy.pack());
      known.addAll(DATA.planned().get(copy.pack()));
      for (Mark mark : copy.marks()) {
        if (!known.contains(mark.rule())) {
          unknown.add(copy.place() + " \"" + mark.span().in(copy.copy()) + "\" " + mark.rule());
        }
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void aRuleThatIsWrittenIsNoLongerPlanned() {
    DATA.planned().forEach((pack, rules) -> assertThat(rulesOf(pack)).noneMatch(rules::contains));
  }

  @Test
  void thereIsEnoughCopy() {
    assertThat(DATA.copies()).hasSizeGreaterThanOrEqualTo(3000);
    Map<String, List<AnnotatedCopy>> packs =
        DATA.copies().stream().collect(groupingBy(AnnotatedCopy::pack));
    assertThat(packs).containsOnlyKeys(BuiltInPacks.names());
    packs.forEach(
        (pack, copies) ->
            assertThat(copies).as(pack).hasSizeGreaterThanOrEqualTo(150).doesNotHaveDuplicates());
  }

  private static Set<String> rulesOf(String pack) {
    return BuiltInPacks.named(pack).orElseThrow().rules().stream()
        .map(Rule::id)
        .collect(toCollection(TreeSet::new));
  }

  private static void writeFailures() throws IOException {
    Map<String, List<Outcome>> byKind =
        OUTCOMES.stream()
            .filter(it -> !it.copy().isHeldOut())
            .filter(it -> !it.wrongUsage().isEmpty() || !it.wrongWording().isEmpty())
            .collect(
                groupingBy(
                    it -> it.copy().pack() + ", " + it.copy().kind(), TreeMap::new, toList()));
    List<String> lines = new ArrayList<>();
    byKind.forEach(
        (kind, outcomes) -> {
          lines.add("== " + kind);
          outcomes.forEach(it -> lines.add(told(it)));
        });
    Files.createDirectories(FAILURES.getParent());
    Files.write(FAILURES, lines);
  }

  private static String told(Outcome outcome) {
    return Stream.concat(
            Stream.of(outcome.copy().place() + ": " + outcome.copy().shown()),
            Stream.concat(outcome.wrongUsage().stream(), outcome.wrongWording().stream()))
        .reduce((all, line) -> all + "\n    " + line)
        .orElseThrow();
  }
}
