// Opening and downloading.

import {levels} from "./choices.js";
import {byId} from "./dom.js";
import {fresh} from "./editor.js";
import {findings} from "./findings.js";
import {ask, open as send, save} from "./net.js";
import {say, warn} from "./notices.js";
import {begin, copyOf, edits, partOffset, plain, reopened, story, textOf} from "./story.js";

/** Puts a story into the editor; its history begins here. */
export function show(view, file) {
  view.setState(fresh(file.shown ?? textOf(file.parts)));
  view.dispatch({effects: [begin.of(file), levels()]});
  byId("file").textContent = file.bytes ? file.name : "";
  document.title = file.bytes ? `${file.name} – Housestyle` : "Housestyle";
  byId("format").disabled = Boolean(file.bytes);
  byId("format").value = file.format;
}

/** Opens a file of these bytes; `rest` is what a draft knows of it besides. */
export async function openBytes(view, name, bytes, formats, rest = {}) {
  warn("");
  try {
    const opened = await send(name, bytes);
    const hasComments = formats.find((it) => it.name === opened.format)?.comments ?? false;
    show(view, {
      name: opened.name,
      format: opened.format,
      isText: opened.text,
      isOffice: opened.office,
      hasComments,
      doc: opened.doc,
      parts: opened.parts,
      bytes,
      ...rest,
    });
    say(`Opened ${opened.name}.`);
    view.focus();
  } catch (error) {
    warn(`${name}: ${error.message}`);
  }
}

export async function openFile(view, file, formats) {
  await openBytes(view, file.name, new Uint8Array(await file.arrayBuffer()), formats);
}

/** A story that was typed, in another format. */
export function setFormat(view, format, formats) {
  const hasComments = formats.find((it) => it.name === format)?.comments ?? false;
  view.dispatch({effects: begin.of({...plain(format, view.state.doc.toString()), hasComments})});
}

/** Gives the story to the browser's downloads, in the format it came in. */
export async function download(view, choices) {
  const file = view.state.field(story);
  warn("");
  if (!file.bytes) {
    give(file.name, new TextEncoder().encode(view.state.doc.toString()));
    return;
  }
  try {
    give(file.name, await saved(view, file, choices));
  } catch (error) {
    warn(error.message);
  }
}

async function saved(view, file, choices) {
  const body = {doc: file.doc, edits: edits(file), comments: choices.comments, remarks: remarks(view, file)};
  try {
    return await save(body);
  } catch (error) {
    if (error.status !== 404) {
      throw error;
    }
    const {doc} = await send(file.name, file.bytes);
    view.dispatch({effects: reopened.of(doc)});
    return save({...body, doc});
  }
}

/** What was let pass, for the comments of an office file. */
function remarks(view, file) {
  if (!file.isOffice) {
    return [];
  }
  return view.state.field(findings).passed.map((it) => {
    const {part, offset} = partOffset(file, it.from);
    const text = `Left as it is: ${it.reason}\nRule: ${it.rule}`;
    return {part, start: offset, end: offset + it.to - it.from, text};
  });
}

/** A receipt for the story as it is. */
export async function receipt(view, by) {
  const file = view.state.field(story);
  const passed = view.state.field(findings).passed.map((it) => {
    const {part, offset} = partOffset(file, it.from);
    return {part, start: offset, rule: it.rule, reason: it.reason};
  });
  try {
    const answer = await ask("api/receipt", {...copyOf(view.state), by, passed});
    give(`${file.name}.receipt.json`, new TextEncoder().encode(JSON.stringify(answer, null, 2)));
  } catch (error) {
    warn(error.message);
  }
}

function give(name, bytes) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes]));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  say(`Downloaded ${name}.`);
}
