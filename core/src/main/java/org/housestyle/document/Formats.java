// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.housestyle.document.html.HtmlReader;
import org.housestyle.document.markdown.Dialect;
import org.housestyle.document.markdown.MarkdownReader;
import org.housestyle.document.markdown.MarkdownValues;

/**
 * The formats that can be read: those that were passed in, then the built-in ones (plain text,
 * Markdown, MDX, HTML, XHTML), then those that a {@link ServiceLoader} finds, which are looked for
 * when no other fits. Of two readers for the same ending, the first in this order reads it.
 * Immutable and thread-safe.
 */
public final class Formats {

  /** How many bytes of a file are looked at to recognise its format. */
  public static final int HEAD = 4096;

  private static final byte[] NO_HEAD = {};
  private static final DocumentReader TEXT = new PlainTextReader();
  private static final List<DocumentReader> BUILT_IN = builtIn(CopyKeys::frontMatter);
  private static final Formats STANDARD =
      new Formats(BUILT_IN, DocumentReader.class.getClassLoader());

  private final List<DocumentReader> readers;
  private final ClassLoader loader;
  private final Map<String, DocumentReader> byEnding = new HashMap<>();

  /** Found lazily; racing threads find the same. */
  private volatile List<DocumentReader> services;

  private Formats(List<DocumentReader> readers, ClassLoader loader) {
    this.readers = readers;
    this.loader = loader;
    for (DocumentReader reader : readers) {
      reader.endings().forEach(ending -> byEnding.putIfAbsent(ending, reader));
    }
  }

  /** The built-in formats, and the services that the library's own class loader finds. */
  public static Formats standard() {
    return STANDARD;
  }

  /** The built-in formats, and the services that a class loader finds. */
  public static Formats of(ClassLoader loader) {
    return new Formats(BUILT_IN, loader);
  }

  /** These formats, and readers that go before them. */
  public Formats with(DocumentReader... more) {
    List<DocumentReader> all = new ArrayList<>(Arrays.asList(more));
    all.addAll(readers);
    return new Formats(List.copyOf(all), loader);
  }

  /** These formats, with built-in readers for whose front matter other keys are copy. */
  public Formats withFrontMatter(CopyKeys keys) {
    List<DocumentReader> own = new ArrayList<>(readers);
    own.removeAll(BUILT_IN);
    own.addAll(builtIn(() -> keys));
    return new Formats(List.copyOf(own), loader);
  }

  private static List<DocumentReader> builtIn(Supplier<CopyKeys> keys) {
    return List.of(
        TEXT,
        new MarkdownReader(Dialect.MARKDOWN, keys),
        new MarkdownReader(Dialect.MDX, keys),
        HtmlReader.html(keys, MarkdownValues.INSTANCE),
        HtmlReader.xhtml(keys, MarkdownValues.INSTANCE));
  }

  /** The names of the built-in formats. */
  public static List<String> builtIn() {
    return BUILT_IN.stream().map(DocumentReader::name).toList();
  }

  /** Whether a reader is one of the built-in ones. */
  public static boolean isBuiltIn(DocumentReader reader) {
    return BUILT_IN.contains(reader);
  }

  /**
   * All readers, in the order in which they are tried.
   *
   * @throws IllegalStateException if a service cannot be loaded; the message says which
   */
  public List<DocumentReader> readers() {
    List<DocumentReader> all = new ArrayList<>(readers);
    all.addAll(services());
    return all;
  }

  /** The reader of this name. */
  public Optional<DocumentReader> named(String name) {
    Optional<DocumentReader> known = first(readers, name);
    return known.isPresent() ? known : first(services(), name);
  }

  /**
   * The reader of this name.
   *
   * @throws IllegalArgumentException if there is no such reader; the message names all readers
   */
  public DocumentReader require(String name) {
    return named(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no format \""
                        + name
                        + "\"; known: "
                        + readers().stream()
                            .map(DocumentReader::name)
                            .collect(Collectors.joining(", "))));
  }

  private static Optional<DocumentReader> first(List<DocumentReader> among, String name) {
    return among.stream().filter(reader -> reader.name().equals(name)).findFirst();
  }

  /** The reader of a media type; parameters such as the charset do not matter. */
  public Optional<DocumentReader> ofMediaType(String mediaType) {
    String type = mediaType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    return readers().stream().filter(reader -> reader.mediaTypes().contains(type)).findFirst();
  }

  /** The reader of a file of this name, by its ending; empty if no reader has it. */
  public Optional<DocumentReader> ofFile(String fileName) {
    String ending = ending(fileName);
    DocumentReader known = byEnding.get(ending);
    if (known != null || ending.isEmpty()) {
      return Optional.ofNullable(known).filter(reader -> mayBe(reader, fileName));
    }
    return services().stream()
        .filter(reader -> reader.endings().contains(ending) && mayBe(reader, fileName))
        .findFirst();
  }

  private static boolean mayBe(DocumentReader reader, String fileName) {
    return new ReaderCalls(reader).reads(fileName, NO_HEAD);
  }

  /** The reader that recognises the first bytes of a file. */
  public Optional<DocumentReader> recognised(byte[] head) {
    return readers().stream()
        .filter(reader -> new ReaderCalls(reader).recognises(head))
        .findFirst();
  }

  /**
   * The reader of a file: by the ending of its name, or else by its first bytes. A file without an
   * ending that no reader recognises is plain text.
   *
   * @param head the first bytes, at most {@value #HEAD}
   * @throws UnknownFormatException if no reader fits
   */
  public DocumentReader choose(String fileName, byte[] head) throws UnknownFormatException {
    Optional<DocumentReader> byName = ofFile(fileName);
    Optional<DocumentReader> chosen = byName.isPresent() ? byName : recognised(head);
    String ending = ending(fileName);
    if (chosen.isPresent()
        && (byName.isEmpty() || new ReaderCalls(chosen.get()).reads(fileName, head))) {
      return chosen.get();
    }
    if (chosen.isPresent()) {
      throw UnknownFormatException.ofContent(ending, chosen.get().title());
    }
    if (ending.isEmpty()) {
      return TEXT;
    }
    List<String> titles = readers().stream().map(DocumentReader::title).toList();
    int last = titles.size() - 1;
    throw UnknownFormatException.ofEnding(
        ending, String.join(", ", titles.subList(0, last)) + " and " + titles.get(last));
  }

  /**
   * The ending of a file's name in lower case, without the dot; empty if it has none, as {@code
   * README} and {@code .profile}.
   */
  public static String ending(String fileName) {
    int name = Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1;
    int dot = fileName.lastIndexOf('.');
    return dot > name ? fileName.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }

  private List<DocumentReader> services() {
    List<DocumentReader> known = services;
    if (known == null) {
      try {
        known =
            ServiceLoader.load(DocumentReader.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
      } catch (ServiceConfigurationError e) {
        throw new IllegalStateException("a reader cannot be loaded: " + e.getMessage(), e);
      }
      services = known;
    }
    return known;
  }
}
