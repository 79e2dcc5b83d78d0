package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.DETERMINER;
import static org.housestyle.english.WordList.SHARES_HEAD;
import static org.housestyle.english.WordList.WAY_IN_OR_OUT;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Replacement;
import org.housestyle.rule.Replacement.Kind;
import org.housestyle.rule.Term.Head;
import org.housestyle.text.Span;

/** Puts replacements into the place of a term in its sentence. */
final class Substitution {

  private final Candidate candidate;
  private final Surroundings around;
  private final Agreement agreement;
  private final RegionalSpelling spelling;
  private final Fit fit;

  /**
   * Prepares a place.
   *
   * @param candidate the term
   * @param around the words round it
   * @param agreement the form that they require
   * @param spelling how the house spells
   */
  Substitution(
      Candidate candidate, Surroundings around, Agreement agreement, RegionalSpelling spelling) {
    this.candidate = candidate;
    this.around = around;
    this.agreement = agreement;
    this.spelling = spelling;
    boolean lead = candidate.term().lead() > 0;
    this.fit = new Fit(around, agreement, candidate.term().head(), candidate.plural(), lead);
  }

  /** The proposal that a replacement makes; empty if it does not fit. */
  Optional<Proposal> of(Replacement replacement, String guidance) {
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
            doubt.or(() -> wayInOrOut(form)).or(() -> newLastNoun(form)));
    Optional<Proposal> shared = shared(plain, replacement);
    return shared.isPresent() ? shared : Optional.of(withArticle(possessive(plain), replacement));
  }

  /** "Recruited into …", "rescued from …": the new words would name the person a second time. */
  private Optional<String> wayInOrOut(String form) {
    if (!form.contains(" of ")) {
      return Optional.empty();
    }
    List<String> before = around.preceding();
    int last = before.size() - 1;
    if (last > 0 && ENGLISH.has(DETERMINER, before.get(last))) {
      last--;
    }
    boolean moves =
        (last >= 0 && ENGLISH.has(WAY_IN_OR_OUT, before.get(last)))
            || (last > 0
                && ENGLISH.has(WAY_IN_OR_OUT, before.get(last - 1) + " " + before.get(last)));
    return moves
        ? Optional.of("somebody goes in or out of it: it would name its victims twice")
        : Optional.empty();
  }

  /** "… called Elysium" names a site, but after "a site hosting images" it names the images. */
  private Optional<String> newLastNoun(String form) {
    if (!Vocabulary.hasTail(form) || Vocabulary.hasTail(around.term())) {
      return Optional.empty();
    }
    boolean hangs =
        Vocabulary.hangsOnLastNoun(around.next())
            || (candidate.term().head() == Head.COUNT && around.hasMoreAfterComma());
    return hangs
        ? Optional.of("what follows would depend on the last noun of the new words")
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
    Surroundings place = new Surroundings(around.text(), verb.span());
    String text = Capitals.like(place.term(), verb.text(), place.needsCapital());
    return new Proposal(text, verb.span(), guidance, agreement.doubt());
  }

  private String capitals(String form) {
    return Capitals.like(around.term(), form, around.needsCapital());
  }

  private String hyphenated(String form) {
    return around.isTiedToPrevious() || around.isTiedToNext() ? form.replace(' ', '-') : form;
  }

  /** The proposal where another word shares the term's head or object. */
  private Optional<Proposal> shared(Proposal plain, Replacement replacement) {
    List<String> before = around.preceding();
    int last = before.size() - 1;
    boolean coordinated =
        last > 0 && (before.get(last).equals("and") || before.get(last).equals("or"));
    if (!coordinated) {
      return Optional.empty();
    }
    List<String> words = around.termWords();
    if (around.hasPreposition()) {
      return photographsAndVideosOf(plain, replacement, words.get(0));
    }
    if (ENGLISH.has(SHARES_HEAD, before.get(last - 1))) {
      Span span = around.withPrevious(1);
      String and = before.get(last);
      String text = words.get(words.size() - 1) + " " + and + " " + plain.text();
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
    int of = around.term().toLowerCase(Locale.ROOT).indexOf(" of ") + " of ".length();
    boolean sameNoun =
        end > 0 && first.toLowerCase(Locale.ROOT).startsWith(text.substring(end + 1));
    if (!sameNoun) {
      return Optional.of(
          plain.withDoubt(Optional.of("another noun before it shares what follows \"of\"")));
    }
    Span span = new Span(around.span().start() + of, around.span().end());
    String form =
        Capitals.like(span.in(around.text().text()), spelling.of(text.substring(0, end)), false);
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
      char apostrophe = around.text().text().charAt(plain.span().end());
      return new Proposal(plain.text() + apostrophe + "s", span, plain.guidance(), plain.doubt());
    }
    return plain;
  }

  /** Widens a proposal over the article before it, if it needs another article or none. */
  private Proposal withArticle(Proposal plain, Replacement replacement) {
    Optional<Span> article = around.article();
    if (article.isEmpty()) {
      return plain;
    }
    String needed = agreement.article(replacement);
    String old = article.get().in(around.text().text());
    if (needed.equalsIgnoreCase(old)) {
      return plain;
    }
    String gap = around.text().text().substring(article.get().end(), around.span().start());
    String text =
        needed.isEmpty()
            ? Capitals.like(old, plain.text(), true)
            : Capitals.like(old, needed, true) + gap + plain.text();
    Span span = new Span(article.get().start(), plain.span().end());
    return new Proposal(text, span, plain.guidance(), plain.doubt());
  }
}
