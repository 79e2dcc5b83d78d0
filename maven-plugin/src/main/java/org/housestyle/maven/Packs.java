package org.housestyle.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecutionException;
import org.housestyle.rule.PackCatalog;
import org.housestyle.rule.PackException;
import org.housestyle.rule.RulePack;
import org.housestyle.rules.BuiltInPacks;

/** The rule packs to check with: the one on child protection, and those that the POM names. */
final class Packs {

  private Packs() {}

  /**
   * Reads the packs.
   *
   * @param names built-in packs, packs of the plugin's dependencies, or paths
   * @param basedir what paths are seen from
   */
  static List<RulePack> of(List<String> names, Path basedir) throws MojoExecutionException {
    List<RulePack> packs = new ArrayList<>();
    packs.add(BuiltInPacks.childProtection());
    for (String name : names == null ? List.<String>of() : names) {
      if (!name.equals(packs.get(0).name())) {
        packs.add(read(name, basedir));
      }
    }
    return packs;
  }

  private static RulePack read(String name, Path basedir) throws MojoExecutionException {
    if (BuiltInPacks.names().contains(name)) {
      return BuiltInPacks.named(name).orElseThrow();
    }
    try {
      PackCatalog dependencies = PackCatalog.of(Packs.class.getClassLoader());
      if (dependencies.names().contains(name)) {
        return dependencies.read(name);
      }
      Path path = basedir.resolve(name);
      if (!Files.exists(path)) {
        TreeSet<String> known = new TreeSet<>(dependencies.names());
        known.addAll(BuiltInPacks.names());
        throw Settings.wrong(
            "packs",
            "no pack or folder \"" + name + "\"; known packs: " + String.join(", ", known));
      }
      return RulePack.read(path);
    } catch (PackException e) {
      throw Settings.wrong("packs", "the rule pack has mistakes:\n" + e.getMessage(), e);
    } catch (IOException e) {
      throw Settings.wrong("packs", name + " cannot be read: " + e.getMessage(), e);
    }
  }
}
