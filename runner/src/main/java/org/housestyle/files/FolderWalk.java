// SPDX-License-Identifier: Apache-2.0
package org.housestyle.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.housestyle.document.Formats;
import org.housestyle.ignore.IgnoreFiles;
import org.housestyle.ignore.IgnoredNames;
import org.housestyle.run.Paths;
import org.housestyle.text.OrdinaryFile;

/**
 * Walks a folder and the folders in it, several at once, and collects the files. Links are
 * followed. Settings and ignore files are looked up once for each folder; {@code
 * Files.walkFileTree} has no such step and takes three times as long.
 */
final class FolderWalk {

  /**
   * A folder of the walk.
   *
   * @param key its identity; null if the file system has none
   * @param above the folder in which it was found; null if it was named
   */
  private record Folder(Path path, Object key, Folder above) {

    /** Whether it is the same as a folder above it. */
    boolean leadsBack() {
      for (Folder other = above; other != null; other = other.above) {
        if (is(other)) {
          return true;
        }
      }
      return false;
    }

    private boolean is(Folder other) {
      if (key != null && other.key != null) {
        return key.equals(other.key);
      }
      try {
        return Files.isSameFile(path, other.path);
      } catch (IOException e) {
        return false;
      }
    }
  }

  private final FoundFiles files;
  private final Selection selection;
  private final Path root;
  private final Optional<IgnoreFiles> ignoreFiles;

  /** The folders of the next level. */
  private final List<Folder> folders = new ArrayList<>();

  FolderWalk(FoundFiles files, Selection selection, Path root) {
    this.files = files;
    this.selection = selection;
    this.root = root;
    this.ignoreFiles = selection.ignoreFiles(root);
  }

  /**
   * Walks it.
   *
   * @param threads how many folders are read at once, at least 1
   */
  void go(int threads) {
    try {
      folders.add(new Folder(root, attributes(root).fileKey(), null));
    } catch (IOException e) {
      files.failed(root, Paths.why(e));
    }
    while (!folders.isEmpty()) {
      List<Folder> next = new ArrayList<>(folders);
      folders.clear();
      next.sort(Comparator.comparing(Folder::path));
      Parallel.map(next, threads, () -> this::list).forEach(files::add);
    }
  }

  /** The files directly in a folder, by path. */
  private List<FoundFile> list(Folder folder) {
    Path path = folder.path();
    String reported = files.reported(path);
    String before = reported.isEmpty() || reported.endsWith("/") ? reported : reported + "/";
    IgnoredNames ignored = ignoreFiles.isPresent() ? ignoreFiles.get().in(path) : IgnoredNames.NONE;
    Selection selected = selection.in(path);
    List<FoundFile> here = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (isFile(entry, name, folder, selected, ignored)) {
          here.add(new FoundFile(before + name.replace('\\', '/'), entry, path, root));
        }
      }
    } catch (DirectoryIteratorException e) {
      files.failed(path, Paths.why(e.getCause()));
    } catch (IOException e) {
      unreadable(path, e);
    }
    here.sort(FoundFile::compareTo);
    return here;
  }

  /** Whether a path is a file of the set; a folder is queued and an unread file counted instead. */
  private boolean isFile(
      Path path, String name, Folder folder, Selection selected, IgnoredNames ignored) {
    try {
      BasicFileAttributes attributes = attributes(path);
      if (attributes.isDirectory()) {
        if (selection.enters(name) && !ignored.leaveOut(name, true)) {
          enter(new Folder(path, attributes.fileKey(), folder));
        }
        return false;
      }
      if (!attributes.isRegularFile()) {
        return false;
      }
      boolean taken = selected.takes(root, path, name);
      if (!taken && !selected.cannotRead(root, path, name)) {
        return false;
      }
      boolean kept = !ignored.leaveOut(name, false);
      if (kept && taken) {
        OrdinaryFile.require(path, attributes);
      }
      if (kept && !taken) {
        files.unread(Formats.ending(name));
      }
      return kept && taken;
    } catch (IOException e) {
      unreadable(path, e);
      return false;
    }
  }

  private void enter(Folder folder) {
    if (folder.leadsBack()) {
      files.failed(
          folder.path(), "a link that leads back to a folder above it; remove it, or leave it out");
    } else {
      synchronized (folders) {
        folders.add(folder);
      }
    }
  }

  /** The attributes of the target of a link; of the link itself if there is no target. */
  private static BasicFileAttributes attributes(Path path) throws IOException {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class);
    } catch (IOException e) {
      return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
  }

  private void unreadable(Path path, IOException e) {
    // A file that disappeared since its folder was listed, such as a temporary file, is not an
    // error.
    if (!(e instanceof NoSuchFileException) || path.equals(root)) {
      files.failed(path, Paths.why(e));
    }
  }
}
