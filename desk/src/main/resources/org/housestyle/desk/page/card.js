// The card of one finding.

import {link, make} from "./dom.js";
import {lookOf} from "./findings.js";
import {sentenceAt} from "./sentence.js";

const SIGNS = {error: "✕", warning: "!", advice: "i", quotation: "“"};
const LEVELS = {error: "Error", warning: "Warning", advice: "Advice"};
const USAGES = {
  statement: "The publication’s own words",
  quotation: "Quoted",
  legal: "Legal wording",
  mention: "Talked about",
  title: "A title",
};

/** A card; `actions` has accept(id, index), leave(id, reason), why(rule) and see(id). */
export function card(state, finding, isActive, actions) {
  const {data, id} = finding;
  const look = lookOf(data);
  const item = make("li", {
    class: `card ${look}${isActive ? " active" : ""}`,
    "data-finding": id,
    "aria-current": isActive ? "true" : false,
    onclick: (event) => event.target.closest("button, a, input, summary") ?? actions.see(id),
  });
  item.append(
    make(
      "h2",
      {},
      make("span", {class: "sign", "aria-hidden": "true"}, SIGNS[look]),
      make("span", {class: "unseen"}, `${LEVELS[data.level]}: `),
      make("q", {}, data.text.replace(/\s+/g, " ")),
      data.place ? make("span", {class: "place"}, data.place) : null,
    ),
    make("p", {class: "why"}, data.why),
    usage(data),
    ...wordings(state, finding, actions),
    sources(data),
    buttons(finding, actions),
  );
  return item;
}

function usage(data) {
  const what = USAGES[data.usage] ?? data.usage;
  const stays = data.usage === "quotation" ? " It stays as it was said." : "";
  const doubt = data.doubt ? ` It may be something else: ${data.doubt}.` : "";
  const reason = data.usage === "statement" && !doubt ? "." : `: ${data.usageReason}.`;
  return make("p", {class: "usage"}, make("b", {}, what), `${reason}${stays}${doubt}`);
}

function wordings(state, finding, actions) {
  const all = finding.suggestions.map((suggestion, index) =>
    wording(state, finding, suggestion, index, actions),
  );
  if (all.length < 2) {
    return all;
  }
  const rest = all.slice(1);
  const title = rest.length === 1 ? "Another wording" : `${rest.length} other wordings`;
  return [all[0], make("details", {class: "others"}, make("summary", {}, title), ...rest)];
}

/** A wording as the sentence would stand with it. */
function wording(state, finding, suggestion, index, actions) {
  const {from, to, data} = suggestion;
  const {start, stop} = sentenceAt(state.doc, from, to);
  const whose = data.guidance === "general" ? null : make("span", {class: "whose"}, data.guidance);
  const accept = make(
    "button",
    {
      class: index === 0 ? "accept first" : "accept",
      "data-index": index,
      "aria-label": `Accept: ${data.text}`,
      onclick: () => actions.accept(finding.id, index),
    },
    "Accept",
  );
  return make(
    "div",
    {class: "wording"},
    make(
      "p",
      {},
      state.sliceDoc(start, from),
      make("del", {}, state.sliceDoc(from, to)),
      " ",
      make("ins", {}, data.text),
      state.sliceDoc(to, stop),
    ),
    data.review ? make("p", {class: "review"}, `Look first: ${data.review}.`) : null,
    make("p", {class: "buttons"}, accept, whose),
  );
}

function sources(data) {
  const shown = data.sources.slice(0, 3).map((source) => {
    const year = source.year ? ` (${source.year})` : "";
    return make("li", {}, link(source.url, `${source.organisation}, ${source.title}${year}`));
  });
  return make("ul", {class: "sources", "aria-label": "Sources"}, ...shown);
}

function buttons(finding, actions) {
  const reason = make("input", {"aria-label": "Why it is left as it is", placeholder: "Reason"});
  const form = make(
    "form",
    {
      class: "leave",
      hidden: true,
      onsubmit: (event) => {
        event.preventDefault();
        if (reason.value.trim()) {
          actions.leave(finding.id, reason.value.trim());
        }
      },
    },
    reason,
    make("button", {class: "first"}, "Leave it"),
  );
  const ignore = make(
    "button",
    {
      class: "ignore",
      onclick: () => {
        form.hidden = !form.hidden;
        reason.focus();
      },
    },
    "Ignore here…",
  );
  const why = make("button", {class: "rule", onclick: () => actions.why(finding.data.rule)}, "Why");
  return make("div", {class: "foot"}, make("p", {class: "buttons"}, ignore, why), form);
}
