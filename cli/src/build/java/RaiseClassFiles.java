// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Copies a jar, with its class files raised to the version of Java 17. Java keeps no class below
 * version 50 in an archive of loaded classes, so that each start reads and verifies it anew: for
 * picocli that takes a third of the time of a run over one article. Code is not changed; the stack
 * maps that the newer version asks for are added.
 *
 * <p>Run by the build of this module: {@code java -cp asm.jar RaiseClassFiles.java IN OUT}.
 */
final class RaiseClassFiles {

  private static final String NOTICE =
      """
      The class files in this jar were raised to class-file version 61 by the build of Housestyle,
      with stack maps added, so that Java can keep them in a class-data archive. Nothing else was
      changed. The original is the artifact of the same name in Maven Central.
      """;

  private RaiseClassFiles() {}

  public static void main(String[] args) throws IOException {
    Path in = Path.of(args[0]);
    Path out = Path.of(args[1]);
    List<String> raised = new ArrayList<>();
    try (JarFile jar = new JarFile(in.toFile());
        URLClassLoader classes = new URLClassLoader(new URL[] {in.toUri().toURL()}, null);
        OutputStream file = Files.newOutputStream(out);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
        byte[] bytes = jar.getInputStream(entry).readAllBytes();
        String name = entry.getName();
        if (name.endsWith(".class") && !name.endsWith("module-info.class")) {
          bytes = raised(bytes, classes);
          raised.add(name.substring(0, name.length() - ".class".length()).replace('/', '.'));
        }
        add(zip, name, entry.getTime(), bytes);
      }
      long time = jar.getEntry(JarFile.MANIFEST_NAME).getTime();
      add(zip, "META-INF/CHANGES", time, NOTICE.getBytes(StandardCharsets.UTF_8));
    }
    verify(out, raised);
  }

  private static void add(ZipOutputStream zip, String name, long time, byte[] bytes)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(time);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static byte[] raised(byte[] bytes, ClassLoader classes) {
    ClassReader reader = new ClassReader(bytes);
    ClassWriter writer =
        new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
          @Override
          protected ClassLoader getClassLoader() {
            return classes;
          }
        };
    ClassVisitor raiser =
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public void visit(
              int version, int access, String name, String types, String parent, String[] others) {
            super.visit(Opcodes.V17, access, name, types, parent, others);
          }
        };
    reader.accept(raiser, ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }

  /** Has Java verify each class; those that need a library which is not there are passed over. */
  private static void verify(Path jar, List<String> names) throws IOException {
    URL[] path = {jar.toUri().toURL()};
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader classes = new URLClassLoader(path, platform)) {
      for (String name : names) {
        try {
          Class.forName(name, false, classes).getDeclaredMethods();
        } catch (NoClassDefFoundError e) {
          System.err.println(name + " is not verified: no " + e.getMessage());
        } catch (ClassNotFoundException e) {
          throw new IOException(name + " cannot be found in " + jar, e);
        }
      }
    }
  }
}
