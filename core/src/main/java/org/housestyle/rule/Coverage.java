package org.housestyle.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What became of everything that guidance discusses: so that a reader sees what is left out, and
 * why.
 *
 * @param covered what is a rule, or part of one, with the id of that rule
 * @param accepted what guidance accepts, with a note
 * @param leftOut what has no rule, with the reason
 */
public record Coverage(
    Map<String, String> covered, Map<String, String> accepted, Map<String, String> leftOut) {

  /** Nothing is said. */
  public static final Coverage NONE = new Coverage(Map.of(), Map.of(), Map.of());

  /** Takes copies that keep their order. */
  public Coverage {
    covered = Collections.unmodifiableMap(new LinkedHashMap<>(covered));
    accepted = Collections.unmodifiableMap(new LinkedHashMap<>(accepted));
    leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
  }
}
