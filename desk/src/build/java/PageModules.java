// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Copies the modules of the page's editor out of their WebJars, and writes the import map that
 * names them. So neither Node nor a bundler is needed, and the shipped program has no WebJars.
 *
 * <p>Arguments: the folder to write to, then the jars.
 */
public final class PageModules {

  private static final String WEBJARS = "META-INF/resources/webjars/";

  private PageModules() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Files.createDirectories(folder);
    Map<String, String> modules = new TreeMap<>();
    StringBuilder licences = new StringBuilder();
    for (int i = 1; i < arguments.length; i++) {
      copy(Path.of(arguments[i]), folder, modules, licences);
    }
    StringBuilder map = new StringBuilder("{\"imports\":{");
    modules.forEach(
        (name, file) ->
            map.append(map.length() > 12 ? "," : "")
                .append("\"" + name + "\":\"./lib/" + file + "\""));
    Files.writeString(folder.resolve("import-map.json"), map.append("}}").toString());
    Files.writeString(folder.resolve("LICENSES.txt"), licences);
  }

  private static void copy(
      Path jar, Path folder, Map<String, String> modules, StringBuilder licences)
      throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      JarEntry description = entry(file, "package.json");
      String json = text(file, description);
      String root = description.getName().replaceFirst("package\\.json$", "");
      String name = value(json, "name");
      String module = value(json, "module", "import", "main");
      String written =
          name.replace("@", "").replace('/', '-') + "-" + value(json, "version") + ".js";
      try (InputStream in =
          file.getInputStream(file.getJarEntry(root + module.replaceFirst("^\\./", "")))) {
        Files.write(folder.resolve(written), in.readAllBytes());
      }
      modules.put(name, written);
      licences
          .append(name)
          .append("\n\n")
          .append(text(file, file.getJarEntry(root + "LICENSE")))
          .append("\n\n");
    }
  }

  /** The entry of this name in the folder of the only package. */
  private static JarEntry entry(JarFile file, String name) throws IOException {
    for (Enumeration<JarEntry> all = file.entries(); all.hasMoreElements(); ) {
      JarEntry entry = all.nextElement();
      String[] folders = entry.getName().split("/");
      if (entry.getName().startsWith(WEBJARS) && folders.length == 6 && folders[5].equals(name)) {
        return entry;
      }
    }
    throw new IOException(file.getName() + " has no " + name);
  }

  private static String text(JarFile file, JarEntry entry) throws IOException {
    try (InputStream in = file.getInputStream(entry)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The first string of the first of these keys that is there. */
  private static String value(String json, String... keys) throws IOException {
    for (String key : keys) {
      Matcher found = Pattern.compile("\"" + key + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
      if (found.find()) {
        return found.group(1);
      }
    }
    throw new IOException("package.json has no \"" + keys[0] + "\"");
  }
}
