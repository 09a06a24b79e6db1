// The roll made visible: for a few forget images, the teacher's answer, the rolled target, and the
// student's answer, over one axis of classes.

import { count, percent } from "../text/format.js";
import { text } from "../text/index.js";
import { drawSoon } from "../app/draw-queue.js";
import { rolls } from "../app/state.js";
import { bestClass, rollSummary, topClass } from "../text/sentences.js";
import { button, find, lazyTable, make, setText, whenChanged } from "./dom.js";
import { showImage } from "./images.js";

/** @typedef {import("../run/history.js").Example} Example */
/** @typedef {"teacher" | "rolled" | "student"} Row */

/** @type {Row[]} */
const ROWS = ["teacher", "rolled", "student"];

/**
 * @param {() => Readonly<import("../app/state.js").State>} state
 * @param {(settings: import("../settings/settings.js").Settings) => void} change
 * @returns {import("../app/state.js").View}
 */
export function rollView(state, change) {
  const section = find("#roll");
  const holder = find(".cards", section);
  const summary = find(".summary", section);
  /** @type {ReturnType<typeof card>[]} */
  let cards = [];
  /** Names of the classes on the cards, and the data set of their images. */
  let [classes, data] = [/** @type {readonly string[]} */ ([]), ""];
  /** Labels, in the order in which the cards show them. @type {readonly number[]} */
  let axis = [];
  const title = find("h2 span", section);
  const about = find("[data-control=text]", section);
  const order = find(".order", section);
  const along = find("span", order);
  const other = button("#roll .order button", () => {
    const { settings } = state();
    change({ ...settings, order: settings.order === "similarity" ? "alphabet" : "similarity" });
  });
  /** @type {import("../app/state.js").Shown | null} */
  let shown = null;
  const fill = lazyTable(find("details", section), text.roll.table, () => table(shown?.history.latest?.examples ?? [], classes));
  const draw = () => {
    const rolled = rolls(shown);
    const latest = shown?.history.latest;
    setText(title, rolled ? text.html.roll : text.roll.other);
    about.hidden = !rolled;
    order.hidden = !rolled;
    const tour = shown?.history.original?.tour ?? [];
    setText(along, tour.length > 0 && shown !== null ? text.roll.tour(tour.map((label) => shown?.classes[label] ?? "")) : text.roll.list);
    section.classList.toggle("no-roll", !rolled);
    const examples = latest?.examples ?? [];
    const { classes: names = classes, settings = { data } } = shown ?? {};
    // Along a tour a roll is a step to the side as well.
    const places = tour.length > 0 ? tour : names.map((_, label) => label);
    const changed = names !== classes || settings.data !== data || places.join() !== axis.join();
    [classes, data, axis] = [names, settings.data, places];
    if (changed || cards.length !== examples.length) {
      cards = examples.map(() => card(classes, axis, data === "own"));
      holder.replaceChildren(...cards.map(({ element }) => element));
    }
    for (const [k, example] of examples.entries()) cards[k].show(example);
    setText(summary, latest === undefined ? "" : rollSummary(latest, classes));
    fill();
  };
  const show = whenChanged(
    (now) => [now.shown?.history.latest, now.shown?.history.latest?.examples],
    (now) => {
      ({ shown } = now);
      drawSoon(draw);
    },
  );
  return (now) => {
    setText(other, text.roll.other_order[now.settings.order]);
    show(now);
  };
}

/**
 * @param {readonly string[]} classes
 * @param {readonly number[]} axis  their labels, in the order shown
 * @param {boolean} own  whether the images are custom
 */
function card(classes, axis, own) {
  const image = make("span", { class: "image", "aria-hidden": "true" });
  const answer = make("b");
  const rest = make("span");
  const strips = ROWS.map((row) => strip(row, classes, axis));
  const names = axis.map((label) => make("span", {}, classes[label]));
  const element = make(
    "article",
    { class: "card" },
    make("div", { class: "head" }, image, make("p", { class: "says" }, answer, rest)),
    ...strips.map((part) => part.element),
    make("div", { class: "axis", "aria-hidden": "true" }, ...names),
  );
  let index = -1;

  /** @param {Example} example */
  const show = (example) => {
    if (index !== example.index) {
      index = example.index;
      element.dataset.image = String(index);
      showImage(image, index, own);
    }
    setText(answer, text.roll.student(bestClass(example.student, classes)));
    setText(rest, text.roll.teacher(bestClass(example.teacher, classes)));
    for (const { show: showStrip } of strips) showStrip(example);
    for (const [at, name] of names.entries()) name.classList.toggle("forget", axis[at] === example.label);
  };
  return { element, show };
}

/**
 * @param {Row} row
 * @param {readonly string[]} classes
 * @param {readonly number[]} axis  their labels, in the order shown
 */
function strip(row, classes, axis) {
  const title = make("span", {}, text.roll.rows[row]);
  const note = make("span");
  const columns = axis.map((label) => make("span", { class: "column", title: classes[label] }));
  const chart = make("div", { class: "columns", role: "img" }, ...columns);
  const element = make("div", { class: `strip ${row}` }, make("p", { class: "title" }, title, note), chart);

  /** @param {Example} example */
  const show = (example) => {
    const values = example[row];
    if (row === "rolled") setText(title, text.roll.target(example.shift));
    setText(note, topClass(values, classes));
    for (const [at, column] of columns.entries()) {
      const label = axis[at];
      column.style.setProperty("--share", values[label].toFixed(4));
      column.title = `${classes[label]} ${percent(values[label])}`;
      column.classList.toggle("forget", label === example.label);
    }
    chart.setAttribute(
      "aria-label",
      `${text.roll.rows[row]}: ${axis.map((label) => `${classes[label]} ${percent(values[label])}`).join(", ")}`,
    );
  };
  return { element, show };
}

/**
 * @param {Example[]} examples
 * @param {readonly string[]} classes
 */
function table(examples, classes) {
  return {
    head: [text.roll.image, text.roll.whose, ...classes],
    rows: examples.flatMap((example, k) =>
      ROWS.map((row) => [
        count(k + 1),
        row === "rolled" ? text.roll.rolled(example.shift) : text.roll.rows[row],
        ...example[row].map(percent),
      ]),
    ),
  };
}
