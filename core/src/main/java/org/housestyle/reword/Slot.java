package org.housestyle.reword;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Replacement;
import org.housestyle.rule.Replacement.Kind;
import org.housestyle.text.Span;

/** The place of a term in its sentence, ready to take a replacement. */
final class Slot {

  /** Words that share a head with the term: "adult and child pornography". */
  private static final Set<String> SHARERS =
      Set.of(
          "adult",
          "extreme",
          "animal",
          "violent",
          "ordinary",
          "legal",
          "lawful",
          "mainstream",
          "gay",
          "soft",
          "hard",
          "illegal",
          "amateur",
          "commercial",
          "obscene");

  private final Candidate candidate;
  private final Surroundings around;
  private final Agreement agreement;
  private final Spelling spelling;
  private final Fit fit;

  /**
   * Opens a place.
   *
   * @param candidate the term
   * @param around the words round it
   * @param agreement the form that they ask for
   * @param spelling how the house spells
   */
  Slot(Candidate candidate, Surroundings around, Agreement agreement, Spelling spelling) {
    this.candidate = candidate;
    this.around = around;
    this.agreement = agreement;
    this.spelling = spelling;
    boolean lead = candidate.term().lead() > 0;
    this.fit = new Fit(around, agreement, candidate.term().head(), candidate.plural(), lead);
  }

  /** The replacement as it would stand there, and what is doubtful about it; empty if none fits. */
  Optional<Proposal> fill(Replacement replacement, String guidance) {
    if (replacement.kind() == Kind.VERB) {
      Optional<VerbForm> verb = verb(spelling.of(replacement.text()));
      return verb.isPresent() ? Optional.of(proposal(verb.get(), guidance)) : Optional.empty();
    }
    if (!fit.allows(replacement)) {
      return Optional.empty();
    }
    String form = spelling.of(agreement.form(replacement));
    Optional<String> doubt = agreement.misfit(replacement, candidate.term().head());
    Proposal plain =
        new Proposal(
            capitals(hyphenated(form)),
            around.span(),
            guidance,
            doubt.isPresent() ? doubt : wayInOrOut(form));
    Optional<Proposal> shared = shared(plain, replacement);
    return shared.isPresent() ? shared : Optional.of(withArticle(possessive(plain), replacement));
  }

  /** "Recruited into …", "rescued from …": the new words say who is meant, the old ones did not. */
  private Optional<String> wayInOrOut(String form) {
    if (!form.contains(" of ")) {
      return Optional.empty();
    }
    String before = String.join(" ", around.preceding());
    boolean moves = before.endsWith("into") || before.endsWith("from") || before.endsWith("out of");
    return moves
        ? Optional.of("somebody goes in or out of it: it would name its victims twice")
        : Optional.empty();
  }

  private Optional<VerbForm> verb(String verb) {
    return switch (candidate.term().head()) {
      case VERB -> Optional.of(VerbForm.like(verb, around));
      case ACT -> VerbForm.having(verb, around);
      case COUNT, MASS, NONE -> Optional.empty();
    };
  }

  private Proposal proposal(VerbForm verb, String guidance) {
    Surroundings place = new Surroundings(around.prose(), verb.span());
    String text = Capitals.like(place.text(), verb.text(), place.asksForCapital());
    return new Proposal(text, verb.span(), guidance, agreement.doubt());
  }

  private String capitals(String form) {
    return Capitals.like(around.text(), form, around.asksForCapital());
  }

  private String hyphenated(String form) {
    return around.isTiedToPrevious() || around.isTiedToNext() ? form.replace(' ', '-') : form;
  }

  /** A replacement for a term whose head, or whose object, another word shares. */
  private Optional<Proposal> shared(Proposal plain, Replacement replacement) {
    List<String> before = around.preceding();
    int last = before.size() - 1;
    boolean coordinated =
        last > 0 && (before.get(last).equals("and") || before.get(last).equals("or"));
    if (!coordinated) {
      return Optional.empty();
    }
    String[] words = around.text().split("[\\s\\p{Pd}]+");
    if (around.hasPreposition()) {
      return photographsAndVideosOf(plain, replacement, words[0]);
    }
    if (SHARERS.contains(before.get(last - 1))) {
      Span span = around.withPrevious(1);
      String and = before.get(last);
      String text = words[words.length - 1] + " " + and + " " + plain.text();
      return Optional.of(
          new Proposal(
              text,
              span,
              plain.guidance(),
              Optional.of("the word before \"" + and + "\" shares its noun")));
    }
    return Optional.empty();
  }

  /** "Photographs and videos of …" keep both: only what follows "of" is replaced. */
  private Optional<Proposal> photographsAndVideosOf(
      Proposal plain, Replacement replacement, String first) {
    String text = replacement.text();
    int end = text.lastIndexOf(' ');
    int of = around.text().toLowerCase(Locale.ROOT).indexOf(" of ") + " of ".length();
    boolean sameNoun =
        end > 0 && first.toLowerCase(Locale.ROOT).startsWith(text.substring(end + 1));
    if (!sameNoun) {
      return Optional.of(
          plain.doubting(Optional.of("another noun before it shares what follows \"of\"")));
    }
    Span span = new Span(around.span().start() + of, around.span().end());
    String form =
        Capitals.like(span.in(around.prose()), spelling.of(text.substring(0, end)), false);
    return Optional.of(new Proposal(form, span, plain.guidance(), Optional.empty()));
  }

  /** "Prostitutes' parents" become "children's parents", "sites' owners" stay as they are. */
  private Proposal possessive(Proposal plain) {
    Optional<String> ending = around.possessive();
    boolean endsInS = plain.text().endsWith("s") || plain.text().endsWith("S");
    if (ending.isPresent() && endsInS) {
      Span span = new Span(plain.span().start(), plain.span().end() + ending.get().length());
      return new Proposal(
          plain.text() + ending.get().charAt(0), span, plain.guidance(), plain.doubt());
    }
    if (ending.isEmpty() && around.isPossessive() && !endsInS) {
      Span span = new Span(plain.span().start(), plain.span().end() + 1);
      char apostrophe = around.prose().charAt(plain.span().end());
      return new Proposal(plain.text() + apostrophe + "s", span, plain.guidance(), plain.doubt());
    }
    return plain;
  }

  /** Widens a proposal over the article before it, if that is not the one it needs. */
  private Proposal withArticle(Proposal plain, Replacement replacement) {
    Optional<Span> article = around.article();
    if (article.isEmpty()) {
      return plain;
    }
    String needed = agreement.article(replacement);
    String old = article.get().in(around.prose());
    if (needed.equalsIgnoreCase(old)) {
      return plain;
    }
    String gap = around.prose().substring(article.get().end(), around.span().start());
    String text =
        needed.isEmpty()
            ? Capitals.like(old, plain.text(), true)
            : Capitals.like(old, needed, true) + gap + plain.text();
    Span span = new Span(article.get().start(), plain.span().end());
    return new Proposal(text, span, plain.guidance(), plain.doubt());
  }
}
