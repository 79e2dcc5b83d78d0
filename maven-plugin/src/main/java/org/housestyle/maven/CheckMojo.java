// SPDX-License-Identifier: Apache-2.0
package org.housestyle.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.housestyle.run.GitException;
import org.housestyle.run.RunResult;
import org.housestyle.service.Input;
import org.housestyle.service.StyleCheck;
import org.housestyle.service.StyleService;

/**
 * Checks the project's copy against rule packs, and fails the build when there are findings.
 *
 * @since 0.1.0
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.NONE,
    threadSafe = true)
public final class CheckMojo extends CopyMojo {

  /**
   * Whether to leave out this goal only.
   *
   * @since 0.1.0
   */
  @Parameter(property = "housestyle.check.skip", defaultValue = "false")
  boolean skipCheck;

  /**
   * The least level that fails the build: {@code error}, {@code warning} or {@code advice}; with
   * {@code never}, findings are only reported. If not given: what the configuration says, or {@code
   * error}. A problem with a comment that silences rules weighs as much as a warning.
   *
   * @since 0.1.0
   */
  @Parameter(property = "housestyle.failOn")
  String failOn;

  /**
   * The same as {@code failOn}, under the name that other plugins have for it; {@code info} means
   * {@code advice}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "housestyle.violationSeverity")
  String violationSeverity;

  /**
   * Whether findings fail the build at all; {@code false} is {@code failOn} with {@code never}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "housestyle.failOnViolation", defaultValue = "true")
  boolean failOnViolation = true;

  /**
   * How many findings of {@code failOn} or a higher level are let pass.
   *
   * @since 0.1.0
   */
  @Parameter(property = "housestyle.maxAllowedViolations", defaultValue = "0")
  int maxAllowedViolations;

  /**
   * Reports only findings on lines that were added or changed in Git since this commit, branch or
   * tag.
   *
   * @since 0.1.0
   */
  @Parameter(property = "housestyle.since")
  String since;

  /**
   * A file or folder where clean files are remembered, to pass over them while they do not change.
   * If not given: what the configuration says, or none.
   *
   * @since 0.1.0
   */
  @Parameter(property = "housestyle.cache")
  File cache;

  /**
   * The file of findings that are known and let pass, as the command's {@code --write-baseline}
   * writes it. If not given: what the configuration says, or none.
   *
   * @since 0.1.0
   */
  @Parameter(property = "housestyle.baseline")
  File baseline;

  /**
   * Reports to write to files, each as {@code FORMAT=FILE}, such as {@code
   * json=target/housestyle/report.json}. The formats are those of the command's option {@code
   * --report}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "housestyle.reports")
  List<String> reports;

  /**
   * Whether each finding is a line of the log; if not, only a summary is.
   *
   * @since 0.1.0
   */
  @Parameter(property = "housestyle.console", defaultValue = "true")
  boolean console;

  @Override
  boolean isSkipped() {
    return skip || skipCheck;
  }

  @Override
  void readCommandLine(UserProperties given) throws MojoExecutionException {
    super.readCommandLine(given);
    skipCheck = given.flag("check.skip", skipCheck);
    readThreshold(given);
    maxAllowedViolations = given.number("maxAllowedViolations", maxAllowedViolations);
    since = given.text("since", since);
    cache = given.file("cache", cache);
    baseline = given.file("baseline", baseline);
    reports = given.list("reports", reports);
    console = given.flag("console", console);
  }

  /**
   * The three names of one thing: what the command line says by one goes before the POM's others.
   */
  private void readThreshold(UserProperties given) {
    if (given.has("failOn") || given.has("violationSeverity")) {
      failOn = given.text("failOn", null);
      violationSeverity = given.text("violationSeverity", null);
      failOnViolation = true;
    }
    failOnViolation = given.flag("failOnViolation", failOnViolation);
  }

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    ReportTargets targets = new ReportTargets(reports, basedir.toPath(), project());
    StyleService service = service(parameters().failOn(threshold()));
    requireValid(service);
    Input copy = copy();
    StyleCheck check = check(service, copy);
    RunResult result = check(check, copy);
    ResultLog log = new ResultLog(getLog());
    if (console) {
      log.findings(result);
    }
    targets.write(result);
    log.summary(result, targets.files());
    new BuildGate(service, maxAllowedViolations, console).enforce(result);
  }

  /** The level that fails the build; null for that of the configuration. */
  private String threshold() {
    if (!failOnViolation) {
      return "never";
    }
    if (failOn != null || violationSeverity == null) {
      return failOn;
    }
    return violationSeverity.equals("info") ? "advice" : violationSeverity;
  }

  private StyleCheck check(StyleService service, Input copy) throws MojoExecutionException {
    StyleCheck check = service.check();
    if (baseline == null) {
      baseline = service.baseline(copy).map(Path::toFile).orElse(null);
    }
    if (baseline != null) {
      read(baseline, check);
    }
    if (since != null) {
      check.since(since);
    }
    Optional.ofNullable(cache)
        .map(File::toPath)
        .or(() -> service.cache(copy))
        .ifPresent(check::cache);
    return check;
  }

  private static void read(File baseline, StyleCheck check) throws MojoExecutionException {
    try {
      check.baseline(baseline.toPath());
    } catch (IOException e) {
      String remedy = "; the command writes one: housestyle check --write-baseline " + baseline;
      throw Parameters.wrong("baseline", e.getMessage() + remedy, e);
    }
  }

  private RunResult check(StyleCheck check, Input copy) throws MojoExecutionException {
    try {
      return check.run(copy, new BaselineLog(getLog(), baseline)).result();
    } catch (GitException e) {
      throw Parameters.wrong("since", e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("Housestyle: " + e.getMessage(), e);
    }
  }
}
