// Recorded runs: what the page shows before anything is loaded. Both `srfl record` and the page
// write them.

import { CLASSES, METHODS } from "../generated/schema.js";
import { History } from "./history.js";
import { text } from "../text/index.js";
import { settingsOf } from "../settings/settings.js";

/** @typedef {import("../generated/schema.js").RunConfig} RunConfig */
/** @typedef {import("../settings/settings.js").Settings} Settings */
/** @typedef {import("../verdict/assessment.js").Assessment} Assessment */
/** @typedef {import("../verdict/comparison.js").Entry} Entry */

/**
 * @typedef {object} RecordedRun
 * @property {RunConfig} config
 * @property {History} history
 * @property {number} seconds  of training, evaluations left out
 * @property {Assessment | null} assessment  of its end
 * @property {number} assessedMs  how long that took
 */

/**
 * @typedef {object} Recording
 * @property {string} model
 * @property {"cpu" | "gpu"} device
 * @property {string | null} adapter
 * @property {string} created  a date, or empty
 * @property {RecordedRun[]} runs  at least one; the first is shown
 */

const FORMAT = "srfl-recording";
const VERSION = 2;

/** The classes whose default run is recorded; the first is shown for all others. */
export const RECORDED = ["cat", "automobile"];

/** Largest file to read, bytes: far more than any run of the page needs. */
export const MOST_BYTES = 50_000_000;

const ACCURACIES = ["facc_train", "racc_train", "facc_test", "racc_test"];
const PER_CLASS = ["train_per_class", "test_per_class", "flow_train", "flow_test"];

/**
 * The recorded run of that name.
 *
 * @param {string} name
 */
export async function loadRecording(name) {
  const response = await fetch(new URL(`../recorded/${name}.json`, import.meta.url));
  if (!response.ok) throw new Error(text.recorded.server(response.status));
  return parseRecording(await response.json());
}

/**
 * Reads a recording from a file.
 *
 * @param {Blob & {name?: string}} file
 * @returns {Promise<Recording>}
 */
export async function readRecording(file) {
  if (file.size > MOST_BYTES) throw new Error(text.recorded.too_large(MOST_BYTES / 1e6));
  /** @type {unknown} */
  let json;
  try {
    json = JSON.parse(await file.text());
  } catch {
    throw new Error(text.recorded.no_json);
  }
  return parseRecording(json);
}

/**
 * Checks a recording; an inconsistent one is not drawn.
 *
 * @param {unknown} json
 * @returns {Recording}
 */
export function parseRecording(json) {
  const recording = object(json, "the recording");
  if (recording.format !== FORMAT) throw new Error(text.recorded.no_format(FORMAT));
  if (recording.version !== VERSION) {
    throw new Error(text.recorded.version(quoted(recording.version), VERSION));
  }
  if (typeof recording.model !== "string") throw new Error("model is not a name");
  if (recording.device !== "cpu" && recording.device !== "gpu") throw new Error("device is neither cpu nor gpu");
  const runs = list(recording.runs, "runs").map((run, index) => checkRun(object(run, `run ${index}`), `run ${index}`));
  if (runs.length === 0) throw new Error("it contains no run");
  return {
    model: recording.model,
    device: recording.device,
    adapter: typeof recording.adapter === "string" ? recording.adapter : null,
    created: typeof recording.created === "string" ? recording.created : "",
    runs,
  };
}

/**
 * @param {Record<string, unknown>} run
 * @param {string} name
 * @returns {RecordedRun}
 */
function checkRun(run, name) {
  const config = object(run.config, `${name}: config`);
  if (!CLASSES.includes(/** @type {string} */ (config.forget))) throw new Error(`${name}: config.forget is not a class`);
  if (!METHODS.some(({ name: known }) => known === config.method)) throw new Error(`${name}: config.method is not a method`);
  for (const field of ["steps", "every", "batch", "train", "test"]) {
    if (!(Number.isInteger(config[field]) && Number(config[field]) >= 1)) {
      throw new Error(`${name}: config.${field} is not a positive integer`);
    }
  }
  const shifts = list(config.shifts, `${name}: config.shifts`);
  if (!shifts.every(Number.isInteger)) throw new Error(`${name}: config.shifts has a value that is not an integer`);
  const records = list(run.records, `${name}: records`);
  let step = 0;
  for (const [index, record] of records.entries()) {
    const where = `${name}: record ${index}`;
    const { step: at } = checkRecord(object(record, where), where);
    if (at < step) throw new Error(`${where} goes back from step ${step} to ${at}`);
    step = at;
  }
  const history = new History();
  history.append(/** @type {import("./history.js").RunRecord[]} */ (records));
  if (history.original === undefined) throw new Error(`${name}: there is no evaluation at step 0`);
  const assessment = run.assessment ?? null;
  if (assessment !== null) checkAssessment(object(assessment, `${name}: assessment`), `${name}: assessment`);
  return {
    config: /** @type {RunConfig} */ (/** @type {unknown} */ (config)),
    history,
    seconds: number(run.seconds, `${name}: seconds`),
    assessment: /** @type {Assessment | null} */ (assessment),
    assessedMs: number(run.assessed_ms ?? 0, `${name}: assessed_ms`),
  };
}

/** A value in a message. @param {unknown} value */
function quoted(value) {
  return String(JSON.stringify(value)).slice(0, 20);
}

/**
 * @param {unknown} value
 * @param {string} name
 */
function object(value, name) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error(`${name} is not an object`);
  return /** @type {Record<string, unknown>} */ (value);
}

/**
 * @param {unknown} value
 * @param {string} name
 * @returns {unknown[]}
 */
function list(value, name) {
  if (!Array.isArray(value)) throw new Error(`${name} is not a list`);
  return value;
}

/**
 * @param {Record<string, unknown>} record
 * @param {string} name
 * @returns {{step: number}}
 */
function checkRecord(record, name) {
  if (!(Number.isInteger(record.step) && Number(record.step) >= 0)) throw new Error(`${name}: step is not a number of steps`);
  if (record.type === "step") {
    // The other terms depend on the method.
    for (const field of ["loss", "ms"]) checkNumber(record[field], `${name}: ${field}`);
  } else if (record.type === "eval") {
    for (const field of ACCURACIES) checkFraction(record[field], `${name}: ${field}`);
    for (const field of PER_CLASS) checkFractions(record[field], `${name}: ${field}`);
    for (const example of list(record.examples, `${name}: examples`)) {
      const { index, label, shift, ...rows } = object(example, `${name}: an example`);
      if (![index, label, shift].every(Number.isInteger)) throw new Error(`${name}: an example has no image`);
      for (const row of ["teacher", "rolled", "student"]) checkFractions(rows[row], `${name}: ${row}`);
    }
  } else {
    throw new Error(`${name} is neither a step nor an evaluation`);
  }
  return { step: Number(record.step) };
}

/**
 * @param {Record<string, unknown>} assessment
 * @param {string} name
 */
function checkAssessment({ original, gold, unlearned, plane }, name) {
  checkFigures(object(original, `${name}.original`), `${name}.original`);
  if (gold !== null) checkFigures(object(gold, `${name}.gold`), `${name}.gold`);
  checkFigures(object(unlearned, `${name}.unlearned`), `${name}.unlearned`);
  const { explained, classes, ...scenes } = object(plane, `${name}.plane`);
  checkNumbers(explained, 2, `${name}.plane.explained`);
  for (const label of list(classes, `${name}.plane.classes`)) {
    if (!CLASSES[Number(label)]) throw new Error(`${name}.plane.classes has a value that is not a class`);
  }
  for (const network of ["original", "gold", "unlearned"]) {
    if (network === "gold" && gold === null) continue;
    const scene = object(scenes[network], `${name}.plane.${network}`);
    for (const mean of list(scene.means, `${name}.plane.${network}.means`)) {
      const { class: label, at } = object(mean, `${name}.plane.${network}: a mean`);
      if (!CLASSES[Number(label)]) throw new Error(`${name}.plane.${network}: a mean has no class`);
      checkNumbers(at, 2, `${name}.plane.${network}: a mean`);
    }
    const images = list(scene.images, `${name}.plane.${network}.images`);
    for (const point of images.flatMap((each) => list(each, `${name}.plane.${network}.images`))) {
      checkNumbers(point, 2, `${name}.plane.${network}: an image`);
    }
  }
}

/**
 * @param {Record<string, unknown>} figures
 * @param {string} name
 */
function checkFigures(figures, name) {
  const accuracies = object(figures.accuracies, `${name}.accuracies`);
  for (const field of ACCURACIES) checkFraction(accuracies[field], `${name}.${field}`);
  for (const field of PER_CLASS) checkFractions(accuracies[field], `${name}.${field}`);
  for (const field of ["mia", "mia_efficacy", "probe_facc_train", "probe_facc_test", "probe_racc_test"]) {
    checkFraction(figures[field], `${name}.${field}`);
  }
  checkNumber(figures.aus, `${name}.aus`);
  for (const field of ["loss", "entropy"]) {
    const { summary, histogram, top } = object(figures[field], `${name}.${field}`);
    checkNumber(object(summary, `${name}.${field}.summary`).mean, `${name}.${field}.summary.mean`);
    checkNumber(top, `${name}.${field}.top`);
    for (const share of list(histogram, `${name}.${field}.histogram`)) checkFraction(share, `${name}.${field}.histogram`);
  }
  for (const accuracy of list(figures.relearn_curve, `${name}.relearn_curve`)) checkFraction(accuracy, `${name}.relearn_curve`);
  checkMaybe(figures.relearn_steps, `${name}.relearn_steps`);
  for (const value of list(figures.cka_to_original, `${name}.cka_to_original`)) checkMaybe(value, `${name}.cka_to_original`);
  if (figures.to_gold === null) return;
  const far = object(figures.to_gold, `${name}.to_gold`);
  checkNumbers(far.js, 2, `${name}.js`);
  checkNumbers(far.tv, 2, `${name}.tv`);
  for (const value of list(far.cka, `${name}.cka`)) checkMaybe(value, `${name}.cka`);
  for (const field of ["streisand", "average_gap", "tow"]) checkNumber(far[field], `${name}.${field}`);
  checkMaybe(far.relearn_ratio, `${name}.relearn_ratio`);
}

/**
 * @param {unknown} value
 * @param {string} name
 */
function checkNumber(value, name) {
  if (!Number.isFinite(value)) throw new Error(`${name} is not a number`);
}

/**
 * @param {unknown} value
 * @param {string} name
 * @returns {number}
 */
function number(value, name) {
  checkNumber(value, name);
  return Number(value);
}

/**
 * @param {unknown} value
 * @param {string} name
 */
function checkMaybe(value, name) {
  if (value !== null) checkNumber(value, name);
}

/**
 * @param {unknown} values
 * @param {number} length
 * @param {string} name
 */
function checkNumbers(values, length, name) {
  const all = list(values, name);
  if (all.length !== length) throw new Error(`${name} has ${all.length} values, not ${length}`);
  for (const value of all) checkNumber(value, name);
}

/**
 * @param {unknown} values
 * @param {string} name
 */
function checkFractions(values, name) {
  if (!Array.isArray(values) || values.length !== CLASSES.length) throw new Error(`${name} is not a list of ${CLASSES.length}`);
  for (const value of values) checkFraction(value, name);
}

/**
 * @param {unknown} value
 * @param {string} name
 */
function checkFraction(value, name) {
  // Rounded probabilities may exceed 1 slightly.
  if (typeof value !== "number" || !(value >= 0 && value <= 1.001)) throw new Error(`${name} is not a fraction`);
}

/**
 * The page's settings of a recorded run.
 *
 * @param {Recording} recording
 * @param {RunConfig} config
 * @returns {Settings}
 */
export function recordedSettings({ model, device }, config) {
  return settingsOf(config, { model, device });
}

/**
 * A recording's assessed runs, as entries of a comparison.
 *
 * @param {Recording} recording
 * @returns {Entry[]}
 */
export function recordedEntries(recording) {
  return recording.runs.flatMap(({ config, history, seconds, assessment }) =>
    assessment === null
      ? []
      : [
          {
            settings: recordedSettings(recording, config),
            classes: CLASSES,
            evals: history.evals,
            assessment,
            step: history.step,
            seconds,
            device: recording.device,
          },
        ],
  );
}

/**
 * A run of this visit as a recording, as `srfl record` would write it.
 *
 * @param {{config: RunConfig, history: History, assessment: Assessment | null, assessedMs: number}} run
 * @param {{model: string, model_sha256: string, device: "cpu" | "gpu", adapter: string | null, created: string}} about
 */
export function recordingOf({ config, history, assessment, assessedMs }, about) {
  const records = [...history.steps, ...history.evals].sort(
    (a, b) => a.step - b.step || Number(a.type === "eval") - Number(b.type === "eval"),
  );
  return {
    format: FORMAT,
    version: VERSION,
    ...about,
    runs: [{ config, records, seconds: history.seconds, assessment, assessed_ms: assessedMs }],
  };
}
