// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Does what a page shows, in the current folder: saves its files, types its calls, runs its Java.
 * It is a program, because a running one cannot go to another folder.
 */
final class PageSession {

  private static final Pattern CALL =
      Pattern.compile(
          "(?:echo \"(?<copy>[^\"]*)\" \\| )?(?<call>.*?)(?: \\| head -n (?<head>\\d+))?");

  private static final Pattern ANSWER = Pattern.compile("(?m)(?:uit|not ignore\\)): (.+)$");

  private int lastCode;

  /** Prints the page of this name and path as it should be. */
  public static void main(String[] args) throws Exception {
    byte[] page =
        new PageSession()
            .replay(Page.read(args[0], Path.of(args[1])))
            .getBytes(StandardCharsets.UTF_8);
    System.out.write(page);
    System.out.flush();
  }

  private String replay(Page page) throws Exception {
    List<String> contents = new ArrayList<>();
    for (Page.Block block : page.blocks()) {
      if (block.file().isPresent()) {
        Files.writeString(Path.of(block.file().get()), block.content());
      }
      contents.add(block.language().equals("console") ? retype(block.content()) : block.content());
    }
    return printedBy(PageJava.of(page), Page.of(page.name(), page.with(contents)));
  }

  /** The page, showing what its Java prints. */
  private static String printedBy(PageJava java, Page page) throws Exception {
    if (java.isEmpty()) {
      return page.text();
    }
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Class.forName(PageJava.CLASS).getMethod("run").invoke(null);
    } finally {
      System.setOut(out);
    }
    return java.printing(printed.toString(StandardCharsets.UTF_8), page);
  }

  private String retype(String transcript) throws IOException {
    StringBuilder again = new StringBuilder();
    for (String part : transcript.split("(?m)^(?=\\$ )")) {
      String call = part.lines().findFirst().orElseThrow();
      again.append(call).append('\n').append(output(call.substring(2), answers(part)));
    }
    return again.toString();
  }

  private static String answers(String transcript) {
    return ANSWER
        .matcher(transcript)
        .results()
        .map(it -> it.group(1) + "\n")
        .collect(Collectors.joining());
  }

  private String output(String line, String answers) throws IOException {
    if (line.equals("echo $?")) {
      return lastCode + "\n";
    }
    if (line.startsWith("cat ")) {
      return Files.readString(Path.of(line.substring(4)));
    }
    Matcher call = CALL.matcher(line);
    if (!call.matches()) {
      throw new IllegalArgumentException(line);
    }
    List<String> words = words(call.group("call"));
    if (!words.get(0).matches("(\\./)?housestyle")) {
      throw new IllegalArgumentException("not a call of housestyle: " + line);
    }
    ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    InputStream typed =
        call.group("copy") == null
            ? new Typing(answers, terminal)
            : new ByteArrayInputStream(
                (call.group("copy") + "\n").getBytes(StandardCharsets.UTF_8));
    Channels channels = Channels.of(typed, terminal, terminal, Run.NO_TERMINAL);
    lastCode = Main.run(channels, words.subList(1, words.size()).toArray(String[]::new));
    String printed = terminal.toString(StandardCharsets.UTF_8);
    int most =
        call.group("head") == null ? Integer.MAX_VALUE : Integer.parseInt(call.group("head"));
    return printed.lines().limit(most).map(it -> it + "\n").collect(Collectors.joining());
  }

  private static List<String> words(String call) {
    return Pattern.compile("\"([^\"]*)\"|(\\S+)")
        .matcher(call)
        .results()
        .map(PageSession::word)
        .toList();
  }

  private static String word(MatchResult found) {
    return found.group(1) == null ? found.group(2) : found.group(1);
  }

  /** Somebody at a terminal, who types a line when it is read, and sees it. */
  private static final class Typing extends InputStream {

    private final InputStream lines;
    private final ByteArrayOutputStream screen;

    Typing(String lines, ByteArrayOutputStream screen) {
      this.lines = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
      this.screen = screen;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException("it is read by the line");
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = 0;
      int next = 0;
      while (count < length && next != '\n' && (next = lines.read()) >= 0) {
        bytes[offset + count++] = (byte) next;
        screen.write(next);
      }
      return count == 0 ? -1 : count;
    }
  }
}
