// Asks the server about the text a moment after it changed. One call at a time; the newest wins.

import {ViewPlugin} from "@codemirror/view";
import {begin, copyOf, reopened, story} from "./story.js";
import {found} from "./findings.js";
import {ask, open} from "./net.js";
import {warn} from "./notices.js";

const PAUSE = 40; // milliseconds; a check takes one or two

/** Too much at once, too slow, or not there: it may answer in a second. */
const TRY_AGAIN = [0, 429, 503];

let chosen = () => ({});

/** Says where the choices are. */
export function choose(choices) {
  chosen = choices;
}

class Checking {
  constructor(view) {
    this.view = view;
    this.version = 0;
    this.busy = false;
    this.later();
  }

  update(update) {
    const begins = (transaction) => transaction.effects.some((effect) => effect.is(begin));
    if (update.docChanged || update.transactions.some(begins)) {
      this.later();
    }
  }

  destroy() {
    this.version = NaN;
    clearTimeout(this.timer);
  }

  later() {
    this.version++;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.now(), PAUSE);
  }

  async now() {
    if (this.busy) {
      return; // the call under way asks again
    }
    this.busy = true;
    const v = this.version;
    try {
      const answer = await this.asked({v, ...chosen(), ...copyOf(this.view.state)});
      if (answer.v === this.version) {
        this.view.dispatch({effects: found.of(answer)});
        warn(answer.unread?.map((it) => it.message).join(" ") ?? "");
      }
    } catch (error) {
      warn(`Not checked: ${error.message}`);
      if (v === this.version && TRY_AGAIN.includes(error.status)) {
        this.timer = setTimeout(() => this.now(), 1000);
      }
    } finally {
      this.busy = false;
      if (v < this.version) {
        this.now();
      }
    }
  }

  /** The server forgets files in time; then it gets the file again. */
  async asked(body) {
    try {
      return await ask("api/check", body);
    } catch (error) {
      if (error.status !== 404) {
        throw error;
      }
      const file = this.view.state.field(story);
      const {doc} = await open(file.name, file.bytes);
      this.view.dispatch({effects: reopened.of(doc)});
      return ask("api/check", {...body, doc});
    }
  }
}

export const checking = ViewPlugin.fromClass(Checking);

/** Asks again, since the choices changed. */
export const checkAgain = (view) => view.plugin(checking).later();
