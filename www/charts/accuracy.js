// facc and racc, step by step: train solid, test dashed, the original's level as a faint line, gold's as a
// dotted one, and each batch as a small dot.

import { percent } from "../text/format.js";
import { text } from "../text/index.js";
import { ACCURACIES, pointsOf, thin } from "../run/history.js";
import { errorsOf, partOf } from "../run/part.js";
import { bandOf } from "../verdict/assessment.js";
import { bottomAxis, dots, errorBars, lineChart, percentAxis, POINTS, target, unnamed } from "./plot.js";

/** @typedef {import("../run/history.js").EvalRecord} EvalRecord */
/** @typedef {import("../run/history.js").StepRecord} StepRecord */
/** @typedef {import("../app/state.js").Shown} Shown */
/** @typedef {Shown["settings"]["set"]} ForgetKind */

const TRAIN = { strokeWidth: 2.25, r: 3.5 };
const TEST = { strokeWidth: 1.75, dash: "5,4", fill: "var(--paper)" };
const [RETAIN, FORGET] = ["var(--retain)", "var(--forget)"];

const LINES = /** @type {const} */ ([
  { name: "racc_train", color: RETAIN, ...TRAIN },
  { name: "racc_test", color: RETAIN, ...TEST },
  { name: "facc_train", color: FORGET, ...TRAIN },
  { name: "facc_test", color: FORGET, ...TEST },
  { name: "wrong_label_train", color: "var(--ink)", strokeWidth: 1.75, r: 3 },
]);

/** Accuracies on training images, of which gold's are the target. */
const TARGETS = /** @type {const} */ ([
  { name: "facc_train", color: FORGET },
  { name: "racc_train", color: RETAIN },
]);

/** Room for the names of lines; those of single images' are longer. */
const MARGIN = { class: 82, random: 104, mislabeled: 104, picked: 104 };
/** The same for each letter of the longest, where a language needs more. */
const LETTER = 6.9;

/** @param {ForgetKind} set @param {readonly {label: string}[]} lines */
function marginFor(set, lines) {
  return Math.max(MARGIN[set], Math.ceil(LETTER * Math.max(...lines.map(({ label }) => label.length))));
}

/**
 * The lines that there are for a forget set. Of single images no test image is forgotten, so all test images
 * are one group.
 *
 * @param {ForgetKind} set
 */
export function linesOf(set) {
  const labels = /** @type {Partial<Record<(typeof LINES)[number]["name"], string>>} */ (text.charts.lines[set]);
  return LINES.flatMap((line) => {
    const label = labels[line.name];
    return label === undefined ? [] : [{ ...line, label }];
  });
}

/**
 * What each batch said before its update: of the network as it was a step earlier.
 *
 * @param {readonly StepRecord[]} steps
 * @param {"facc_batch" | "racc_batch"} name
 */
export function batchPoints(steps, name) {
  const points = steps.flatMap(({ step, [name]: value }) => (typeof value === "number" ? [{ step: step - 1, y: 100 * value }] : []));
  return thin(points, POINTS, ({ y }) => y);
}

/**
 * @param {import("./plot.js").Plot} Plot
 * @param {Pick<Shown, "history" | "gold" | "settings">} shown
 * @param {import("./plot.js").Size & {steps: number, ariaDescription: string}} chart
 * @returns {Element | undefined}
 */
export function accuracyChart(Plot, { history, gold, settings }, chart) {
  const { set } = settings;
  const { evals, original, steps } = history;
  if (original === undefined) return undefined;
  const all = linesOf(set);
  const lines = all.map(({ name, ...line }) => ({ ...line, points: pointsOf(evals, name) })).filter(({ points }) => points.length > 0);
  const targets = TARGETS.flatMap(({ name, color }) => {
    const level = gold?.[name];
    return typeof level === "number" ? [{ name, label: text.charts.gold[name], color, y: 100 * level, level }] : [];
  });
  const tips = Plot.pointerX({
    x: "step",
    y: (/** @type {EvalRecord} */ record) => 100 * (record.facc_train ?? 0),
    title: (/** @type {EvalRecord} */ record) => tipText(record, original, all),
    fill: "var(--paper)",
    stroke: "var(--line)",
  });
  return lineChart(Plot, lines, {
    ...chart,
    marginRight: marginFor(set, all),
    ariaLabel: text.charts.accuracy,
    targets,
    below: [
      bottomAxis(Plot, text.charts.step, Math.max(3, Math.floor(chart.width / 110))),
      percentAxis(Plot, 5),
      ...TARGETS.flatMap(({ name, color }) =>
        pointsOf([original], name).map(({ y }) => Plot.ruleY([y], { stroke: color, strokeOpacity: 0.4 })),
      ),
      // A class of which gold gets none has the axis for its target: a band would only stain it.
      ...targets.flatMap((one) => {
        if (set === "class") return target(Plot, one);
        const [low, high] = bandOf(settings, { id: one.name, level: one.level, images: original.images?.facc_train });
        return target(Plot, one, [100 * low, 100 * high]);
      }),
      ...all.flatMap(({ name, color }) =>
        name === "wrong_label_train"
          ? []
          : [
              errorBars(
                thin(errorsOf(evals, original, name), POINTS, ({ low }) => low),
                color,
              ),
            ],
      ),
      dots(batchPoints(steps, "racc_batch"), RETAIN),
      dots(batchPoints(steps, "facc_batch"), FORGET),
    ],
    above: [unnamed(Plot.tip(evals, tips))],
  });
}

/**
 * @param {EvalRecord} record
 * @param {EvalRecord} original
 * @param {ReturnType<typeof linesOf>} lines
 */
function tipText(record, original, lines) {
  const part = partOf(record, original);
  return [
    text.charts.at_step(record.step),
    ...lines.map(({ name, label }) => `${label}  ${percent(record[name] ?? null)}`),
    ...(part === undefined ? [] : [text.charts.part(part)]),
  ].join("\n");
}

/**
 * @param {readonly EvalRecord[]} evals
 * @param {ForgetKind} set
 */
export function accuracyTable(evals, set) {
  const columns = set === "class" ? ACCURACIES.map((name) => ({ name, label: text.charts.lines.class[name] })) : linesOf(set);
  const parts = evals.map((record) => partOf(record, evals[0]));
  const some = parts.some(Boolean);
  return {
    head: [text.charts.step, ...columns.map(({ label }) => label), ...(some ? [text.charts.images] : [])],
    rows: evals.map((record, at) => [
      String(record.step),
      ...columns.map(({ name }) => percent(record[name] ?? null)),
      ...(some ? [text.charts.images_of(parts[at])] : []),
    ]),
  };
}
