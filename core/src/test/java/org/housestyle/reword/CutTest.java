// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.housestyle.fix.Edit;
import org.housestyle.fix.Fixer;
import org.housestyle.rule.Replacement;
import org.housestyle.rule.Replacement.Kind;
import org.housestyle.rule.Term.Head;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How copy reads after each way to put a replacement into it. */
class CutTest {

  private static String read(Cut cut, String marked, Head head, Replacement replacement) {
    NounPhrase phrase = Places.phrase(marked, head, replacement);
    String copy = phrase.around().text().text();
    return cut.of(replacement, phrase)
        .map(draft -> Fixer.apply(copy, List.of(new Edit(draft.span(), draft.text()))))
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "two [[child porn]] charges|two child abuse image charges",
        "A [[child porn]] case opened.|A child abuse image case opened.",
        "videos showing [[child porn]]|videos showing child abuse",
        "pictures of extreme [[child porn]]|pictures of extreme child abuse",
        "two [[child porn]] stills|two child abuse stills",
        "a disc containing [[child porn]]|a disc containing child abuse images",
        "the non-[[child-porn]] law|the non-child-abuse-image law",
        "GUILTY OF [[CHILD PORN]]|GUILTY OF CHILD ABUSE IMAGES",
      })
  void theWholeTermIsReplaced(String marked, String expected) {
    assertThat(read(new WholeTerm(), marked, Head.MASS, Places.IMAGE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A [[paedophile]] website closed.|A child sexual abuse website closed.",
        "the [[paedophile]]'s house|the child sex offender's house",
        "the [[paedophiles]]' lawyer|the child sex offenders' lawyer",
        "LAWYER OF [[PAEDOPHILE]] QUITS|LAWYER OF CHILD SEX OFFENDER QUITS",
        "Bishop Knew of [[Paedophile]], Letters Show|Bishop Knew of Child Sex Offender, Letters"
            + " Show",
        "[[Paedophile]] jailed|Child sex offender jailed",
      })
  void aPersonIsReplaced(String marked, String expected) {
    assertThat(read(new WholeTerm(), marked, Head.COUNT, Places.OFFENDER)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "90 stills and two [[films of child porn]]|90 stills and two films of child abuse",
        "70 STILLS/[[FILMS OF CHILD PORN]]|70 STILLS/FILMS OF CHILD ABUSE",
        "two [[films of child porn]]|''",
      })
  void onlyWhatIsShownIsReplaced(String marked, String expected) {
    assertThat(read(new AfterContainer(), marked, Head.COUNT, Places.IMAGE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "photos containing [[child porn]]|photos of child abuse",
        "PHOTOS CONTAINING [[CHILD PORN]]|PHOTOS OF CHILD ABUSE",
        "envelopes containing [[child porn]]|''",
        "photos of [[child porn]]|''",
      })
  void picturesAreOfSomething(String marked, String expected) {
    assertThat(read(new AfterContainer(), marked, Head.MASS, Places.IMAGE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "adult and [[child porn]]|adult porn and child abuse images",
        "[[child and adult porn]]|child abuse images and adult porn",
        "[[Child or violent porn]] is sold.|Child abuse images or violent porn is sold.",
        "whisky and [[child porn]]|''",
      })
  void aPairIsSplit(String marked, String expected) {
    assertThat(read(new SplitPair(), marked, Head.MASS, Places.IMAGE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He had [[child porn]] and child abuse images.|He had child abuse images.",
        "He had child abuse images and [[child porn]].|He had child abuse images.",
        "Child abuse images, [[child porn]] and cards|Child abuse images and cards",
        "[[Child porn]] and child abuse images are sold.|Child abuse images are sold.",
        "He had [[child porn]] and abuse images.|''",
      })
  void whatStandsThereAlreadyIsNotRepeated(String marked, String expected) {
    assertThat(read(new MergedPair(), marked, Head.MASS, Places.IMAGE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[[child porn]] and trafficking|child abuse images and child trafficking",
        "[[child porn]], fraud and slavery|child abuse images, fraud and child slavery",
        "[[child porn]] and abuse|''",
        "[[child porn]] and whisky|''",
      })
  void childIsRepeated(String marked, String expected) {
    assertThat(read(new RepeatedChild(), marked, Head.MASS, Places.IMAGE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Orphans become [[child prostitutes]].|Orphans are sexually exploited.",
        "Orphans became [[child prostitutes]].|Orphans were sexually exploited.",
        "She became a [[child prostitute]].|She was sexually exploited.",
        "Some will become [[child prostitutes]].|Some will be sexually exploited.",
        "Some have become [[child prostitutes]].|Some have been sexually exploited.",
        "Some turn into [[child prostitutes]].|Some are sexually exploited.",
        "Girls are forced to be [[child prostitutes]].|Girls are sexually exploited.",
        "They were made to work as [[child prostitutes]].|They were sexually exploited.",
        "Orphans Become [[Child Prostitutes]]|Orphans Are Sexually Exploited",
      })
  void whatIsDoneToSomebodyIsSaid(String marked, String expected) {
    assertThat(read(new PassiveState(), marked, Head.COUNT, Places.CHILD)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He met [[child prostitutes]].",
        "Nobody wants to be a [[child prostitute]].",
        "He was sold as a [[child prostitute]].",
      })
  void nobodyBecomesAnythingElsewhere(String marked) {
    assertThat(read(new PassiveState(), marked, Head.COUNT, Places.CHILD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A former [[child prostitute]] spoke.|A person who was sexually exploited as a child"
            + " spoke.",
        "30 ex-[[child prostitutes]] spoke.|30 people who were sexually exploited as children"
            + " spoke.",
        "An ex-[[child prostitute]] tells her story|A person who was sexually exploited as a child"
            + " tells her story",
      })
  void nobodyIsAFormerChild(String marked, String expected) {
    assertThat(read(new FormerState(), marked, Head.COUNT, Places.CHILD)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A [[child prostitute]] spoke.", "Former [[child prostitutes]]' homes"})
  void nothingIsSaidOfTheFormerElsewhere(String marked) {
    assertThat(read(new FormerState(), marked, Head.COUNT, Places.CHILD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The [[child porn site]]'s owner fled.|The owner of the site hosting images fled.",
        "A [[child porn site]]'s owner fled.|The owner of a site hosting images fled.",
        "[[Child porn sites]]' owners fled.|Owners of sites hosting images fled.",
      })
  void theOwnerComesBeforeWhatHasATail(String marked, String expected) {
    Replacement site =
        Replacement.builder(Kind.NOUN, "site hosting images")
            .plural("sites hosting images")
            .build();
    assertThat(read(new AfterNoun(), marked, Head.COUNT, site)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A [[child prostitution]] law failed.|A law on the sexual exploitation of children in"
            + " prostitution failed.",
        "[[Child prostitution]] laws failed.|Laws on the sexual exploitation of children in"
            + " prostitution failed.",
        "A [[child prostitution]] inquiry began.|An inquiry into the sexual exploitation of children"
            + " in prostitution began.",
        "A [[child prostitution]] table fell.|''",
        "A [[child prostitution]] law book fell.|''",
        "A life of [[child prostitution]] ended.|''",
        "[[child prostitution]]|''",
      })
  void theNounComesBeforeWhatItIsAbout(String marked, String expected) {
    assertThat(read(new AfterNoun(), marked, Head.MASS, Places.EXPLOITATION)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "His [[child porn site]]'s owner fled.|''",
        "The [[child porn site]] owner fled.|''",
        "Two [[child porn sites]]' owners fled.|''",
      })
  void nobodyIsPutBeforeWhatIsSomebodyElses(String marked, String expected) {
    Replacement site =
        Replacement.builder(Kind.NOUN, "site hosting images")
            .plural("sites hosting images")
            .build();
    assertThat(read(new AfterNoun(), marked, Head.COUNT, site)).isEqualTo(expected);
  }
}
