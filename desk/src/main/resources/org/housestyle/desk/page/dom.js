// Elements, made of text only: nothing that a server or a story says is read as markup.

/** An element with attributes and children; a child is an element or a text. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) {
      element.addEventListener(name.slice(2), value);
    } else if (value !== false && value !== undefined) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

export const byId = (id) => document.getElementById(id);

/** A link to a document of somebody else, which opens beside the page. */
export function link(url, text) {
  return url ? make("a", {href: url, target: "_blank", rel: "noopener noreferrer"}, text) : text;
}
