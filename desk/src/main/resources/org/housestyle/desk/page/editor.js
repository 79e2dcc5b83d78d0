// The editor: plain text, in which nothing stands but the story.

import {defaultKeymap, history, historyKeymap} from "@codemirror/commands";
import {search, searchKeymap} from "@codemirror/search";
import {EditorState} from "@codemirror/state";
import {drawSelection, EditorView, keymap, placeholder} from "@codemirror/view";
import {cards} from "./cards.js";
import {checking} from "./check.js";
import {keeps} from "./choices.js";
import {keeping} from "./draft.js";
import {findings, look} from "./findings.js";
import {say} from "./notices.js";
import {begin, story} from "./story.js";

/** Paragraphs of an office file, and the borders of its parts, stay as they are. */
const guard = EditorState.changeFilter.of((transaction) => {
  const file = transaction.startState.field(story);
  if (file.isText || transaction.effects.some((effect) => effect.is(begin))) {
    return true;
  }
  let breaks = false;
  transaction.changes.iterChanges((from, to, fromNow, toNow, inserted) => {
    breaks ||= inserted.lines > 1 || transaction.startState.sliceDoc(from, to).includes("\n");
  });
  if (breaks) {
    queueMicrotask(() => say("Paragraphs of this file cannot be divided or joined here."));
  }
  return !breaks;
});

/** Looks at the finding under the cursor, when the cursor was moved there. */
const underCursor = EditorView.updateListener.of((update) => {
  if (!update.selectionSet || update.docChanged) {
    return;
  }
  if (update.transactions.some((it) => it.effects.some((effect) => effect.is(look)))) {
    return;
  }
  const {all, active} = update.state.field(findings);
  const {head} = update.state.selection.main;
  const id = all.find((it) => it.from <= head && head <= it.to)?.id ?? null;
  if (id !== active) {
    queueMicrotask(() => update.view.dispatch({effects: look.of(id)}));
  }
});

const extensions = [
  story,
  findings,
  history(),
  search({top: true}),
  drawSelection(),
  guard,
  underCursor,
  checking,
  cards,
  keeping(keeps),
  placeholder("Type or paste a story here, or drop a file."),
  keymap.of([
    ...defaultKeymap.filter((it) => it.key !== "Alt-Enter"),
    ...historyKeymap,
    ...searchKeymap,
  ]),
  EditorView.lineWrapping,
  EditorView.cspNonce.of(document.querySelector("meta[name=housestyle-nonce]").content),
  EditorView.contentAttributes.of({"aria-label": "Story", spellcheck: "true", lang: "en"}),
  EditorView.domEventHandlers({
    dragover: () => false,
    drop: (event) => event.dataTransfer.files.length > 0,
  }),
];

/** A text with a history that begins here. */
export const fresh = (text) => EditorState.create({doc: text, extensions});
