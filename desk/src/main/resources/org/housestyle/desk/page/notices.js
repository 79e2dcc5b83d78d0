// What the page says to everybody, and to screen readers.

let timer;

/** Says something that happened. */
export function say(text) {
  document.getElementById("live").textContent = text;
}

/** Says the state of things, once it has stood for a moment. */
export function sayLater(text) {
  clearTimeout(timer);
  timer = setTimeout(() => say(text), 900);
}

/** Shows what went wrong; an empty text takes it away. */
export function warn(text) {
  document.getElementById("notice").textContent = text;
}
