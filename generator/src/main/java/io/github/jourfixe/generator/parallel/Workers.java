package io.github.jourfixe.generator.parallel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A bounded number of threads for work that consists of independent pieces. What comes out does not
 * depend on how many threads there are.
 *
 * <p>The threads have a deep stack: Flexmark's regular expressions recurse once per character, and
 * real minutes of 170 KB overflow a stack of the usual size. It is address space only; memory is
 * taken as it is used.
 */
public final class Workers implements AutoCloseable {

  private static final long STACK_BYTES = 64L << 20;

  private final int threads;
  private final ExecutorService pool;

  /**
   * Starts no thread yet.
   *
   * @param threads how many pieces are worked on at once, at least 1
   */
  public Workers(int threads) {
    this.threads = threads;
    AtomicInteger count = new AtomicInteger();
    this.pool =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread =
                  new Thread(null, work, "jourfixe-" + count.incrementAndGet(), STACK_BYTES);
              thread.setDaemon(true);
              return thread;
            });
  }

  /** {@link #map(List, Function, Progress)} that nobody watches. */
  public <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> work) {
    return map(items, work, Progress.SILENT);
  }

  /**
   * Applies a function to every item.
   *
   * @param items the pieces
   * @param work may run in any order and on several threads at once
   * @param progress hears of every finished piece
   * @return the results, in the order of the items
   * @throws RuntimeException what {@code work} threw first; pieces not begun by then are left out
   */
  public <T, R> List<R> map(
      List<T> items, Function<? super T, ? extends R> work, Progress progress) {
    Object[] results = new Object[items.size()];
    AtomicInteger next = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    Runnable loop =
        () -> {
          for (int i = next.getAndIncrement(); i < results.length; i = next.getAndIncrement()) {
            try {
              results[i] = work.apply(items.get(i));
            } catch (RuntimeException | Error e) {
              next.set(results.length);
              throw e;
            }
            progress.done(done.incrementAndGet(), results.length);
          }
        };
    List<Future<?>> loops = new ArrayList<>();
    for (int i = 0; i < Math.min(threads, results.length); i++) {
      loops.add(pool.submit(loop));
    }
    await(loops);
    @SuppressWarnings("unchecked")
    List<R> list = (List<R>) Arrays.asList(results);
    return list;
  }

  /** Waits for all loops, so that nothing runs on when this returns; throws the first failure. */
  private static void await(List<Future<?>> loops) {
    Throwable failure = null;
    for (Future<?> loop : loops) {
      try {
        loop.get();
      } catch (ExecutionException e) {
        failure = failure == null ? e.getCause() : failure;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("The build was interrupted", e);
      }
    }
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
  }

  /** Ends the threads. */
  @Override
  public void close() {
    pool.shutdownNow();
  }
}
