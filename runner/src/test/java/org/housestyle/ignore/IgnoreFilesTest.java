// SPDX-License-Identifier: Apache-2.0
package org.housestyle.ignore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left out is what {@code git check-ignore} says; the lists were compared with it. */
class IgnoreFilesTest {

  @TempDir Path root;

  @BeforeEach
  void aRepository() throws IOException {
    Files.createDirectories(root.resolve(".git/info"));
  }

  private void write(String file, String... lines) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, List.of(lines));
  }

  /** Those of the paths that are left out; a path that ends with a slash is a folder. */
  private List<String> leftOut(String... paths) {
    IgnoreFiles files = new IgnoreFiles(root);
    List<String> out = new ArrayList<>();
    for (String path : paths) {
      Path at = root;
      String[] names = path.split("/");
      for (int i = 0; i < names.length; i++) {
        if (files.in(at).leaveOut(names[i], i < names.length - 1 || path.endsWith("/"))) {
          out.add(path);
          break;
        }
        at = at.resolve(names[i]);
      }
    }
    return out;
  }

  private static boolean leavesOut(Path folder, String name) {
    return new IgnoreFiles(folder).in(folder).leaveOut(name, false);
  }

  @Test
  void patternsWithoutASlashHoldInEveryFolder() throws IOException {
    write(".gitignore", "*.log", "build", "q?.md", "[ab]c.md", "[!x]y.md", "[[:digit:]]n.md");
    assertThat(
            leftOut(
                "x.log",
                "s/x.log",
                "build/a.md",
                "s/build",
                "q1.md",
                "q.md",
                "ac.md",
                "cc.md",
                "zy.md",
                "xy.md",
                "1n.md",
                "an.md",
                "rebuild/a.md"))
        .containsExactly(
            "x.log", "s/x.log", "build/a.md", "s/build", "q1.md", "ac.md", "zy.md", "1n.md");
  }

  @Test
  void aSlashAnchorsToTheFolderOfTheFile() throws IOException {
    write(".gitignore", "/anchored.md", "doc/*.txt", "sub/inner");
    assertThat(
            leftOut(
                "anchored.md",
                "s/anchored.md",
                "doc/a.txt",
                "doc/b/a.txt",
                "s/doc/a.txt",
                "sub/inner/a.md",
                "s/sub/inner/a.md"))
        .containsExactly("anchored.md", "doc/a.txt", "sub/inner/a.md");
  }

  @Test
  void aSlashAtTheEndMeansFolders() throws IOException {
    write(".gitignore", "dir/", "only/**/");
    assertThat(leftOut("dir/x.md", "s/dir/x.md", "t/dir", "only/f.md", "only/g/f.md"))
        .containsExactly("dir/x.md", "s/dir/x.md", "only/g/f.md");
  }

  @Test
  void twoStarsAreAnyNumberOfFolders() throws IOException {
    write(".gitignore", "a/**/z.md", "**/deep.md", "foo/**", "x**y.md");
    assertThat(
            leftOut(
                "a/z.md",
                "a/b/c/z.md",
                "s/a/z.md",
                "deep.md",
                "s/t/deep.md",
                "foo/b/c.md",
                "foo",
                "xzzy.md",
                "x/y.md"))
        .containsExactly("a/z.md", "a/b/c/z.md", "deep.md", "s/t/deep.md", "foo/b/c.md", "xzzy.md");
  }

  @Test
  void theLastLineThatSpeaksOfAFileDecides() throws IOException {
    write(
        ".gitignore", "*.log", "!keep.log", "h/*", "!h/k", "h/k/*", "!h/k/y.md", "dir/", "!dir/x");
    assertThat(
            leftOut("a.log", "keep.log", "s/keep.log", "h/a.md", "h/k/x.md", "h/k/y.md", "dir/x"))
        .containsExactly("a.log", "h/a.md", "h/k/x.md", "dir/x");
  }

  @Test
  void signsOfOtherPatternLanguagesStandForThemselves() throws IOException {
    write(".gitignore", "a+b.md", "p(1).md", "c{1,2}.md", "lit\\*.md", "br[]]x.md", "[z");
    assertThat(
            leftOut(
                "a+b.md",
                "aab.md",
                "p(1).md",
                "p1.md",
                "c{1,2}.md",
                "c1.md",
                "lit*.md",
                "lita.md",
                "br]x.md",
                "z",
                "[z"))
        .containsExactly("a+b.md", "p(1).md", "c{1,2}.md", "lit*.md", "br]x.md");
  }

  @Test
  void commentsBlankLinesAndSpacesAtTheEndDoNotCount() throws IOException {
    Files.writeString(
        root.resolve(".gitignore"),
        "\uFEFFfirst.md\r\n\r\n# no.md\n\\#hash.md\n\\!bang.md\nsp ace.md  \ntrail\\ ");
    assertThat(
            leftOut("first.md", "# no.md", "#hash.md", "!bang.md", "sp ace.md", "trail ", "trail"))
        .containsExactly("first.md", "#hash.md", "!bang.md", "sp ace.md", "trail ");
  }

  @Test
  void theNearestFileDecides() throws IOException {
    write(".gitignore", "*.md");
    write("docs/.gitignore", "!*.md", "/draft.md");
    assertThat(leftOut("a.md", "docs/a.md", "docs/draft.md", "docs/s/draft.md"))
        .containsExactly("a.md", "docs/draft.md");
  }

  @Test
  void housestylesOwnFileGoesFirst() throws IOException {
    write("docs/.gitignore", "generated/");
    write(".housestyleignore", "!generated/", "archive/");
    assertThat(leftOut("docs/generated/a.md", "archive/a.md")).containsExactly("archive/a.md");
  }

  @Test
  void whatTheOwnerExcludesCountsLast() throws IOException {
    write(".git/info/exclude", "*.txt");
    write("s/.gitignore", "!a.txt");
    assertThat(leftOut("a.txt", "s/a.txt", "s/b.txt")).containsExactly("a.txt", "s/b.txt");
  }

  @Test
  void aWorktreeHasTheExcludesOfItsRepository() throws IOException {
    write(".git/info/exclude", "*.txt");
    write(".git/worktrees/w/commondir", "../..");
    write("w/.git", "gitdir: ../.git/worktrees/w");
    assertThat(leavesOut(root.resolve("w"), "a.txt")).isTrue();
  }

  @Test
  void foldersAboveCountUpToTheRepository() throws IOException {
    write(".gitignore", "*.log", "target/");
    write("inner/.git/HEAD", "");
    Path deep = Files.createDirectories(root.resolve("target/a/b"));
    assertThat(leavesOut(deep, "x.log")).isTrue();
    assertThat(leavesOut(deep, "x.md")).isFalse();
    Path inner = root.resolve("inner");
    assertThat(leavesOut(inner, "x.log")).isFalse();
  }

  @Test
  void theLineThatDecidesIsTold() throws IOException {
    write(".gitignore", "# built", "target/");
    assertThat(new IgnoreFiles(root).reason(root.resolve("in/target/a.md")))
        .contains(new IgnoreFiles.IgnoreLine(root.resolve(".gitignore"), 2));
    assertThat(new IgnoreFiles(root).reason(root.resolve("in/a.md"))).isEmpty();
  }

  @Test
  void aClassThatIsNotEndedIsOrdinaryCharacters() throws IOException {
    write(
        ".gitignore",
        "[[:]].md",
        "[a[:]b.md",
        "[[:x]y:]c.md",
        "[[::]]d.md",
        "[[:",
        "x[[:a",
        "e[[:]f");
    assertThat(
            leftOut(
                "[].md",
                ":].md",
                "a.md",
                "ab.md",
                "[b.md",
                ":b.md",
                "d.md",
                "[y:]c.md",
                "xy:]c.md",
                "[:y:]c.md",
                "ef",
                "e[f",
                "e:f"))
        .containsExactly(
            "[].md", ":].md", "ab.md", "[b.md", ":b.md", "[y:]c.md", "xy:]c.md", "e[f", "e:f");
  }
}
