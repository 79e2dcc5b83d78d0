// The page of a rule, beside the text.

import {byId, link, make} from "./dom.js";
import {get} from "./net.js";
import {warn} from "./notices.js";

const list = (items) => make("ul", {}, ...items.map((item) => make("li", {}, item)));

/** Shows all that a pack says in a rule. */
export async function showRule(name) {
  let rule;
  try {
    rule = await get(`api/rules/${name.split("/").map(encodeURIComponent).join("/")}`);
  } catch (error) {
    warn(error.message);
    return;
  }
  const dialog = byId("rule");
  dialog.querySelector("div").replaceChildren(...content(rule));
  if (!dialog.open) {
    dialog.show();
  }
  dialog.querySelector("button").focus();
}

function content(rule) {
  const wordings = Object.entries(rule.wordings).map(([whose, words]) =>
    make("p", {}, make("b", {}, whose === "general" ? "Our own wording" : whose), `: ${words.join("; ")}`),
  );
  return [
    make("h2", {id: "rule-title"}, rule.rule.replace(/^.*\//, "").replaceAll("-", " ")),
    make("p", {class: "small"}, `${rule.rule}, ${rule.level}, since ${rule.since}`),
    make("p", {class: "why"}, rule.why),
    rule.review ? make("p", {}, `A person has to look first: ${rule.review}.`) : "",
    make("h3", {}, "Terms"),
    make("p", {}, rule.terms.join("; ")),
    make("h3", {}, "Write instead"),
    ...wordings,
    make("h3", {}, "Examples"),
    list(rule.examples.map(example)),
    make("h3", {}, "Sources"),
    list(rule.sources.map((source) => link(source.url, source.citation))),
  ];
}

function example(it) {
  const parts = [];
  let at = 0;
  for (const span of it.found) {
    parts.push(it.copy.slice(at, span.start), make("mark", {}, it.copy.slice(span.start, span.end)));
    at = span.end;
  }
  parts.push(it.copy.slice(at));
  const verdict = it.found.length === 0 ? "silent: " : it.usage === "statement" ? "" : `${it.usage}: `;
  const fixed = it.fixed ? [make("br"), make("ins", {}, it.fixed)] : [];
  return make("span", {}, make("span", {class: "small"}, verdict), ...parts, ...fixed);
}
