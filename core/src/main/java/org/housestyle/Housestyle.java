// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.housestyle.document.Document;
import org.housestyle.document.DocumentReader;
import org.housestyle.document.Formats;
import org.housestyle.document.UnknownFormatException;
import org.housestyle.rule.RulePack;
import org.housestyle.text.Sha256;
import org.housestyle.text.SourceText;
import org.housestyle.text.UndecodableTextException;

/**
 * Checks copy against rule packs.
 *
 * <pre>{@code
 * Housestyle housestyle = Housestyle.withRules(BuiltInPacks.childProtection());
 * for (Finding finding : housestyle.check("Police found child pornography on his laptop.")) {
 *   System.out.println(finding.message());
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe. Creating one compiles the rules, so keep it.
 */
public final class Housestyle {

  private static final List<String> REGIONS = List.of("en-GB", "en-US", "en-AU", "en-CA");

  private final CompiledRules rules;
  private final Choices choices;
  private final Checker checker;

  private Housestyle(CompiledRules rules, Choices choices) {
    this.rules = rules;
    this.choices = choices;
    this.checker = new Checker(rules, choices);
  }

  /** A checker for the rules of these packs, with each pack's default guidance. */
  public static Housestyle withRules(RulePack... packs) {
    return withRules(Arrays.asList(Objects.requireNonNull(packs, "packs")));
  }

  /**
   * A checker for the rules of these packs, with each pack's default guidance.
   *
   * @throws IllegalArgumentException if the list is empty, or two packs have the same name
   * @throws IllegalStateException if jsoup or commonmark is too old
   */
  public static Housestyle withRules(List<RulePack> packs) {
    Libraries.requireRecent();
    Set<String> names = new LinkedHashSet<>();
    for (RulePack pack : Objects.requireNonNull(packs, "packs")) {
      if (!names.add(Objects.requireNonNull(pack, "pack").name())) {
        throw new IllegalArgumentException("two packs are named \"" + pack.name() + "\"");
      }
    }
    if (packs.isEmpty()) {
      throw new IllegalArgumentException("no rule pack");
    }
    return new Housestyle(new CompiledRules(packs), Choices.standard(REGIONS.get(0)));
  }

  /**
   * The same checker with another body's guidance first, in the packs that know it. Cheap: the
   * rules are not compiled again.
   *
   * @param name a guidance that at least one of the packs knows
   * @throws IllegalArgumentException if no pack knows it; the message names those that are known
   */
  public Housestyle withGuidance(String name) {
    Objects.requireNonNull(name, "name");
    Map<String, String> byPack = new HashMap<>();
    for (RulePack pack : packs()) {
      if (pack.guidance().contains(name)) {
        byPack.put(pack.name(), name);
      }
    }
    if (byPack.isEmpty()) {
      throw unknownGuidance(name, packs());
    }
    return new Housestyle(rules, choices.withGuidance(byPack));
  }

  /**
   * The same checker with guidance chosen for each pack. Cheap.
   *
   * @param byPack guidance by the name of the pack; packs that are missing keep their default, and
   *     packs that are not checked are ignored
   * @throws IllegalArgumentException if a pack does not know its guidance
   */
  public Housestyle withGuidance(Map<String, String> byPack) {
    Objects.requireNonNull(byPack, "byPack");
    for (RulePack pack : packs()) {
      String name = byPack.get(pack.name());
      if (name != null && !pack.guidance().contains(name)) {
        throw unknownGuidance(name, List.of(pack));
      }
    }
    return new Housestyle(rules, choices.withGuidance(byPack));
  }

  private static IllegalArgumentException unknownGuidance(String name, List<RulePack> packs) {
    List<String> known =
        packs.stream().flatMap(pack -> pack.guidance().stream()).distinct().toList();
    return new IllegalArgumentException(
        "no guidance \"" + name + "\"; known: " + String.join(", ", known));
  }

  /**
   * The same checker with limits for each document, beyond which a check is given up with a {@link
   * LimitExceededException}. By default there are none. Cheap.
   */
  public Housestyle withLimits(Limits limits) {
    return new Housestyle(rules, choices.withLimits(Objects.requireNonNull(limits, "limits")));
  }

  /**
   * The same checker, with replacements spelt as in another region. Cheap.
   *
   * @param name one of {@code en-GB} (the default), {@code en-US}, {@code en-AU}, {@code en-CA}
   * @throws IllegalArgumentException if the name is another
   */
  public Housestyle withRegion(String name) {
    if (!REGIONS.contains(Objects.requireNonNull(name, "name"))) {
      throw new IllegalArgumentException(
          "no region \"" + name + "\"; known: " + String.join(", ", REGIONS));
    }
    return new Housestyle(rules, choices.withRegion(name));
  }

  /** The same checker with other levels. Cheap. */
  public Housestyle withLevels(Levels levels) {
    return new Housestyle(rules, choices.withLevels(Objects.requireNonNull(levels, "levels")));
  }

  /**
   * The same checker, holding back what is inside one of these phrases, such as the name of a
   * charity. Case does not matter, nor which spaces or hyphens are between words. Cheap.
   */
  public Housestyle withAllowed(List<String> phrases) {
    return new Housestyle(rules, choices.withAllowed(Objects.requireNonNull(phrases, "phrases")));
  }

  /** The same checker, requiring a reason in comments that suppress a rule, or not. Cheap. */
  public Housestyle withReasonsRequired(boolean required) {
    return new Housestyle(rules, choices.withReasons(required));
  }

  /**
   * The same checker with today's date from a clock; the default is the date in UTC. Suppressions
   * that have expired suppress nothing. Cheap.
   */
  public Housestyle withClock(Clock clock) {
    return new Housestyle(rules, choices.withClock(Objects.requireNonNull(clock, "clock")));
  }

  /**
   * The same checker with a check in addition to the terms of the packs. Its findings are merged
   * with the others in the order of the text. Every document is then read, since the search for
   * terms cannot rule any out. Cheap.
   */
  public Housestyle withCheck(Check check) {
    return new Housestyle(rules, choices.withCheck(Objects.requireNonNull(check, "check")));
  }

  /** The names that {@link #withRegion} takes; the first is the default. */
  public static List<String> regions() {
    return REGIONS;
  }

  /** The packs whose rules are checked. */
  public List<RulePack> packs() {
    return rules.packs();
  }

  /**
   * Identifies everything that findings depend on apart from the document, the date and the
   * program: the content of the packs, and what was chosen. Equal in another process if these are
   * equal; a pack that was built in code never is.
   *
   * @return 64 hexadecimal digits
   */
  public String fingerprint() {
    StringBuilder text = new StringBuilder();
    for (RulePack pack : packs()) {
      text.append(pack.contentHash()).append('\n');
    }
    return HexFormat.of().formatHex(Sha256.of(text + choices.canonical()));
  }

  /** Checks plain text. */
  public List<Finding> check(CharSequence copy) {
    return examine(copy).findings();
  }

  /**
   * Checks a file in the format that its ending says; a file without one is plain text. Text is
   * UTF-8 unless a byte order mark says otherwise.
   *
   * @throws UnknownFormatException if no reader reads such files
   * @throws IOException if it cannot be read; the message says why
   */
  public List<Finding> check(Path file) throws IOException {
    return examine(file).findings();
  }

  /** Checks a document. */
  public List<Finding> check(Document document) {
    return examine(document).findings();
  }

  /** Checks plain text; the result also has what was found and held back. */
  public CheckResult examine(CharSequence copy) {
    Objects.requireNonNull(copy, "copy");
    return examine(SourceText.of(copy), Formats.standard().require("text"));
  }

  /**
   * Checks a file as {@link #check(Path)} does; the result also has what was found and held back.
   *
   * @throws UnknownFormatException if no reader reads such files
   * @throws IOException if it cannot be read; the message says why
   */
  public CheckResult examine(Path file) throws IOException {
    return examine(read(file));
  }

  /**
   * Checks a document; the result also has what was found and held back.
   *
   * @throws LimitExceededException if it takes more than its {@link #withLimits limits}, or the
   *     thread is interrupted meanwhile
   */
  public CheckResult examine(Document document) {
    return checker.check(Objects.requireNonNull(document, "document"));
  }

  private static Document read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(Objects.requireNonNull(file, "file"));
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, Formats.HEAD));
    DocumentReader reader = Formats.standard().choose(file.toString(), head);
    return Document.read(bytes, StandardCharsets.UTF_8, reader);
  }

  /**
   * Checks a text as the given format; the same as for a document of it.
   *
   * @throws UncheckedIOException if the reader fails
   */
  public CheckResult examine(SourceText source, DocumentReader reader) {
    return mayFind(source, reader) ? examine(Document.of(source, reader)) : CheckResult.NOTHING;
  }

  /**
   * Whether a text may have findings, by a quick search. False is certain: {@link
   * #examine(Document)} would find nothing. True only means that it may find something. Always true
   * if a {@linkplain #withCheck check} was added.
   */
  public boolean mayFind(SourceText source, DocumentReader reader) {
    Objects.requireNonNull(source, "source");
    return checker.mayFind(source, Objects.requireNonNull(reader, "reader"));
  }

  /**
   * The text of a file if it {@linkplain #mayFind may have findings}. Most clean files are not
   * decoded.
   *
   * @param length how many of the bytes there are
   * @param charset the charset that they are in unless they begin with a byte order mark
   * @return empty if the file certainly has no findings
   * @throws UndecodableTextException if they have to be decoded, and are binary or not of the
   *     charset
   */
  public Optional<SourceText> textToCheck(
      byte[] bytes, int length, Charset charset, DocumentReader reader)
      throws UndecodableTextException {
    Objects.requireNonNull(bytes, "bytes");
    Objects.requireNonNull(charset, "charset");
    return checker.textToCheck(bytes, length, charset, Objects.requireNonNull(reader, "reader"));
  }

  /** Applies the safe suggestions of plain text. */
  public FixedDocument fix(CharSequence copy) {
    Objects.requireNonNull(copy, "copy");
    return fix(Document.of(SourceText.of(copy), "text"));
  }

  /**
   * Applies the safe suggestions of a file, read as {@link #check(Path)} does. Writes nothing: the
   * result has the edited text.
   *
   * @throws UnknownFormatException if no reader reads such files
   * @throws IOException if it cannot be read; the message says why
   */
  public FixedDocument fix(Path file) throws IOException {
    return fix(read(file));
  }

  /**
   * Makes the safe edits of a document, then those that are safe in the edited text, until there
   * are none, in every part. The document itself is not changed. A replacement that the charset of
   * its part lacks is not made.
   *
   * @throws UncheckedIOException if the reader of the document fails
   */
  public FixedDocument fix(Document document) {
    return FixRounds.fix(this, Objects.requireNonNull(document, "document"));
  }
}
