// The list of cards, the summary, and what is in the place of cards when there are none.

import {ViewPlugin} from "@codemirror/view";
import {accept, leave} from "./accept.js";
import {card} from "./card.js";
import {byId, make} from "./dom.js";
import {findings, look, recall, shown} from "./findings.js";
import {sayLater} from "./notices.js";
import {showRule} from "./rule.js";

const many = (count, one, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;

/** The findings in a line: "3 errors, 1 advice; 2 can be fixed safely". */
export function summary(all) {
  const of = (level) => all.filter((it) => it.data.level === level).length;
  const words = [
    [of("error"), "error"],
    [of("warning"), "warning"],
  ].filter(([count]) => count > 0).map(([count, word]) => many(count, word));
  if (of("advice") > 0) {
    words.push(`${of("advice")} advice`);
  }
  const safe = all.filter((it) => it.suggestions[0]?.data.safe).length;
  return words.join(", ") + (safe > 0 ? `; ${safe} can be fixed safely` : "");
}

/** How long the cards of a text before may stand for one that is being checked. */
const PATIENCE = 300;

class Cards {
  constructor(view) {
    this.view = view;
    this.currentAt = -Infinity;
    this.draw();
  }

  destroy() {
    clearTimeout(this.timer);
  }

  update(update) {
    const before = update.startState.field(findings);
    const now = update.state.field(findings);
    if (before !== now) {
      // Cards are drawn anew when findings change, and only marked when another one is looked at.
      if (before.isCurrent === now.isCurrent && before.all === now.all && before.levels === now.levels && before.passed === now.passed) {
        this.mark();
      } else {
        this.draw();
      }
    }
  }

  draw() {
    const {state} = this.view;
    const {active, passed, isCurrent, isClean} = state.field(findings);
    const all = shown(state);
    clearTimeout(this.timer);
    if (isCurrent) {
      this.currentAt = performance.now();
    } else {
      this.timer = setTimeout(() => this.draw(), PATIENCE);
    }
    const isFresh = isCurrent || performance.now() - this.currentAt < PATIENCE;
    const hasText = state.doc.length > 0;
    const focused = document.activeElement?.closest?.(".card");
    const actions = {
      accept: (id, index) => accept(this.view, id, index) && this.back(),
      leave: async (id, reason) => {
        await leave(this.view, id, reason);
        this.back();
      },
      why: showRule,
      see: (id) => see(this.view, id),
    };
    if (!focused || !all.some((it) => String(it.id) === focused.dataset.finding)) {
      byId("list").replaceChildren(
        ...all.map((it) => card(state, it, it.id === active, actions)),
      );
    }
    byId("clean").hidden = !(isFresh && isClean && hasText && all.length === 0);
    byId("welcome").hidden = hasText;
    const text = !hasText
      ? "Type or paste a story, or drop a file here."
      : all.length > 0
        ? summary(all)
        : !isFresh
          ? "Checking…"
          : isClean
            ? "Nothing to change"
            : isCurrent
              ? "Nothing of the levels that are shown"
              : "";
    if (byId("summary").textContent !== text) {
      byId("summary").textContent = text;
      if (hasText && isCurrent) {
        sayLater(text);
      }
    }
    byId("fix-all").hidden = !all.some((it) => it.suggestions[0]?.data.safe);
    this.drawPassed(passed);
  }

  drawPassed(passed) {
    const undo = (index) => () => this.view.dispatch({effects: recall.of(index)});
    const items = passed.map((it, index) =>
      make("li", {}, make("q", {}, it.text), ` ${it.reason} `, make("button", {onclick: undo(index)}, "Take back")),
    );
    byId("passed").hidden = items.length === 0;
    byId("passed").querySelector("ul").replaceChildren(...items);
  }

  /** Marks the card that is looked at, and brings it into sight. */
  mark() {
    const {active} = this.view.state.field(findings);
    for (const item of byId("list").children) {
      const is = item.dataset.finding === String(active);
      item.classList.toggle("active", is);
      item.removeAttribute("aria-current");
      if (is) {
        item.setAttribute("aria-current", "true");
        item.scrollIntoView({block: "nearest"});
      }
    }
  }

  back() {
    this.view.focus();
    this.draw();
  }
}

export const cards = ViewPlugin.fromClass(Cards);

/** Looks at a finding: its card and its mark light up. */
export function see(view, id) {
  const finding = view.state.field(findings).all.find((it) => it.id === id);
  if (finding) {
    view.dispatch({
      effects: look.of(id),
      selection: {anchor: finding.from, head: finding.to},
      scrollIntoView: true,
    });
  }
}
