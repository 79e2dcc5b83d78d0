// Puts the page together.

import {EditorView} from "@codemirror/view";
import {fixAllSafe} from "./accept.js";
import {checkAgain, choose} from "./check.js";
import {chosen, comments, keeps, levels, offer} from "./choices.js";
import {byId} from "./dom.js";
import {forget, remembered} from "./draft.js";
import {fresh} from "./editor.js";
import {download, openBytes, openFile, receipt, setFormat, show} from "./files.js";
import {listen} from "./keys.js";
import {firstFile, get} from "./net.js";
import {warn} from "./notices.js";
import {plain} from "./story.js";

const choices = await get("api/choices");
const {formats} = choices;

const view = new EditorView({parent: byId("text"), state: fresh("")});

choose(chosen);
offer(choices, async (field) => {
  if (field.id === "format") {
    setFormat(view, field.value, formats);
  } else if (field.name === "level") {
    view.dispatch({effects: levels()});
  } else if (field.id === "keep") {
    await (keeps() ? undefined : forget());
  } else if (field.id !== "comments") {
    checkAgain(view);
  }
});
view.dispatch({effects: levels()});
if (choices.problem) {
  warn(choices.problem);
}

const files = {
  open: () => byId("chooser").click(),
  save: () => download(view, {comments: comments()}),
};
byId("chooser").accept = formats.flatMap((it) => it.endings.map((ending) => `.${ending}`)).join();
byId("chooser").addEventListener("change", async (event) => {
  const [file] = event.target.files;
  event.target.value = "";
  await openFile(view, file, formats);
});
byId("open").addEventListener("click", files.open);
byId("save").addEventListener("click", files.save);
byId("help").addEventListener("click", () => byId("keys").showModal());
byId("receipt").addEventListener("click", () => byId("sign").showModal());
byId("sign").addEventListener("close", () => {
  if (byId("sign").returnValue === "give") {
    receipt(view, byId("by").value);
  }
});
byId("fix-all").addEventListener("click", () => {
  fixAllSafe(view);
  view.focus();
});
window.addEventListener("dragover", (event) => event.preventDefault());
window.addEventListener("drop", (event) => {
  if (event.dataTransfer.files.length > 0) {
    event.preventDefault();
    openFile(view, event.dataTransfer.files[0], formats);
  }
});
listen(view, files);

const first = await firstFile();
const draft = keeps() && !first ? await remembered() : null;
if (first) {
  await openBytes(view, first.name, first.bytes, formats);
} else if (draft?.bytes) {
  await openBytes(view, draft.name, draft.bytes, formats, {shown: draft.shown, changes: draft.changes});
} else {
  const format = draft?.format ?? "text";
  const hasComments = formats.find((it) => it.name === format)?.comments ?? false;
  show(view, {...plain(format, draft?.shown ?? ""), hasComments});
}
view.focus();
document.documentElement.dataset.ready = "true";
