package org.housestyle.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.housestyle.index.StoredTrees;
import org.housestyle.yaml.Problems;
import org.housestyle.yaml.YamlMap;
import org.housestyle.yaml.YamlNode;

/** The parts of a stored pack, each read when it is first needed. It was correct when stored. */
final class StoredParts implements PackParts {

  private final StoredTrees trees;

  StoredParts(StoredTrees trees) {
    this.trees = trees;
  }

  private Optional<YamlMap> map(String file) {
    return trees.tree(file).flatMap(tree -> YamlMap.of(file, tree, new Problems()));
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
  public boolean isSingle() {
    return false;
  }

  @Override
  public boolean isVerified() {
    return true;
  }

  @Override
  public void rejectRealWords(int line, String message) {
    throw new IllegalStateException("Bug: a stored pack is wrong in line " + line + ": " + message);
  }
}
