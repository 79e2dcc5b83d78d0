// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.housestyle.rule.PackException;
import org.housestyle.rule.RulePack;

/**
 * The rule packs that come with Housestyle. Other artifacts' packs are in a {@code PackCatalog}.
 */
public final class BuiltInPacks {

  private static final String CHILD_PROTECTION = "child-protection";
  private static final List<String> NAMES =
      List.of(
          CHILD_PROTECTION,
          "addiction",
          "age",
          "disability",
          "gender-and-sexuality",
          "help-lines",
          "mental-health",
          "migration",
          "suicide",
          "trafficking",
          "violence-against-women");

  private BuiltInPacks() {}

  /** How the media are asked to write about sexual offences against children. */
  public static RulePack childProtection() {
    return read(CHILD_PROTECTION);
  }

  /** The names of the built-in packs. The first is the one that is checked by default. */
  public static List<String> names() {
    return NAMES;
  }

  /** The built-in pack of this name, if there is one. */
  public static Optional<RulePack> named(String name) {
    return NAMES.contains(name) ? Optional.of(read(name)) : Optional.empty();
  }

  private static RulePack read(String name) {
    try {
      return RulePack.read(BuiltInPacks.class, name);
    } catch (IOException e) {
      throw new UncheckedIOException("Bug: the pack " + name + " is part of this library", e);
    } catch (PackException e) {
      throw new IllegalStateException("Bug: the pack " + name + " has mistakes", e);
    }
  }
}
