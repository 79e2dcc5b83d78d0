// SPDX-License-Identifier: Apache-2.0
package org.housestyle.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A kind of working tree. */
enum RepositoryKind {
  PLAIN {
    @Override
    Path make(Path folder) throws IOException {
      return twoCommits(folder.resolve("plain")).root();
    }
  },
  LINKED_WORKTREE {
    @Override
    Path make(Path folder) throws IOException {
      TestRepository main = twoCommits(folder.resolve("main"));
      main.git("worktree", "add", "-q", "../linked");
      return folder.resolve("linked");
    }
  },
  WORKTREE_OF_A_BARE_REPOSITORY {
    @Override
    Path make(Path folder) throws IOException {
      twoCommits(folder.resolve("origin"));
      TestRepository here = new TestRepository(folder);
      here.git("clone", "-q", "--bare", "origin", "bare");
      new TestRepository(folder.resolve("bare")).git("worktree", "add", "-q", "../tree");
      return folder.resolve("tree");
    }
  },
  SUBMODULE {
    @Override
    Path make(Path folder) throws IOException {
      twoCommits(folder.resolve("origin"));
      TestRepository parent = twoCommits(folder.resolve("parent"));
      parent.git("-c", "protocol.file.allow=always", "submodule", "add", "-q", "../origin", "in");
      return folder.resolve("parent/in");
    }
  },
  PARTIAL_CLONE {
    @Override
    Path make(Path folder) throws IOException {
      return partialClone(folder, twoCommits(folder.resolve("origin")));
    }
  },
  SHA256 {
    @Override
    Path make(Path folder) throws IOException {
      return twoCommits(folder.resolve("long"), "sha256").root();
    }
  },
  SPLIT_INDEX {
    @Override
    Path make(Path folder) throws IOException {
      TestRepository split = twoCommits(folder.resolve("split"));
      split.git("update-index", "--split-index");
      return split.root();
    }
  };

  /** A working tree whose last commit has three lines in {@code a.md}. */
  abstract Path make(Path folder) throws IOException;

  private static TestRepository twoCommits(Path root) throws IOException {
    return twoCommits(root, "sha1");
  }

  private static TestRepository twoCommits(Path root, String hash) throws IOException {
    TestRepository repository = new TestRepository(Files.createDirectory(root));
    repository.git("init", "-q", "-b", "main", "--object-format=" + hash);
    repository.write("a.md", "one\n").commit();
    repository.write("a.md", "one\ntwo\nthree\n").commit();
    return repository;
  }

  /** A clone without the text of earlier commits. */
  private static Path partialClone(Path folder, TestRepository origin) throws IOException {
    origin.git("config", "uploadpack.allowFilter", "true");
    origin.git("config", "uploadpack.allowAnySHA1InWant", "true");
    String address = "file://" + origin.root();
    new TestRepository(folder).git("clone", "-q", "--filter=blob:none", address, "partial");
    return folder.resolve("partial");
  }
}
