// The story that is open: what it was read from, and how its text came from there.

import {ChangeSet, StateEffect, StateField} from "@codemirror/state";

/** Begins another story: {name, format, isText, isOffice, hasComments, doc, bytes, parts}. */
export const begin = StateEffect.define();

/** The answer of the server may give the same file another id. */
export const reopened = StateEffect.define();

/**
 * The story. `parts` has the names and texts of the file's parts, which stand one below another in
 * the editor; `changes` leads from that text to the one that is shown; `starts` are the offsets of
 * the parts in the text that is shown.
 */
export const story = StateField.define({
  create: (state) => fresh(plain("text"), state.doc.length),
  update(value, transaction) {
    let next = value;
    if (transaction.docChanged) {
      const {changes} = transaction;
      next = {
        ...value,
        changes: value.changes.compose(changes),
        starts: value.starts.map((start) => changes.mapPos(start, -1)),
      };
    }
    for (const effect of transaction.effects) {
      if (effect.is(begin)) {
        next = fresh(effect.value, transaction.newDoc.length, effect.value.changes);
      } else if (effect.is(reopened)) {
        next = {...next, doc: effect.value};
      }
    }
    return next;
  },
});

/** A story that was typed or pasted. */
export function plain(format, text = "") {
  const name = format === "markdown" ? "story.md" : format === "html" ? "story.html" : "story.txt";
  return {name, format, isText: true, isOffice: false, parts: [{name: "", text}]};
}

/** The text of a story's parts as the editor has it: one below another. */
export const textOf = (parts) => parts.map((part) => part.text).join("\n");

function fresh(file, length, changes) {
  const starts = [];
  let at = 0;
  for (const part of file.parts) {
    starts.push(changes ? changes.mapPos(at, -1) : at);
    at += part.text.length + 1;
  }
  return {...file, starts, changes: changes ?? ChangeSet.empty(length)};
}

/** The offset in the text that is shown of an offset in a part. */
export function shownOffset(file, part, offset) {
  const index = file.parts.findIndex((it) => it.name === (part ?? ""));
  return file.starts[Math.max(0, index)] + offset;
}

/** The part and the offset in it of an offset in the text that is shown. */
export function partOffset(file, offset) {
  let index = file.starts.length - 1;
  while (index > 0 && file.starts[index] > offset) {
    index--;
  }
  return {part: file.parts[index].name, offset: offset - file.starts[index]};
}

/** The edits from the file as it was read to the text that is shown, part by part. */
export function edits(file) {
  const all = [];
  const bounds = [];
  let at = 0;
  for (const part of file.parts) {
    bounds.push(at);
    at += part.text.length + 1;
  }
  const original = textOf(file.parts);
  file.changes.iterChanges((from, to, fromNow, toNow, inserted) => {
    let index = bounds.length - 1;
    while (index > 0 && bounds[index] > from) {
      index--;
    }
    all.push({
      part: file.parts[index].name,
      start: from - bounds[index],
      end: to - bounds[index],
      was: original.slice(from, to),
      text: inserted.toString(),
    });
  });
  return all;
}

/** What of a call says which copy it is about. */
export function copyOf(state) {
  const file = state.field(story);
  return file.isText
    ? {format: file.format, name: file.name, text: state.doc.toString()}
    : {doc: file.doc, edits: edits(file)};
}
