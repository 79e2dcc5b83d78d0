// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.housestyle.rule.PackCatalog;
import org.housestyle.rule.PackException;
import org.housestyle.rule.RulePack;
import org.housestyle.rules.BuiltInPacks;
import org.housestyle.yaml.Nearest;
import picocli.CommandLine.Option;

/** The rule packs of a command: the one on child protection, and those named. */
final class PackOption {

  @Option(
      names = "--pack",
      paramLabel = "NAME|PATH",
      order = 20,
      completionCandidates = CompletionNames.Packs.class,
      description = "Use this rule pack as well: a built-in one, or a file or folder. Repeatable.")
  private List<String> packs = new ArrayList<>();

  /** The named packs, as written. */
  List<String> named() {
    return packs;
  }

  /**
   * Reads the packs.
   *
   * @throws InvalidUseException if one does not exist or has mistakes
   */
  List<RulePack> read() {
    Set<String> wanted = new LinkedHashSet<>();
    wanted.add(BuiltInPacks.names().get(0));
    wanted.addAll(packs);
    Map<String, RulePack> read = new LinkedHashMap<>();
    for (String pack : wanted) {
      RulePack next = read(pack);
      if (read.putIfAbsent(next.name(), next) != null) {
        throw new InvalidUseException(
            "--pack " + pack + ": another rule pack is named \"" + next.name() + "\" as well");
      }
    }
    return List.copyOf(read.values());
  }

  /**
   * Reads the packs, and then those of the built-in ones that are not among them.
   *
   * @throws InvalidUseException if one does not exist or has mistakes
   */
  List<RulePack> readWithBuiltIn() {
    List<RulePack> read = new ArrayList<>(read());
    List<String> names = read.stream().map(RulePack::name).toList();
    for (String name : BuiltInPacks.names()) {
      if (!names.contains(name)) {
        read.add(read(name));
      }
    }
    return read;
  }

  /**
   * Reads one pack.
   *
   * @param pack a built-in name, or a path
   * @throws InvalidUseException if it does not exist or has mistakes
   */
  static RulePack read(String pack) {
    try {
      if (BuiltInPacks.names().contains(pack)) {
        return BuiltInPacks.named(pack).orElseThrow();
      }
      PackCatalog onClassPath = PackCatalog.of(PackOption.class.getClassLoader());
      return onClassPath.names().contains(pack)
          ? onClassPath.read(pack)
          : RulePack.read(path(pack));
    } catch (PackException e) {
      throw mistakes(pack, e);
    } catch (IOException e) {
      throw new InvalidUseException(
          "the rule pack " + pack + " cannot be read: " + IoMessage.of(e));
    } catch (IllegalStateException e) {
      // Helps people who edit a built-in pack.
      if (e.getCause() instanceof PackException mistakes) {
        throw mistakes(pack, mistakes);
      }
      throw e;
    }
  }

  private static Path path(String pack) {
    try {
      Path path = Path.of(pack);
      if (Files.exists(path)) {
        return path;
      }
    } catch (InvalidPathException e) {
      // then it is not a file either
    }
    throw new InvalidUseException(
        "no rule pack \""
            + pack
            + "\": neither a file or folder, nor built in ("
            + String.join(", ", BuiltInPacks.names())
            + ")"
            + Nearest.typedHint(pack, BuiltInPacks.names()));
  }

  private static InvalidUseException mistakes(String pack, PackException e) {
    int count = e.problems().size();
    List<String> lines = new ArrayList<>();
    lines.add(
        "the rule pack " + pack + " has " + (count == 1 ? "a mistake:" : count + " mistakes:"));
    lines.addAll(e.problems());
    return new InvalidUseException(lines);
  }
}
