// What the networks answer to a picture, class by class: a column for each network, a bar for each class.

import { NETWORKS } from "../run/answers.js";
import { percent } from "../text/format.js";
import { text } from "../text/index.js";
import { make, setText } from "../views/dom.js";

/** @typedef {import("../run/answers.js").Network} Network */
/** @typedef {Partial<Record<Network, import("../run/picture.js").Answer>>} Answers */

/** The likeliest class of an answer. @param {import("../run/picture.js").Answer} answer @returns {[number, number]}  and its probability */
export function likeliest({ probabilities }) {
  const most = Math.max(...probabilities);
  return [probabilities.indexOf(most), most];
}

export function answersTable() {
  const element = make("table", { class: "picture-table", "aria-label": text.picture.table });
  /** @type {readonly string[]} */
  let classes = [];
  let columns = "";
  /** @type {{steps: HTMLElement[], tops: HTMLElement[], rows: {element: HTMLElement, cells: {value: HTMLElement, fill: HTMLElement}[]}[]}} */
  let parts = { steps: [], tops: [], rows: [] };

  /** @param {readonly string[]} names @param {readonly Network[]} networks */
  const build = (names, networks) => {
    const steps = networks.map(() => make("span"));
    const heads = networks.map((name, k) => make("th", { scope: "col" }, text.networks[name], " ", steps[k]));
    const tops = networks.map(() => make("td"));
    const rows = names.map((name) => {
      const cells = networks.map(() => {
        const [value, fill] = [make("span", { class: "value" }), make("span", { class: "fill" })];
        return { value, fill, cell: make("td", {}, value, make("span", { class: "track", "aria-hidden": "true" }, fill)) };
      });
      return { element: make("tr", {}, make("th", { scope: "row" }, name), ...cells.map(({ cell }) => cell)), cells };
    });
    element.replaceChildren(
      make("thead", {}, make("tr", {}, make("td"), ...heads)),
      make(
        "tbody",
        {},
        make("tr", { class: "top" }, make("th", { scope: "row" }, text.picture.answer), ...tops),
        ...rows.map((row) => row.element),
      ),
    );
    parts = { steps, tops, rows };
  };

  /**
   * @param {Answers} answers
   * @param {readonly string[]} names  of the classes
   * @param {{forgotten: number, gold: boolean}} run  the class to forget, if it is one; whether there is gold
   */
  const show = (answers, names, { forgotten, gold }) => {
    const networks = NETWORKS.filter((name) => name !== "gold" || gold);
    if (names !== classes || networks.join() !== columns) {
      [classes, columns] = [names, networks.join()];
      build(names, networks);
    }
    for (const [k, name] of networks.entries()) {
      const answer = answers[name];
      const trains = name === "unlearned" && answer !== undefined;
      setText(parts.steps[k], trains ? text.charts.at_step(answer.step) : "");
      const [best, most] = answer === undefined ? [-1, 0] : likeliest(answer);
      setText(parts.tops[k], best < 0 ? "…" : text.picture.top(names[best], most));
      for (const [label, { element: row, cells }] of parts.rows.entries()) {
        const { value, fill } = cells[k];
        const share = answer?.probabilities[label] ?? 0;
        setText(value, answer === undefined ? "" : percent(share));
        fill.style.setProperty("--share", share.toFixed(4));
        fill.classList.toggle("best", label === best);
        row.classList.toggle("forget", label === forgotten);
      }
    }
  };
  return { element, show };
}
