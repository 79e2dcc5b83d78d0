// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.style;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.housestyle.desk.http.RefusedException;
import org.junit.jupiter.api.Test;

class CheckPoolTest {

  private static final long SOON = 50;

  @Test
  void workThatTakesTooLongIsGivenUp() {
    try (CheckPool pool = new CheckPool(1, 1)) {
      assertThatThrownBy(
              () ->
                  pool.run(
                      SOON,
                      () -> {
                        Thread.sleep(5000);
                        return "";
                      }))
          .isInstanceOf(RefusedException.class)
          .hasMessage("this took longer than 50 ms and was given up; send less text")
          .hasFieldOrPropertyWithValue("status", 503);
    }
  }

  @Test
  void tooMuchWorkIsRefused() throws InterruptedException {
    CountDownLatch busy = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    try (CheckPool pool = new CheckPool(1, 1)) {
      for (int i = 0; i < 2; i++) {
        Thread thread =
            new Thread(
                () -> {
                  try {
                    pool.run(
                        5000,
                        () -> {
                          busy.countDown();
                          done.await();
                          return "";
                        });
                  } catch (RefusedException e) {
                    // when the pool is closed
                  }
                });
        thread.setDaemon(true);
        thread.start();
      }
      busy.await();
      Thread.sleep(SOON); // until the second waits
      assertThatThrownBy(() -> pool.run(SOON, () -> "")).hasFieldOrPropertyWithValue("status", 429);
      done.countDown();
    }
  }

  @Test
  void workThatRefusesIsRefused() {
    try (CheckPool pool = new CheckPool(1, 1)) {
      assertThatThrownBy(
              () ->
                  pool.run(
                      5000,
                      () -> {
                        throw new RefusedException(400, "no");
                      }))
          .isInstanceOf(RefusedException.class)
          .hasMessage("no");
    }
  }
}
