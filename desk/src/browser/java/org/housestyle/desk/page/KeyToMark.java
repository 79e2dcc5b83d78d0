// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.page;

import java.nio.file.Path;
import java.util.Locale;
import org.housestyle.desk.client.RunningDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures how long it takes from the key that completes a term to the frame that shows its mark,
 * in a story of 20 KB. Run it by name with {@code -Dhousestyle.measure=100}, the number of keys.
 */
@EnabledIfSystemProperty(named = "housestyle.measure", matches = "\\d+")
class KeyToMark {

  private static final String FILLER =
      "The council met on Tuesday evening to talk about the new bridge over the river.\n\n";

  @TempDir private static Path folder;

  @Test
  void measure() {
    int keys = Integer.getInteger("housestyle.measure");
    try (PageInBrowser page = PageInBrowser.start(folder);
        RunningDesk desk = new RunningDesk()) {
      page.open(desk.address(), 1280, 900, "light");
      page.run(
          "window.times = []; let pressed = 0;"
              + "addEventListener('keydown', event => { pressed = event.timeStamp; }, true);"
              + "new MutationObserver(() => { if (pressed && document.querySelector('.term')) {"
              + " const from = pressed; pressed = 0;"
              + " requestAnimationFrame(now => times.push(performance.now() - from)); } })"
              + ".observe(document.querySelector('.cm-content'), {subtree: true, childList: true, attributes: true})");
      for (int i = 0; i < keys; i++) {
        write(page, "He had child po", FILLER.repeat(250));
        page.until("!document.querySelector('.term')");
        page.type("rn");
        page.until("times.length > " + i);
      }
      System.out.printf(
          Locale.ROOT,
          "key to mark: p50 %.0f ms, p99 %.0f ms%n",
          ((Number) page.value("times.sort((a, b) => a - b)[Math.floor(times.length / 2)]"))
              .doubleValue(),
          ((Number) page.value("times[Math.floor(times.length * 0.99)]")).doubleValue());
    }
  }

  /** Puts a story into the editor, the cursor after its first words. */
  private static void write(PageInBrowser page, String first, String rest) {
    page.promised(
        PageInBrowser.VIEW
            + ".then(view => { view.dispatch({changes: {from: 0, to: view.state.doc.length,"
            + " insert: arguments[0] + '\\n\\n' + arguments[1]}, selection: {anchor: arguments[0].length}});"
            + " view.focus(); })",
        first,
        rest);
  }
}
