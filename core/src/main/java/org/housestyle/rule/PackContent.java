// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a pack has beside its rules, described at {@link RulePack}. Implementations may read it when
 * it is first needed. Thread-safe.
 */
interface PackContent {

  Map<String, Source> sources();

  List<String> titles();

  Coverage coverage();

  Set<String> commonWords();

  Map<String, Map<String, String>> spelling();

  Map<String, Set<String>> realWords();

  /** Empty if they have to be collected from the rules. */
  Optional<Set<String>> preferredWordings();

  /** The ids of the rules that ask for a companion; empty if the rules have to be looked at. */
  Optional<Set<String>> companions();

  String contentHash();
}
