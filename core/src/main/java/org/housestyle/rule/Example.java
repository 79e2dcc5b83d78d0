package org.housestyle.rule;

import java.util.List;
import java.util.Optional;
import org.housestyle.text.Span;

/**
 * A line of copy that says what its rule must do: the rule's test, and its illustration.
 *
 * @param copy the copy, without the marks
 * @param flagged what is found in it, by UTF-16 offsets; empty if the rule must be silent
 * @param fixed the copy after all safe edits; empty if none may be safe
 * @param suggestion the text of the first suggestion, where the example says it
 * @param usage how the term is used in the example
 * @param guidance the guidance under which it holds; empty for the pack's default
 * @param line where it stands in its file, from 1
 */
public record Example(
    String copy,
    List<Span> flagged,
    Optional<String> fixed,
    Optional<String> suggestion,
    Usage usage,
    Optional<String> guidance,
    int line) {}
