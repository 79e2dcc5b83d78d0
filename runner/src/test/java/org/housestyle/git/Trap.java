// SPDX-License-Identifier: Apache-2.0
package org.housestyle.git;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** What may run a command that the repository names. */
enum Trap {
  CLEAN_FILTER("filter.trap.clean", "a.md filter=trap\n", "diff"),
  PROCESS_FILTER("filter.trap.process", "a.md filter=trap\n", "diff"),
  TEXT_CONVERSION("diff.trap.textconv", "a.md diff=trap\n", "diff"),
  DIFF_DRIVER("diff.trap.command", "a.md diff=trap\n", "diff"),
  EXTERNAL_DIFF("diff.external", "", "diff"),
  MONITOR("core.fsmonitor", "", "status"),
  PAGER("core.pager", "", "") /* git starts it on terminals only */,
  ALIAS("alias.trapped", "", "trapped"),
  CREDENTIALS("credential.helper", "", "credential fill"),
  HOOK("core.hooksPath", "", "commit --allow-empty -m x");

  private final String key;
  private final String attributes;
  private final String setOff;

  Trap(String key, String attributes, String setOff) {
    this.key = key;
    this.attributes = attributes;
    this.setOff = setOff;
  }

  /** Sets the trap in a working tree. */
  void set(Path tree, Path caught) throws IOException {
    Path program = script(caught.resolveSibling(name()), caught.resolve(name()));
    String value = program.toString();
    if (this == ALIAS || this == CREDENTIALS) {
      value = "!" + program;
    }
    if (this == HOOK) {
      Path hooks = Files.createDirectories(caught.resolveSibling("hooks"));
      for (String hook : List.of("post-index-change", "reference-transaction", "pre-commit")) {
        script(hooks.resolve(hook), caught.resolve(name()));
      }
      value = hooks.toString();
    }
    new TestRepository(tree).git("config", key, value);
    Path file = tree.resolve(".gitattributes");
    String before = Files.exists(file) ? Files.readString(file) : "";
    Files.writeString(file, before + attributes);
  }

  /** A program that leaves a file. */
  static Path script(Path program, Path trace) throws IOException {
    Files.writeString(program, "#!/bin/sh\ntouch '" + trace + "'\n");
    return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** Whether git itself can be made to run it here. */
  boolean canBeSetOff() {
    return !setOff.isEmpty();
  }

  /** Runs git as a user would, whatever comes of it. */
  void setOff(Path tree) throws IOException {
    setOff(tree, List.of(setOff.split(" ")));
  }

  static void setOff(Path tree, List<String> arguments) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=A", "-c", "user.email=a"));
    command.addAll(arguments);
    Process git =
        new ProcessBuilder(command).directory(tree.toFile()).redirectErrorStream(true).start();
    try (OutputStream in = git.getOutputStream()) {
      in.write("protocol=https\nhost=example.org\n\n".getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // a command that reads no input may have ended
    }
    git.getInputStream().readAllBytes();
  }
}
