// A grid of training images, to look at or to pick from.

import { text } from "../text/index.js";
import { ANSWERS, MEMORIES, memoryOf } from "../run/answers.js";
import { signedDecimal } from "../text/format.js";
import { make, setText } from "./dom.js";
import { showImage } from "./images.js";

/** @typedef {import("../run/answers.js").Answer} Answer */

/** Images are large up to so many. */
const FEW = 60;
/** Distance from the visible part at which images are loaded: a file has 250. */
const IMAGE_NEAR = "64px";
/** Images of one evaluation change in so many turns, to be seen going. */
const TURNS = 5;

/**
 * A sheet of images, of which the keyboard stops at one; the arrow keys lead to the others.
 *
 * @param {import("../run/answers.js").Network | "pick"} name
 * @param {string} title  id of the element that names it
 * @param {(index: number) => void} press
 */
export function imageGrid(name, title, press) {
  const heading = make("h3");
  const grid = make("div", { class: "grid", role: "group", "aria-labelledby": title });
  const element = make("div", { class: `page ${name}` }, heading, grid);
  /** @type {{index: number, cell: HTMLButtonElement, name: string, mark: Answer | import("../run/answers.js").Memory | undefined, z: string}[]} */
  let cells = [];
  /** @type {readonly number[]} */
  let shown = [];
  let custom = false;
  let current = 0;
  const near = new IntersectionObserver(
    (changes) => {
      for (const { isIntersecting, target } of changes) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        const cell = /** @type {HTMLElement} */ (target);
        showImage(cell, Number(cell.dataset.at), custom);
      }
    },
    { rootMargin: IMAGE_NEAR },
  );

  /** @param {number} k @param {boolean} focus */
  const go = (k, focus) => {
    const to = cells[Math.max(0, Math.min(k, cells.length - 1))];
    if (to === undefined) return;
    if (cells[current]) cells[current].cell.tabIndex = -1;
    current = cells.indexOf(to);
    to.cell.tabIndex = 0;
    if (focus) to.cell.focus();
  };
  grid.addEventListener("keydown", (event) => {
    const columns = getComputedStyle(grid).gridTemplateColumns.split(" ").length;
    const to = {
      ArrowLeft: current - 1,
      ArrowRight: current + 1,
      ArrowUp: current >= columns ? current - columns : current,
      ArrowDown: current + columns < cells.length ? current + columns : current,
      Home: 0,
      End: cells.length - 1,
    }[event.key];
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    go(to, true);
  });
  grid.addEventListener("click", ({ target }) => {
    const at = cells.findIndex(({ cell }) => cell === target);
    if (at < 0) return;
    go(at, false);
    press(cells[at].index);
  });

  /** @param {readonly number[]} indices @param {boolean} own @param {(k: number) => string} labelled  the class of the k-th */
  const images = (indices, own, labelled) => {
    if (own === custom && indices.length === shown.length && indices.every((index, k) => index === shown[k])) return;
    [shown, custom, current] = [indices, own, 0];
    near.disconnect();
    cells = indices.map((index, k) => {
      const cell = make("button", { type: "button", class: "image", tabindex: k === 0 ? "0" : "-1", "data-at": String(index) });
      cell.style.setProperty("--turn", String((7 * k) % TURNS));
      const words = text.sheet.cell([text.sheet.image(index), labelled(k)]);
      cell.setAttribute("aria-label", words);
      cell.title = words;
      return { index, cell, name: words, mark: undefined, z: "" };
    });
    grid.classList.toggle("few", indices.length <= FEW);
    grid.replaceChildren(...cells.map(({ cell }) => cell));
    for (const { cell } of cells) near.observe(cell);
  };

  /**
   * Marks each image by what a network answers, or by its z where that is given.
   *
   * @param {readonly Answer[] | undefined} answers
   * @param {boolean} wrong
   * @param {ReadonlySet<number>} examples
   * @param {readonly number[]} [deviations]
   */
  const marks = (answers, wrong, examples, deviations) => {
    const words = { ...(wrong ? text.sheet.wrong_marks : text.sheet.marks), ...text.sheet.z_marks };
    grid.classList.toggle("by-z", deviations !== undefined);
    for (const [k, one] of cells.entries()) {
      one.cell.classList.toggle("example", examples.has(one.index));
      const z = deviations === undefined ? "" : signedDecimal(deviations[k], 1);
      const mark = deviations === undefined ? answers?.[k] : memoryOf(deviations[k]);
      if (mark === one.mark && z === one.z) continue;
      [one.mark, one.z] = [mark, z];
      one.cell.classList.remove(...ANSWERS, ...MEMORIES);
      if (mark !== undefined) one.cell.classList.add(mark);
      if (z === "") delete one.cell.dataset.z;
      else one.cell.dataset.z = z;
      const said = text.sheet.cell([one.name, ...(z === "" ? [] : [`z ${z}`]), ...(mark === undefined ? [] : [words[mark]])]);
      one.cell.setAttribute("aria-label", said);
      one.cell.title = said;
    }
  };

  /** @param {ReadonlySet<number>} picked */
  const pressed = (picked) => {
    for (const { index, cell } of cells) {
      const now = String(picked.has(index));
      if (cell.getAttribute("aria-pressed") !== now) cell.setAttribute("aria-pressed", now);
    }
  };

  /** @param {string} words */
  const entitle = (words) => {
    heading.hidden = words === "";
    setText(heading, words);
  };
  entitle("");
  return { element, images, marks, pressed, title: entitle };
}
