// SPDX-License-Identifier: Apache-2.0
package org.housestyle.baseline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.housestyle.Finding;
import org.housestyle.Status;
import org.housestyle.files.AtomicFile;
import org.housestyle.files.FileSet;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.Paths;
import org.housestyle.run.RunResult;

/**
 * Known findings that are not to be reported again, in a file that can be shared. A finding is kept
 * as its {@linkplain Fingerprints fingerprint} and the path of its file, relative to the folder of
 * the baseline. No copy is kept. Immutable and thread-safe.
 *
 * <pre>{@code
 * FileSet set = FileSet.of(List.of(Path.of("content")));
 * RunResult result = new CheckRun(house, 2, Progress.NONE).check(set);
 * RunResult fresh = Baseline.read(Path.of("house.baseline")).compare(result, set.files()).fresh();
 * }</pre>
 *
 * <p>Every method that takes a result also takes the files that were to be checked, by the paths
 * they are reported under, as {@link FileSet#files()} has them.
 */
public final class Baseline {

  /**
   * A result compared with a baseline.
   *
   * @param fresh the same result, with the findings of the baseline held back
   * @param gone how many findings of the baseline no longer exist, in files that were checked or
   *     deleted
   * @param pruned the baseline without them, and with the new paths of those that moved
   */
  public record Comparison(RunResult fresh, int gone, Baseline pruned) {}

  private final Path file;
  private final SortedSet<BaselineEntry> entries;

  private Baseline(Path file, SortedSet<BaselineEntry> entries) {
    this.file = file.toAbsolutePath().normalize();
    this.entries = Collections.unmodifiableSortedSet(entries);
  }

  /** A baseline without findings. Nothing is written yet. */
  public static Baseline empty(Path file) {
    return new Baseline(file, new TreeSet<>());
  }

  /**
   * Reads a baseline.
   *
   * @throws IOException if it is missing or malformed; the message names file, line and remedy
   */
  public static Baseline read(Path file) throws IOException {
    return new Baseline(file, BaselineText.read(file));
  }

  /** How many findings it has. */
  public int size() {
    return entries.size();
  }

  /**
   * Holds back the findings that are in the baseline. A finding whose file was renamed, or whose
   * text moved to another file, is recognised by its fingerprint.
   */
  public Comparison compare(RunResult result, Map<String, Path> files) {
    SortedSet<BaselineEntry> left = new TreeSet<>(entries);
    Map<String, Set<Finding>> known = new HashMap<>();
    Map<String, Map<Finding, String>> others = new LinkedHashMap<>();
    for (CheckedFile checked : result.files()) {
      String path = path(files.get(checked.path()));
      Map<Finding, String> names = Fingerprints.of(checked);
      Set<Finding> listed = new HashSet<>(names.keySet());
      listed.removeIf(finding -> !left.remove(new BaselineEntry(path, names.get(finding))));
      names.keySet().removeAll(listed);
      known.put(checked.path(), listed);
      others.put(checked.path(), names);
    }
    Map<String, Integer> gone = new HashMap<>();
    left.stream()
        .filter(seen(result, files))
        .forEach(entry -> gone.merge(entry.name(), 1, Integer::sum));
    others.forEach(
        (path, names) ->
            names.forEach(
                (finding, name) -> {
                  if (takeOne(gone, name)) {
                    known.get(path).add(finding);
                  }
                }));
    RunResult fresh =
        result.with(
            file ->
                file.with(
                    file.result()
                        .holding(known.get(file.path())::contains, new Status.Baseline())));
    Baseline pruned = with(result, files, known::get);
    return new Comparison(fresh, gone.values().stream().mapToInt(it -> it).sum(), pruned);
  }

  /**
   * A baseline with the findings of a result. Entries of files that were not checked are kept,
   * unless the files were deleted.
   */
  public Baseline updated(RunResult result, Map<String, Path> files) {
    Map<String, Set<Finding>> all = new HashMap<>();
    for (CheckedFile checked : result.files()) {
      all.put(checked.path(), Fingerprints.of(checked).keySet());
    }
    return with(result, files, all::get);
  }

  /**
   * A baseline that has only some findings of the files that were checked or deleted.
   *
   * @param chosen the findings by the path of their file, as reported
   */
  private Baseline with(
      RunResult result, Map<String, Path> files, Function<String, Set<Finding>> chosen) {
    SortedSet<BaselineEntry> now = new TreeSet<>(entries);
    now.removeIf(seen(result, files));
    for (CheckedFile checked : result.files()) {
      String path = path(files.get(checked.path()));
      Map<Finding, String> names = Fingerprints.of(checked);
      chosen.apply(checked.path()).forEach(it -> now.add(new BaselineEntry(path, names.get(it))));
    }
    return new Baseline(file, now);
  }

  /**
   * Writes it in one step. Equal baselines are equal bytes.
   *
   * @throws IOException if that fails; the message says why
   */
  public void write() throws IOException {
    try {
      AtomicFile.write(file, BaselineText.of(entries));
    } catch (IOException e) {
      throw new IOException(file + " cannot be written: " + Paths.whyNotWritten(e), e);
    }
  }

  private static boolean takeOne(Map<String, Integer> gone, String name) {
    int left = gone.getOrDefault(name, 0);
    gone.computeIfPresent(name, (it, count) -> Math.max(0, count - 1));
    return left > 0;
  }

  /** Whether the file of an entry was checked or deleted. */
  private Predicate<BaselineEntry> seen(RunResult result, Map<String, Path> files) {
    Map<String, Path> checked = new HashMap<>(files);
    result.errors().forEach(error -> checked.remove(error.path()));
    Map<String, Boolean> seen = new HashMap<>();
    checked.values().forEach(it -> seen.put(path(it), true));
    return entry -> seen.computeIfAbsent(entry.path(), this::isMissing);
  }

  private boolean isMissing(String path) {
    try {
      return Files.notExists(file.resolveSibling(path));
    } catch (InvalidPathException e) {
      return true;
    }
  }

  /** A path relative to the folder of the baseline, if both are on one drive. */
  private String path(Path other) {
    Path absolute = other.toAbsolutePath().normalize();
    try {
      return Paths.reported(file.getParent().relativize(absolute));
    } catch (IllegalArgumentException e) {
      return Paths.reported(absolute);
    }
  }
}
