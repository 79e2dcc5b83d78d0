package org.housestyle.decide;

import java.util.List;
import org.housestyle.match.MarkedText;

/** What one judge says of marked copy. */
final class Judging {

  private Judging() {}

  /** The reason for the decision about plain text; "none" if the judge has no decision. */
  static String reason(Judge judge, String marked) {
    return reason(judge, MarkedText.of(marked), Setting.NONE);
  }

  static String reason(Judge judge, String marked, String format) {
    return reason(judge, MarkedText.of(marked, format), Setting.NONE);
  }

  static String reason(Judge judge, MarkedText marked, Setting setting) {
    Context context = new Context(marked.text(), setting, new Preferred(List.of()));
    return judge.judge(marked.candidate(), context).map(Decision::reason).orElse("none");
  }
}
