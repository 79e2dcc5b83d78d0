package org.housestyle;

import java.util.List;
import org.housestyle.rule.Level;
import org.housestyle.rule.Rule;
import org.housestyle.rule.Source;
import org.housestyle.rule.Usage;
import org.housestyle.text.Position;
import org.housestyle.text.Span;

/**
 * A place in copy that a source would have worded otherwise. Immutable.
 *
 * @param rule the rule that says so
 * @param level how much it weighs here
 * @param usage how the term is used here
 * @param usageReason why we think so
 * @param span where it stands, in UTF-16 units from 0
 * @param start line and column of its first character
 * @param end line and column just after its last character
 * @param text what stands there in the file, markup inside it included
 * @param message what is wrong and what to do, in one line
 * @param sources who says so, the chosen guidance first; at least one
 * @param suggestions what to write instead, best first; may be empty
 */
public record Finding(
    Rule rule,
    Level level,
    Usage usage,
    String usageReason,
    Span span,
    Position start,
    Position end,
    String text,
    String message,
    List<Source> sources,
    List<Suggestion> suggestions) {

  /** Takes copies of the lists. */
  public Finding {
    sources = List.copyOf(sources);
    suggestions = List.copyOf(suggestions);
  }

  /** Whether its first suggestion may be applied unasked. */
  public boolean isFixable() {
    return !suggestions.isEmpty() && suggestions.get(0).isSafe();
  }
}
