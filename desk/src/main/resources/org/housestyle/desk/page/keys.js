// The keys. All of them work in the text and in the cards.

import {accept} from "./accept.js";
import {see} from "./cards.js";
import {byId} from "./dom.js";
import {findings, shown} from "./findings.js";
import {say} from "./notices.js";

/** Goes to the next finding (1) or the one before (-1), round the end. */
export function go(view, way) {
  const all = shown(view.state);
  if (all.length === 0) {
    say("No findings.");
    return true;
  }
  const {active} = view.state.field(findings);
  const at = all.findIndex((it) => it.id === active);
  const {head} = view.state.selection.main;
  let next = at + way;
  if (at < 0) {
    const after = all.findIndex((it) => it.from >= head);
    next = way > 0 ? (after < 0 ? 0 : after) : (after < 0 ? all.length : after) - 1;
  }
  const finding = all[(next + all.length) % all.length];
  see(view, finding.id);
  view.focus();
  const [first] = finding.suggestions;
  const {data} = finding;
  const write = first ? `write “${first.data.text}”` : "no wording fits";
  say(`${data.level}: “${data.text}”. ${data.usage === "quotation" ? "Quoted, it stays" : write}.`);
  return true;
}

/** The finding that is looked at, or the one at the cursor. */
function current(view) {
  const {active} = view.state.field(findings);
  const {head} = view.state.selection.main;
  const all = shown(view.state);
  return all.find((it) => it.id === active) ?? all.find((it) => it.from <= head && head <= it.to);
}

function inCard(view, use) {
  const finding = current(view);
  if (!finding) {
    say("No finding here; F8 goes to the next.");
    return true;
  }
  see(view, finding.id);
  use(finding, document.querySelector(`.card[data-finding="${finding.id}"]`));
  return true;
}

const acceptFirst = (view) =>
  inCard(view, (finding) => {
    if (finding.suggestions.length > 0) {
      accept(view, finding.id);
    } else {
      say(finding.data.usage === "quotation" ? "Quoted: it stays as it was said." : "No wording fits here.");
    }
  });

const chooseOther = (view) =>
  inCard(view, (finding, card) => {
    const others = card.querySelector("details");
    if (others) {
      others.open = true;
    }
    const buttons = card.querySelectorAll(".accept");
    (buttons[1] ?? buttons[0] ?? card.querySelector(".rule")).focus();
  });

const ignore = (view) =>
  inCard(view, (finding, card) => {
    card.querySelector(".leave").hidden = true;
    card.querySelector(".ignore").click();
  });

/** Listens for keys in the whole page; `files` has open() and save(). */
export function listen(view, files) {
  const back = () => {
    byId("rule").close();
    view.focus();
    return true;
  };
  const keys = {
    F8: () => go(view, 1),
    "Shift F8": () => go(view, -1),
    "Alt Enter": () => acceptFirst(view),
    "Alt Shift Enter": () => chooseOther(view),
    "Alt Period": () => ignore(view),
    Escape: back,
    "Mod KeyO": files.open,
    "Mod KeyS": files.save,
    F1: () => byId("keys").showModal(),
  };
  const handle = (event) => {
    if (document.querySelector("dialog:modal")) {
      return;
    }
    const name = [
      event.ctrlKey || event.metaKey ? "Mod" : "",
      event.altKey ? "Alt" : "",
      event.shiftKey ? "Shift" : "",
      event.code === "NumpadEnter" ? "Enter" : event.code,
    ]
      .filter(Boolean)
      .join(" ");
    if (keys[name]) {
      event.preventDefault();
      event.stopPropagation();
      keys[name]();
    }
  };
  window.addEventListener("keydown", handle, {capture: true});
}
