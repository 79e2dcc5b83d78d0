package org.housestyle;

import java.util.List;
import org.housestyle.decide.Judges;
import org.housestyle.decide.StoryConditions;
import org.housestyle.match.Matcher;
import org.housestyle.rule.RulePack;

/** What packs are compiled to; shared by all that a house may choose. Immutable, thread-safe. */
record CompiledRules(
    List<RulePack> packs, Matcher matcher, StoryConditions conditions, Judges judges) {

  static CompiledRules of(List<RulePack> packs) {
    return new CompiledRules(
        List.copyOf(packs), Matcher.of(packs), new StoryConditions(packs), Judges.of(packs));
  }
}
