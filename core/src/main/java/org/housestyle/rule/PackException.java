package org.housestyle.rule;

import java.util.List;

/** A rule pack with mistakes in it. */
public final class PackException extends Exception {

  private static final long serialVersionUID = 1L;

  private final List<String> problems;

  PackException(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
    this.problems = List.copyOf(problems);
  }

  /** Each mistake as {@code file:line: what was found and what to do}. */
  public List<String> problems() {
    return problems;
  }
}
