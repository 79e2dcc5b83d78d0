// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rules.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.housestyle.Finding;
import org.housestyle.Housestyle;
import org.housestyle.rule.Example;
import org.housestyle.rule.RulePack;
import org.housestyle.rules.BuiltInPacks;
import org.junit.jupiter.api.Test;

/** Where two packs know one word, they report it at one level and offer the same wording. */
class PacksAgreeTest {

  private static final List<RulePack> PACKS =
      BuiltInPacks.names().stream().map(name -> BuiltInPacks.named(name).orElseThrow()).toList();

  /** All copy that the packs are tried on, whatever pack it is for. */
  private static Set<String> copies() {
    Stream<String> examples =
        PACKS.stream()
            .flatMap(pack -> pack.rules().stream())
            .flatMap(rule -> rule.examples().stream())
            .map(Example::copy);
    Stream<String> annotated =
        Data.read(Path.of("src/test/resources/org/housestyle/rules/accuracy")).copies().stream()
            .filter(copy -> !copy.isHeldOut())
            .map(AnnotatedCopy::copy);
    Set<String> copies = new LinkedHashSet<>();
    Stream.concat(examples, annotated).forEach(copies::add);
    return copies;
  }

  @Test
  void onLevelAndWording() {
    List<Housestyle> checkers = PACKS.stream().map(Housestyle::withRules).toList();
    Set<String> disagreements = new LinkedHashSet<>();
    for (String copy : copies()) {
      List<Finding> findings = new ArrayList<>();
      checkers.forEach(checker -> findings.addAll(checker.check(copy)));
      findings.removeIf(finding -> finding.rule().companion().isPresent());
      for (int i = 0; i < findings.size(); i++) {
        for (Finding other : findings.subList(i + 1, findings.size())) {
          disagreement(findings.get(i), other, copy).ifPresent(disagreements::add);
        }
      }
    }
    assertThat(disagreements).isEmpty();
  }

  private static Optional<String> disagreement(Finding one, Finding other, String copy) {
    boolean sameWord = one.span().overlaps(other.span()) && one.span().end() == other.span().end();
    if (!sameWord || one.rule().pack().equals(other.rule().pack())) {
      return Optional.empty();
    }
    String rules = one.rule() + " and " + other.rule() + " in \"" + copy + "\": ";
    if (one.level() != other.level()) {
      return Optional.of(rules + one.level().id() + " and " + other.level().id());
    }
    List<String> first = offered(one, copy);
    List<String> second = offered(other, copy);
    boolean agree =
        first.isEmpty()
            || second.isEmpty()
            || second.contains(first.get(0))
            || first.contains(second.get(0));
    return agree ? Optional.empty() : Optional.of(rules + first + " and " + second);
  }

  /** The copy with each of the suggestions, best first. */
  private static List<String> offered(Finding finding, String copy) {
    return finding.suggestions().stream()
        .map(
            it ->
                copy.substring(0, it.span().start()) + it.text() + copy.substring(it.span().end()))
        .toList();
  }
}
