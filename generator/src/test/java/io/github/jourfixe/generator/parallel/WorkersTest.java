package io.github.jourfixe.generator.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {

  private static final List<Integer> NUMBERS = IntStream.range(0, 10_000).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void resultsComeInTheOrderOfTheItems(int threads) {
    try (Workers workers = new Workers(threads)) {
      assertThat(workers.map(NUMBERS, number -> number * 2))
          .isEqualTo(NUMBERS.stream().map(number -> number * 2).toList());
      assertThat(workers.map(List.of(), Function.identity())).isEmpty();
    }
  }

  @Test
  void severalItemsAreWorkedOnAtOnce() {
    CyclicBarrier bothAreThere = new CyclicBarrier(2);
    try (Workers workers = new Workers(2)) {
      List<Boolean> met =
          workers.map(
              List.of(1, 2),
              item -> {
                try {
                  bothAreThere.await();
                  return true;
                } catch (Exception e) {
                  throw new IllegalStateException(e);
                }
              });
      assertThat(met).containsExactly(true, true);
    }
  }

  @Test
  void aFailureIsToldAsItWasAndStopsTheRest() {
    AtomicInteger begun = new AtomicInteger();
    try (Workers workers = new Workers(1)) {
      assertThatThrownBy(
              () ->
                  workers.map(
                      NUMBERS,
                      number -> {
                        begun.incrementAndGet();
                        throw new IllegalArgumentException("number " + number);
                      }))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("number 0");
      assertThat(begun).hasValue(1);
      assertThat(workers.map(List.of(1), Function.identity())).containsExactly(1);
    }
  }

  @Test
  void deepRecursionFitsTheStack() {
    try (Workers workers = new Workers(1)) {
      assertThat(workers.map(List.of(200_000), WorkersTest::depth)).containsExactly(200_000);
    }
  }

  @Test
  void progressCountsToTheEnd() {
    AtomicInteger highest = new AtomicInteger();
    try (Workers workers = new Workers(2)) {
      workers.map(
          NUMBERS,
          Function.identity(),
          (done, total) -> {
            assertThat(total).isEqualTo(10_000);
            highest.accumulateAndGet(done, Math::max);
          });
    }
    assertThat(highest).hasValue(10_000);
  }

  private static int depth(int levels) {
    return levels == 0 ? 0 : 1 + depth(levels - 1);
  }
}
