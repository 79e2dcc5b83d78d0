// The findings, where they are now, and the marks in the text.

import {StateEffect, StateField} from "@codemirror/state";
import {Decoration, EditorView} from "@codemirror/view";
import {shownOffset, story} from "./story.js";

/** Another answer of the server, about the text as it is. */
export const found = StateEffect.define();

/** The finding that is looked at, by its id, or null. */
export const look = StateEffect.define();

/** Which levels are shown: a set. */
export const show = StateEffect.define();

/** A finding is let pass: {from, to, rule, text, reason}. */
export const letPass = StateEffect.define();

/** What was let pass counts again: its index. */
export const recall = StateEffect.define();

let count = 0;

/** `isCurrent`: what was found is of the text as it is; `isClean`: nothing was found in a story. */
const empty = {all: [], headings: [], active: null, passed: [], isCurrent: false, isClean: false};

export const findings = StateField.define({
  create: () => ({...empty, levels: new Set(["error", "warning", "advice"])}),
  update(value, transaction) {
    let next = transaction.docChanged ? mapped(value, transaction.changes) : value;
    for (const effect of transaction.effects) {
      if (effect.is(found)) {
        next = answered(next, effect.value, transaction.state);
      } else if (effect.is(look)) {
        next = {...next, active: effect.value};
      } else if (effect.is(show)) {
        next = {...next, levels: effect.value};
      } else if (effect.is(letPass)) {
        next = {...next, passed: [...next.passed, effect.value], active: null};
      } else if (effect.is(recall)) {
        next = {...next, passed: next.passed.filter((it, index) => index !== effect.value)};
      }
    }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field, decorations),
});

/** A finding whose words are edited is gone until the next answer. */
function mapped(value, changes) {
  const move = (span) => ({
    ...span,
    from: changes.mapPos(span.from, 1),
    to: changes.mapPos(span.to, -1),
  });
  const isWhole = (span) => !changes.touchesRange(span.from, span.to);
  return {
    ...value,
    isCurrent: false,
    all: value.all
      .filter(isWhole)
      .map((it) => ({...move(it), suggestions: it.suggestions.map(move)})),
    headings: value.headings.map(move).filter((it) => it.from < it.to),
    passed: value.passed.filter(isWhole).map(move),
  };
}

function answered(value, answer, state) {
  const file = state.field(story);
  const length = state.doc.length;
  const place = (part, start, end) => ({
    from: Math.min(length, shownOffset(file, part, start)),
    to: Math.min(length, shownOffset(file, part, end)),
  });
  const all = answer.findings.map((it) => {
    const span = place(it.part, it.start, it.end);
    const known = value.all.find((old) => old.from === span.from && old.data.rule === it.rule);
    const suggestions = it.suggestions.map((suggestion) => {
      const where = place(it.part, suggestion.start, suggestion.end);
      return {...where, data: suggestion, was: state.sliceDoc(where.from, where.to)};
    });
    return {...span, id: known?.id ?? ++count, data: it, suggestions};
  });
  const headings = answer.headings.map((it) => ({...place(it.part, it.start, it.end), kind: it.kind}));
  const active = all.some((it) => it.id === value.active) ? value.active : null;
  const isClean = all.length === 0 && length > 0;
  return {...value, all, headings, active, isCurrent: true, isClean};
}

/** The findings that are shown, in the order of the text. */
export function shown(state) {
  const {all, levels, passed} = state.field(findings);
  return all.filter((it) => levels.has(it.data.level) && !passed.some((pass) => isSame(pass, it)));
}

const isSame = (pass, finding) =>
  pass.rule === finding.data.rule && pass.from <= finding.from && pass.to >= finding.to;

/** How a finding looks: a shape, not a colour alone. */
export function lookOf(data) {
  return data.usage === "quotation" ? "quotation" : data.level;
}

function decorations(value) {
  const marks = [];
  for (const it of value.headings) {
    marks.push(Decoration.mark({class: `heading-${it.kind}`}).range(it.from, it.to));
  }
  for (const it of value.all) {
    const passed = value.passed.some((pass) => isSame(pass, it));
    if (it.from < it.to && value.levels.has(it.data.level) && !passed) {
      const active = it.id === value.active ? " active" : "";
      const attributes = {"data-finding": String(it.id)};
      marks.push(
        Decoration.mark({class: `term ${lookOf(it.data)}${active}`, attributes}).range(it.from, it.to),
      );
    }
  }
  return Decoration.set(marks, true);
}
