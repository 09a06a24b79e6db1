// Several methods, with their curves in one chart and their metrics in one table.

import { columnsOf, comparable, curvesOf, forgetting, referenceOf, sorted, tellingOf, toCsv, toJson } from "../verdict/comparison.js";
import { valueOf } from "../verdict/assessment.js";
import { comparedIn } from "../run/replay.js";
import { compareChart } from "../charts/comparison.js";
import { canvas } from "../charts/plot.js";
import { count, decimal, duration, percent } from "../text/format.js";
import { methodName, text } from "../text/index.js";
import { METHODS } from "../generated/schema.js";
import { whenNear } from "../app/draw-queue.js";
import { needsNoRoom } from "../app/room.js";
import { resting } from "../app/state.js";
import { isFigure } from "./late.js";
import { nothingPicked } from "../settings/settings.js";
import { button, find, lazyTable, make, makeButton, rowOf, save, setText, tableOf, whenChanged } from "./dom.js";

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
  const boxes = METHODS.map(({ name, needs_class: needsClass }) => {
    const input = make("input", { type: "checkbox", name: "compare", value: name, checked: ticked.includes(name) });
    return { input, needsClass, label: make("label", { title: text.methods[name].description }, input, ` ${methodName(name)}`) };
  });
  const left = make(
    "p",
    { class: "fine", hidden: true },
    text.compare.left_out(boxes.filter(({ needsClass }) => needsClass).map(({ input }) => methodName(input.value))),
  );
  find(".methods", section).append(...boxes.map(({ label }) => label), left);
  const start = button("#compare-start", () => {
    runner.compare(boxes.filter(({ input }) => input.checked && !input.disabled).map(({ input }) => input.value));
  });
  const status = find(".status", section);
  const source = find(".tag", section);
  // Its recording is downloaded once the section comes near.
  let reached = isFigure(section);
  let asked = "";
  let tried = "";
  let wanted = "";
  const fetchRecorded = () => {
    if (!reached || asked === wanted) return;
    const name = (asked = wanted);
    void replay.compare(name).then(() => (tried = name));
  };
  whenNear(section, "400px", (near) => {
    reached ||= near;
    fetchRecorded();
  });
  const results = find(".results", section);
  const table = find(".table", section);

  /** @type {readonly Entry[]} */
  let entries = [];
  /** @type {import("../verdict/comparison.js").Order} */
  let order = { by: "", up: true };
  const facc = find(".facc_test h3", section);
  const redraws = [".facc_test", ".racc_test"].map((figure, k) =>
    canvas(find(`${figure} .plot`, section), (Plot, size) =>
      entries.length > 0 ? compareChart(Plot, entries, curvesOf(entries[0].settings)[k], size) : undefined,
    ),
  );

  const fill = () => {
    const rows = order.by === "" ? entries : sorted(entries, order);
    table.replaceChildren(
      board(entries, rows, order, (by) => {
        order = { by, up: order.by === by ? !order.up : true };
        fill();
        const head = find(`[data-by="${by}"]`, table);
        head.scrollIntoView({ block: "nearest", inline: "nearest" });
        head.focus();
      }),
    );
  };
  const fillCurves = lazyTable(find("details.data", section), text.compare.table, () => (entries.length > 0 ? curveTable(entries) : null));
  button("#compare-csv", () => save("srfl-comparison.csv", "text/csv", toCsv(entries)));
  button("#compare-json", () => save("srfl-comparison.json", "application/json", toJson(entries)));

  const show = whenChanged(
    ({ compared, recordedRuns, settings }) => {
      const { data, model, train, test } = settings;
      return [compared, recordedRuns, forgetting(settings), data, model, train, test];
    },
    ({ compared, recordedRuns, settings }) => {
      const here = compared.filter((entry) => comparable(entry.settings, settings));
      entries = here.length > 0 ? here : recordedRuns.filter((entry) => comparable(entry.settings, settings));
      results.hidden = entries.length === 0;
      source.hidden = results.hidden;
      const kind = here.length > 0 ? "live" : "recorded";
      source.classList.toggle("live", kind === "live");
      setText(source, text.sources[kind]);
      if (entries.length === 0) return;
      const title = settings.set === "class" ? text.html.facc_test : text.compare.facc_train;
      setText(facc, title);
      fill();
      fillCurves();
      for (const redraw of redraws) redraw();
    },
  );
  return (state) => {
    start.disabled = !resting(state) || nothingPicked(state.settings);
    const { queue, settings } = state;
    wanted = comparedIn(settings);
    left.hidden = settings.set === "class";
    for (const { input, needsClass } of boxes) input.disabled = needsClass && settings.set !== "class";
    fetchRecorded();
    const total = queue.done + queue.left.length;
    const now = queue.left[0];
    setText(status, now === undefined ? "" : text.compare.status(queue.done + 1, total, methodName(now)));
    show(state);
    needsNoRoom(section, tried === wanted && entries.length === 0);
  };
}

/**
 * What the curves draw: a column per run and metric, a row per evaluated step.
 *
 * @param {readonly Entry[]} entries
 */
function curveTable(entries) {
  const metrics = curvesOf(entries[0].settings);
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
  const columns = columnsOf(entries);
  const heads = [
    { id: "method", label: text.compare.columns.method },
    ...columns.map(({ id }) => ({ id, label: text.metrics[id].short })),
    { id: "steps", label: text.compare.columns.steps },
    { id: "seconds", label: text.compare.columns.seconds },
  ];
  const direction = order.up ? "ascending" : "descending";
  const header = heads.map(({ id, label }) =>
    make(
      "th",
      { scope: "col", "aria-sort": order.by === id ? direction : undefined },
      makeButton({ "data-by": id }, label, () => sort(id)),
    ),
  );
  const telling = tellingOf(entries[0].settings);
  const lesser = heads.map(({ id }) => id !== "method" && !telling.includes(id));
  /** @param {NetworkFigures} network */
  const cells = (network) =>
    columns.map((metric) => {
      const value = valueOf(metric, network);
      return value === null ? "–" : shown(value, metric.unit);
    });
  const { original, gold } = referenceOf(entries).assessment;
  const body = [rowOf([text.networks.original, ...cells(original), "", ""])];
  if (gold !== null) body.push(rowOf([text.networks.gold, ...cells(gold), "", ""]));
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
  return unit === "steps" ? count(value) : decimal(value, 2);
}
