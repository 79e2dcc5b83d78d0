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
import java.util.TreeSet;
import org.housestyle.text.Span;

/**
 * Writes a pack as a file: a header, all texts, then the records in the order that {@link
 * ImageReader} reads them. What has no order of its own is sorted, so that builds can be repeated.
 */
final class ImageWriter {

  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final IdentityHashMap<When, Integer> conditions = new IdentityHashMap<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  byte[] write(RulePack pack, SearchTable table) {
    pack(pack);
    List<byte[]> encoded = new ArrayList<>();
    int length = 0;
    for (String text : texts.keySet()) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      encoded.add(bytes);
      length += bytes.length;
    }
    char[] cells = table.cells();
    ByteBuffer file =
        ByteBuffer.allocate(6 * 4 + encoded.size() * 2 + length + body.size() + cells.length * 2);
    file.putInt(PackImage.MAGIC).putInt(PackImage.FORMAT);
    file.putInt(encoded.size());
    for (byte[] bytes : encoded) {
      file.putChar((char) bytes.length).put(bytes);
    }
    file.putInt(body.size()).put(body.toByteArray());
    file.putInt(table.layout()).putInt(cells.length);
    file.asCharBuffer().put(cells);
    return file.array();
  }

  private void number(int number) {
    if (number < 0 || number > 0xFFFF) {
      throw new IllegalStateException("Bug: " + number + " does not fit into two bytes");
    }
    body.write(number >> 8);
    body.write(number);
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
    number(pack.rules().size());
    pack.rules().forEach(this::rule);
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
    number(rule.examples().size());
    rule.examples().forEach(this::example);
  }

  private void term(Term term) {
    pattern(term.pattern());
    text(term.head().name());
    number(term.lead());
    texts(term.cites());
    when(term.when());
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
        number(slot.head() ? 1 : 0);
        texts(new TreeSet<>(slot.words()));
      }
    }
  }

  /** A condition is written where it is first met; afterwards its number is enough. */
  private void when(When when) {
    Integer known = conditions.putIfAbsent(when, conditions.size());
    number(known == null ? conditions.size() - 1 : known);
    if (known == null) {
      patterns(when.near());
      number(when.distance());
      patterns(when.sentence());
      patterns(when.passage());
      patterns(when.document());
      optional(when.ageUnder());
    }
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
