package org.housestyle;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.SearchTable;
import org.housestyle.text.Sha256;

/**
 * Hashes values by what they hold, so that equal ones have equal hashes in every process: of a
 * record each component counts, whatever is added to it one day; sets and maps have no order.
 */
final class Stamp {

  private Stamp() {}

  /** The hash of some values, in this order. */
  static byte[] of(Object... values) {
    StringBuilder text = new StringBuilder();
    for (Object value : values) {
      write(value, text);
    }
    return Sha256.of(text.toString());
  }

  private static void write(Object value, StringBuilder text) {
    if (value instanceof RulePack pack && storedHash(pack).isPresent()) {
      write(storedHash(pack).get(), text);
    } else if (value instanceof Record it) {
      write(it, text);
    } else if (value instanceof Levels it) {
      write(it.sayings(), text);
    } else if (value instanceof Check check) {
      write(check.id(), text);
    } else if (value instanceof Optional<?> it) {
      write(it.stream().toList(), text);
    } else if (value instanceof List<?> list) {
      text.append('[');
      list.forEach(it -> write(it, text));
      text.append(']');
    } else if (value instanceof Collection<?> set) {
      writeSorted(set, text);
    } else if (value instanceof Map<?, ?> map) {
      List<List<?>> entries = new ArrayList<>();
      map.forEach((key, it) -> entries.add(List.of(key, it)));
      writeSorted(entries, text);
    } else if (value instanceof String
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Enum<?>
        || value instanceof OptionalInt) {
      String written = value.toString();
      text.append(written.length()).append(':').append(written);
    } else if (!(value instanceof Clock || value instanceof SearchTable)) {
      // The time changes nothing that is stamped, and the table is computed from the rest.
      throw new IllegalStateException("Bug: it is not known how to hash " + value.getClass());
    }
  }

  /** A pack that is stored knows its hash; to read all of it takes longer than to check a site. */
  private static Optional<String> storedHash(RulePack pack) {
    return pack.searchTable().isPresent() ? pack.searchTable().get().packHash() : Optional.empty();
  }

  private static void write(Record value, StringBuilder text) {
    text.append(value.getClass().getName()).append('(');
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      Method accessor = component.getAccessor();
      try {
        accessor.setAccessible(true);
        write(accessor.invoke(value), text);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("Bug: " + accessor + " cannot be read", e);
      }
    }
    text.append(')');
  }

  private static void writeSorted(Collection<?> values, StringBuilder text) {
    List<String> written = new ArrayList<>();
    for (Object value : values) {
      StringBuilder one = new StringBuilder();
      write(value, one);
      written.add(one.toString());
    }
    text.append('{');
    written.stream().sorted().forEach(text::append);
    text.append('}');
  }
}
