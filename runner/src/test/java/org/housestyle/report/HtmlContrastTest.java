// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text can be read in light and in dark: WCAG 2.2, level AA, asks for a contrast of 4.5. */
class HtmlContrastTest {

  private static final String DARK = "prefers-color-scheme: dark";
  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");

  @ParameterizedTest
  @CsvSource({
    "ink, page", "ink, paper", "ink, error-tint", "ink, warning-tint", "ink, advice-tint",
    "quiet, page", "quiet, paper", "quiet, error-tint", "quiet, warning-tint", "quiet, advice-tint",
    "link, page", "link, paper", "safe, safe-tint", "error, error-tint", "warning, warning-tint",
    "advice, advice-tint", "error, paper", "warning, paper", "advice, paper"
  })
  void contrastIsEnough(String text, String ground) {
    int dark = HtmlStyle.SHEET.indexOf(DARK);
    Map<String, Double> day = luminances(HtmlStyle.SHEET.substring(0, dark));
    Map<String, Double> night = luminances(HtmlStyle.SHEET.substring(dark));
    assertThat(night.keySet()).isEqualTo(day.keySet());
    assertThat(contrast(day.get(text), day.get(ground))).as("light").isGreaterThan(4.5);
    assertThat(contrast(night.get(text), night.get(ground))).as("dark").isGreaterThan(4.5);
  }

  private static Map<String, Double> luminances(String sheet) {
    Map<String, Double> colours = new HashMap<>();
    Matcher matcher = COLOUR.matcher(sheet);
    while (matcher.find()) {
      int rgb = Integer.parseInt(matcher.group(2), 16);
      colours.put(
          matcher.group(1),
          0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb));
    }
    return colours;
  }

  private static double linear(int channel) {
    double value = (channel & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static double contrast(double one, double other) {
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }
}
