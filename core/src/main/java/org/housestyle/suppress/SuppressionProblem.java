package org.housestyle.suppress;

import org.housestyle.text.Position;
import org.housestyle.text.Span;

/**
 * What is wrong with a comment that silences rules. It counts as a warning.
 *
 * @param span the span of the comment, in UTF-16 units from 0
 * @param start line and column of its first character
 * @param message what is wrong and what to do, in one line
 */
public record SuppressionProblem(Span span, Position start, String message) {}
