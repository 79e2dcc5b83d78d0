// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/**
 * The Java of a page: one method, block after block. What a block prints is shown in a block of
 * text right after it.
 *
 * @param blocks statements, and the imports they show
 */
record PageJava(List<String> blocks) {

  static final String CLASS = "Snippets";

  private static final String END_OF_BLOCK = "\u0000";

  static PageJava of(Page page) {
    return new PageJava(
        page.blocks("java").stream().map(Page.Block::content).filter(it -> !isModule(it)).toList());
  }

  static boolean isModule(String content) {
    return content.startsWith("module ");
  }

  boolean isEmpty() {
    return blocks.isEmpty();
  }

  /** Compiles it into a folder. */
  void compile(Path folder) throws IOException {
    StringBuilder source = new StringBuilder();
    StringBuilder body = new StringBuilder();
    for (String block : blocks) {
      block.lines().filter(PageJava::isImport).forEach(it -> source.append(it).append('\n'));
      block.lines().filter(it -> !isImport(it)).forEach(it -> body.append(it).append('\n'));
      body.append("System.out.print('\\0');\n");
    }
    source.append("public class " + CLASS + " { public static void run() throws Exception {\n");
    source.append(body).append("} }\n");
    compile(folder, CLASS, source.toString(), "-cp");
  }

  private static boolean isImport(String line) {
    return line.startsWith("import ");
  }

  /**
   * Compiles a class.
   *
   * @param pathOption how the class path is given to it
   */
  static void compile(Path folder, String name, String source, String pathOption)
      throws IOException {
    Path file = Files.writeString(folder.resolve(name + ".java"), source);
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    String path = System.getProperty("java.class.path");
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, messages, messages, "-proc:none", pathOption, path, file.toString());
    if (result != 0) {
      throw new AssertionError(messages.toString(StandardCharsets.UTF_8));
    }
  }

  /** The page, with what the blocks printed in the blocks of text after them. */
  String printing(String printed, Page page) {
    List<String> outputs = new ArrayList<>(List.of(printed.split(END_OF_BLOCK, -1)));
    List<String> contents = new ArrayList<>();
    String expected = "";
    for (Page.Block block : page.blocks()) {
      boolean shown = block.language().equals("text");
      if (!shown && !expected.isEmpty()) {
        throw new AssertionError(page + " does not show what its Java prints: " + expected);
      }
      contents.add(shown ? expected : block.content());
      boolean runs = block.language().equals("java") && !isModule(block.content());
      expected =
          runs ? outputs.remove(0).lines().map(it -> it + "\n").collect(Collectors.joining()) : "";
    }
    if (!expected.isEmpty()) {
      throw new AssertionError(page + " does not show what its Java prints: " + expected);
    }
    return page.with(contents);
  }
}
