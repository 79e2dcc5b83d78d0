// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is copy in a format, read from a resource. A heading {@code [attribute alt-text]} says what
 * things and what they are; the lines below it name them, and those that begin with {@code #} give
 * the reason. The last row that has a name holds. Immutable and thread-safe.
 */
public final class CopyTable {

  private static final Pattern HEADING = Pattern.compile("^(\\S+) (\\S+)\\][ \\t]*(?=\\R|$)");

  /** A comment that lost its mark has a comma or a bracket somewhere. */
  private static final Pattern NAMES = Pattern.compile("[^,;\\[\\]]+");

  /**
   * Things of one sort that are treated alike.
   *
   * @param sort what they are in the format, such as {@code attribute} or {@code key}
   * @param role what they hold: the id of a {@link BlockKind}, or a word of the format's own, such
   *     as {@code never}
   * @param names their names
   * @param reason why they are treated so; empty if that needs no saying
   */
  public record Row(String sort, String role, List<String> names, String reason) {

    /** Takes a copy of the names. */
    public Row {
      names = List.copyOf(names);
    }
  }

  private final String title;
  private final List<Row> rows;

  private CopyTable(String title, List<Row> rows) {
    this.title = title;
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads a table.
   *
   * @param nextTo the class whose package has the resource
   * @param resource a text that begins with {@code #} and a title
   * @throws UncheckedIOException if it cannot be read
   */
  public static CopyTable read(Class<?> nextTo, String resource) {
    try (InputStream in = nextTo.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
      return of(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Bug: " + resource + " is part of this library", e);
    }
  }

  /** The table in a text. */
  static CopyTable of(String text) {
    return new CopyTable(text.substring(1, text.indexOf('\n')).strip(), rows(text));
  }

  private static List<Row> rows(String text) {
    List<Row> rows = new ArrayList<>();
    String[] sections = text.split("(?m)^\\[");
    requireComments(sections[0]);
    for (String section : Arrays.asList(sections).subList(1, sections.length)) {
      Matcher heading = HEADING.matcher(section);
      if (!heading.find()) {
        throw notATable(section.lines().findFirst().orElse(""));
      }
      List<String> names = new ArrayList<>();
      List<String> reason = new ArrayList<>();
      for (String line : section.substring(heading.end()).strip().split("\\R")) {
        if (line.startsWith("#")) {
          reason.add(line.substring(1).strip());
        } else if (NAMES.matcher(line).matches()) {
          names.addAll(Arrays.asList(line.strip().split("\\s+")));
        } else if (!line.isBlank()) {
          throw notATable(line);
        }
      }
      rows.add(new Row(heading.group(1), heading.group(2), names, String.join(" ", reason)));
    }
    return rows;
  }

  /** What comes before the first heading. */
  private static void requireComments(String head) {
    for (String line : head.split("\\R")) {
      if (!line.isBlank() && !line.startsWith("#")) {
        throw notATable(line);
      }
    }
  }

  private static IllegalStateException notATable(String line) {
    return new IllegalStateException("Bug: neither a comment nor names: \"" + line + "\"");
  }

  /** This table and another row, which goes before those of the resource. */
  CopyTable with(Row row) {
    List<Row> more = new ArrayList<>(rows);
    more.add(row);
    return new CopyTable(title, more);
  }

  /** What the table is about: the first line of the resource. */
  public String title() {
    return title;
  }

  /** The rows, in the order of the resource. */
  public List<Row> rows() {
    return rows;
  }

  /** The roles of all things of a sort, by their names in lower case. */
  public Map<String, String> roles(String sort) {
    Map<String, String> roles = new HashMap<>();
    for (Row row : rows) {
      if (row.sort().equals(sort)) {
        row.names().forEach(name -> roles.put(name.toLowerCase(Locale.ROOT), row.role()));
      }
    }
    return Collections.unmodifiableMap(roles);
  }
}
