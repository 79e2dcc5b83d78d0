package org.housestyle.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.housestyle.analysis.Token;
import org.housestyle.analysis.Words;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Usage;
import org.housestyle.text.Span;

/** The name of a statute, a treaty, a body or a report that a pack lists. */
final class OfficialTitle implements Judge {

  private record Title(String name, List<String> words) {}

  private final List<Title> titles = new ArrayList<>();

  OfficialTitle(List<String> names) {
    for (String name : names) {
      titles.add(new Title(name, words(Words.of(name, new Span(0, name.length())))));
    }
  }

  @Override
  public Optional<Decision> judge(Candidate candidate, Context context) {
    if (titles.isEmpty()) {
      return Optional.empty();
    }
    List<Token> tokens = context.wordsRound(candidate.span());
    List<String> words = words(tokens);
    for (Title title : titles) {
      for (int i = 0; i + title.words().size() <= words.size(); i++) {
        int end = i + title.words().size();
        if (tokens.get(i).span().start() > candidate.span().start()) {
          break;
        }
        boolean covers = tokens.get(end - 1).span().end() >= candidate.span().end();
        if (covers && words.subList(i, end).equals(title.words())) {
          return Optional.of(
              new Decision.Used(Usage.TITLE, "part of the official name \"" + title.name() + "\""));
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> words(List<Token> tokens) {
    return tokens.stream().map(Token::word).toList();
  }
}
