// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.mail;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a mail begins that is forwarded or answered in the text of another, by lines such as
 * {@code From:} and {@code Subject:}. Blank lines between them do not matter. For one text.
 */
final class ForwardedFields {

  private static final Pattern FIELD =
      Pattern.compile(
          "(?s)[*_]{0,2}(\\p{L}[\\p{L}-]{0,15})[\\s\u00A0]?:[*_]{0,2}(?:[\\s\u00A0].*)?");
  private static final Pattern ANNOUNCEMENT =
      Pattern.compile("(?i)[-_*=\\s]*(?:begin )?(?:forwarded|original) message[-_*=:\\s]*");
  private static final int ENOUGH = 3;

  private static final Map<String, String> NAMES = MailParts.TABLE.roles("line");

  /** The names of the fields that follow each other. */
  private final Set<String> names = new HashSet<>();

  private boolean isAnnounced;
  private boolean goesOn;
  private boolean isFirst;
  private boolean hasBegun;

  /** Takes the next line. */
  void take(String line) {
    isFirst = false;
    if (line.isBlank()) {
      goesOn = false;
      return;
    }
    String text = line.strip();
    Matcher field = FIELD.matcher(text);
    String name = field.matches() ? field.group(1).toLowerCase(Locale.ROOT) : "";
    boolean isField = NAMES.containsKey(name);
    boolean isAddress = goesOn && !isField;
    if (isField) {
      isFirst = names.isEmpty();
      names.add(name);
      hasBegun |= isAnnounced || names.size() == ENOUGH;
    } else if (!isAddress) {
      names.clear();
    }
    goesOn = (isField || isAddress) && text.matches("(?s).*[:;,]");
    isAnnounced = ANNOUNCEMENT.matcher(text).matches();
  }

  /** Whether the last line may be the first of such a mail. */
  boolean mayBegin() {
    return isFirst;
  }

  /** Whether such a mail has begun. */
  boolean hasBegun() {
    return hasBegun;
  }
}
