package org.housestyle.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.housestyle.text.Span;

/**
 * The quotations of a passage, as newspapers print them: straight and curly, single and double,
 * guillemets, one inside another. A quotation that the passage does not close ends with it.
 * Immutable.
 */
public final class Quotations {

  /**
   * A quotation.
   *
   * @param span from its opening mark to just after its closing one
   * @param content what stands between the marks
   */
  public record Quotation(Span span, Span content) {}

  private final List<Quotation> all;

  private Quotations(List<Quotation> all) {
    this.all = all;
  }

  /** Finds the quotations of a passage in one pass. */
  public static Quotations of(String prose) {
    List<Quotation> found = new QuotationScanner(prose).scan();
    found.sort(
        Comparator.comparing((Quotation quotation) -> quotation.span().start())
            .thenComparing(quotation -> -quotation.span().end()));
    return new Quotations(List.copyOf(found));
  }

  /** Every quotation, outer ones before those inside them. */
  public List<Quotation> all() {
    return all;
  }

  /** The smallest quotation that holds all of a span. */
  public Optional<Quotation> innermost(Span span) {
    return all.stream()
        .filter(quotation -> quotation.content().contains(span))
        .min(Comparator.comparingInt(quotation -> quotation.span().length()));
  }
}
