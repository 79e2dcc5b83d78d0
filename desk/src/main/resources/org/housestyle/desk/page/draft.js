// Unsaved work, kept in this browser only.

import {ChangeSet} from "@codemirror/state";
import {EditorView} from "@codemirror/view";
import {begin, story} from "./story.js";

const STORE = "drafts";
const KEY = "story";
const PAUSE = 400;

function store(mode) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("housestyle", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => resolve(request.result.transaction(STORE, mode).objectStore(STORE));
  });
}

function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

export async function forget() {
  await done((await store("readwrite")).delete(KEY));
}

/** The story of before, with `shown` and `changes`, or null. */
export async function remembered() {
  try {
    const kept = await done((await store("readonly")).get(KEY));
    return kept ? {...kept, changes: ChangeSet.fromJSON(kept.changes)} : null;
  } catch {
    return null; // a browser that keeps nothing
  }
}

let timer;

async function keep(state) {
  const {name, format, isText, isOffice, hasComments, parts, bytes, changes} = state.field(story);
  const shown = state.doc.toString();
  const draft = {name, format, isText, isOffice, hasComments, parts, bytes, shown, changes: changes.toJSON()};
  try {
    await done((await store("readwrite")).put(draft, KEY));
  } catch {
    // a browser that keeps nothing
  }
}

/** Keeps the story a moment after each change, while `wanted()`. */
export function keeping(wanted) {
  return EditorView.updateListener.of((update) => {
    const begins = update.transactions.some((it) => it.effects.some((effect) => effect.is(begin)));
    if ((update.docChanged || begins) && wanted()) {
      clearTimeout(timer);
      timer = setTimeout(() => wanted() && keep(update.view.state), PAUSE);
    }
  });
}
