package org.housestyle.rule;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A published document that discusses a term.
 *
 * @param id what rules cite it by
 * @param organisation who published it
 * @param title what it is called
 * @param year when it was published, where known
 * @param url the publisher's own address, where there is one
 * @param guidance the guidance it belongs to, where it is that body's own
 * @param provenance how the pack's authors know it
 * @param validity when it holds
 */
public record Source(
    String id,
    String organisation,
    String title,
    OptionalInt year,
    Optional<String> url,
    Optional<String> guidance,
    Provenance provenance,
    Validity validity) {

  /** A document of which nothing more is known. */
  public Source(
      String id,
      String organisation,
      String title,
      OptionalInt year,
      Optional<String> url,
      Optional<String> guidance) {
    this(id, organisation, title, year, url, guidance, Provenance.UNKNOWN, Validity.ALWAYS);
  }

  /** Organisation, title, year and who reports it, in one line, for people. */
  public String citation() {
    return new Citation(this, Support.NAMES).inWords();
  }

  /**
   * Its address if a browser may go there: on the web, with a host, in ASCII. A pack may be
   * anybody's, so nothing else is to be made a link.
   */
  public Optional<String> webAddress() {
    return url.flatMap(Source::webAddress);
  }

  private static Optional<String> webAddress(String address) {
    try {
      URI uri = new URI(address);
      boolean web =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
