// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rules.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The annotated copy of all packs.
 *
 * @param copies all copy, by pack, file and line
 * @param planned by pack, rules that it ought to have and does not have yet
 * @param hash a hash of the data files: the same data give the same hash
 */
record Data(List<AnnotatedCopy> copies, Map<String, Set<String>> planned, String hash) {

  private static final String WORDINGS = "wordings.txt";
  private static final String RULES = "rules.txt";

  static Data read(Path folder) {
    try {
      Map<String, Path> files = files(folder);
      Wordings wordings = new Wordings(Files.readAllLines(files.get(WORDINGS)));
      List<AnnotatedCopy> copies = new ArrayList<>();
      Map<String, Set<String>> planned = new TreeMap<>();
      for (Path file : files.values()) {
        Path rules = file.resolveSibling(RULES);
        if (Files.exists(rules) && !file.equals(rules)) {
          RuleNames names = new RuleNames(Files.readAllLines(rules));
          copies.addAll(CopyReader.read(file, names, wordings));
          planned.put(file.getParent().getFileName().toString(), names.planned());
        }
      }
      return new Data(copies, planned, hash(files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Path> files(Path folder) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(it -> it.toString().endsWith(".txt")).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), file);
      }
    }
    return files;
  }

  private static String hash(Map<String, Path> files) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Map.Entry<String, Path> file : files.entrySet()) {
        digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file.getValue()));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
