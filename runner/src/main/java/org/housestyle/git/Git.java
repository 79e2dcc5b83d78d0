// SPDX-License-Identifier: Apache-2.0
package org.housestyle.git;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.housestyle.run.GitException;

/**
 * The {@code git} command for one Git folder. Runs without a shell, writes nothing, fetches
 * nothing, and ends after a time limit.
 *
 * @param root the root of the working tree
 * @param environment all variables that git sees
 * @param limit how long a command may take
 */
record Git(Path root, Map<String, String> environment, Duration limit) {

  /** What each command gets, whatever the Git folder. */
  private static final List<String> OPTIONS =
      List.of(
          "--no-pager",
          "-c",
          "core.fsmonitor=false",
          "-c",
          "core.hooksPath=/dev/null",
          "-c",
          "safe.bareRepository=explicit");

  /** Reads the output. */
  @FunctionalInterface
  interface Reader<T> {
    T read(InputStream out) throws IOException;
  }

  /** The output, without the line end. */
  String line(String... arguments) throws GitException {
    return read(out -> new String(out.readAllBytes(), StandardCharsets.UTF_8).strip(), arguments);
  }

  /**
   * Reads the output while git runs.
   *
   * @throws GitException if git is missing, fails or takes too long; has the first line of its
   *     error message
   */
  <T> T read(Reader<T> reader, String... arguments) throws GitException {
    Process process = start(arguments);
    CompletableFuture<Process> end =
        process.onExit().orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS);
    end.exceptionally(late -> process.destroyForcibly());
    try (InputStream out = new BufferedInputStream(process.getInputStream())) {
      process.getOutputStream().close();
      CompletableFuture<String> error =
          CompletableFuture.supplyAsync(() -> firstLine(process.getErrorStream()));
      T result = reader.read(out);
      int exit = process.waitFor();
      if (end.isCompletedExceptionally()) {
        throw new GitException(
            "git " + arguments[0] + " took longer than " + limit.toSeconds() + " s in " + root);
      }
      if (exit != 0) {
        throw new GitException("git " + arguments[0] + " failed in " + root + ": " + error.join());
      }
      return result;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GitException("interrupted while git ran", e);
    } catch (GitException e) {
      throw e;
    } catch (IOException | UncheckedIOException e) {
      throw new GitException("git " + arguments[0] + " cannot be read: " + e.getMessage(), e);
    } finally {
      process.destroy();
    }
  }

  private Process start(String... arguments) throws GitException {
    List<String> command = new ArrayList<>(List.of(GitProgram.find().toString()));
    command.addAll(OPTIONS);
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new GitException(GitProgram.MISSING, e);
    }
  }

  private static String firstLine(InputStream err) {
    try {
      String error = new String(err.readAllBytes(), StandardCharsets.UTF_8);
      return error.lines().findFirst().orElse("it does not say why");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
