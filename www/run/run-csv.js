// A run as a table for other programs.

import { csvOf } from "./csv.js";
import { settingsCells, settingsColumns } from "../verdict/comparison.js";
import { ACCURACIES, lossTerms } from "./history.js";
import { partOf } from "./part.js";

/** @typedef {import("../app/state.js").Shown} Shown */

const WITH_WRONG_LABELS = /** @type {const} */ ([...ACCURACIES, "wrong_label_train"]);

/** Accuracies of a step's own batch, before its update. */
const BATCHES = /** @type {const} */ (["facc_batch", "racc_batch"]);

/**
 * A row for each step, with the accuracies where the run was evaluated; the settings, the same in
 * every row, stand last. Lists are written with spaces.
 *
 * @param {Pick<Shown, "settings" | "history" | "device">} shown
 */
export function runCsv({ settings, history, device }) {
  const evals = new Map(history.evals.map((record) => [record.step, record]));
  const steps = new Map(history.steps.map((record) => [record.step, record]));
  const terms = [...new Set(history.steps.flatMap((record) => lossTerms(record).map(([name]) => name)))];
  const columns = settingsColumns([settings]);
  // Only where there are any: of images under wrong labels, and of batches of later versions.
  const shares = history.evals.some(({ wrong_label_train }) => wrong_label_train !== undefined) ? WITH_WRONG_LABELS : ACCURACIES;
  const batches = BATCHES.filter((name) => history.steps.some((record) => record[name] !== undefined));
  const parts = history.evals.some((record) => partOf(record, history.original)) ? ACCURACIES : [];
  const head = ["step", "loss", ...terms, ...batches, ...shares, ...parts.map((name) => `${name}_images`), "step_ms", ...columns, "device"];
  const constant = [...settingsCells(settings, columns), device];
  const all = [...new Set([...evals.keys(), ...steps.keys()])].sort((a, b) => a - b);
  const rows = all.map((at) => {
    const step = steps.get(at);
    const values = new Map(step === undefined ? [] : lossTerms(step));
    const evaluation = evals.get(at);
    return [
      String(at),
      number(step?.loss),
      ...terms.map((name) => number(values.get(name))),
      ...batches.map((name) => number(/** @type {number | null | undefined} */ (step?.[name]))),
      ...shares.map((name) => number(evaluation?.[name])),
      ...parts.map((name) => String(evaluation?.images[name] ?? "")),
      step === undefined ? "" : step.ms.toFixed(1),
      ...constant,
    ];
  });
  return csvOf([head, ...rows]);
}

/** Nothing where nothing was measured; of no images there is none. @param {number | null | undefined} value */
function number(value) {
  return value === null ? "none" : (value?.toFixed(6) ?? "");
}
