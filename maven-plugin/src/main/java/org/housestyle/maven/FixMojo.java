// SPDX-License-Identifier: Apache-2.0
package org.housestyle.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.housestyle.report.Printable;
import org.housestyle.report.UnifiedDiff;
import org.housestyle.run.FixResult;
import org.housestyle.run.FixedFile;
import org.housestyle.run.GitException;
import org.housestyle.run.Progress;
import org.housestyle.service.FixSince;
import org.housestyle.service.Input;
import org.housestyle.service.StyleService;

/**
 * Makes the safe edits in the project's copy: those that fit their sentence and change no fact. The
 * rest is reported and left to a person. Call it by hand; it is bound to no phase, because a build
 * should not change its sources.
 *
 * @since 0.1.0
 */
@Mojo(name = "fix", requiresDependencyResolution = ResolutionScope.NONE, threadSafe = true)
public final class FixMojo extends CopyMojo {

  /**
   * Whether to change nothing, and only log what would change.
   *
   * @since 0.1.0
   */
  @Parameter(property = "housestyle.diff", defaultValue = "false")
  boolean diff;

  /**
   * Edits only lines that were added or changed in Git since this commit, branch or tag.
   *
   * @since 0.1.0
   */
  @Parameter(property = "housestyle.since")
  String since;

  @Override
  void readCommandLine(UserProperties given) throws MojoExecutionException {
    super.readCommandLine(given);
    diff = given.flag("diff", diff);
    since = given.text("since", since);
  }

  @Override
  void run() throws MojoExecutionException {
    StyleService service = service(parameters());
    requireValid(service);
    FixResult result = since == null ? fix(service, copy()) : fix(service.fixSince(since), copy());
    if (diff) {
      for (FixedFile file : result.changed()) {
        UnifiedDiff.ofParts(file).forEach(line -> getLog().info(Printable.of(line)));
      }
    }
    new ResultLog(getLog()).fixed(result, !diff);
    BuildGate.requireAllDone(result.left());
  }

  private FixResult fix(StyleService service, Input copy) {
    return diff ? service.preview(copy, Progress.NONE) : service.fix(copy, Progress.NONE);
  }

  private FixResult fix(FixSince changed, Input copy) throws MojoExecutionException {
    try {
      return diff ? changed.preview(copy, Progress.NONE) : changed.fix(copy, Progress.NONE);
    } catch (GitException e) {
      throw Parameters.wrong("since", e.getMessage(), e);
    }
  }
}
