// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.util.Iterator;
import java.util.stream.Stream;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.rules.BuiltInPacks;

/**
 * Names that a shell can complete. Packs are read only when the names are needed, which is for
 * {@code housestyle completion}.
 */
final class CompletionNames {

  private CompletionNames() {}

  /** The built-in packs. */
  static final class Packs implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return BuiltInPacks.names().iterator();
    }
  }

  /** The guidance of the built-in packs. */
  static final class Guidance implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      Stream<RulePack> packs =
          BuiltInPacks.names().stream().flatMap(name -> BuiltInPacks.named(name).stream());
      return packs.flatMap(pack -> pack.guidance().stream()).distinct().iterator();
    }
  }

  /** The rules that are checked by default. */
  static final class Rules implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return BuiltInPacks.childProtection().rules().stream().map(Rule::id).iterator();
    }
  }
}
