// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.housestyle.document.Block;
import org.housestyle.document.Document;
import org.housestyle.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements of MDX are code up to the blank line that ends them, and what follows is copy. */
class ModuleStatementTest {

  private static String prose(String text) {
    return Document.of(SourceText.of(text), "mdx").blocks().stream()
        .map(Block::prose)
        .map(String::strip)
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import {\n  van,\n} from './red-van'",
        "import van, {lorry} from './red-van'",
        "import './red-van.css'",
        "export const van = 'red'",
        "export const van = `\nA red van.\n\nA lorry.\n`",
        "export const van = `a ${b ? `A red van.\n\n` : '}'} lorry.\n\n`",
        "export const van = {\n  // it's red\n\n  colour: 'red', /* don't\n\n */\n}",
        "export default ({children}) => (\n  <p>It's red,\n\n http://a.b/c</p>\n)",
        "export async function van() {\n\n  return 'A red van.'\n}"
      })
  void isCode(String statement) {
    assertThat(prose(statement + "\n\nIt rained.\n")).isEqualTo("It rained.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "export const van = `\n\nIt rained.",
        "export const van = {\n\nexport const lorry = {\n\nIt rained.",
        "```js\nexport const van = {\n```\n\nIt rained.",
        "~~~\nexport const van = {\n~~~\n\nIt rained."
      })
  void whatIsNeverClosedEndsAtABlankLine(String text) {
    assertThat(prose(text)).isEqualTo("It rained.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"import duties on vans", "export controls on vans", "exports of vans"})
  void otherLinesAreCopy(String line) {
    assertThat(prose(line)).isEqualTo(line);
  }
}
