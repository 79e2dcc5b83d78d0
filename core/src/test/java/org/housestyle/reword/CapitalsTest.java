package org.housestyle.reword;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {

  @ParameterizedTest
  @CsvSource({
    "child porn,abuse images,false,abuse images",
    "Child porn,abuse images,true,Abuse images",
    "Net porn,abuse images,false,abuse images",
    "Child Porn,images of abuse,false,Images of Abuse",
    "CHILD PORN,abuse images,false,ABUSE IMAGES",
    "Porn,'abuse image',true,Abuse image",
  })
  void areThoseOfTheOldWords(String old, String replacement, boolean due, String expected) {
    assertThat(Capitals.like(old, replacement, due)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Child Porn,true",
    "Child-Porn,true",
    "Images of Abuse,true",
    "Child porn,false",
    "Porn,false",
  })
  void mayBeOnEveryWord(String words, boolean expected) {
    assertThat(Capitals.areOnEveryWord(words)).isEqualTo(expected);
  }
}
