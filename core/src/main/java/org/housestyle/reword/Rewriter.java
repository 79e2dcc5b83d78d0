package org.housestyle.reword;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.housestyle.extract.Passage;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Replacement;
import org.housestyle.text.Span;

/** Words the replacements for a term so that they fit its sentence. Immutable, thread-safe. */
public final class Rewriter {

  private static final Pattern CUT = Pattern.compile("-[\\r\\n]");

  private final Map<String, String> spelling;

  /**
   * Takes a house's spelling.
   *
   * @param spelling words of replacements that the house's region spells otherwise
   */
  public Rewriter(Map<String, String> spelling) {
    this.spelling = Map.copyOf(spelling);
  }

  /**
   * What could stand there instead, best first; only the first can be free of doubt.
   *
   * @param guidance names of guidance, in the order in which they are asked
   */
  public List<Proposal> propose(Candidate candidate, Passage passage, List<String> guidance) {
    Surroundings around = new Surroundings(passage.prose(), candidate.span());
    Agreement agreement = Agreement.of(candidate, around);
    Optional<String> standing = standingDoubt(candidate, around);
    Map<String, Proposal> proposals = new LinkedHashMap<>();
    for (String name : guidance) {
      for (Replacement replacement : inOrder(name, candidate, agreement)) {
        Optional<String> misfit = agreement.misfit(replacement, candidate.term().noun());
        Optional<String> second =
            proposals.isEmpty() ? Optional.empty() : Optional.of("another wording comes first");
        Proposal worded = word(replacement, name, candidate, agreement, around);
        Optional<String> markup =
            passage.isVerbatim(worded.span())
                ? Optional.empty()
                : Optional.of("there is markup or an escape inside it");
        Optional<String> doubt = standing.or(() -> misfit).or(() -> markup).or(() -> second);
        proposals.putIfAbsent(
            worded.text(), new Proposal(worded.text(), worded.span(), name, doubt));
      }
    }
    return List.copyOf(proposals.values());
  }

  /** What makes every suggestion for this candidate a matter for a person. */
  private static Optional<String> standingDoubt(Candidate candidate, Surroundings around) {
    if (candidate.misspelt()) {
      return Optional.of("the term is misspelt");
    }
    if (CUT.matcher(candidate.span().in(around.prose())).find()) {
      return Optional.of("a hyphen at the end of a line may part a word of it");
    }
    if (Capitals.areOnEveryWord(candidate.span().in(around.prose())) && !around.asksForCapital()) {
      return Optional.of("its capitals may be those of a name");
    }
    String previous = around.previous();
    boolean sharesObject =
        (previous.equals("and") || previous.equals("or")) && around.hasPreposition();
    if (sharesObject) {
      return Optional.of("another noun before \"" + previous + "\" shares it");
    }
    return candidate.rule().review();
  }

  /** What a guidance offers, those that fit best first. */
  private static List<Replacement> inOrder(String name, Candidate candidate, Agreement agreement) {
    List<Replacement> offered = candidate.term().prefer().getOrDefault(name, List.of());
    List<Replacement> ordered = new ArrayList<>();
    offered.stream().filter(it -> fits(it, candidate, agreement)).forEach(ordered::add);
    offered.stream().filter(it -> !fits(it, candidate, agreement)).forEach(ordered::add);
    return ordered;
  }

  private static boolean fits(Replacement it, Candidate candidate, Agreement agreement) {
    return agreement.misfit(it, candidate.term().noun()).equals(agreement.doubt());
  }

  private Proposal word(
      Replacement replacement,
      String name,
      Candidate candidate,
      Agreement agreement,
      Surroundings around) {
    String form = spelt(agreement.form(replacement));
    Span span = candidate.span();
    String text = Capitals.like(span.in(around.prose()), form, around.asksForCapital());
    Optional<String> possessive = around.possessive();
    if (possessive.isPresent() && form.endsWith("s")) {
      span = new Span(span.start(), span.end() + possessive.get().length());
      text += possessive.get().charAt(0);
    }
    Proposal plain = new Proposal(text, span, name, Optional.empty());
    return around
        .article()
        .map(article -> withArticle(plain, article, agreement.article(replacement), around))
        .orElse(plain);
  }

  /** The words as the house's region spells them; a plural follows its singular. */
  private String spelt(String words) {
    String spelt = words;
    for (Map.Entry<String, String> entry : spelling.entrySet()) {
      spelt = spelt.replaceAll("\\b" + Pattern.quote(entry.getKey()), entry.getValue());
    }
    return spelt;
  }

  /** Widens a proposal over the article before it, if that is not the one it needs. */
  private static Proposal withArticle(
      Proposal plain, Span article, String needed, Surroundings around) {
    String old = article.in(around.prose());
    if (needed.equalsIgnoreCase(old)) {
      return plain;
    }
    String gap = around.prose().substring(article.end(), around.span().start());
    String text =
        needed.isEmpty()
            ? Capitals.like(old, plain.text(), true)
            : Capitals.like(old, needed, true) + gap + plain.text();
    return new Proposal(
        text, new Span(article.start(), plain.span().end()), plain.guidance(), plain.doubt());
  }
}
