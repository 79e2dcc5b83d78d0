// SPDX-License-Identifier: Apache-2.0
package org.example.desk;

import java.util.List;
import org.housestyle.Finding;
import org.housestyle.Housestyle;
import org.housestyle.rules.BuiltInPacks;

/** Prints what is found in a sentence. */
public final class Desk {

  private Desk() {}

  /** Ends with 1 if nothing is found. */
  public static void main(String[] arguments) {
    Housestyle housestyle = Housestyle.withRules(BuiltInPacks.childProtection());
    List<Finding> findings = housestyle.check("Police found child pornography on his laptop.");
    findings.forEach(finding -> System.out.println(finding.message()));
    System.exit(findings.isEmpty() ? 1 : 0);
  }
}
