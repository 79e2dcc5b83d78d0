package org.housestyle.rule;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.housestyle.text.Span;

/** Reads records in the order that {@link ImageWriter} wrote them. Not thread-safe. */
final class ImageReader {

  private final StoredPack image;
  private final ByteBuffer file;

  ImageReader(StoredPack image, ByteBuffer file) {
    this.image = image;
    this.file = file;
  }

  int number() {
    return file.getChar();
  }

  String text() {
    return image.text(number());
  }

  char[] numbers() {
    char[] numbers = new char[number()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = file.getChar();
    }
    return numbers;
  }

  List<String> texts() {
    String[] all = new String[number()];
    for (int i = 0; i < all.length; i++) {
      all[i] = text();
    }
    return List.of(all);
  }

  private Optional<String> optional() {
    return number() == 0 ? Optional.empty() : Optional.of(text());
  }

  private OptionalInt optionalNumber() {
    int written = number();
    return written == 0 ? OptionalInt.empty() : OptionalInt.of(written - 1);
  }

  private Map<String, String> entries() {
    Map<String, String> entries = new LinkedHashMap<>();
    for (int i = number(); i > 0; i--) {
      entries.put(text(), text());
    }
    return entries;
  }

  RulePack pack(List<Rule> rules, SearchTable table) {
    return new RulePack(
        text(),
        text(),
        texts(),
        rules,
        sources(),
        texts(),
        new Coverage(entries(), entries(), entries()),
        Set.copyOf(texts()),
        spelling(),
        realWords(),
        Optional.of(table));
  }

  private Map<String, Source> sources() {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (int i = number(); i > 0; i--) {
      String id = text();
      sources.put(
          id,
          new Source(
              id,
              text(),
              text(),
              optionalNumber(),
              optional(),
              optional(),
              provenance(),
              validity()));
    }
    return sources;
  }

  private Provenance provenance() {
    return new Provenance(
        optional().map(Provenance.Read::valueOf), optional(), optional(), date(), optional());
  }

  private Validity validity() {
    return new Validity(date(), date());
  }

  private Optional<LocalDate> date() {
    return optional().map(LocalDate::parse);
  }

  private Map<String, Map<String, String>> spelling() {
    Map<String, Map<String, String>> spelling = new LinkedHashMap<>();
    for (int i = number(); i > 0; i--) {
      spelling.put(text(), entries());
    }
    return spelling;
  }

  private Map<String, Set<String>> realWords() {
    int size = number();
    Map<String, Set<String>> words = new LinkedHashMap<>(size * 2);
    for (int i = 0; i < size; i++) {
      words.put(text(), Set.copyOf(texts()));
    }
    return words;
  }

  Rule rule(String packName) {
    return new Rule(
        packName,
        text(),
        text(),
        Level.valueOf(text()),
        text(),
        terms(),
        patterns(),
        optional(),
        texts(),
        lawUntil(),
        examples());
  }

  private Map<String, LocalDate> lawUntil() {
    Map<String, LocalDate> days = new LinkedHashMap<>();
    for (int i = number(); i > 0; i--) {
      days.put(text(), LocalDate.parse(text()));
    }
    return days;
  }

  private List<Term> terms() {
    Term[] terms = new Term[number()];
    for (int i = 0; i < terms.length; i++) {
      terms[i] =
          new Term(
              pattern(),
              Term.Head.valueOf(text()),
              number(),
              texts(),
              texts(),
              image.condition(number()),
              prefer());
    }
    return List.of(terms);
  }

  private Map<String, List<Replacement>> prefer() {
    Map<String, List<Replacement>> prefer = new LinkedHashMap<>();
    for (int i = number(); i > 0; i--) {
      String guidance = text();
      Replacement[] replacements = new Replacement[number()];
      for (int j = 0; j < replacements.length; j++) {
        replacements[j] =
            new Replacement(
                Replacement.Kind.valueOf(text()),
                text(),
                text(),
                optional(),
                optional(),
                optional(),
                texts(),
                validity());
      }
      prefer.put(guidance, List.of(replacements));
    }
    return prefer;
  }

  private List<TermPattern> patterns() {
    TermPattern[] patterns = new TermPattern[number()];
    for (int i = 0; i < patterns.length; i++) {
      patterns[i] = pattern();
    }
    return List.of(patterns);
  }

  private TermPattern pattern() {
    String written = text();
    List<List<TermPattern.Slot>> wordings = new ArrayList<>();
    for (int i = number(); i > 0; i--) {
      TermPattern.Slot[] wording = new TermPattern.Slot[number()];
      for (int j = 0; j < wording.length; j++) {
        wording[j] = image.slot(number());
      }
      wordings.add(List.of(wording));
    }
    return new TermPattern(written, wordings);
  }

  TermPattern.Slot slot() {
    boolean head = number() == 1;
    return new TermPattern.Slot(Set.copyOf(texts()), head);
  }

  When condition() {
    return new When(patterns(), number(), patterns(), patterns(), patterns(), optionalNumber());
  }

  private List<Example> examples() {
    Example[] examples = new Example[number()];
    for (int i = 0; i < examples.length; i++) {
      String copy = text();
      Span[] flagged = new Span[number()];
      for (int j = 0; j < flagged.length; j++) {
        flagged[j] = new Span(number(), number());
      }
      examples[i] =
          new Example(
              copy,
              List.of(flagged),
              optional(),
              optional(),
              Usage.valueOf(text()),
              optional(),
              number());
    }
    return List.of(examples);
  }
}
