// SPDX-License-Identifier: Apache-2.0
package org.housestyle.maven;

import java.io.File;
import java.util.List;
import java.util.Properties;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.housestyle.run.ConfigException;
import org.housestyle.service.Input;
import org.housestyle.service.StyleService;

/** What the goals have in common: the copy and its settings. */
abstract class CopyMojo extends AbstractMojo {

  @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
  File basedir;

  @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true, required = true)
  File root;

  @Parameter(defaultValue = "${session.userProperties}", readonly = true)
  Properties userProperties;

  /**
   * Whether to run none of the goals.
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
   * Which files of the folders to take, as globs over the path inside each folder. If not given:
   * those that the configuration includes, or all of a format that is read, as the file's ending
   * tells, such as {@code .txt}, {@code .md}, {@code .html}, {@code .docx} or {@code .adoc}.
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
   * Rule packs to use beside those of the configuration, or beside the one on child protection:
   * built-in ones by name, those of the plugin's dependencies by name, your own by their file or
   * folder.
   *
   * @since 0.1.0
   */
  @Parameter(property = "housestyle.packs")
  List<String> packs;

  /**
   * Whose guidance to follow first when replacements are offered, such as {@code luxembourg}. If
   * not given: what the configuration says, or the order of the rule packs.
   *
   * @since 0.1.0
   */
  @Parameter(property = "housestyle.guidance")
  String guidance;

  /**
   * The charset of files that have no byte order mark.
   *
   * @since 0.1.0
   */
  @Parameter(property = "housestyle.encoding", defaultValue = "${project.build.sourceEncoding}")
  String encoding;

  /**
   * How replacements are spelt: {@code en-GB}, {@code en-US}, {@code en-AU} or {@code en-CA}. If
   * not given: what the configuration says, or {@code en-GB}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "housestyle.region")
  String region;

  /**
   * Phrases in which nothing is reported, such as the name of a charity, in addition to those of
   * the configuration.
   *
   * @since 0.1.0
   */
  @Parameter(property = "housestyle.allow")
  List<String> allow;

  /**
   * The level of single rules, each as {@code RULE=LEVEL}: an id, {@code pack/id} or {@code
   * pack/*}, and {@code error}, {@code warning}, {@code advice}, {@code off} or {@code rule}, the
   * rule's own.
   *
   * @since 0.1.0
   */
  @Parameter(property = "housestyle.rules")
  List<String> rules;

  /**
   * The level of findings by the way their term is used, each as {@code USAGE=LEVEL}: {@code
   * statement}, {@code quotation}, {@code legal}, {@code mention} or {@code title}, and a level as
   * in {@code rules}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "housestyle.levels")
  List<String> levels;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    readCommandLine();
    if (isSkipped()) {
      getLog().info("Housestyle: skipped");
      return;
    }
    try {
      run();
    } catch (ConfigException e) {
      throw new MojoExecutionException("Housestyle: " + e.getMessage(), e);
    }
  }

  /** Gives the parameters the values of the command line, which go before those of the POM. */
  final void readCommandLine() throws MojoExecutionException {
    readCommandLine(new UserProperties(userProperties, basedir.toPath()));
  }

  /** The same; a goal with parameters of its own adds them. */
  void readCommandLine(UserProperties given) throws MojoExecutionException {
    skip = given.flag("skip", skip);
    configuration = given.file("config", configuration);
    sourceDirectories = given.files("sourceDirectories", sourceDirectories);
    includes = given.list("includes", includes);
    excludes = given.list("excludes", excludes);
    packs = given.list("packs", packs);
    guidance = given.text("guidance", guidance);
    region = given.text("region", region);
    encoding = given.text("encoding", encoding);
    allow = given.list("allow", allow);
    rules = given.list("rules", rules);
    levels = given.list("levels", levels);
  }

  /** Does what the goal is for. */
  abstract void run() throws MojoExecutionException, MojoFailureException;

  boolean isSkipped() {
    return skip;
  }

  final ProjectFiles project() {
    return new ProjectFiles(basedir, root);
  }

  /** The copy of the project; call it after {@link #requireValid}. */
  Input copy() throws MojoExecutionException {
    return project().copy(sourceDirectories, includes, excludes);
  }

  final Parameters parameters() throws MojoExecutionException {
    return new Parameters(basedir.toPath(), project().root())
        .packs(packs)
        .guidance(guidance)
        .region(region)
        .allow(allow)
        .rules(rules)
        .levels(levels)
        .encoding(encoding);
  }

  final StyleService service(Parameters parameters) throws MojoExecutionException {
    return parameters.service(configuration);
  }

  /** Reports mistakes in the parameters, and in the configuration, even if there is no copy. */
  final void requireValid(StyleService service) {
    service.requireValid(List.of(basedir.toPath().resolve("pom.xml")));
  }
}
