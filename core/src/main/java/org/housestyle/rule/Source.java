// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A published document that discusses a term. Immutable and thread-safe. Sources with the same
 * content are equal: two packs may cite one document.
 */
public final class Source {

  private final String id;
  private final String organisation;
  private final String title;
  private final OptionalInt year;
  private final Optional<String> url;
  private final Optional<String> guidance;
  private final Provenance provenance;
  private final Validity validity;

  private Source(Builder builder) {
    this.id = builder.id;
    this.organisation = builder.organisation;
    this.title = builder.title;
    this.year = builder.year;
    this.url = builder.url;
    this.guidance = builder.guidance;
    this.provenance = builder.provenance;
    this.validity = builder.validity;
  }

  /**
   * A builder for a source.
   *
   * @param id the id by which rules cite it
   * @param organisation the publisher
   */
  public static Builder builder(String id, String organisation, String title) {
    return new Builder(id, organisation, title);
  }

  /** The id by which rules cite it. */
  public String id() {
    return id;
  }

  /** The publisher. */
  public String organisation() {
    return organisation;
  }

  /** Its title. */
  public String title() {
    return title;
  }

  /** The year it was published, if known. */
  public OptionalInt year() {
    return year;
  }

  /** Its address on the publisher's own site, if there is one. */
  public Optional<String> url() {
    return url;
  }

  /** The guidance it is part of, if it is that body's own. */
  public Optional<String> guidance() {
    return guidance;
  }

  /** How the authors of the pack know it. */
  public Provenance provenance() {
    return provenance;
  }

  /** The days on which it holds. */
  public Validity validity() {
    return validity;
  }

  /** Organisation, title, year and who reports it, in one line, for people. */
  public String citation() {
    return new Citation(this, Support.NAMES).inWords();
  }

  /**
   * Its address if it is safe to link to: http or https, with a host, in ASCII. Anybody can write a
   * pack, so no other address should become a link.
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

  @Override
  public boolean equals(Object other) {
    return other instanceof Source source
        && id.equals(source.id)
        && organisation.equals(source.organisation)
        && title.equals(source.title)
        && year.equals(source.year)
        && url.equals(source.url)
        && guidance.equals(source.guidance);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, organisation, title);
  }

  @Override
  public String toString() {
    return id;
  }

  /** Builds a source. Not thread-safe. */
  public static final class Builder {

    private final String id;
    private final String organisation;
    private final String title;
    private OptionalInt year = OptionalInt.empty();
    private Optional<String> url = Optional.empty();
    private Optional<String> guidance = Optional.empty();
    private Provenance provenance = Provenance.UNKNOWN;
    private Validity validity = Validity.ALWAYS;

    private Builder(String id, String organisation, String title) {
      this.id = Objects.requireNonNull(id, "id");
      this.organisation = Objects.requireNonNull(organisation, "organisation");
      this.title = Objects.requireNonNull(title, "title");
    }

    /** The year it was published, if known. */
    public Builder year(OptionalInt published) {
      this.year = Objects.requireNonNull(published, "published");
      return this;
    }

    /** Its address on the publisher's own site, if there is one. */
    public Builder url(Optional<String> address) {
      this.url = Objects.requireNonNull(address, "address");
      return this;
    }

    /** The guidance it is part of, if it is that body's own. */
    public Builder guidance(Optional<String> name) {
      this.guidance = Objects.requireNonNull(name, "name");
      return this;
    }

    /** How the authors of the pack know it; unknown by default. */
    public Builder provenance(Provenance value) {
      this.provenance = Objects.requireNonNull(value, "value");
      return this;
    }

    /** The days on which it holds; all by default. */
    public Builder validity(Validity days) {
      this.validity = Objects.requireNonNull(days, "days");
      return this;
    }

    /** The source. */
    public Source build() {
      return new Source(this);
    }
  }
}
