// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shells themselves complete lines; a line's last word is the one that is being typed. */
class CompletionCommandTest {

  // As the shells call the function: zsh as its bashcompinit does.
  private static final String BASH = "COMPREPLY=(); . \"$0\"; ";
  private static final String ZSH =
      "COMPREPLY=(); . \"$0\" 2>/dev/null; emulate sh; setopt kshglob noshglob nounset; ";
  private static final String COMPLETE =
      "COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _housestyle; echo \"${COMPREPLY[@]-}\"";

  @TempDir private static Path folder;

  @BeforeAll
  static void writeScripts() throws IOException {
    for (String shell : List.of("bash", "zsh", "fish", "powershell")) {
      Run run = Run.of("completion", shell);
      assertThat(run.code()).isZero();
      Files.writeString(folder.resolve(shell), run.out());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "che,                                  check",
    "rules '',                             test docs",
    "help supp,                            suppressions",
    "completion '',                        bash zsh fish powershell",
    "fix --re,                             --region --review",
    "check --format js,                    json",
    "check -f te,                          text",
    "check --fail-on a,                    advice",
    "check --guidance lux,                 luxembourg",
    "check story.md --pack migr,           migration",
    "rules test suic,                      suicide",
    "explain child-pornography-,           ''",
    "explain child-prostitute,             child-prostitute",
    // A folder that is named as a command is.
    "check fix rules --show,               --show-held",
    // Files are left to the shell.
    "check sto,                            ''",
    "check --config hous,                  ''",
  })
  void whatIsTypedIsCompleted(String line, String offered) throws IOException {
    assertThat(bash(line)).isEqualTo(offered);
  }

  @Test
  void aValueAfterAnEqualsSignIsCompleted() throws IOException {
    assertThat(bash("check --fail-on = w")).isEqualTo("warning");
    assertThat(bash("check --color =")).isEqualTo("auto always never");
  }

  @ParameterizedTest
  @CsvSource({
    "rules '',           test docs",
    "check --fail-on '', error warning advice never",
    "check --color=,     --color=auto --color=always --color=never",
  })
  void zshChoosesFromAllThatIsPossible(String line, String offered) throws IOException {
    Optional<String> all = inShell(List.of("zsh", "-f"), ZSH, line);
    assumeTrue(all.isPresent(), "there is no zsh");
    assertThat(all).contains(offered);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void filesAreWhatElseIsOffered(String shell) throws IOException {
    assertThat(Files.readString(folder.resolve(shell)))
        .endsWith("\ncomplete -o default -F _housestyle housestyle\n");
  }

  @ParameterizedTest
  @CsvSource({
    "che,                    check",
    "rules tes,              test",
    "completion z,           zsh",
    "fix --revi,             --review",
    "check --format js,      json",
    "check --fail-on=a,      --fail-on=advice",
    "check --guidance lux,   luxembourg",
    "check fix rules --show, --show-held",
    "help supp,              suppressions",
  })
  void fishCompletesTheSame(String line, String offered) throws IOException {
    String script = folder.resolve("fish").toString();
    String ask = "source $argv[1]; complete -C $argv[2]";
    Optional<String> all =
        Program.output(List.of("fish", "-N", "-c", ask, script, "housestyle " + line));
    assumeTrue(all.isPresent(), "there is no fish");
    assertThat(all.get().lines().map(it -> it.split("\t", -1)[0])).containsExactly(offered);
  }

  @Test
  void powerShellGetsTheSameWords() throws IOException {
    assertThat(Files.readString(folder.resolve("powershell")))
        .contains("    'check --fail-on' = 'error warning advice never'\n")
        .contains("    'rules' = 'test docs'\n")
        .doesNotContain("@WORDS@", "@OPTIONS@", "@VALUES@");
  }

  @Test
  void thereIsNoneForAnotherShell() {
    Run run = Run.of("completion", "tcsh");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("housestyle: SHELL: \"tcsh\" is not one of bash, zsh, fish, powershell");
  }

  private static String bash(String line) throws IOException {
    Optional<String> offered = inShell(List.of("bash", "--norc"), BASH, line);
    assumeTrue(offered.isPresent(), "there is no bash");
    return offered.get();
  }

  private static Optional<String> inShell(List<String> shell, String before, String line)
      throws IOException {
    List<String> call = new ArrayList<>(shell);
    String script = folder.resolve(shell.get(0)).toString();
    call.addAll(List.of("-c", before + COMPLETE, script, "housestyle"));
    for (String word : line.split(" ")) {
      call.add(word.replace("''", ""));
    }
    return Program.output(call);
  }
}
