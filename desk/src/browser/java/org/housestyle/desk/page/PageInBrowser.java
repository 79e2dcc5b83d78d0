// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page in Chromium, without a window. */
final class PageInBrowser implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** A promise of the editor. */
  static final String VIEW =
      "import('@codemirror/view')"
          + ".then(it => it.EditorView.findFromDOM(document.querySelector('.cm-editor')))";

  private final ChromeDriver driver;

  private PageInBrowser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts a browser that downloads to a folder. Without a browser the test is skipped. */
  static PageInBrowser start(Path downloads) {
    boolean isThere = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    if (!isThere) {
      System.out.println(
          "SKIPPED: the page is not tested; it needs " + CHROMIUM + " and " + DRIVER);
    }
    assumeTrue(isThere, "no chromium and chromium-driver");
    System.setProperty("webdriver.chrome.driver", DRIVER.toString());
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toString());
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
    options.setExperimentalOption(
        "prefs", Map.of("download.default_directory", downloads.toString()));
    ChromeDriver driver = new ChromeDriver(options);
    driver.manage().timeouts().scriptTimeout(PATIENCE);
    return new PageInBrowser(driver);
  }

  /** Opens the page as on a screen of this size. */
  void open(URI address, int width, int height, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    emulate("prefers-color-scheme", scheme);
    driver.get(address.toString());
    ready();
  }

  /** Takes the colours of the system in place of those of the page. */
  void forceColours() {
    emulate("forced-colors", "active");
  }

  private void emulate(String feature, String value) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", feature, "value", value))));
  }

  /**
   * Deletes what the page keeps in the browser.
   *
   * @param address an address of the same server where no page runs
   */
  void forget(URI address) {
    driver.get(address.toString());
    promised(
        "new Promise(done => { const it = indexedDB.deleteDatabase('housestyle');"
            + " it.onsuccess = it.onerror = () => done(); localStorage.clear(); })");
  }

  /** Waits until the page works. */
  void ready() {
    until("document.documentElement.dataset.ready === 'true'");
  }

  void reload() {
    driver.navigate().refresh();
    ready();
  }

  /** Waits until an expression of JavaScript is true. */
  void until(String expression) {
    new WebDriverWait(driver, PATIENCE)
        .withMessage(expression)
        .until(
            it -> Boolean.TRUE.equals(driver.executeScript("return Boolean(" + expression + ")")));
  }

  /** The value of an expression of JavaScript. */
  Object value(String expression, Object... arguments) {
    return driver.executeScript("return " + expression, arguments);
  }

  /** The value that a promise leads to. */
  Object promised(String expression, Object... arguments) {
    return driver.executeAsyncScript(
        "const done = arguments[arguments.length - 1]; Promise.resolve("
            + expression
            + ").then(done, error => done('failed: ' + error))",
        arguments);
  }

  void run(String script) {
    driver.executeScript(script);
  }

  void type(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  /** Presses a key while others are held. */
  void press(CharSequence key, Keys... held) {
    Actions actions = new Actions(driver);
    for (Keys each : held) {
      actions.keyDown(each);
    }
    actions.sendKeys(key);
    for (Keys each : held) {
      actions.keyUp(each);
    }
    actions.perform();
  }

  void paste(String text) {
    driver.executeScript(
        "const data = new DataTransfer(); data.setData('text/plain', arguments[0]);"
            + "document.querySelector('.cm-content').dispatchEvent("
            + "new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}))",
        text);
  }

  void choose(Path file) {
    driver.findElement(By.id("chooser")).sendKeys(file.toAbsolutePath().toString());
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** The text of the story, as the editor shows it. */
  String story() {
    return (String) promised(VIEW + ".then(view => view.state.doc.toString())");
  }

  @Override
  public void close() {
    driver.quit();
  }
}
