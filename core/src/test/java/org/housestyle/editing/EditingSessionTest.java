// SPDX-License-Identifier: Apache-2.0
package org.housestyle.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.housestyle.Copy;
import org.housestyle.Finding;
import org.housestyle.document.Document;
import org.housestyle.fix.Edit;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;
import org.junit.jupiter.api.Test;

class EditingSessionTest {

  private static final String COPY = "Police said he had child porn on a laptop.";

  private final EditingSession session =
      new EditingSession(Copy.HOUSESTYLE, Document.of(SourceText.of(COPY), "text"), 1);

  private void edit(long version, int start, int end, String words) {
    session.edit(version, Map.of("", List.of(new Edit(new Span(start, end), words))));
  }

  /** The first suggestion for the first finding of the latest version. */
  private Change chosen() {
    OpenText version = session.current();
    Finding finding = version.result().findings().get(0);
    return Change.of(version.document(), finding, finding.suggestions().get(0));
  }

  private String text() {
    return session.current().document().source().text();
  }

  @Test
  void aVersionIsCheckedOnce() {
    assertThat(session.current().result()).isSameAs(session.current().result());
    assertThat(session.current().result().findings()).hasSize(1);
  }

  @Test
  void anEditElsewhereMovesTheChosenOne() throws StaleEditException {
    Change chosen = chosen();
    edit(2, 0, 6, "Officers");
    edit(3, text().length(), text().length(), " It rained.");
    Change now = session.accept(1, chosen);
    session.edit(4, session.current().edits(List.of(now)));
    assertThat(text()).isEqualTo("Officers said he had child abuse images on a laptop. It rained.");
    assertThat(session.current().result().findings()).isEmpty();
  }

  @Test
  void anEditOfItsWordsRefusesTheChosenOne() {
    Change chosen = chosen();
    edit(2, COPY.indexOf("porn"), COPY.indexOf("porn") + 4, "art");
    assertThatThrownBy(() -> session.accept(1, chosen))
        .isInstanceOf(StaleEditException.class)
        .hasMessage("\"child porn\" has been edited since the suggestion was made");
  }

  @Test
  void lettersTypedAtItsEndRefuseTheChosenOne() {
    Change chosen = chosen();
    int end = chosen.edit().span().end();
    edit(2, end, end, "ography");
    assertThatThrownBy(() -> session.accept(1, chosen)).isInstanceOf(StaleEditException.class);
  }

  @Test
  void anotherTextRefusesTheChosenOne() {
    Change chosen = chosen();
    session.replace(2, "It rained.");
    assertThatThrownBy(() -> session.accept(1, chosen)).isInstanceOf(StaleEditException.class);
  }

  @Test
  void aVersionRefusesAChangeOfOtherWords() {
    Change wrong = new Change("", new Edit(new Span(0, 6), "Officers"), "Judges");
    assertThatThrownBy(() -> session.current().edits(List.of(wrong)))
        .isInstanceOf(StaleEditException.class)
        .hasMessage("line 1: \"Judges\" was to be replaced, but the text there is now \"Police\"");
  }

  @Test
  void aVersionRefusesAChangeBehindItsEnd() {
    Change wrong = new Change("", new Edit(new Span(400, 401), ""), "x");
    assertThatThrownBy(() -> session.current().edits(List.of(wrong)))
        .isInstanceOf(StaleEditException.class);
  }

  @Test
  void versionsOnlyGrow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> edit(1, 0, 0, "x"))
        .withMessage("version 1 does not come after 1");
  }

  @Test
  void wordsThatAreFoundAgainAreTheSameWords() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      String before = text();
      int start = random.nextInt(before.length());
      Span span = new Span(start, start + random.nextInt(before.length() - start + 1));
      long version = session.current().version();
      for (int i = 1; i <= 3; i++) {
        int at = random.nextInt(text().length() + 1);
        int end = at + random.nextInt(Math.min(4, text().length() - at + 1));
        edit(version + i, at, end, "abcde".substring(random.nextInt(5)));
      }
      session
          .now(version, "", span)
          .ifPresent(now -> assertThat(now.in(text())).isEqualTo(span.in(before)));
    }
  }
}
