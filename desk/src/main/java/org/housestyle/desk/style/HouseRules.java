// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.style;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.housestyle.Housestyle;
import org.housestyle.LevelOverride;
import org.housestyle.desk.http.RefusedException;
import org.housestyle.rule.RulePack;
import org.housestyle.rules.BuiltInPacks;
import org.housestyle.run.ConfigException;
import org.housestyle.service.StyleService;
import org.housestyle.service.StyleServiceBuilder;

/**
 * The rules of the house: what {@code housestyle.yml} in a folder says, read again when it changes.
 * If it has mistakes then, the rules stay as they were, and {@link #problem} says why. Thread-safe.
 */
public final class HouseRules {

  private static final String OPTION = "the choice of packs";
  private static final long LOOK_AGAIN = TimeUnit.SECONDS.toNanos(1);
  private static final int MOST_KEPT = 64;

  private record Asked(Choice choice, Path file) {}

  private final Path folder;
  private final Supplier<StyleServiceBuilder> services;
  private final ConfigurationWatch watch;

  private StyleService house;
  private Optional<String> problem = Optional.empty();
  private long lookedAt = System.nanoTime();

  /** What was asked for lately. */
  private final Map<Asked, ChosenStyle> chosen =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, ChosenStyle> eldest) {
          return size() > MOST_KEPT;
        }
      };

  /**
   * Reads the configuration of a folder.
   *
   * @param services makes a builder with the options of the server
   * @throws ConfigException if the configuration has mistakes
   */
  public HouseRules(Path folder, Supplier<StyleServiceBuilder> services) {
    this.folder = folder;
    this.services = services;
    this.watch = new ConfigurationWatch(folder);
    this.house = services.get().build();
    house.requireValid(List.of(folder));
  }

  /** What is wrong with the configuration now; empty if it is the one in use. */
  public synchronized Optional<String> problem() {
    readAgain();
    return problem;
  }

  /**
   * How to check a file.
   *
   * @param name the name of the file, without folders; the configuration may have settings for it
   * @throws RefusedException if the house does not have what is chosen
   */
  public synchronized ChosenStyle style(Choice choice, String name) throws RefusedException {
    readAgain();
    Asked asked = new Asked(choice, folder.resolve(name));
    ChosenStyle known = chosen.get(asked);
    if (known == null) {
      known = choose(asked);
      chosen.put(asked, known);
    }
    return known;
  }

  /** The rules of the house, without any choice. */
  public ChosenStyle style() {
    try {
      return style(Choice.NONE, "story.txt");
    } catch (RefusedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void readAgain() {
    long now = System.nanoTime();
    if (now - lookedAt < LOOK_AGAIN) {
      return;
    }
    lookedAt = now;
    if (!watch.hasChanged()) {
      return;
    }
    try {
      StyleService fresh = services.get().build();
      fresh.requireValid(List.of(folder));
      house = fresh;
      problem = Optional.empty();
      chosen.clear();
    } catch (ConfigException e) {
      problem = Optional.of(e.getMessage());
    }
  }

  private ChosenStyle choose(Asked asked) throws RefusedException {
    Choice choice = asked.choice();
    StyleService service = choice.packs().isEmpty() ? house : withPacks(choice.packs().get());
    try {
      Housestyle housestyle = service.housestyle(asked.file());
      if (choice.guidance().isPresent()) {
        housestyle = housestyle.withGuidance(choice.guidance().get());
      }
      if (choice.region().isPresent()) {
        housestyle = housestyle.withRegion(choice.region().get());
      }
      return new ChosenStyle(housestyle, service.formats(folder), housestyle.fingerprint());
    } catch (IllegalArgumentException e) {
      throw new RefusedException(400, e.getMessage());
    }
  }

  /** Only names are taken, never paths: a caller must not make the server read files. */
  private StyleService withPacks(List<String> names) throws RefusedException {
    List<String> own =
        house.housestyle(folder.resolve("file")).packs().stream().map(RulePack::name).toList();
    StyleServiceBuilder builder = services.get();
    for (String name : names) {
      if (!own.contains(name)) {
        if (!BuiltInPacks.names().contains(name)) {
          throw new RefusedException(400, "no rule pack \"" + name + "\" is known here");
        }
        builder.packs(List.of(name), folder, OPTION);
      }
    }
    for (String name : own) {
      if (!names.contains(name)) {
        builder.level(name + "/*", LevelOverride.OFF, OPTION);
      }
    }
    return builder.build();
  }
}
