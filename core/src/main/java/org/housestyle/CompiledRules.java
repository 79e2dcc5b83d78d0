// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import java.util.List;
import org.housestyle.decide.Judges;
import org.housestyle.match.Matcher;
import org.housestyle.rule.RulePack;
import org.housestyle.story.StoryConditions;

/** Compiled packs; shared by every choice of settings for them. Thread-safe. */
final class CompiledRules {

  private final List<RulePack> packs;
  private final Matcher matcher;
  private final StoryConditions conditions;

  /** Created lazily; clean copy never needs them. */
  private volatile Judges judges;

  CompiledRules(List<RulePack> packs) {
    this.packs = List.copyOf(packs);
    this.matcher = Matcher.of(packs);
    this.conditions = new StoryConditions();
  }

  List<RulePack> packs() {
    return packs;
  }

  Matcher matcher() {
    return matcher;
  }

  StoryConditions conditions() {
    return conditions;
  }

  Judges judges() {
    Judges known = judges;
    if (known == null) {
      known = Judges.of(packs);
      judges = known;
    }
    return known;
  }
}
