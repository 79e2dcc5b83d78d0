package org.housestyle;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.decide.Decision;
import org.housestyle.decide.Setting;
import org.housestyle.document.Block;
import org.housestyle.document.Document;
import org.housestyle.document.Paragraph;
import org.housestyle.match.AllowedPhrases;
import org.housestyle.match.Candidate;
import org.housestyle.story.Story;

/** A closer look at one document. For one thread, and to be used once. */
final class CloseLook {

  private final CompiledRules rules;
  private final AllowedPhrases allowed;
  private final FindingWriter writer;
  private final Document document;
  private final Story story;
  private final Predicate<Candidate> asked;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Finding> held = new ArrayList<>();

  /**
   * Prepares to look at a document.
   *
   * @param asked whether the house asks for a candidate's rule
   */
  CloseLook(
      CompiledRules rules,
      AllowedPhrases allowed,
      FindingWriter writer,
      Document document,
      Predicate<Candidate> asked) {
    this.rules = rules;
    this.allowed = allowed;
    this.writer = writer;
    this.document = document;
    this.story = rules.conditions().in(this::blocks);
    this.asked = asked;
  }

  /** The analysed blocks, made anew each time: those of a whole book would take too much room. */
  private Iterator<AnalyzedText> blocks() {
    return document.passages().stream().map(AnalyzedText::of).iterator();
  }

  /** Looks at every passage. */
  void everywhere() {
    Reading reading = new Reading();
    for (Block passage : document.passages()) {
      reading.goOnTo(passage);
      look(passage, null, reading::setting);
    }
  }

  /**
   * Looks at the paragraphs of a text without markup in which the search stopped.
   *
   * @param stops where
   */
  void at(int[] stops) {
    String text = document.source().text();
    for (int i = 0; i < stops.length; ) {
      Paragraph paragraph = Paragraph.at(text, stops[i] - 1);
      int first = i;
      while (i < stops.length && stops[i] <= paragraph.end()) {
        i++;
      }
      int[] inParagraph = new int[i - first];
      for (int j = first; j < i; j++) {
        inParagraph[j - first] = stops[j] - paragraph.start();
      }
      look(paragraph.passage(), inParagraph, () -> new Setting("", () -> before(paragraph)));
    }
  }

  private static String before(Paragraph paragraph) {
    return paragraph.before().map(it -> it.passage().prose()).orElse("");
  }

  /**
   * Looks at a passage.
   *
   * @param stops where the search stopped in it; null if it was not searched
   */
  private void look(Block passage, int[] stops, Supplier<Setting> setting) {
    AnalyzedText text = AnalyzedText.of(passage);
    Predicate<Candidate> possible = it -> asked.test(it) && story.allows(it, text);
    List<Candidate> candidates =
        find(passage, stops, it -> possible.test(it) && allowing(it, passage).isEmpty());
    if (!candidates.isEmpty()) {
      List<Decision> decisions = rules.judges().decide(text, setting.get(), candidates);
      for (int i = 0; i < candidates.size(); i++) {
        add(writer.write(document, text, candidates.get(i), decisions.get(i)));
      }
    }
    if (!allowed.isEmpty()) {
      List<Candidate> spared =
          find(passage, stops, it -> possible.test(it) && allowing(it, passage).isPresent());
      holdAllowed(text, spared, setting);
    }
  }

  private List<Candidate> find(Block passage, int[] stops, Predicate<Candidate> wanted) {
    return stops == null
        ? rules.matcher().find(passage.prose(), wanted)
        : rules.matcher().find(passage.prose(), stops, wanted);
  }

  private Optional<String> allowing(Candidate candidate, Block passage) {
    return allowed.covering(passage.prose(), candidate.span());
  }

  /** Notes what only a phrase that the house allows keeps from being reported. */
  private void holdAllowed(AnalyzedText text, List<Candidate> spared, Supplier<Setting> setting) {
    if (spared.isEmpty()) {
      return;
    }
    Block passage = text.block();
    List<Decision> decisions = rules.judges().decide(text, setting.get(), spared);
    for (int i = 0; i < spared.size(); i++) {
      Candidate candidate = spared.get(i);
      String phrase = allowing(candidate, passage).orElseThrow();
      add(writer.writeAllowed(document, text, candidate, decisions.get(i), phrase));
    }
  }

  private void add(Finding finding) {
    (finding.isReported() ? findings : held).add(finding);
  }

  /** What is to be reported, in the order of the text. */
  List<Finding> findings() {
    return findings;
  }

  /** What is not. */
  List<Finding> held() {
    return held;
  }
}
