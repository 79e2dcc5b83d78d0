// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.housestyle.rule.Usage.LEGAL;
import static org.housestyle.rule.Usage.MENTION;
import static org.housestyle.rule.Usage.QUOTATION;
import static org.housestyle.rule.Usage.STATEMENT;
import static org.housestyle.rule.Usage.TITLE;

import java.util.List;
import org.housestyle.decide.Decision.Used;
import org.housestyle.rule.Usage;
import org.housestyle.text.Span;
import org.junit.jupiter.api.Test;

class WeigherTest {

  private static final Span CLAUSE = new Span(10, 50);
  private static final Span TERM = new Span(20, 30);

  private static Evidence strong(Usage usage) {
    return Evidence.strong(usage, TERM, "strong");
  }

  private static Evidence weak(Usage usage, int start, int end) {
    return Evidence.weak(usage, new Span(start, end), "weak");
  }

  private static Used weigh(Evidence... evidence) {
    return Weigher.weigh(List.of(evidence), TERM, CLAUSE);
  }

  @Test
  void strongEvidenceDecidesAlone() {
    assertThat(weigh(strong(TITLE)).usage()).isEqualTo(TITLE);
    assertThat(weigh(strong(TITLE)).doubt()).isEmpty();
  }

  @Test
  void ofStrongEvidenceTheFirstDecides() {
    assertThat(weigh(strong(MENTION), strong(QUOTATION)).usage()).isEqualTo(MENTION);
  }

  @Test
  void strongEvidenceOutweighsAWeakPieceBeforeIt() {
    assertThat(weigh(weak(TITLE, 15, 30), strong(QUOTATION)).usage()).isEqualTo(QUOTATION);
  }

  @Test
  void twoWeakPiecesOnBothSidesOfTheTermDecide() {
    assertThat(weigh(weak(MENTION, 15, 30), weak(MENTION, 20, 40)).usage()).isEqualTo(MENTION);
    assertThat(weigh(weak(MENTION, 15, 30), weak(TITLE, 20, 40)).usage()).isEqualTo(MENTION);
  }

  @Test
  void onePieceInAnotherClauseSupportsNothing() {
    assertThat(weigh(weak(MENTION, 5, 30), weak(MENTION, 20, 40)).doubt()).isPresent();
  }

  @Test
  void twoPiecesOnOneSideMayBeTheSameSeenTwice() {
    assertThat(weigh(weak(MENTION, 15, 30), weak(MENTION, 12, 30)).doubt()).isPresent();
  }

  @Test
  void faintEvidenceLeavesOwnWordsThatOnlyAPersonMayReplace() {
    Used used = weigh(Evidence.faint(MENTION, TERM, "faint"));
    assertThat(used.usage()).isEqualTo(STATEMENT);
    assertThat(used.editable()).isTrue();
    assertThat(used.review()).hasValue("it may be talk about the term");
    assertThat(used.doubt()).isEmpty();
  }

  @Test
  void faintEvidenceAddsNothingToAWeakPiece() {
    Evidence faint = Evidence.faint(MENTION, new Span(20, 40), "faint");
    assertThat(weigh(faint, weak(MENTION, 15, 30)).doubt()).isPresent();
  }

  @Test
  void piecesForDifferentOutcomesDoNotAddUp() {
    assertThat(weigh(weak(LEGAL, 15, 30), weak(MENTION, 20, 40)).doubt()).isPresent();
  }

  @Test
  void oneWeakPieceIsADoubtAboutOwnWordsThatAreNotEdited() {
    Used doubtful = weigh(weak(TITLE, 15, 30));
    assertThat(doubtful.usage()).isEqualTo(STATEMENT);
    assertThat(doubtful.doubt()).hasValue("may be part of a name");
    assertThat(doubtful.editable()).isFalse();
  }

  @Test
  void allEvidenceIsKept() {
    assertThat(weigh(weak(TITLE, 15, 30), strong(QUOTATION)).evidence()).hasSize(2);
  }
}
