// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.housestyle.Finding;
import org.housestyle.Suggestion;
import org.housestyle.rule.Citation;
import org.housestyle.rule.Source;
import org.housestyle.rule.Support;
import org.housestyle.run.Copy;
import org.housestyle.run.RunResult;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever copy, names and packs hold: they bring no markup, no request and no control codes. */
class HtmlSafetyTest {

  private static final String HOSTILE =
      "</style></title></li><script>alert(1)</script><img src=x onerror=alert(1)>\" ' &lt; &#60;"
          + " javascript:x --> ]]> <!-- \u001B]0;x\u0007 \u202E\u2066 \u0000\u0085 \uD800 \uFFFF ";

  private static final String COPY = HOSTILE + "paedophile" + HOSTILE;

  /** A finding in which all text is hostile. */
  private static Finding finding(String address) {
    Finding it = Copy.HOUSESTYLE.check(" ".repeat(HOSTILE.length()) + "paedophile").get(0);
    Source source = Source.builder("x", HOSTILE, HOSTILE).url(Optional.of(address)).build();
    Suggestion suggestion = Suggestion.toReview(HOSTILE, it.span(), HOSTILE, HOSTILE);
    return it.toBuilder()
        .usage(it.usage(), HOSTILE)
        .editable(false)
        .text(HOSTILE)
        .message(HOSTILE)
        .citations(List.of(new Citation(source, Support.NAMES)))
        .suggestions(List.of(suggestion))
        .build();
  }

  private static RunResult result(String address) {
    return Page.result(HOSTILE, COPY, finding(address));
  }

  @Test
  void copyBringsNoElements() throws IOException {
    Document hostile = Page.of(result("https://example.org/"));
    Finding plain = Copy.HOUSESTYLE.check("paedophile").get(0);
    Document peaceful = Page.of(Page.result("a.txt", "paedophile", plain));
    assertThat(hostile.select("script, img, iframe, object, embed, link")).isEmpty();
    assertThat(hostile.select("li, h3, h4, style, title, mark"))
        .hasSameSizeAs(peaceful.select("li, h3, h4, style, title, mark"));
  }

  @Test
  void copyIsShownAsItStands() throws IOException {
    assertThat(Page.of(result("https://example.org/")).selectFirst(".copy li").wholeText())
        .startsWith("</style></title></li><script>alert(1)</script><img src=x onerror=alert(1)>")
        .contains("\" ' &lt; &#60;");
  }

  @Test
  void controlAndDirectionCharactersBecomeVisible() throws IOException {
    String page = Page.written(result("https://example.org/"));
    assertThat(page).contains("\uFFFD]0;x\uFFFD \uFFFD\uFFFD \uFFFD\uFFFD \uFFFD \uFFFD");
    assertThat(page.replace("\n", "").codePoints())
        .noneMatch(c -> Character.isISOControl(c) || c == 0x202E || c == 0x2066 || c == 0xFFFF)
        .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }

  @Test
  void noAttributeIsAnEventOrAStyle() throws IOException {
    assertThat(Page.of(result("https://example.org/")).getAllElements())
        .flatExtracting(element -> element.attributes().asList())
        .noneMatch(it -> it.getKey().startsWith("on") || it.getKey().equals("style"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)//https://example.org",
        " https://example.org",
        "data:text/html,x",
        "file:///etc/passwd",
        "//example.org/x",
        "https:",
        "https://example.org/\" onclick=\"x",
        "mailto:a@example.org"
      })
  void onlyAddressesOnTheWebBecomeLinks(String address) throws IOException {
    assertThat(Page.of(result(address)).select("a[href]").not("[href^=#]")).isEmpty();
  }

  @Test
  void thePageLetsNothingInButItsOwnStyleSheet() throws IOException {
    Document page = Page.of(result("https://example.org/"));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'; style-src 'sha256-")
        .doesNotContain("unsafe");
    assertThat(page.select("[src], [srcset], [action], [background], link, base")).isEmpty();
    assertThat(page.selectFirst("style").data()).doesNotContain("url(", "@import", "</");
  }

  @Test
  void thePolicyNamesTheStyleSheetThatIsWritten() throws Exception {
    Document page = Page.of(result("https://example.org/"));
    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(page.selectFirst("style").data().getBytes(StandardCharsets.UTF_8));
    assertThat(page.select("meta[http-equiv]").attr("content"))
        .contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
  }

  @Test
  void equalResultsGiveEqualPages() throws IOException {
    assertThat(Page.written(result("https://example.org/")))
        .isEqualTo(Page.written(result("https://example.org/")));
  }

  @Test
  void aThousandFindingsGiveAPageThatOpens() throws IOException {
    String page =
        Page.written(Page.check("a.txt", "Police found child porn there.\n\n".repeat(1000)));
    assertThat(page).contains("id=\"finding-1000\"").hasSizeLessThan(3_000_000);
  }
}
