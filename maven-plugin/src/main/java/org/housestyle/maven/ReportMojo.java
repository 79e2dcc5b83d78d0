// SPDX-License-Identifier: Apache-2.0
package org.housestyle.maven;

import java.util.Locale;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Lists what is found in the project's copy on a page of its Maven site; called by itself, writes
 * the HTML report instead. Findings do not fail the build.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", requiresDependencyResolution = ResolutionScope.NONE, threadSafe = true)
public final class ReportMojo extends ReportGoal {

  @Override
  String page() {
    return "housestyle";
  }

  @Override
  public String getName(Locale locale) {
    return "Housestyle";
  }
}
