// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rules.accuracy;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/** The page that publishes the figures. */
final class AccuracyPage {

  private static final List<String> TOTALS =
      List.of(
          "usage right",
          "recall",
          "precision",
          "serious precision",
          "silent",
          "not edited",
          "offered",
          "acceptable",
          "safe right");

  private final Figures figures;
  private final StringBuilder page = new StringBuilder();

  private AccuracyPage(Figures figures) {
    this.figures = figures;
  }

  static String of(List<AnnotatedCopy> copies, Figures figures) {
    AccuracyPage writer = new AccuracyPage(figures);
    writer.line("# Accuracy");
    writer.line("");
    writer.line(
        "How the built-in packs judge " + copies.size() + " pieces of copy of our own: sentences,");
    writer.line(
        "headlines, paragraphs and pages whose terms are marked by hand with what is right.");
    writer.line(
        "One piece in ten is held out: it is counted and never looked at. All other tables");
    writer.line(
        "are of the nine tenths that the work is done on. Written by the tests of the module");
    writer.line("`rules`; the build fails when a figure falls.");
    writer.line("");
    writer.line("| figure | what is counted | right if |");
    writer.line("| --- | --- | --- |");
    writer.line(
        "| usage right | pieces of copy | every term is found with its usage, and nothing else is |");
    writer.line("| recall | marked terms | found, and the usage is right |");
    writer.line("| precision | terms found | marked, and the usage is right |");
    writer.line("| serious precision | errors and warnings | on the publication's own words |");
    writer.line("| silent | mentions and titles | not reported |");
    writer.line("| not edited | terms that an edit would falsify | no safe edit |");
    writer.line("| offered | own words found, of rules with wording | there is a suggestion |");
    writer.line(
        "| acceptable | suggestions where accepted wording is given | one of them is accepted |");
    writer.line(
        "| safe right | safe edits where it is known | accepted wording, and an edit is allowed |");
    copies.stream().map(AnnotatedCopy::pack).distinct().forEach(pack -> writer.pack(pack, copies));
    return writer.page.toString();
  }

  private void pack(String pack, List<AnnotatedCopy> copies) {
    List<AnnotatedCopy> own = copies.stream().filter(it -> it.pack().equals(pack)).toList();
    long heldOut = own.stream().filter(AnnotatedCopy::isHeldOut).count();
    long silent = own.stream().filter(it -> it.marks().isEmpty()).count();
    line("");
    line("## " + pack);
    line("");
    line(
        own.size()
            + " pieces of copy, "
            + heldOut
            + " of them held out; "
            + silent
            + " hold nothing to find.");
    line("");
    row("figure", "worked on", "", "held out", "");
    row("---", "---", "---", "---", "---");
    for (String name : TOTALS) {
      row(
          name,
          share(pack, Figures.ALL, name),
          counts(pack, Figures.ALL, name),
          share(pack, Figures.HELD_OUT, name),
          counts(pack, Figures.HELD_OUT, name));
    }
    table(pack, "usage", List.of("recall", "precision"));
    table(pack, "kind", List.of("usage right", "wording too"));
    table(pack, "rule", List.of("recall", "precision", "offered", "acceptable", "safe right"));
  }

  private void table(String pack, String prefix, List<String> names) {
    line("");
    row(
        Stream.concat(Stream.of(prefix), names.stream().flatMap(it -> Stream.of(it, "")))
            .toArray(String[]::new));
    row(Stream.generate(() -> "---").limit(1 + 2L * names.size()).toArray(String[]::new));
    for (String subject : figures.subjects(pack, prefix + " ")) {
      row(
          Stream.concat(
                  Stream.of(subject),
                  names.stream()
                      .flatMap(
                          name ->
                              Stream.of(
                                  share(pack, prefix + " " + subject, name),
                                  counts(pack, prefix + " " + subject, name))))
              .toArray(String[]::new));
    }
  }

  private String share(String pack, String subject, String name) {
    return figures.get(pack, subject, name).map(Figure::share).orElse("");
  }

  private String counts(String pack, String subject, String name) {
    return figures.get(pack, subject, name).map(Figure::toString).orElse("");
  }

  private void row(String... cells) {
    line(Stream.of(cells).collect(joining(" | ", "| ", " |")));
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
