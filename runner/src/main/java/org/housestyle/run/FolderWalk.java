package org.housestyle.run;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.housestyle.document.Formats;
import org.housestyle.ignore.IgnoreFiles;
import org.housestyle.ignore.IgnoredNames;
import org.housestyle.run.FoundFiles.Found;

/**
 * Goes through a folder and the folders in it, some at once, and collects the files. Links are
 * followed. What holds for all names in a folder is found out once; {@code Files.walkFileTree}
 * knows of no folder that a file is in, and takes three times as long.
 */
final class FolderWalk {

  /**
   * A folder that is gone through.
   *
   * @param key tells it from all others; null if the file system has none
   * @param above the folder that it was found in; null if it was named
   */
  private record Folder(Path path, Object key, Folder above) {

    /** Whether it leads back to itself or a folder above it. */
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

  /** Those to go through next. */
  private final List<Folder> folders = new ArrayList<>();

  FolderWalk(FoundFiles files, Selection selection, Path root) {
    this.files = files;
    this.selection = selection;
    this.root = root;
    this.ignoreFiles = selection.ignoreFiles(root);
  }

  /**
   * Goes through it.
   *
   * @param threads how many folders at once, at least 1
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
      // What is nearly in order is sorted sooner.
      List<List<Found>> found = new ArrayList<>(Collections.nCopies(next.size(), null));
      Parallel.each(next.size(), threads, () -> i -> found.set(i, list(next.get(i))));
      found.forEach(files::add);
    }
  }

  /** The files right in a folder, by path. */
  private List<Found> list(Folder folder) {
    Path path = folder.path();
    String reported = files.reported(path);
    String before = reported.isEmpty() || reported.endsWith("/") ? reported : reported + "/";
    IgnoredNames ignored = ignoreFiles.isPresent() ? ignoreFiles.get().in(path) : IgnoredNames.NONE;
    Selection selected = selection.in(path);
    List<Found> here = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (isFile(entry, name, folder, selected, ignored)) {
          here.add(new Found(before + name.replace('\\', '/'), entry, path, root));
        }
      }
    } catch (DirectoryIteratorException e) {
      files.failed(path, Paths.why(e.getCause()));
    } catch (IOException e) {
      unreadable(path, e);
    }
    here.sort(Found::compareTo);
    return here;
  }

  /** Whether a path in a folder is a file of the set; folders and unread files are noted. */
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
      files.failed(path, Paths.why(e));
    }
  }
}
