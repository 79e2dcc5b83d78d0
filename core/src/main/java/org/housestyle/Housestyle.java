package org.housestyle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.housestyle.decide.Decision;
import org.housestyle.decide.Judges;
import org.housestyle.decide.Story;
import org.housestyle.decide.StoryConditions;
import org.housestyle.extract.Document;
import org.housestyle.extract.Format;
import org.housestyle.extract.Passage;
import org.housestyle.match.Candidate;
import org.housestyle.match.Matcher;
import org.housestyle.rule.RulePack;
import org.housestyle.text.SourceText;

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

  /** What the packs were compiled to; shared by all guidance. */
  private record Compiled(
      List<RulePack> packs, Matcher matcher, StoryConditions conditions, Judges judges) {}

  private final Compiled rules;
  private final Optional<String> chosen;
  private final Guidance guidance;
  private final String region;
  private final FindingWriter writer;

  private Housestyle(Compiled rules, Optional<String> chosen, String region) {
    this.rules = rules;
    this.chosen = chosen;
    this.guidance = new Guidance(rules.packs(), chosen);
    this.region = region;
    Map<String, String> spelling = new HashMap<>();
    rules.packs().forEach(pack -> spelling.putAll(pack.spelling().getOrDefault(region, Map.of())));
    this.writer = new FindingWriter(rules.packs(), guidance, spelling, this::isFlagged);
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
    Compiled rules =
        new Compiled(
            List.copyOf(packs), Matcher.of(packs), new StoryConditions(packs), Judges.of(packs));
    return new Housestyle(rules, Optional.empty(), REGIONS.get(0));
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
    List<String> known =
        packs().stream().flatMap(pack -> pack.guidance().stream()).distinct().toList();
    if (!known.contains(name)) {
      throw new IllegalArgumentException(
          "no guidance \"" + name + "\"; known: " + String.join(", ", known));
    }
    return new Housestyle(rules, Optional.of(name), region);
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
    return new Housestyle(rules, chosen, name);
  }

  /** The packs whose rules are checked. */
  public List<RulePack> packs() {
    return rules.packs();
  }

  /** Checks plain text. */
  public List<Finding> check(CharSequence copy) {
    return check(Document.of(SourceText.of(copy), Format.TEXT));
  }

  /**
   * Checks a file, UTF-8 unless a byte order mark says otherwise, in the format its name tells.
   *
   * @throws IOException if it cannot be read, or is not text; the message says why
   */
  public List<Finding> check(Path file) throws IOException {
    SourceText source = SourceText.decode(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return check(Document.of(source, Format.of(file.toString())));
  }

  /** Checks a document. */
  public List<Finding> check(Document document) {
    return examine(document).findings();
  }

  /** Checks a document, and tells what was seen and held back as well. */
  public Examination examine(Document document) {
    List<Finding> findings = new ArrayList<>();
    List<Held> held = new ArrayList<>();
    Story story = rules.conditions().in(document);
    for (Passage passage : document.passages()) {
      List<Candidate> candidates =
          rules.matcher().find(passage.prose(), story.allows(passage).and(this::isAsked));
      if (!candidates.isEmpty()) {
        List<Decision> decisions = rules.judges().decide(passage, candidates);
        for (int i = 0; i < candidates.size(); i++) {
          writer.write(document, passage, candidates.get(i), decisions.get(i), findings, held);
        }
      }
    }
    return new Examination(findings, held);
  }

  /** Makes the safe edits of plain text. */
  public Fixed fix(CharSequence copy) {
    return fix(Document.of(SourceText.of(copy), Format.TEXT));
  }

  /**
   * Makes the safe edits of a document, and those that are safe in the text that comes of them,
   * until none is left. The document itself stays as it is. A replacement that the document's
   * charset lacks is not made.
   */
  public Fixed fix(Document document) {
    return FixRounds.fix(this, document);
  }

  /** Whether the chosen guidance does not accept the term. */
  private boolean isAsked(Candidate candidate) {
    return guidance.asks(candidate.rule());
  }

  private boolean isFlagged(String wording) {
    return !rules
        .matcher()
        .find(wording, it -> it.term().when().isAlways() && isAsked(it))
        .isEmpty();
  }
}
