// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.housestyle.Copy.HOUSESTYLE;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.housestyle.document.Document;
import org.housestyle.document.DocumentReader;
import org.housestyle.document.Formats;
import org.housestyle.rule.RulePack;
import org.housestyle.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An argument that is null is named. */
class NullArgumentsTest {

  private static final DocumentReader TEXT = Formats.standard().require("text");

  static Stream<Arguments> calls() {
    byte[] none = {};
    SourceText rain = SourceText.of("Rain.");
    return Stream.of(
        call("packs", () -> Housestyle.withRules((List<RulePack>) null)),
        call("packs", () -> Housestyle.withRules((RulePack[]) null)),
        call("pack", () -> Housestyle.withRules((RulePack) null)),
        call("name", () -> HOUSESTYLE.withGuidance((String) null)),
        call("byPack", () -> HOUSESTYLE.withGuidance((Map<String, String>) null)),
        call("name", () -> HOUSESTYLE.withRegion(null)),
        call("levels", () -> HOUSESTYLE.withLevels(null)),
        call("limits", () -> HOUSESTYLE.withLimits(null)),
        call("phrases", () -> HOUSESTYLE.withAllowed(null)),
        call("clock", () -> HOUSESTYLE.withClock(null)),
        call("check", () -> HOUSESTYLE.withCheck(null)),
        call("copy", () -> HOUSESTYLE.check((CharSequence) null)),
        call("file", () -> HOUSESTYLE.check((Path) null)),
        call("document", () -> HOUSESTYLE.check((Document) null)),
        call("copy", () -> HOUSESTYLE.examine((CharSequence) null)),
        call("file", () -> HOUSESTYLE.examine((Path) null)),
        call("document", () -> HOUSESTYLE.examine((Document) null)),
        call("source", () -> HOUSESTYLE.examine(null, TEXT)),
        call("reader", () -> HOUSESTYLE.examine(rain, null)),
        call("reader", () -> HOUSESTYLE.mayFind(rain, null)),
        call("bytes", () -> HOUSESTYLE.textToCheck(null, 0, StandardCharsets.UTF_8, TEXT)),
        call("charset", () -> HOUSESTYLE.textToCheck(none, 0, null, TEXT)),
        call("copy", () -> HOUSESTYLE.fix((CharSequence) null)),
        call("file", () -> HOUSESTYLE.fix((Path) null)),
        call("document", () -> HOUSESTYLE.fix((Document) null)));
  }

  private static Arguments call(String argument, ThrowingCallable call) {
    return Arguments.of(argument, call);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void itIsNamed(String argument, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(argument);
  }
}
