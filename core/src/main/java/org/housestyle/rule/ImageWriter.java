package org.housestyle.rule;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.housestyle.text.Span;

/**
 * Writes a pack and its table as an image. What has no order of its own is sorted, so that builds
 * can be repeated.
 */
final class ImageWriter {

  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final IdentityHashMap<When, Integer> numbers = new IdentityHashMap<>();
  private final List<When> conditions = new ArrayList<>();
  private final Map<TermPattern.Slot, Integer> slots = new LinkedHashMap<>();
  private final ByteArrayOutputStream records = new ByteArrayOutputStream();

  byte[] write(RulePack pack, SearchTable table) {
    pack(pack);
    List<Integer> rules = new ArrayList<>();
    for (Rule rule : pack.rules()) {
      rules.add(records.size());
      rule(rule);
    }
    List<Integer> whens = new ArrayList<>();
    for (When condition : conditions) {
      whens.add(records.size());
      condition(condition);
    }
    List<Integer> places = new ArrayList<>();
    for (TermPattern.Slot slot : slots.keySet()) {
      places.add(records.size());
      number(slot.head() ? 1 : 0);
      texts(new TreeSet<>(slot.words()));
    }
    int anchors = records.size();
    anchors(new TreeMap<>(table.anchors()));
    int forms = records.size();
    texts(new TreeSet<>(table.forms()));
    int preferred = records.size();
    texts(new TreeSet<>(table.preferred()));

    ByteArrayOutputStream encoded = new ByteArrayOutputStream();
    List<Integer> starts = new ArrayList<>();
    for (String text : texts.keySet()) {
      starts.add(encoded.size());
      encoded.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
    starts.add(encoded.size());
    char[] cells = table.cells();
    int header = 12 * 4 + cells.length * 2 + starts.size() * 4 + encoded.size();
    int base = header + (rules.size() + whens.size() + places.size()) * 4;
    ByteBuffer file = ByteBuffer.allocate(base + records.size());
    file.putInt(PackImage.MAGIC).putInt(PackImage.FORMAT);
    file.putInt(table.layout()).putInt(table.longest()).putInt(cells.length);
    file.putInt(texts.size()).putInt(rules.size()).putInt(whens.size()).putInt(places.size());
    file.putInt(base + anchors).putInt(base + forms).putInt(base + preferred);
    for (char cell : cells) {
      file.putChar(cell);
    }
    starts.forEach(file::putInt);
    file.put(encoded.toByteArray());
    rules.forEach(at -> file.putInt(base + at));
    whens.forEach(at -> file.putInt(base + at));
    places.forEach(at -> file.putInt(base + at));
    return file.put(records.toByteArray()).array();
  }

  private void anchors(SortedMap<String, char[]> anchors) {
    number(anchors.size());
    anchors.forEach(
        (word, wordings) -> {
          text(word);
          number(wordings.length);
          for (char number : wordings) {
            number(number);
          }
        });
  }

  private void number(int number) {
    if (number < 0 || number > 0xFFFF) {
      throw new IllegalStateException("Bug: " + number + " does not fit into two bytes");
    }
    records.write(number >> 8);
    records.write(number);
  }

  private void text(String text) {
    number(texts.computeIfAbsent(text, key -> texts.size()));
  }

  private void texts(Collection<String> all) {
    number(all.size());
    all.forEach(this::text);
  }

  private void optional(Optional<String> text) {
    texts(text.map(List::of).orElse(List.of()));
  }

  private void optional(OptionalInt value) {
    number(value.isPresent() ? value.getAsInt() + 1 : 0);
  }

  private void entries(Map<String, String> entries, Collection<String> keys) {
    number(keys.size());
    for (String key : keys) {
      text(key);
      text(entries.get(key));
    }
  }

  private void pack(RulePack pack) {
    text(pack.name());
    text(pack.title());
    texts(pack.guidance());
    number(pack.sources().size());
    pack.sources().forEach(this::source);
    texts(pack.titles());
    Coverage coverage = pack.coverage();
    entries(coverage.covered(), coverage.covered().keySet());
    entries(coverage.accepted(), coverage.accepted().keySet());
    entries(coverage.leftOut(), coverage.leftOut().keySet());
    texts(new TreeSet<>(pack.commonWords()));
    number(pack.spelling().size());
    for (String region : new TreeSet<>(pack.spelling().keySet())) {
      Map<String, String> words = pack.spelling().get(region);
      text(region);
      entries(words, words.keySet());
    }
    number(pack.realWords().size());
    for (String word : new TreeSet<>(pack.realWords().keySet())) {
      text(word);
      texts(new TreeSet<>(pack.realWords().get(word)));
    }
  }

  private void source(String key, Source source) {
    text(key);
    text(source.organisation());
    text(source.title());
    optional(source.year());
    optional(source.url());
    optional(source.guidance());
    Provenance provenance = source.provenance();
    optional(provenance.read().map(Enum::name));
    optional(provenance.reportedBy());
    optional(provenance.reportedAt());
    optional(provenance.checked().map(Object::toString));
    optional(provenance.note());
    validity(source.validity());
  }

  private void rule(Rule rule) {
    text(rule.id());
    text(rule.since());
    text(rule.level().name());
    text(rule.why());
    number(rule.terms().size());
    rule.terms().forEach(this::term);
    patterns(rule.unless());
    optional(rule.review());
    texts(rule.acceptedBy());
    number(rule.lawUntil().size());
    new TreeMap<>(rule.lawUntil())
        .forEach(
            (guidance, day) -> {
              text(guidance);
              text(day.toString());
            });
    number(rule.examples().size());
    rule.examples().forEach(this::example);
  }

  private void term(Term term) {
    pattern(term.pattern());
    text(term.head().name());
    number(term.lead());
    texts(term.cites());
    texts(term.principle());
    number(conditionNumber(term.when()));
    number(term.prefer().size());
    for (String guidance : new TreeSet<>(term.prefer().keySet())) {
      text(guidance);
      number(term.prefer().get(guidance).size());
      term.prefer().get(guidance).forEach(this::replacement);
    }
  }

  private void replacement(Replacement replacement) {
    text(replacement.kind().name());
    text(replacement.text());
    text(replacement.plural());
    optional(replacement.modifier());
    optional(replacement.guidance());
    optional(replacement.cite());
    texts(replacement.inLineWith());
    validity(replacement.validity());
  }

  private void validity(Validity validity) {
    optional(validity.from().map(Object::toString));
    optional(validity.until().map(Object::toString));
  }

  private void patterns(List<TermPattern> patterns) {
    number(patterns.size());
    patterns.forEach(this::pattern);
  }

  private void pattern(TermPattern pattern) {
    text(pattern.written());
    number(pattern.wordings().size());
    for (List<TermPattern.Slot> wording : pattern.wordings()) {
      number(wording.size());
      for (TermPattern.Slot slot : wording) {
        number(slots.computeIfAbsent(slot, it -> slots.size()));
      }
    }
  }

  private int conditionNumber(When when) {
    return numbers.computeIfAbsent(
        when,
        it -> {
          conditions.add(it);
          return conditions.size() - 1;
        });
  }

  private void condition(When when) {
    patterns(when.near());
    number(when.distance());
    patterns(when.sentence());
    patterns(when.passage());
    patterns(when.document());
    optional(when.ageUnder());
  }

  private void example(Example example) {
    text(example.copy());
    number(example.flagged().size());
    for (Span span : example.flagged()) {
      number(span.start());
      number(span.end());
    }
    optional(example.fixed());
    optional(example.suggestion());
    text(example.usage().name());
    optional(example.guidance());
    number(example.line());
  }
}
