package org.housestyle;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.housestyle.document.Document;
import org.housestyle.document.Format;
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
 * <p>Immutable; one instance serves all threads. Making one compiles the rules, so keep it.
 */
public final class Housestyle {

  private static final List<String> REGIONS = List.of("en-GB", "en-US", "en-AU", "en-CA");

  private final CompiledRules rules;
  private final Choices choices;
  private final Examiner examiner;

  private Housestyle(CompiledRules rules, Choices choices) {
    this.rules = rules;
    this.choices = choices;
    this.examiner = new Examiner(rules, choices);
  }

  /** A checker for the rules of these packs, with each pack's default guidance. */
  public static Housestyle withRules(RulePack... packs) {
    return withRules(List.of(packs));
  }

  /**
   * A checker for the rules of these packs, with each pack's default guidance.
   *
   * @throws IllegalArgumentException if there is no pack, or two have the same name
   */
  public static Housestyle withRules(List<RulePack> packs) {
    Set<String> names = new LinkedHashSet<>();
    for (RulePack pack : packs) {
      if (!names.add(pack.name())) {
        throw new IllegalArgumentException("two packs are named \"" + pack.name() + "\"");
      }
    }
    if (packs.isEmpty()) {
      throw new IllegalArgumentException("no rule pack");
    }
    return new Housestyle(new CompiledRules(packs), Choices.standard(REGIONS.get(0)));
  }

  /**
   * The same checker, asking another body's guidance first, in the packs that know it. Cheap: the
   * rules are not compiled anew.
   *
   * @param name a guidance that at least one of the packs knows
   * @throws IllegalArgumentException if none does; the message names those that are known
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
   * The same checker, asking guidance first that is chosen for each pack. Cheap.
   *
   * @param byPack guidance by the name of the pack; packs that are not there keep their default,
   *     and names of packs that are not checked are passed over
   * @throws IllegalArgumentException if a pack does not know its guidance
   */
  public Housestyle withGuidance(Map<String, String> byPack) {
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
   * The same checker, with replacements spelt as in another region. Cheap.
   *
   * @param name one of {@code en-GB} (the default), {@code en-US}, {@code en-AU}, {@code en-CA}
   * @throws IllegalArgumentException if it is none of them
   */
  public Housestyle withRegion(String name) {
    if (!REGIONS.contains(name)) {
      throw new IllegalArgumentException(
          "no region \"" + name + "\"; known: " + String.join(", ", REGIONS));
    }
    return new Housestyle(rules, choices.withRegion(name));
  }

  /** The same checker, weighing findings otherwise. Cheap. */
  public Housestyle withLevels(Levels levels) {
    return new Housestyle(rules, choices.withLevels(levels));
  }

  /**
   * The same checker, holding back what lies inside one of these phrases, such as the name of a
   * charity. They are compared without case, whatever space or hyphen parts their words. Cheap.
   */
  public Housestyle withAllowed(List<String> phrases) {
    return new Housestyle(rules, choices.withAllowed(phrases));
  }

  /** The same checker, that has comments which silence a rule say why, or not. Cheap. */
  public Housestyle withReasonsRequired(boolean required) {
    return new Housestyle(rules, choices.withReasons(required));
  }

  /**
   * The same checker, taking today's date from a clock; unasked it is the date in UTC. Suppressions
   * that have expired silence nothing. Cheap.
   */
  public Housestyle withClock(Clock clock) {
    return new Housestyle(rules, choices.withClock(Objects.requireNonNull(clock, "clock")));
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
    return examine(SourceText.of(copy), Format.TEXT).findings();
  }

  /**
   * Checks a file, UTF-8 unless a byte order mark says otherwise, in the format its name tells.
   *
   * @throws IOException if it cannot be read, or is not text; the message says why
   */
  public List<Finding> check(Path file) throws IOException {
    SourceText source = SourceText.decode(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return examine(source, Format.of(file.toString())).findings();
  }

  /** Checks a document. */
  public List<Finding> check(Document document) {
    return examine(document).findings();
  }

  /** Checks a document, and tells what was seen and held back as well. */
  public CheckResult examine(Document document) {
    return examiner.examine(document);
  }

  /**
   * Checks a text as the given format. The same as for a document of it, but a text in which no
   * term can stand is not even taken apart.
   */
  public CheckResult examine(SourceText source, Format format) {
    return look(source, format).examine();
  }

  /** Takes a quick look at a text of the given format; most texts need no closer one. */
  public QuickLook look(SourceText source, Format format) {
    return examiner.look(source, format);
  }

  /**
   * Takes a quick look at the bytes of a file. Those of ASCII are searched as they are, which is
   * quicker than to decode them first.
   *
   * @param length how many of the bytes there are
   * @param charset the charset that they are in unless they begin with a byte order mark
   * @throws UndecodableTextException if they are binary or not of the charset
   */
  public QuickLook look(byte[] bytes, int length, Charset charset, Format format)
      throws UndecodableTextException {
    return examiner.look(bytes, length, charset, format);
  }

  /** Applies the safe suggestions of plain text. */
  public FixedDocument fix(CharSequence copy) {
    return fix(Document.of(SourceText.of(copy), Format.TEXT));
  }

  /**
   * Makes the safe edits of a document, and those that are safe in the text that comes of them,
   * until none is left. The document itself stays as it is. A replacement that the document's
   * charset lacks is not made.
   */
  public FixedDocument fix(Document document) {
    return FixRounds.fix(this, document);
  }
}
