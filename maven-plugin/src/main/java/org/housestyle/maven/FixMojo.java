package org.housestyle.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.housestyle.run.FixResult;
import org.housestyle.run.Progress;
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

  @Override
  void run() throws MojoExecutionException {
    StyleService service = service(parameters());
    requireValid(service);
    FixResult result = service.fix(copy(), Progress.NONE);
    new ResultLog(getLog()).fixed(result);
    Verdict.requireAllDone(result.left());
  }
}
