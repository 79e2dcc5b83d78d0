// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import org.housestyle.rule.Replacement;

/** The forms in which a replacement can stand in a sentence. */
enum Form {
  /** One of what can be counted: "a child abuse image". */
  SINGULAR,
  /** Several of what can be counted: "child abuse images". */
  PLURAL,
  /** What cannot be counted: "child abuse material". */
  MASS,
  /** Before another noun: "child abuse image charges". */
  MODIFIER,
  /** What pictures show: "photographs of child abuse". */
  ACT,
  /** What is done to a person, after a form of "be": "sexually exploited". */
  STATE,
  /** A verb, which takes the form of the verb it replaces. */
  VERB;

  /** A replacement in this form, or in the nearest one that it has. */
  String of(Replacement replacement) {
    return switch (this) {
      case SINGULAR, VERB -> replacement.text();
      case PLURAL, MASS -> replacement.plural();
      case MODIFIER -> replacement.modifier().orElse(replacement.text());
      case ACT -> replacement.act().orElse(replacement.plural());
      case STATE -> replacement.state().orElse(replacement.text());
    };
  }
}
