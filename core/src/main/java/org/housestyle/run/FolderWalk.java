package org.housestyle.run;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.housestyle.ignore.IgnoreFiles;
import org.housestyle.ignore.IgnoredNames;

/**
 * Goes through a folder and the folders in it, and tells a set of the files. Links are followed.
 * What holds for all names in a folder is found out once; {@code Files.walkFileTree} knows of no
 * folder that a file is in, and takes three times as long.
 */
final class FolderWalk {

  /**
   * A folder that is gone through.
   *
   * @param key tells it from all others; null if the file system has none
   * @param reported what stands before the names in it in reports
   */
  private record Folder(Path path, Object key, String reported, IgnoredNames ignored) {

    boolean is(Path other, Object otherKey) {
      if (key != null && otherKey != null) {
        return key.equals(otherKey);
      }
      try {
        return Files.isSameFile(path, other);
      } catch (IOException e) {
        return false;
      }
    }
  }

  private final FileSet set;
  private final Selection selection;
  private final Path root;
  private final Optional<IgnoreFiles> ignoreFiles;
  private final Deque<Folder> above = new ArrayDeque<>();

  FolderWalk(FileSet set, Selection selection, Path root) {
    this.set = set;
    this.selection = selection;
    this.root = root;
    this.ignoreFiles = selection.ignoreFiles(root);
  }

  /** Goes through it. */
  void go() {
    try {
      enter(root, attributes(root).fileKey());
    } catch (IOException e) {
      set.failed(root, Paths.why(e));
    }
  }

  private void enter(Path path, Object key) {
    String reported = set.reported(path);
    Folder folder =
        new Folder(
            path,
            key,
            reported.isEmpty() || reported.endsWith("/") ? reported : reported + "/",
            ignoreFiles.isPresent() ? ignoreFiles.get().in(path) : IgnoredNames.NONE);
    above.push(folder);
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
      for (Path entry : entries) {
        visit(folder, entry);
      }
    } catch (DirectoryIteratorException e) {
      set.failed(path, Paths.why(e.getCause()));
    } catch (IOException e) {
      unreadable(path, e);
    }
    above.pop();
  }

  private void visit(Folder folder, Path path) {
    String name = path.getFileName().toString();
    try {
      BasicFileAttributes attributes = attributes(path);
      if (attributes.isDirectory()) {
        if (selection.enters(name) && !folder.ignored().leaveOut(name, true)) {
          enterUnlessAbove(path, attributes.fileKey());
        }
      } else if (attributes.isRegularFile()
          && selection.takes(root, path, name)
          && !folder.ignored().leaveOut(name, false)) {
        set.found(folder.reported() + name.replace('\\', '/'), path, root);
      }
    } catch (IOException e) {
      unreadable(path, e);
    }
  }

  private void enterUnlessAbove(Path path, Object key) {
    if (above.stream().anyMatch(it -> it.is(path, key))) {
      set.failed(path, "a link that leads back to a folder above it; remove it, or leave it out");
    } else {
      enter(path, key);
    }
  }

  /** Those of what a link leads to; of the link itself if that is nowhere. */
  private static BasicFileAttributes attributes(Path path) throws IOException {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class);
    } catch (IOException e) {
      return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
  }

  private void unreadable(Path path, IOException e) {
    // What went since its folder was listed, as the temporary files of another run do, is no error.
    if (!(e instanceof NoSuchFileException) || path.equals(root)) {
      set.failed(path, Paths.why(e));
    }
  }
}
