// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.housestyle.desk.client.RunningDesk;
import org.housestyle.desk.client.WordFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** What an editor does on the page, in a real browser. */
class PageTest {

  private static final String COPY = "Police found child pornography on his laptop.";
  private static final String FIXED = "Police found child abuse images on his laptop.";
  private static final String QUOTED =
      "\"He had child pornography on his phone,\" said the detective who led the search.";

  @TempDir private static Path folder;
  private static RunningDesk desk;
  private static PageInBrowser page;

  @BeforeAll
  static void start() {
    page = PageInBrowser.start(folder);
    desk = new RunningDesk();
  }

  @AfterAll
  static void stop() {
    if (desk != null) {
      page.close();
      desk.close();
    }
  }

  @BeforeEach
  void open() {
    page.forget(desk.address().resolve("/openapi.json"));
    page.open(desk.address(), 1280, 900, "light");
  }

  private static void paste(String text, int findings) {
    page.paste(text);
    page.until("document.querySelectorAll('.card').length === " + findings);
  }

  @Test
  void whatIsTypedIsMarkedAndExplained() {
    page.type(COPY);
    page.until("document.querySelector('.term.error')?.textContent === 'child pornography'");
    assertThat(page.one("#summary").getText()).isEqualTo("1 error; 1 can be fixed safely");
    assertThat(page.one(".card .sources").getText()).contains("(2012)");
    assertThat(page.one(".card .wording p").getText())
        .isEqualTo("Police found child pornography child abuse images on his laptop.");
  }

  @Test
  void aWordingIsAcceptedAndUndoneByKeys() {
    paste(COPY, 1);
    page.press(Keys.F8);
    page.until("document.querySelector('.card.active')");
    page.press(Keys.ENTER, Keys.ALT);
    page.until("document.getElementById('clean').offsetParent !== null");
    assertThat(page.story()).isEqualTo(FIXED);
    page.press("z", Keys.CONTROL);
    page.until("document.querySelectorAll('.term').length === 1");
    assertThat(page.story()).isEqualTo(COPY);
  }

  @Test
  void anotherWordingIsChosenByKeys() {
    paste(COPY, 1);
    page.press(Keys.F8);
    page.press(Keys.ENTER, Keys.ALT, Keys.SHIFT);
    assertThat(page.value("document.activeElement.className")).isEqualTo("accept");
    page.type(Keys.ENTER);
    page.until("document.querySelectorAll('.term').length === 0");
    assertThat(page.story()).isNotEqualTo(COPY).isNotEqualTo(FIXED);
  }

  @Test
  void aQuotationOffersNoEdit() {
    paste(QUOTED, 1);
    assertThat(page.all(".card.quotation .accept")).isEmpty();
    assertThat(page.one(".card .usage").getText()).contains("It stays as it was said.");
    page.press(Keys.F8);
    page.press(Keys.ENTER, Keys.ALT);
    assertThat(page.story()).isEqualTo(QUOTED);
  }

  @Test
  void aLongStoryIsFixedInOneStep() {
    String story = ("It rained all day in the town. ".repeat(60) + COPY + "\n\n").repeat(10);
    assertThat(story).hasSizeGreaterThan(18_000);
    paste(story, 10);
    page.one("#fix-all").click();
    page.until("document.querySelectorAll('.card').length === 0");
    assertThat(page.story()).isEqualTo(story.replace(COPY, FIXED));
    page.press("z", Keys.CONTROL);
    assertThat(page.story()).isEqualTo(story);
  }

  @Test
  void anEditThatComesTooLateIsRefusedWithAWord() {
    paste(COPY, 1);
    Object said =
        page.promised(
            PageInBrowser.VIEW
                + ".then(view => { const button = document.querySelector('.accept');"
                + " view.dispatch({changes: {from: 19, to: 30, insert: 'art'}}); button.click();"
                + " return document.getElementById('live').textContent; })");
    assertThat(said.toString()).startsWith("Not changed: the words there are no longer the same.");
    assertThat(page.story()).isEqualTo("Police found child art on his laptop.");
  }

  @Test
  void aFindingIsLeftWithAReasonInAComment() {
    page.run("document.getElementById('choices').open = true");
    page.run(
        "const it = document.getElementById('format'); it.value = 'markdown';"
            + " it.dispatchEvent(new Event('change', {bubbles: true}))");
    page.one(".cm-content").click();
    paste(COPY, 1);
    page.press(Keys.F8);
    page.press(".", Keys.ALT);
    page.type("the name of the charge", Keys.ENTER);
    page.until("document.querySelectorAll('.term').length === 0");
    assertThat(page.story())
        .isEqualTo("<!-- housestyle-ignore child-pornography: the name of the charge -->\n" + COPY);
  }

  @Test
  void withoutCommentsAFindingIsLeftInTheListBelow() {
    paste(QUOTED, 1);
    page.press(Keys.F8);
    page.press(".", Keys.ALT);
    page.type("said in court", Keys.ENTER);
    page.until("document.querySelectorAll('#passed li').length === 1");
    assertThat(page.story()).isEqualTo(QUOTED);
    page.one("#passed button").click();
    page.until("document.querySelectorAll('.card').length === 1");
  }

  @Test
  void unsavedWorkOutlivesAReload() {
    paste(COPY, 1);
    page.promised("new Promise(done => setTimeout(done, 1000))");
    page.reload();
    page.until("document.querySelectorAll('.card').length === 1");
    assertThat(page.story()).isEqualTo(COPY);
  }

  @Test
  void aWordFileIsOpenedEditedAndDownloaded() throws IOException, InterruptedException {
    Path file = Files.write(folder.resolve("story.docx"), WordFile.of(COPY, "It rained."));
    page.choose(file);
    page.until("document.querySelectorAll('.card').length === 1");
    assertThat(page.story()).isEqualTo(COPY + "\nIt rained.\n");
    page.one(".accept").click();
    page.until("document.querySelectorAll('.term').length === 0");
    Files.delete(file);
    page.one("#save").click();
    for (int i = 0; i < 300 && !Files.exists(file); i++) {
      Thread.sleep(100);
    }
    String saved = WordFile.entry(Files.readAllBytes(file), "word/document.xml");
    assertThat(saved).contains("<w:del ", "<w:ins ");
    page.choose(file);
    page.until("document.getElementById('file').textContent === 'story.docx'");
    page.until("document.getElementById('live').textContent === 'Opened story.docx.'");
    assertThat(page.story()).isEqualTo(FIXED + "\nIt rained.\n");
  }

  @Test
  void paragraphsOfAWordFileStay() throws IOException {
    page.choose(Files.write(folder.resolve("two.docx"), WordFile.of("One", "two")));
    page.until("document.getElementById('file').textContent === 'two.docx'");
    page.one(".cm-content").click();
    page.press(Keys.ENTER);
    page.until("document.getElementById('live').textContent.startsWith('Paragraphs of this file')");
    assertThat(page.story()).isEqualTo("One\ntwo\n");
  }

  @Test
  void marksStandOnTheirWordsAfterEditsDuringACall() {
    paste((COPY + "\n").repeat(20), 20);
    Object failed =
        page.promised(
            PageInBrowser.VIEW
                + ".then(async view => { let seed = 7; const random = n => (seed = (seed * 48271) % 2147483647) % n;"
                + " for (let i = 0; i < 60; i++) { const line = view.state.doc.line(1 + random(20));"
                + " const at = random(2) ? line.from : line.to;"
                + " view.dispatch({changes: {from: at, insert: 'It rained. '.slice(random(4))}});"
                + " await new Promise(done => setTimeout(done, random(30)));"
                + " for (const mark of document.querySelectorAll('.term'))"
                + " if (mark.textContent !== 'child pornography') throw mark.textContent; } })");
    assertThat(failed).isNull();
    page.until("document.querySelectorAll('.card').length === 20");
    assertThat(page.all(".term")).hasSizeGreaterThan(10);
  }

  @Test
  void anotherGuidanceIsSeenAtOnce() {
    paste(COPY, 1);
    page.run("document.getElementById('choices').open = true");
    page.run(
        "const it = document.getElementById('guidance'); it.value = 'iwf';"
            + " it.dispatchEvent(new Event('change', {bubbles: true}))");
    page.until("document.querySelector('.whose')?.textContent === 'iwf'");
  }

  @Test
  void theRuleOpensBesideTheText() {
    paste(COPY, 1);
    page.one(".card .rule").click();
    page.until("document.getElementById('rule').open");
    assertThat(page.one("#rule").getText()).contains("child pornography", "Sources", "(2012)");
    page.type(Keys.ESCAPE);
    page.until("document.activeElement.className.includes('cm-content')");
  }

  @ParameterizedTest
  @CsvSource({"1280, 900, light", "1280, 900, dark", "390, 800, light", "640, 450, light"})
  void axeFindsNothing(int width, int height, String scheme) throws IOException {
    page.open(desk.address(), width, height, scheme);
    paste(COPY + "\n\n" + QUOTED, 2);
    page.press(Keys.F8);
    page.run("document.getElementById('choices').open = true");
    page.run(axe());
    Object found =
        page.promised(
            "axe.run(document, {resultTypes: ['violations']}).then(it => it.violations"
                + ".map(v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join('; ')))");
    assertThat((List<?>) found).isEmpty();
  }

  private static String axe() throws IOException {
    String path = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    try (var in = PageTest.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void marksDifferWhereTheSystemForcesItsColours() {
    paste(COPY + "\n\n" + QUOTED, 2);
    page.forceColours();
    page.press(Keys.F8);
    page.until("matchMedia('(forced-colors: active)').matches");
    assertThat(style(".term.error", "textDecorationStyle")).isEqualTo("wavy");
    assertThat(style(".term.error", "textDecorationLine")).isEqualTo("underline");
    assertThat(style(".term.error.active", "outlineStyle")).isEqualTo("solid");
    assertThat(style(".term.quotation", "outlineStyle")).isEqualTo("dotted");
    assertThat(style(".card.active button", "borderTopStyle")).isNotEqualTo("none");
  }

  private static Object style(String selector, String property) {
    return page.value("getComputedStyle(document.querySelector('" + selector + "'))." + property);
  }

  @Test
  void aNarrowPageNeedsNoScrollingSideways() {
    page.open(desk.address(), 390, 800, "light");
    paste(COPY, 1);
    assertThat(page.value("document.documentElement.scrollWidth")).isEqualTo(390L);
  }

  @Test
  void nothingIsAskedOfAnotherHost() {
    paste(COPY, 1);
    Object asked = page.value("performance.getEntriesByType('resource').map(it => it.name)");
    assertThat((List<?>) asked)
        .hasSizeGreaterThan(10)
        .allMatch(name -> name.toString().startsWith(desk.address().toString()));
  }
}
