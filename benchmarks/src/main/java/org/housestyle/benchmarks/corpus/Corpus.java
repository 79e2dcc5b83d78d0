// SPDX-License-Identifier: Apache-2.0
package org.housestyle.benchmarks.corpus;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.housestyle.rules.BuiltInPacks;

/**
 * Writes the corpus: {@code Corpus PROSE_FOLDER CORPUS_FOLDER PART...}. A part that is there
 * already is left alone. Single articles are always written: {@code article.txt} of 3 KB with two
 * findings, {@code clean.txt} of 3 KB without.
 */
public final class Corpus {

  private static final int FILES_IN_FOLDER = 250;

  private final Prose prose;
  private final Path folder;
  private final PrintStream log;

  private Corpus(Prose prose, Path folder, PrintStream log) {
    this.prose = prose;
    this.folder = folder;
    this.log = log;
  }

  /**
   * Writes the parts that are named.
   *
   * @throws IOException if the prose cannot be read, or a part not written
   */
  public static void main(String[] args) throws IOException {
    List<CorpusPart> parts = List.of();
    try {
      parts = Arrays.stream(args).skip(2).map(CorpusPart::parse).toList();
    } catch (IllegalArgumentException e) {
      System.err.println("benchmarks/corpus: " + e.getMessage());
      System.exit(2);
    }
    Corpus corpus = new Corpus(Prose.read(Path.of(args[0])), Path.of(args[1]), System.err);
    Files.createDirectories(corpus.folder);
    corpus.writeSingleArticles();
    for (CorpusPart part : parts) {
      corpus.write(part);
    }
  }

  private void writeSingleArticles() throws IOException {
    SingleArticles articles = new SingleArticles(prose, BuiltInPacks.childProtection());
    Files.writeString(folder.resolve("article.txt"), Markup.TXT.write(articles.withTwoFindings()));
    Files.writeString(folder.resolve("clean.txt"), Markup.TXT.write(articles.clean()));
  }

  private void write(CorpusPart part) throws IOException {
    String ending = part.oneFile() ? part.markup().ending() : "";
    Path whole = folder.resolve(part.name() + ending);
    if (Files.exists(whole)) {
      return;
    }
    NewsWire wire = NewsWire.of(prose, PlantedCopy.of(BuiltInPacks.childProtection()));
    // Written beside its place, so that a part that is there is whole.
    Path half = Files.createTempDirectory(folder, "half-");
    Path written = part.oneFile() ? half.resolve("file") : half;
    if (part.oneFile()) {
      writeFile(wire, part, written);
    } else {
      writeFiles(wire, part, written);
    }
    Files.move(written, whole);
    Files.deleteIfExists(half);
    log.printf(
        Locale.ROOT, "%s: %d articles, %d planted%n", whole, part.articles(), wire.planted());
  }

  private static void writeFile(NewsWire wire, CorpusPart part, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (int i = 0; i < part.articles(); i++) {
        out.write(part.markup().write(wire.next()));
        out.write('\n');
      }
    }
  }

  private static void writeFiles(NewsWire wire, CorpusPart part, Path half) throws IOException {
    for (int i = 0; i < part.articles(); i++) {
      Path day = half.resolve(String.format(Locale.ROOT, "day-%03d", i / FILES_IN_FOLDER));
      if (i % FILES_IN_FOLDER == 0) {
        Files.createDirectory(day);
      }
      String name = String.format(Locale.ROOT, "story-%05d%s", i, part.markup().ending());
      Files.writeString(day.resolve(name), part.markup().write(wire.next()));
    }
  }
}
