package org.housestyle.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * A file under way to its place: {@code .story.md.housestyle-0f3a9c21.tmp} beside the one that it
 * will replace, or become. It is locked as long as it is wanted; one that nobody holds is litter of
 * a process that was ended.
 */
final class TempFile implements AutoCloseable {

  private static final Pattern NAME = Pattern.compile("\\..+\\.housestyle-[0-9a-f]{8}\\.tmp");
  private static final int LONGEST = 48;
  private static final Set<PosixFilePermission> PRIVATE =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  /** Those of this process, whose locks it would lose by looking at them. */
  private static final Set<Path> WANTED = ConcurrentHashMap.newKeySet();

  private final Path path;
  private final Path target;
  private final FileChannel channel;

  private TempFile(Path path, Path target, FileChannel channel) {
    this.path = path;
    this.target = target;
    this.channel = channel;
  }

  /** Makes an empty one beside a file. */
  static TempFile beside(Path target) throws IOException {
    while (true) {
      Path path = target.resolveSibling(name(target.getFileName().toString()));
      WANTED.add(path);
      TempFile temp = new TempFile(path, target, create(path, Files.exists(target)));
      try {
        temp.channel.lock();
        if (Files.exists(path)) {
          return temp;
        }
        // Another run swept it away before it was locked.
      } catch (IOException | RuntimeException e) {
        temp.close();
        throw e;
      }
      temp.close();
    }
  }

  /** A name for one, which no other has. */
  private static String name(String name) {
    int length =
        name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length())));
    int random = ThreadLocalRandom.current().nextInt();
    return String.format(Locale.ROOT, ".%s.housestyle-%08x.tmp", name.substring(0, length), random);
  }

  /** For its owner's eyes only, until it takes the mode of its target, if there is one. */
  private static FileChannel create(Path path, boolean replaces) throws IOException {
    boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] mode =
        posix && replaces
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PRIVATE)}
            : new FileAttribute<?>[0];
    try {
      return FileChannel.open(
          path, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode);
    } catch (IOException | RuntimeException e) {
      WANTED.remove(path);
      throw e;
    }
  }

  /** Writes the bytes, and an old target's mode and owner, and waits until the disk has them. */
  void write(byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    PosixFileAttributeView mine = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (mine != null && Files.exists(target)) {
      takeAfter(target, mine);
    }
    channel.force(true);
  }

  private static void takeAfter(Path target, PosixFileAttributeView mine) throws IOException {
    PosixFileAttributes theirs = Files.readAttributes(target, PosixFileAttributes.class);
    PosixFileAttributes own = mine.readAttributes();
    try {
      if (!own.group().equals(theirs.group())) {
        mine.setGroup(theirs.group());
      }
      if (!own.owner().equals(theirs.owner())) {
        mine.setOwner(theirs.owner());
      }
    } catch (IOException e) {
      // Only some users may give files away; any who may write here may own the new one.
    }
    mine.setPermissions(theirs.permissions());
  }

  /** Puts it in the place of its target, in one step. */
  void moveTo(Path place) throws IOException {
    Files.move(path, place, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Removes it, unless it was moved. */
  @Override
  public void close() throws IOException {
    try {
      Files.deleteIfExists(path);
    } finally {
      channel.close();
      WANTED.remove(path);
    }
  }

  /** Removes those that ended processes left in a folder. */
  static void sweep(Path folder) {
    try (DirectoryStream<Path> litter = Files.newDirectoryStream(folder, TempFile::isOurs)) {
      for (Path path : litter) {
        sweepIfLeft(path);
      }
    } catch (IOException e) {
      // What cannot be removed is in nobody's way.
    }
  }

  private static boolean isOurs(Path path) {
    return NAME.matcher(path.getFileName().toString()).matches()
        && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        && !WANTED.contains(path);
  }

  private static void sweepIfLeft(Path path) throws IOException {
    try (FileChannel channel =
        FileChannel.open(path, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      if (LockedFile.tryLock(channel) != null) {
        Files.delete(path);
      }
    }
  }
}
