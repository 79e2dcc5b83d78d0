package org.housestyle.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.housestyle.config.ConfigException;
import org.housestyle.config.ConfiguredHouse;
import org.housestyle.report.Report;
import org.housestyle.run.FileSet;
import org.housestyle.run.RunResult;

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
public final class CheckMojo extends AbstractMojo {

  @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
  File basedir;

  /**
   * Whether to check nothing.
   *
   * @since 0.1.0
   */
  @Parameter(property = "housestyle.skip", defaultValue = "false")
  boolean skip;

  /**
   * The configuration file for all files. If not given: the nearest {@code housestyle.yml} from
   * each file up to the root of the repository. Other parameters go before what it says.
   *
   * @since 0.1.0
   */
  @Parameter(property = "housestyle.config")
  File configuration;

  /**
   * The folders with copy; a single file may be named as well. If not given: those of {@code
   * src/main/resources}, {@code src/site} and {@code src/docs} that exist.
   *
   * @since 0.1.0
   */
  @Parameter(property = "housestyle.sourceDirectories")
  List<File> sourceDirectories;

  /**
   * Which files of the folders to check, as globs over the path inside each folder. If not given:
   * those that the configuration includes, or plain text, Markdown and HTML, as the file's ending
   * tells ({@code .txt}, {@code .text}, {@code .md}, {@code .markdown}, {@code .html}, {@code
   * .htm}, {@code .xhtml}).
   *
   * @since 0.1.0
   */
  @Parameter(property = "housestyle.includes")
  List<String> includes;

  /**
   * Which of these files to leave out, as globs over the path inside each folder. What {@code
   * .gitignore} and {@code .housestyleignore} name, and what the configuration excludes, is left
   * out as well.
   *
   * @since 0.1.0
   */
  @Parameter(property = "housestyle.excludes")
  List<String> excludes;

  /**
   * The least level that fails the build: {@code error}, {@code warning} or {@code advice}; with
   * {@code never}, findings are only reported. If not given: what the configuration says, or {@code
   * error}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "housestyle.failOn")
  String failOn;

  /**
   * Whose guidance to follow first when replacements are offered, such as {@code luxembourg}. If
   * not given: what the configuration says, or the order of the rule packs.
   *
   * @since 0.1.0
   */
  @Parameter(property = "housestyle.guidance")
  String guidance;

  /**
   * Rule packs to use beside those of the configuration, or beside the one on child protection:
   * built-in ones by name, those of the plugin's dependencies by name, your own by their file or
   * folder.
   *
   * @since 0.1.0
   */
  @Parameter(property = "housestyle.packs")
  List<String> packs;

  /**
   * The charset of files that have no byte order mark.
   *
   * @since 0.1.0
   */
  @Parameter(property = "housestyle.encoding", defaultValue = "${project.build.sourceEncoding}")
  String encoding;

  /**
   * How the report is written: {@code text}, {@code json}, {@code html}, {@code sarif}, {@code
   * checkstyle}, {@code junit}, {@code github}, {@code gitlab} or {@code rdjson}. For all but
   * {@code text}, name an {@code outputFile}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "housestyle.format", defaultValue = "text")
  String format;

  /**
   * The file that the report is written to. If not given, each finding is one line of the log.
   *
   * @since 0.1.0
   */
  @Parameter(property = "housestyle.outputFile")
  File outputFile;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Housestyle: skipped");
      return;
    }
    Report report = Settings.report(format, outputFile);
    try {
      ConfiguredHouse house = settings().house(configuration);
      FileSet copy = new ProjectFiles(basedir).copy(sourceDirectories, includes, excludes, house);
      RunResult result = Settings.run(house).check(copy);
      new ResultLog(getLog()).write(result, report, outputFile);
      Verdict.enforce(result, basedir.toPath(), house);
    } catch (ConfigException e) {
      throw new MojoExecutionException("Housestyle: " + e.getMessage(), e);
    }
  }

  private Settings settings() throws MojoExecutionException {
    return new Settings(basedir.toPath())
        .packs(packs)
        .guidance(guidance)
        .failOn(failOn)
        .encoding(encoding);
  }
}
