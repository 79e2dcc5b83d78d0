// SPDX-License-Identifier: Apache-2.0
package org.housestyle.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.maven.doxia.module.xhtml5.Xhtml5SinkFactory;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.reporting.MavenReportException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportMojoTest {

  private static final String ERROR = "Police found child pornography on his laptop.";

  @TempDir Path basedir;

  private Document page(Project project) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Sink sink = new Xhtml5SinkFactory().createSink(out, "UTF-8")) {
      project.report.generate(sink, Locale.ROOT);
    }
    return Jsoup.parse(out.toString(UTF_8));
  }

  @Test
  void itSumsUpAndCountsByRuleAndByFile() throws Exception {
    Project project =
        Project.withCopy(basedir, ERROR, "", ERROR)
            .file("src/docs/other.md", "\"It was child pornography,\" she said.");
    Document page = page(project);
    assertThat(page.select("p").first().text())
        .isEqualTo("2 files checked, 2 errors, 0 warnings, 1 advice.");
    assertThat(page.select("h2").eachText())
        .containsExactly("Files", "Rules", "src/docs/other.md", "src/docs/story.md");
    assertThat(page.select("table").get(0).select("td").eachText())
        .containsExactly("src/docs/other.md", "0", "0", "1", "src/docs/story.md", "2", "0", "0");
    assertThat(page.select("table").get(1).select("td").eachText())
        .startsWith("child-protection/child-pornography")
        .endsWith("2", "0", "1");
  }

  @Test
  void aFindingHasItsPlaceAndItsRuleHasReasonAndSources() throws Exception {
    Document page = page(Project.withCopy(basedir, ERROR));
    assertThat(page.select("table").get(2).select("td").eachText())
        .containsExactly(
            "1:14",
            "error",
            "\"child pornography\": write \"child abuse images\"",
            "child-protection/child-pornography");
    assertThat(page.select("table").get(1).select("td").eachText().get(1))
        .startsWith("The pictures record a crime");
    assertThat(page.select("table td a[href^=https://]")).isNotEmpty();
  }

  @Test
  void linksInsideThePageLeadSomewhere() throws Exception {
    Document page = page(new Project(basedir).file("src/docs/Un été <1>.md", ERROR));
    List<String> links = page.select("a[href^=#]").eachAttr("href");
    assertThat(links).hasSize(2).allMatch(it -> page.getElementById(it.substring(1)) != null);
  }

  @Test
  void markupInCopyAndNamesIsNoMarkupOfThePage() throws Exception {
    String copy = "He had child <em onclick=\"x\">pornography</em>.";
    Project project = new Project(basedir).file("src/docs/<img src=x>.md", copy);
    Document page = page(project);
    assertThat(page.select("em, img, [onclick]")).isEmpty();
    assertThat(page.select("h2").eachText()).contains("src/docs/<img src=x>.md");
  }

  @Test
  void anAddressThatIsNotOfTheWebIsNoLink() throws Exception {
    Project project =
        Project.withCopy(basedir, "Peer-on-peer abuse is rising.")
            .file("style/pack.yaml", "name: desk", "title: Desk", "guidance: [iicsa]")
            .file(
                "style/sources.yaml",
                "iicsa-schools:",
                "  organisation: Independent Inquiry into Child Sexual Abuse",
                "  title: Report",
                "  url: javascript:alert(1)",
                "  guidance: iicsa")
            .file(
                "style/peer-on-peer-abuse.yaml",
                "id: peer-on-peer-abuse",
                "since: 0.1.0",
                "level: warning",
                "why: It harms the child responsible as well.",
                "terms: [{text: peer-on-peer abuse, head: mass, cite: [iicsa-schools]}]",
                "prefer: {iicsa: [{mass: harmful sexual behaviour}]}",
                "examples:",
                "  - copy: '[[Peer-on-peer abuse]] is rising in schools.'",
                "    fixed: Harmful sexual behaviour is rising in schools.",
                "  - copy: Harmful sexual behaviour is rising in schools.");
    project.report.packs = List.of("style");
    Document page = page(project);
    assertThat(page.text()).contains("Independent Inquiry into Child Sexual Abuse, Report");
    assertThat(page.select("a[href*=javascript]")).isEmpty();
  }

  @Test
  void problemsWithSuppressionsAndUnreadableFilesAreListed() throws Exception {
    Project project =
        Project.withCopy(basedir, "<!-- housestyle-ignore client: none -->", "The home side won.")
            .file("src/docs/a.md");
    Files.write(basedir.resolve("src/docs/a.md"), new byte[] {'c', 'a', 'f', (byte) 0xE9});
    Document page = page(project);
    assertThat(page.select("p").first().text()).endsWith("1 problem with suppressions.");
    assertThat(page.select("h2").eachText())
        .containsExactly("Files", "src/docs/story.md", "Not checked");
    assertThat(project.log.lines.get(0)).startsWith("warn src/docs/a.md: ");
  }

  @Test
  void calledByItselfItWritesTheReportForAnEditor() throws Exception {
    Project project = Project.withCopy(basedir, ERROR);
    project.report.execute();
    Path page = basedir.resolve("target/reports/housestyle.html");
    assertThat(page).content().contains("<html", "child abuse images");
    assertThat(project.log.lines).containsExactly("info Housestyle: written: " + page);
  }

  @Test
  void aProjectWithoutCopyHasNoPage() throws Exception {
    assertThat(new Project(basedir).report.canGenerateReport()).isFalse();
    Project project = Project.withCopy(basedir, ERROR);
    assertThat(project.report.canGenerateReport()).isTrue();
    project.report.skipReport = true;
    assertThat(project.report.canGenerateReport()).isFalse();
  }

  @Test
  void aWrongConfigurationFailsTheSiteWithItsMessage() throws IOException {
    Project project = Project.withCopy(basedir, ERROR).file("housestyle.yml", "regoin: en-US");
    assertThatThrownBy(() -> project.report.generate(null, null, Locale.ROOT))
        .isInstanceOf(MavenReportException.class)
        .hasMessageContaining("unknown key \"regoin\"");
  }
}
