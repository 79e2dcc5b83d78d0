package org.housestyle.maven;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.housestyle.Housestyle;
import org.housestyle.report.JsonReport;
import org.housestyle.report.Report;
import org.housestyle.report.TextReport;
import org.housestyle.rule.Level;
import org.housestyle.rule.RulePack;
import org.housestyle.run.CheckRun;
import org.housestyle.run.Progress;

/** What the parameters of a POM mean. A wrong one is told by its name and what it may be. */
final class Settings {

  private static final String NEVER = "never";

  private Settings() {}

  /** The least level that fails the build, or nothing if none does. */
  static Optional<Level> threshold(String failOn) throws MojoExecutionException {
    if (failOn.equals(NEVER)) {
      return Optional.empty();
    }
    Optional<Level> level =
        Arrays.stream(Level.values()).filter(it -> it.id().equals(failOn)).findFirst();
    if (level.isEmpty()) {
      String known = Arrays.stream(Level.values()).map(Level::id).collect(Collectors.joining(", "));
      throw wrong("failOn", "no level \"" + failOn + "\"; known: " + known + ", " + NEVER);
    }
    return level;
  }

  /** The charset of this name; UTF-8 if the project names none. */
  private static Charset charset(String name) throws MojoExecutionException {
    try {
      return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw wrong("encoding", "no charset \"" + name + "\"; UTF-8 is a good choice", e);
    }
  }

  /** The report of this format. */
  static Report report(String format, File outputFile) throws MojoExecutionException {
    if (format.equals("text")) {
      return new TextReport(false, false);
    }
    if (!format.equals("json")) {
      throw wrong("format", "no format \"" + format + "\"; known: text, json");
    }
    if (outputFile == null) {
      throw wrong(
          "outputFile", "json needs a file to go to, for example target/housestyle/report.json");
    }
    return new JsonReport();
  }

  /** A run with these packs, on all processors. */
  static CheckRun run(List<RulePack> packs, String guidance, String encoding)
      throws MojoExecutionException {
    Charset charset = charset(encoding);
    int threads = Runtime.getRuntime().availableProcessors();
    return new CheckRun(housestyle(packs, guidance), charset, threads, Progress.NONE);
  }

  private static Housestyle housestyle(List<RulePack> packs, String guidance)
      throws MojoExecutionException {
    Housestyle housestyle;
    try {
      housestyle = Housestyle.withRules(packs);
    } catch (IllegalArgumentException e) {
      throw wrong("packs", e.getMessage(), e);
    }
    try {
      return guidance == null ? housestyle : housestyle.withGuidance(guidance);
    } catch (IllegalArgumentException e) {
      throw wrong("guidance", e.getMessage(), e);
    }
  }

  static MojoExecutionException wrong(String parameter, String problem) {
    return new MojoExecutionException(message(parameter, problem));
  }

  static MojoExecutionException wrong(String parameter, String problem, Exception cause) {
    return new MojoExecutionException(message(parameter, problem), cause);
  }

  private static String message(String parameter, String problem) {
    return "Housestyle: <" + parameter + "> (housestyle." + parameter + "): " + problem;
  }
}
