// SPDX-License-Identifier: Apache-2.0
package org.housestyle.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;
import org.housestyle.report.BuiltInFormat;
import org.housestyle.run.ConfigException;
import org.housestyle.run.RunResult;
import org.housestyle.service.RunListener;
import org.housestyle.service.StyleCheck;
import org.housestyle.service.StyleService;

/** A page of a Maven site; called by itself, the HTML report. Findings do not fail the build. */
// Sites of Doxia 1 and of Doxia 2 take this interface in the same form; AbstractMavenReport is
// bound to one of them.
abstract class ReportGoal extends CopyMojo implements MavenMultiPageReport {

  /**
   * Whether to leave out this goal only.
   *
   * @since 0.1.0
   */
  @Parameter(property = "housestyle.report.skip", defaultValue = "false")
  boolean skipReport;

  /**
   * The folder of the HTML report, if the goal is called by itself. In a site, the site decides.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "housestyle.reportDirectory",
      defaultValue = "${project.build.directory}/reports")
  File reportDirectory;

  /** The name of the page, without its ending. */
  abstract String page();

  @Override
  boolean isSkipped() {
    return skip || skipReport;
  }

  @Override
  void readCommandLine(UserProperties given) throws MojoExecutionException {
    super.readCommandLine(given);
    skipReport = given.flag("report.skip", skipReport);
    reportDirectory = given.file("reportDirectory", reportDirectory);
  }

  @Override
  void run() throws MojoExecutionException {
    Path page = reportDirectory.toPath().resolve(page() + ".html");
    ReportTargets.write("reportDirectory", BuiltInFormat.HTML, check(), page);
    getLog().info("Housestyle: written: " + page);
  }

  @Override
  public void generate(Sink sink, SinkFactory factory, Locale locale) throws MavenReportException {
    try {
      readCommandLine();
      new SitePage(sink).write(check());
    } catch (MojoExecutionException | ConfigException e) {
      throw new MavenReportException(e.getMessage(), e);
    }
  }

  @Override
  public void generate(Sink sink, Locale locale) throws MavenReportException {
    generate(sink, null, locale);
  }

  private RunResult check() throws MojoExecutionException {
    StyleService service = service(parameters());
    requireValid(service);
    RunResult result = check(service.check());
    BuildGate.lines(result.errors()).forEach(getLog()::warn);
    return result;
  }

  private RunResult check(StyleCheck check) throws MojoExecutionException {
    try {
      return check.run(copy(), RunListener.NONE).result();
    } catch (IOException e) {
      throw new MojoExecutionException("Housestyle: " + e.getMessage(), e);
    }
  }

  /** Whether there is copy to report on. */
  @Override
  public boolean canGenerateReport() throws MavenReportException {
    try {
      readCommandLine();
      if (isSkipped()) {
        return false;
      }
      StyleService service = service(parameters());
      requireValid(service);
      return service.hasFiles(copy());
    } catch (MojoExecutionException | ConfigException e) {
      throw new MavenReportException(e.getMessage(), e);
    }
  }

  @Override
  public String getOutputPath() {
    return page();
  }

  /** The same, for a site of Doxia 1. */
  @Override
  @SuppressWarnings("deprecation")
  public String getOutputName() {
    return page();
  }

  @Override
  public String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  @Override
  public String getDescription(Locale locale) {
    return "Terms that published guidance asks the media not to use, and what to write instead.";
  }

  @Override
  public void setReportOutputDirectory(File folder) {
    reportDirectory = folder;
  }

  @Override
  public File getReportOutputDirectory() {
    return reportDirectory;
  }

  @Override
  public boolean isExternalReport() {
    return false;
  }
}
