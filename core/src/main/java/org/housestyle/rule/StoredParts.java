// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.housestyle.index.StoredTrees;
import org.housestyle.yaml.YamlMap;
import org.housestyle.yaml.YamlNode;

/** The parts of a stored pack, each read when it is first needed. It was correct when stored. */
final class StoredParts implements PackParts {

  /** The tree that lists the wordings of all replacements. Its name is not that of a file. */
  static final String PREFERRED = "preferred";

  /** The tree that lists the ids of the rules that ask for a companion. */
  static final String COMPANIONS = "companions";

  private final StoredTrees trees;

  StoredParts(StoredTrees trees) {
    this.trees = trees;
  }

  private Optional<YamlMap> map(String file) {
    Optional<YamlNode> tree = trees.tree(file);
    return tree.isPresent() ? Optional.of(YamlMap.verified(file, tree.get())) : Optional.empty();
  }

  @Override
  public Optional<YamlMap> header() {
    return map(PackFiles.PACK);
  }

  @Override
  public Optional<YamlMap> sources() {
    return map(SOURCES);
  }

  @Override
  public Optional<YamlMap> words() {
    return map(WORDS);
  }

  @Override
  public Optional<YamlMap> titles() {
    return map(TITLES);
  }

  @Override
  public Optional<YamlMap> coverage() {
    return map(COVERAGE);
  }

  @Override
  public List<String> ruleIds() {
    List<String> ids = new ArrayList<>();
    for (String file : trees.names()) {
      if (PackParts.isRule(file)) {
        ids.add(PackParts.ruleId(file));
      }
    }
    return ids;
  }

  @Override
  public YamlMap rule(String id) {
    return map(id + YAML).orElseThrow();
  }

  @Override
  public String realWords() {
    return trees.tree(PackFiles.REAL_WORDS).orElseThrow() instanceof YamlNode.Scalar text
        ? text.text()
        : "";
  }

  @Override
  public Optional<Set<String>> preferredWordings() {
    return Optional.of(texts(PREFERRED));
  }

  @Override
  public Optional<Set<String>> companions() {
    return Optional.of(texts(COMPANIONS));
  }

  /** The texts of a list. */
  private Set<String> texts(String tree) {
    Set<String> texts = new LinkedHashSet<>();
    if (trees.tree(tree).orElseThrow() instanceof YamlNode.Sequence list) {
      for (YamlNode item : list.items()) {
        if (item instanceof YamlNode.Scalar scalar) {
          texts.add(scalar.text());
        }
      }
    }
    return texts;
  }

  @Override
  public String contentHash() {
    return trees.packHash();
  }

  @Override
  public boolean isSingle() {
    return false;
  }

  @Override
  public void rejectRealWords(int line, String message) {
    throw new IllegalStateException("Bug: a stored pack is wrong in line " + line + ": " + message);
  }
}
