// Edits that an editor chooses. Each is one step to undo, and is made only if its words still stand.

import {isolateHistory} from "@codemirror/commands";
import {findings, letPass, shown} from "./findings.js";
import {ask, Refused} from "./net.js";
import {say} from "./notices.js";
import {copyOf, partOffset, story} from "./story.js";

const TOO_LATE = "Not changed: the words there are no longer the same. Look again.";

const step = [isolateHistory.of("full")];

function still(view, suggestion) {
  return view.state.sliceDoc(suggestion.from, suggestion.to) === suggestion.was;
}

/** Puts a wording into the text. */
export function accept(view, id, index = 0) {
  const finding = view.state.field(findings).all.find((it) => it.id === id);
  const suggestion = finding?.suggestions[index];
  if (!suggestion || !still(view, suggestion)) {
    say(TOO_LATE);
    return false;
  }
  const {from, to} = suggestion;
  const insert = suggestion.data.text;
  view.dispatch({
    changes: {from, to, insert},
    selection: {anchor: from + insert.length},
    scrollIntoView: true,
    annotations: step,
    userEvent: "input.accept",
  });
  say(`Changed to “${insert}”.`);
  return true;
}

/** Puts the first wording of each finding that is safe into the text, in one step. */
export function fixAllSafe(view) {
  const changes = [];
  let end = -1;
  for (const finding of shown(view.state)) {
    const [first] = finding.suggestions;
    if (first?.data.safe && first.from > end && still(view, first)) {
      changes.push({from: first.from, to: first.to, insert: first.data.text});
      end = first.to;
    }
  }
  view.dispatch({changes, annotations: step, userEvent: "input.accept"});
  say(changes.length === 1 ? "1 term changed." : `${changes.length} terms changed.`);
}

/** Leaves a finding as it is: with a comment where the format has one, else in this session only. */
export async function leave(view, id, reason) {
  const finding = view.state.field(findings).all.find((it) => it.id === id);
  if (!finding) {
    say(TOO_LATE);
    return;
  }
  const file = view.state.field(story);
  const {doc} = view.state;
  if (file.isText && file.hasComments) {
    try {
      const start = partOffset(file, finding.from);
      const {edit} = await ask("api/ignore", {
        ...copyOf(view.state),
        part: start.part,
        rule: finding.data.rule,
        start: start.offset,
        end: start.offset + finding.to - finding.from,
        reason,
      });
      if (edit && view.state.doc.eq(doc)) {
        const changes = {from: edit.start, to: edit.end, insert: edit.text};
        view.dispatch({changes, annotations: step, userEvent: "input.ignore"});
        say("Left as it is, with a comment in the text.");
        return;
      }
      if (edit) {
        say(TOO_LATE);
        return;
      }
    } catch (error) {
      if (!(error instanceof Refused)) {
        throw error;
      }
      say(error.message);
      return;
    }
  }
  const {from, to} = finding;
  const pass = {from, to, rule: finding.data.rule, text: finding.data.text, reason};
  view.dispatch({effects: letPass.of(pass)});
  say("Left as it is.");
}
