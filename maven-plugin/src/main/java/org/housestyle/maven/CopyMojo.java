package org.housestyle.maven;

import java.io.File;
import java.util.List;
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
   * those that the configuration includes, or plain text, Markdown and HTML, as the file's ending
   * tells ({@code .txt}, {@code .text}, {@code .md}, {@code .markdown}, {@code .mdx}, {@code
   * .html}, {@code .htm}, {@code .xhtml}).
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

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
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

  /** Does what the goal is for. */
  abstract void run() throws MojoExecutionException, MojoFailureException;

  boolean isSkipped() {
    return skip;
  }

  final ProjectFiles project() {
    return new ProjectFiles(basedir, root);
  }

  /** The copy of the project; call it after {@link #requireValid}. */
  final Input copy() throws MojoExecutionException {
    return project().copy(sourceDirectories, includes, excludes);
  }

  final Parameters parameters() throws MojoExecutionException {
    return new Parameters(basedir.toPath(), project().root())
        .packs(packs)
        .guidance(guidance)
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
