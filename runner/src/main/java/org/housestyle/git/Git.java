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
 * The {@code git} command in a working tree. It is run without a shell, writes nothing, and runs no
 * program that the repository names.
 *
 * @param root the root of the working tree
 */
record Git(Path root) {

  /** Reads what git prints. */
  @FunctionalInterface
  interface Reader<T> {
    T read(InputStream out) throws IOException;
  }

  /** What git prints, without the line end. */
  String line(String... arguments) throws GitException {
    return read(out -> new String(out.readAllBytes(), StandardCharsets.UTF_8).strip(), arguments);
  }

  /**
   * Reads what git prints as it comes.
   *
   * @throws GitException if git is not there or fails; has the first line of what it says
   */
  <T> T read(Reader<T> reader, String... arguments) throws GitException {
    List<String> command = new ArrayList<>(List.of("git", "-c", "core.fsmonitor=false"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile());
    // A hook has these; they may be about another working tree.
    builder.environment().keySet().removeAll(List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"));
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    Process process = start(builder);
    try (InputStream out = new BufferedInputStream(process.getInputStream())) {
      process.getOutputStream().close();
      CompletableFuture<String> said =
          CompletableFuture.supplyAsync(() -> firstLine(process.getErrorStream()));
      T result = reader.read(out);
      if (process.waitFor() != 0) {
        throw new GitException("git " + arguments[0] + " failed in " + root + ": " + said.join());
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
      String said = new String(err.readAllBytes(), StandardCharsets.UTF_8);
      return said.lines().findFirst().orElse("it does not say why");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
