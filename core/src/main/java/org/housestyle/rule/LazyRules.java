package org.housestyle.rule;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/** Rules that are read when they are first needed. Thread-safe. */
final class LazyRules extends AbstractList<Rule> implements RandomAccess {

  private final List<String> ids;
  private final Function<String, Rule> reader;
  private final Rule[] rules;

  LazyRules(List<String> ids, Function<String, Rule> reader) {
    this.ids = ids;
    this.reader = reader;
    this.rules = new Rule[ids.size()];
  }

  @Override
  public Rule get(int index) {
    synchronized (rules) {
      if (rules[index] == null) {
        rules[index] = reader.apply(ids.get(index));
      }
      return rules[index];
    }
  }

  @Override
  public int size() {
    return rules.length;
  }
}
