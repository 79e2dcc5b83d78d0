package org.housestyle.git;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.housestyle.run.GitException;

/**
 * The {@code git} command in a working tree. Runs without a shell, writes nothing, and does not run
 * programs configured in the repository.
 *
 * @param root the root of the working tree
 */
record Git(Path root) {

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
   * @throws GitException if git is missing or fails; has the first line of its error message
   */
  <T> T read(Reader<T> reader, String... arguments) throws GitException {
    List<String> command = new ArrayList<>(List.of("git", "-c", "core.fsmonitor=false"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
    // set inside a hook, and possibly for another working tree
    builder.environment().keySet().removeAll(List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"));
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    Process process = start(builder);
    try (InputStream out = new BufferedInputStream(process.getInputStream())) {
      process.getOutputStream().close();
      CompletableFuture<String> error =
          CompletableFuture.supplyAsync(() -> firstLine(process.getErrorStream()));
      T result = reader.read(out);
      if (process.waitFor() != 0) {
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

  private static Process start(ProcessBuilder builder) throws GitException {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new GitException("git cannot be run; install it, or put it on the PATH", e);
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
