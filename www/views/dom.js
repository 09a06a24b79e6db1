// Small helpers for making and changing elements.

/** @typedef {import("../app/state.js").State} State */

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, string | boolean | undefined>} [attributes]  false and undefined: left out
 * @param {(Node | string)[]} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, "");
    else if (typeof value === "string") element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/**
 * The element of that selector, which the page is known to contain.
 *
 * @template {HTMLElement} [T=HTMLElement]
 * @param {string} selector
 * @param {ParentNode} [parent]
 * @returns {T}
 */
export function find(selector, parent = document) {
  const element = parent.querySelector(selector);
  if (element === null) throw new Error(`the page has no ${selector}`);
  return /** @type {T} */ (element);
}

/**
 * The page's button of that selector, with what it does.
 *
 * @param {string} selector
 * @param {() => unknown} press
 */
export function button(selector, press) {
  /** @type {HTMLButtonElement} */
  const element = find(selector);
  element.addEventListener("click", press);
  return element;
}

/**
 * A new button.
 *
 * @param {Record<string, string | boolean | undefined>} attributes
 * @param {string} label
 * @param {() => unknown} press
 */
export function makeButton(attributes, label, press) {
  const element = make("button", { type: "button", ...attributes }, label);
  element.addEventListener("click", press);
  return element;
}

/**
 * A view that draws only when something that it shows is another.
 *
 * @param {(state: Readonly<State>) => readonly unknown[]} pick
 * @param {(state: Readonly<State>) => void} draw
 * @returns {import("../app/state.js").View}
 */
export function whenChanged(pick, draw) {
  /** @type {readonly unknown[] | undefined} */
  let drawn;
  return (state) => {
    const now = pick(state);
    if (drawn !== undefined && now.every((value, k) => value === drawn?.[k])) return;
    drawn = now;
    draw(state);
  };
}

/**
 * Changes a text only if it differs: screen readers announce every change of a live region.
 *
 * @param {Element} element
 * @param {string} text
 */
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/**
 * @param {readonly Node[]} heads  of the columns
 * @param {readonly Node[]} rows
 */
export function tableOf(heads, rows) {
  return make("table", {}, make("thead", {}, make("tr", {}, ...heads)), make("tbody", {}, ...rows));
}

/** A row of a table, whose first cell is its heading. @param {readonly (Node | string)[]} cells */
export function rowOf([first, ...rest]) {
  return make("tr", {}, make("th", { scope: "row" }, first), ...rest.map((cell) => make("td", {}, cell)));
}

/**
 * A table that is filled only while its disclosure is open.
 *
 * @param {HTMLDetailsElement} details
 * @param {string} name  for screen readers
 * @param {() => {head: string[], rows: string[][]} | null} content  null: there is nothing yet
 * @returns {() => void}  call it when the figures have changed
 */
export function lazyTable(details, name, content) {
  const scroll = make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": name });
  details.append(scroll);
  const fill = () => {
    if (!details.open) return;
    const { head, rows } = content() ?? { head: [], rows: [] };
    scroll.replaceChildren(tableOf(head.map(columnHead), rows.map(rowOf)));
  };
  details.addEventListener("toggle", fill);
  return fill;
}

/**
 * Offers a file as a download.
 *
 * @param {string} name
 * @param {string} type
 * @param {BlobPart} content
 */
export function save(name, type, content) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = make("a", { href: address, download: name });
  link.click();
  // The download has started by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/**
 * A column's heading; one in brackets is for screen readers only.
 *
 * @param {string} text
 */
export function columnHead(text) {
  const hidden = /^\[(.*)\]$/.exec(text);
  return make("th", { scope: "col" }, hidden === null ? text : make("span", { class: "visually-hidden" }, hidden[1]));
}
