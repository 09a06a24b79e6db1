// Several methods, with their curves in one chart and their metrics in one table.

import { comparable, COLUMNS, sorted, TELLING, toCsv, toJson } from "../verdict/comparison.js";
import { valueOf } from "../verdict/assessment.js";
import { compareChart } from "../charts/comparison.js";
import { canvas } from "../charts/plot.js";
import { count, duration, percent } from "../text/format.js";
import { methodName, text } from "../text/index.js";
import { METHODS } from "../generated/schema.js";
import { resting } from "../app/state.js";
import { find, lazyTable, make, rowOf, save, setText, tableOf } from "./dom.js";

/** @typedef {import("../verdict/comparison.js").Entry} Entry */
/** @typedef {import("../verdict/assessment.js").NetworkFigures} NetworkFigures */

/**
 * @param {import("../run/runner.js").Runner} runner
 * @param {import("../run/replay.js").Replay} replay
 * @param {readonly string[]} ticked  methods
 * @returns {import("../app/state.js").View}
 */
export function compareView(runner, replay, ticked) {
  const section = find("#compare");
  const boxes = METHODS.map(({ name }) => {
    const input = make("input", { type: "checkbox", name: "compare", value: name, checked: ticked.includes(name) });
    return { input, label: make("label", { title: text.methods[name].description }, input, ` ${methodName(name)}`) };
  });
  find(".methods", section).append(...boxes.map(({ label }) => label));
  const start = /** @type {HTMLButtonElement} */ (find("#compare-start"));
  start.addEventListener("click", () => {
    runner.compare(boxes.filter(({ input }) => input.checked).map(({ input }) => input.value));
  });
  const status = find(".status", section);
  const source = find(".tag", section);
  // Its recording is downloaded once the section comes near.
  let reached = false;
  let asked = "";
  let forget = "";
  const fetchRecorded = () => {
    if (!reached || asked === forget) return;
    asked = forget;
    void replay.compare(forget);
  };
  const watch = new IntersectionObserver(
    (changes) => {
      if (!changes.some(({ isIntersecting }) => isIntersecting)) return;
      reached = true;
      watch.disconnect();
      fetchRecorded();
    },
    { rootMargin: "400px" },
  );
  watch.observe(section);
  const results = find(".results", section);
  const table = find(".table", section);

  /** @type {readonly Entry[]} */
  let entries = [];
  /** @type {import("../verdict/comparison.js").Order} */
  let order = { by: "", up: true };
  const redraws = /** @type {const} */ (["facc_test", "racc_test"]).map((metric) =>
    canvas(find(`.${metric} .plot`, section), (Plot, size) => (entries.length > 0 ? compareChart(Plot, entries, metric, size) : undefined)),
  );

  const fill = () => {
    const rows = order.by === "" ? entries : sorted(entries, order);
    table.replaceChildren(
      board(entries, rows, order, (by) => {
        order = { by, up: order.by === by ? !order.up : true };
        fill();
        table.querySelector(`[data-by="${by}"]`)?.scrollIntoView({ block: "nearest", inline: "nearest" });
        /** @type {HTMLElement | null} */ (table.querySelector(`[data-by="${by}"]`))?.focus();
      }),
    );
  };
  const fillCurves = lazyTable(find("details.data", section), text.compare.table, () => curveTable(entries));
  find("#compare-csv").addEventListener("click", () => save("srfl-comparison.csv", "text/csv", toCsv(entries)));
  find("#compare-json").addEventListener("click", () => save("srfl-comparison.json", "application/json", toJson(entries)));

  /** @type {unknown} */
  let drawn;
  /** @type {unknown} */
  let recorded;
  let shownFor = "";
  return (state) => {
    start.disabled = !resting(state);
    const { queue, compared, recordedRuns, settings } = state;
    ({ forget } = settings);
    fetchRecorded();
    const total = queue.done + queue.left.length;
    const now = queue.left[0];
    setText(status, now === undefined ? "" : text.compare.status(queue.done + 1, total, methodName(now)));
    const key = JSON.stringify([settings.forget, settings.model, settings.train, settings.test]);
    if (compared === drawn && recordedRuns === recorded && key === shownFor) return;
    drawn = compared;
    recorded = recordedRuns;
    shownFor = key;
    const here = compared.filter((entry) => comparable(entry.settings, settings));
    entries = here.length > 0 ? here : recordedRuns.filter((entry) => comparable(entry.settings, settings));
    results.hidden = entries.length === 0;
    source.hidden = results.hidden;
    const kind = here.length > 0 ? "live" : "recorded";
    source.classList.toggle("live", kind === "live");
    setText(source, text.sources[kind]);
    if (entries.length === 0) return;
    fill();
    fillCurves();
    for (const redraw of redraws) redraw();
  };
}

/**
 * What the curves draw: a column per run and metric, a row per evaluated step.
 *
 * @param {readonly Entry[]} entries
 */
function curveTable(entries) {
  const metrics = /** @type {const} */ (["facc_test", "racc_test"]);
  const head = [
    text.charts.step,
    ...entries.flatMap(({ settings }) => metrics.map((metric) => text.compare.column(methodName(settings.method), metric))),
  ];
  const steps = [...new Set(entries.flatMap(({ evals }) => evals.map(({ step }) => step)))].sort((a, b) => a - b);
  const rows = steps.map((step) => [
    count(step),
    ...entries.flatMap(({ evals }) => {
      const record = evals.find((candidate) => candidate.step === step);
      return metrics.map((metric) => (record === undefined ? "" : percent(record[metric])));
    }),
  ]);
  return { head, rows };
}

/**
 * @param {readonly Entry[]} entries  in the order of their runs
 * @param {readonly Entry[]} rows  in that of the table
 * @param {import("../verdict/comparison.js").Order} order
 * @param {(by: string) => void} sort
 */
function board(entries, rows, order, sort) {
  const heads = [
    { id: "method", label: text.compare.columns.method },
    ...COLUMNS.map(({ id }) => ({ id, label: text.metrics[id].short })),
    { id: "steps", label: text.compare.columns.steps },
    { id: "seconds", label: text.compare.columns.seconds },
  ];
  const header = heads.map(({ id, label }) => {
    const button = make("button", { type: "button", "data-by": id }, label);
    button.addEventListener("click", () => sort(id));
    const direction = order.up ? "ascending" : "descending";
    return make("th", { scope: "col", "aria-sort": order.by === id ? direction : undefined }, button);
  });
  const lesser = heads.map(({ id }) => id !== "method" && !TELLING.includes(id));
  /** @param {NetworkFigures} network */
  const cells = (network) =>
    COLUMNS.map((metric) => {
      const value = valueOf(metric, network);
      return value === null ? "–" : shown(value, metric.unit);
    });
  const { original, gold } = entries[0].assessment;
  /** @type {[string, NetworkFigures | null][]} */
  const references = [
    [text.networks.original, original],
    [text.networks.gold, gold],
  ];
  const body = references.flatMap(([name, network]) => (network === null ? [] : [rowOf([name, ...cells(network), "", ""])]));
  for (const row of body) row.className = "reference";
  for (const { settings, assessment, step, seconds } of rows) {
    const row = rowOf([methodName(settings.method), ...cells(assessment.unlearned), count(step), duration(1000 * seconds)]);
    row.dataset.method = settings.method;
    body.push(row);
  }
  const table = tableOf(header, body);
  for (const { cells: line } of table.rows) for (const [k, cell] of [...line].entries()) cell.classList.toggle("lesser", lesser[k]);
  return table;
}

/** @param {number} value @param {import("../generated/schema.js").Metric["unit"]} unit */
function shown(value, unit) {
  if (unit === "share") return percent(value);
  return unit === "steps" ? count(value) : value.toFixed(2);
}
