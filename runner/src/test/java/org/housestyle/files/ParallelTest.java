// SPDX-License-Identifier: Apache-2.0
package org.housestyle.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelTest {

  private static final List<Integer> NUMBERS = IntStream.range(0, 500).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8, 1000})
  void resultsAreInTheOrderOfTheList(int threads) {
    assertThat(Parallel.map(NUMBERS, threads, () -> number -> number * 2))
        .isEqualTo(NUMBERS.stream().map(number -> number * 2).toList());
  }

  @Test
  void eachThreadHasAWorkerOfItsOwn() {
    AtomicInteger made = new AtomicInteger();
    Parallel.map(
        NUMBERS,
        4,
        () -> {
          made.incrementAndGet();
          return number -> number;
        });
    assertThat(made).hasValue(4);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void whatAWorkerThrowsIsThrown(int threads) {
    assertThatThrownBy(() -> Parallel.map(NUMBERS, threads, () -> ParallelTest::failAt400))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("400");
  }

  private static int failAt400(int number) {
    if (number == 400) {
      throw new IllegalArgumentException("400");
    }
    return number;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void anErrorIsThrownAsItIs(int threads) {
    Function<Integer, Integer> worker =
        number -> {
          throw new StackOverflowError("deep");
        };
    assertThatThrownBy(() -> Parallel.map(NUMBERS, threads, () -> worker))
        .isInstanceOf(StackOverflowError.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void whoIsInterruptedIsToldThatNotAllWasDone(int threads) {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> Parallel.map(NUMBERS, threads, () -> number -> number))
        .isInstanceOf(Parallel.Interruption.class)
        .hasMessage("interrupted before all was done");
    assertThat(Thread.interrupted()).isTrue();
  }
}
