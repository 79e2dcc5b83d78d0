// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.data;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.housestyle.document.CopyKeys;
import org.housestyle.document.QuoteWords;

/** What the values of a map say about those beside them. For the values of one text. */
final class Siblings {

  /** What a page has in its head, as {@code {name: keywords, content: …}}. */
  private static final Set<String> HEADS = Set.of("head", "meta");

  private static final Set<String> NAMES_OF_META = Set.of("name", "property");
  private static final String CONTENT = "content";
  private static final String TYPE = "@type";

  /** The maps that say quote, as by {@code type: quote}, and what is inside them. */
  private final Set<Integer> quotes = new HashSet<>();

  /** The maps of meta tags whose content readers do not see. */
  private final Set<Integer> names = new HashSet<>();

  Siblings(List<DataValue> values) {
    for (DataValue value : values) {
      int last = value.keys().size() - 1;
      if (last < 0) {
        continue;
      }
      String key = value.keys().get(last);
      if (isQuote(key, value)) {
        quotes.add(map(value));
      }
      if (NAMES_OF_META.contains(key)
          && isInHead(value)
          && CopyKeys.frontMatter().kind(value.text()).isEmpty()) {
        names.add(map(value));
      }
    }
  }

  private static int map(DataValue value) {
    return value.maps().get(value.maps().size() - 1);
  }

  private static boolean isQuote(String key, DataValue value) {
    return QuoteWords.isNameAt(key)
        ? QuoteWords.say(value.text()) || (key.equals(TYPE) && QuoteWords.sayByType(value.text()))
        : QuoteWords.sayBySwitch(key, value.text())
            || (value.maps().size() > 1 && QuoteWords.nameSpeaker(key));
  }

  private static boolean isInHead(DataValue value) {
    return value.keys().stream().anyMatch(key -> HEADS.contains(key.toLowerCase(Locale.ROOT)));
  }

  /** Whether something beside a value, or beside what it is in, says quote. */
  boolean sayQuote(DataValue value) {
    return value.maps().stream().anyMatch(quotes::contains);
  }

  /** Whether a value is the content of a meta tag that holds names, such as keywords. */
  boolean sayName(DataValue value) {
    return !names.isEmpty()
        && value.keys().get(value.keys().size() - 1).equals(CONTENT)
        && names.contains(map(value));
  }
}
