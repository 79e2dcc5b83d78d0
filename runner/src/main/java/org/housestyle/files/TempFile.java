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
 * A temporary file, {@code .story.md.housestyle-0f3a9c21.tmp}, next to the file that it will
 * replace. It is locked while in use; one without a lock is left over from a killed process.
 */
final class TempFile implements AutoCloseable {

  private static final Pattern NAME = Pattern.compile("\\..+\\.housestyle-[0-9a-f]{8}\\.tmp");
  private static final int LONGEST = 48;
  private static final Set<PosixFilePermission> PRIVATE =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  /** The temporary files of this process: opening them would release their locks. */
  private static final Set<Path> IN_USE = ConcurrentHashMap.newKeySet();

  private final Path path;
  private final Path target;
  private final FileChannel channel;

  private TempFile(Path path, Path target, FileChannel channel) {
    this.path = path;
    this.target = target;
    this.channel = channel;
  }

  /** Creates an empty one in the folder of a file. */
  static TempFile beside(Path target) throws IOException {
    while (true) {
      Path path = target.resolveSibling(name(target.getFileName().toString()));
      IN_USE.add(path);
      TempFile temp = new TempFile(path, target, create(path, Files.exists(target)));
      try {
        temp.channel.lock();
        if (Files.exists(path)) {
          return temp;
        }
        // another run removed it before it was locked
      } catch (IOException | RuntimeException e) {
        temp.close();
        throw e;
      }
      temp.close();
    }
  }

  /** A unique name. */
  private static String name(String name) {
    int length =
        name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length())));
    int random = ThreadLocalRandom.current().nextInt();
    return String.format(Locale.ROOT, ".%s.housestyle-%08x.tmp", name.substring(0, length), random);
  }

  /** Readable by its owner only, until it gets the mode of its target, if there is one. */
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
      IN_USE.remove(path);
      throw e;
    }
  }

  /** Writes the bytes, copies mode and owner of an existing target, and syncs to the disk. */
  void write(byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    PosixFileAttributeView mine = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (mine != null && Files.exists(target)) {
      copyOwnerAndMode(target, mine);
    }
    channel.force(true);
  }

  private static void copyOwnerAndMode(Path target, PosixFileAttributeView mine)
      throws IOException {
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
      // only some users may change owners; the file then belongs to this user
    }
    mine.setPermissions(theirs.permissions());
  }

  /** Moves it to its target in one step. */
  void moveTo(Path place) throws IOException {
    Files.move(path, place, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Deletes it unless it was moved. */
  @Override
  public void close() throws IOException {
    try {
      Files.deleteIfExists(path);
    } finally {
      channel.close();
      IN_USE.remove(path);
    }
  }

  /** Removes those that killed processes left in a folder. */
  static void sweep(Path folder) {
    try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, TempFile::isOurs)) {
      for (Path path : leftovers) {
        sweepIfLeft(path);
      }
    } catch (IOException e) {
      // those that cannot be removed do no harm
    }
  }

  private static boolean isOurs(Path path) {
    return NAME.matcher(path.getFileName().toString()).matches()
        && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        && !IN_USE.contains(path);
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
