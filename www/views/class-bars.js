// Accuracy of each class as bars, and where the forgotten class's images go.

import { percent } from "../text/format.js";
import { text } from "../text/index.js";
import { drawSoon } from "../app/draw-queue.js";
import { classBar } from "./bar.js";
import { find, lazyTable, setText } from "./dom.js";

/** @typedef {"train" | "test"} Split */
/** @typedef {import("../app/state.js").Shown} Shown */

/** @returns {import("../app/state.js").View} */
export function classBars() {
  const section = find("#chart-classes");
  /** Names of the classes that have a bar, by label. @type {readonly string[]} */
  let classes = [];
  /** @type {ReturnType<typeof classBar>[]} */
  let accuracy = [];
  /** @type {ReturnType<typeof classBar>[]} */
  let flow = [];
  const summary = find(".summary", section);
  const flowTitle = find("#flow-title", section);

  /** @type {Split} */
  let split = "train";
  /** @type {Shown | null} */
  let shown = null;
  /** @type {unknown} */
  let drawn;
  const fill = lazyTable(find("details", section), text.classes.table, () => table(shown));

  const draw = () => {
    const latest = shown?.history.latest;
    const original = shown?.history.original;
    if (!shown || latest === undefined || original === undefined) return;
    const { forget } = shown.settings;
    if (shown.classes !== classes) {
      ({ classes } = shown);
      accuracy = classes.map((name) => classBar(name));
      flow = classes.map((name) => classBar(name));
      find(".accuracy", section).replaceChildren(...accuracy.map(({ element }) => element));
      find(".flow", section).replaceChildren(...flow.map(({ element }) => element));
    }
    const count = classes.length;
    const forgotten = classes.indexOf(forget);
    setText(flowTitle, text.classes.flow(forget));
    for (const [label, name] of classes.entries()) {
      accuracy[label].show(latest[`${split}_per_class`][label], original[`${split}_per_class`][label], name === forget);
      flow[label].show(latest[`flow_${split}`][label], undefined, name === forget);
      // The classes to which the shifts send them.
      const neighbor = shown.settings.shifts.some((shift) => (((forgotten + shift) % count) + count) % count === label);
      flow[label].element.classList.toggle("neighbor", neighbor);
    }
    setText(summary, words(shown, split));
    fill();
  };

  for (const input of section.querySelectorAll("input")) {
    input.addEventListener("change", () => {
      split = input.value === "test" ? "test" : "train";
      draw();
    });
  }
  return (state) => {
    const latest = state.shown?.history.latest;
    if (latest === drawn) return;
    drawn = latest;
    ({ shown } = state);
    drawSoon(draw);
  };
}

/**
 * @param {Shown} shown
 * @param {Split} split
 */
function words({ settings, classes, history }, split) {
  const { latest, original } = history;
  if (latest === undefined || original === undefined) return "";
  const now = latest[`${split}_per_class`];
  const before = original[`${split}_per_class`];
  const each = classes.map((name, k) => /** @type {[string, number, number]} */ ([name, now[k], before[k]]));
  return text.classes.summary({ split, step: latest.step, forget: settings.forget }, each);
}

/** @param {Shown | null} shown */
function table(shown) {
  const head = text.classes.columns;
  const latest = shown?.history.latest;
  const original = shown?.history.original;
  if (shown === null || latest === undefined || original === undefined) return { head, rows: [] };
  const rows = shown.classes.map((name, k) => [
    name,
    ...[
      latest.train_per_class,
      original.train_per_class,
      latest.test_per_class,
      original.test_per_class,
      latest.flow_train,
      latest.flow_test,
    ].map((values) => percent(values[k])),
  ]);
  return { head, rows };
}
