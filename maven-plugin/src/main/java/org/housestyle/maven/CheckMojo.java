package org.housestyle.maven;

import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
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
   * The file of findings that are known and let pass, as the command's {@code --write-baseline}
   * writes it.
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
  void run() throws MojoExecutionException, MojoFailureException {
    ReportTargets targets = new ReportTargets(reports, basedir.toPath());
    StyleService service = service(parameters().failOn(failOn));
    StyleCheck check = service.check();
    if (baseline != null) {
      read(baseline, check);
    }
    requireValid(service);
    RunResult result = check(check, copy());
    ResultLog log = new ResultLog(getLog());
    if (console) {
      log.findings(result);
    }
    targets.write(result);
    log.summary(result, targets.names());
    Verdict.enforce(result, service);
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
    } catch (IOException e) {
      throw new MojoExecutionException("Housestyle: " + e.getMessage(), e);
    }
  }
}
