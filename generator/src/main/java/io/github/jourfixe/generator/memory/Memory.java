package io.github.jourfixe.generator.memory;

import io.github.jourfixe.generator.diagnostic.Diagnostic;
import io.github.jourfixe.generator.diagnostic.Diagnostics;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Keeps what a build has made, with what it found on the way, for the next build of the same
 * folder. A key stands for all that the work depends on, so that equal keys mean equal results.
 * Safe for use by several threads.
 */
public sealed interface Memory {

  /** Keeps nothing; for a build that no other follows. */
  Memory NONE = new Nothing();

  /**
   * All that some work depends on; equal if the work comes out equal.
   *
   * @param <V> what the work makes
   */
  interface Key<V> {}

  /**
   * The result of some work, as it came out the last time or done now.
   *
   * @param diagnostics hears of everything that the work finds, or found then
   * @param work reports to what it is given, and to nothing else
   */
  <V> V recall(Key<V> key, Diagnostics diagnostics, Function<Diagnostics, V> work);

  /** A memory that lasts. */
  static Lasting lasting() {
    return new Lasting();
  }

  /** Keeps nothing. */
  record Nothing() implements Memory {
    @Override
    public <V> V recall(Key<V> key, Diagnostics diagnostics, Function<Diagnostics, V> work) {
      return work.apply(diagnostics);
    }
  }

  /** Keeps results as long as each build asks for them. */
  final class Lasting implements Memory {

    private Map<Key<?>, Result<?>> earlier = Map.of();
    private Map<Key<?>, Result<?>> current = new ConcurrentHashMap<>();

    private Lasting() {}

    @Override
    public <V> V recall(Key<V> key, Diagnostics diagnostics, Function<Diagnostics, V> work) {
      // A key is only ever kept with what its own work made.
      @SuppressWarnings("unchecked")
      Result<V> known = (Result<V>) earlier.get(key);
      Result<V> result = known == null ? Result.of(work) : known;
      current.put(key, result);
      result.findings().forEach(diagnostics::report);
      return result.value();
    }

    /** Begins a build: results that fit are forgotten, and those that the last one did not need. */
    public void begin(Predicate<Key<?>> outdated) {
      current.keySet().removeIf(outdated);
      earlier = current;
      current = new ConcurrentHashMap<>();
    }

    /** Takes back a build that was not finished: what the one before it made is known again. */
    public void abandon() {
      current.putAll(earlier);
    }
  }

  /** What some work made and found. */
  record Result<V>(V value, List<Diagnostic> findings) {
    private static <V> Result<V> of(Function<Diagnostics, V> work) {
      Diagnostics diagnostics = new Diagnostics();
      V value = work.apply(diagnostics);
      return new Result<>(value, diagnostics.sorted());
    }
  }
}
