// What an editor chooses: guidance, spelling, packs, levels, format.

import {byId, make} from "./dom.js";
import {show} from "./findings.js";

const KEY = "housestyle.choices";

/** Fills the fields with what the server has, and with what was chosen before. */
export function offer(choices, changed) {
  fill("guidance", choices.guidance.map((name) => [name, name]));
  fill("region", choices.regions.map((name) => [name, name]));
  fill("format", choices.formats.filter((it) => it.text).map((it) => [it.name, it.title]));
  byId("packs").append(
    ...choices.packs.map((pack) =>
      make(
        "label",
        {},
        make("input", {type: "checkbox", name: "pack", value: pack.name, checked: pack.chosen}),
        ` ${pack.name.replaceAll("-", " ")}`,
      ),
    ),
  );
  restore();
  byId("choices").addEventListener("change", (event) => {
    remember();
    changed(event.target);
  });
}

function fill(id, options) {
  byId(id).append(...options.map(([value, text]) => make("option", {value}, text)));
}

const checked = (name) =>
  [...document.querySelectorAll(`input[name=${name}]:checked`)].map((input) => input.value);

/** The choices of a call. */
export function chosen() {
  const value = (id) => byId(id).value || undefined;
  const boxes = [...document.querySelectorAll("input[name=pack]")];
  const isHouse = boxes.every((box) => box.checked === box.defaultChecked);
  return {
    guidance: value("guidance"),
    region: value("region"),
    packs: isHouse ? undefined : checked("pack"),
  };
}

export const levels = () => show.of(new Set(checked("level")));

export const keeps = () => byId("keep").checked;

export const comments = () => byId("comments").checked;

function remember() {
  const boxes = {};
  for (const box of document.querySelectorAll("#choices input[type=checkbox]")) {
    boxes[box.id || `${box.name} ${box.value}`] = box.checked;
  }
  const {guidance, region} = chosen();
  localStorage.setItem(KEY, JSON.stringify({guidance, region, boxes}));
}

function restore() {
  let known;
  try {
    known = JSON.parse(localStorage.getItem(KEY)) ?? {};
  } catch {
    known = {};
  }
  for (const id of ["guidance", "region"]) {
    if ([...byId(id).options].some((option) => option.value === known[id])) {
      byId(id).value = known[id];
    }
  }
  for (const box of document.querySelectorAll("#choices input[type=checkbox]")) {
    box.checked = known.boxes?.[box.id || `${box.name} ${box.value}`] ?? box.checked;
  }
}
