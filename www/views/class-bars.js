// Accuracy of each class as bars, and where the forgotten class's images go.

import { percent } from "../text/format.js";
import { forgetName, text } from "../text/index.js";
import { drawSoon } from "../app/draw-queue.js";
import { classBar } from "./bar.js";
import { partOf } from "../run/part.js";
import { find, lazyTable, setText, whenChanged } from "./dom.js";

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
  const fill = lazyTable(find("details", section), text.classes.table, () => shown && table(shown));

  const draw = () => {
    const { latest, original } = shown?.history ?? {};
    if (!shown || latest === undefined || original === undefined) return;
    const { set, forget, shifts } = shown.settings;
    const [now, before] = [latest, original].map((record) => record[`${split}_per_class`]);
    if (shown.classes !== classes) {
      ({ classes } = shown);
      accuracy = classes.map((name) => classBar(name));
      flow = classes.map((name) => classBar(name));
      find(".accuracy", section).replaceChildren(...accuracy.map(({ element }) => element));
      find(".flow", section).replaceChildren(...flow.map(({ element }) => element));
    }
    const count = classes.length;
    const forgotten = set === "class" ? classes.indexOf(forget) : -1;
    setText(flowTitle, forgotten >= 0 ? text.classes.flow(forget) : text.classes.flow_images);
    for (const label of classes.keys()) {
      accuracy[label].show(now[label], before[label], label === forgotten);
      flow[label].show(latest[`flow_${split}`][label], undefined, label === forgotten);
      // The classes to which the shifts send a class.
      const neighbor = forgotten >= 0 && shifts.some((shift) => (((forgotten + shift) % count) + count) % count === label);
      flow[label].element.classList.toggle("neighbor", neighbor);
    }
    const each = classes.map((name, k) => /** @type {[string, number | null, number | null]} */ ([name, now[k], before[k]]));
    const part = partOf(latest, original);
    const said = text.classes.summary({ split, step: latest.step, forget: forgetName(shown.settings) }, each);
    setText(summary, part === undefined ? said : said + text.sentence.part(part));
    fill();
  };

  for (const input of section.querySelectorAll("input")) {
    input.addEventListener("change", () => {
      split = input.value === "test" ? "test" : "train";
      draw();
    });
  }
  return whenChanged(
    (state) => [state.shown?.history.latest],
    (state) => {
      ({ shown } = state);
      drawSoon(draw);
    },
  );
}

/** @param {Shown} shown */
function table({ classes, history: { latest, original } }) {
  const columns = [
    latest?.train_per_class,
    original?.train_per_class,
    latest?.test_per_class,
    original?.test_per_class,
    latest?.flow_train,
    latest?.flow_test,
  ].filter((values) => values !== undefined);
  return { head: text.classes.columns, rows: classes.map((name, k) => [name, ...columns.map((values) => percent(values[k]))]) };
}
