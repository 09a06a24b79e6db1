// A recorded run: what the page shows before anything is loaded.

import { CLASSES } from "./classes.js";
import { History } from "./records.js";

/** @typedef {import("./records.js").RunConfig} RunConfig */

/**
 * @typedef {object} Recording
 * @property {RunConfig} config
 * @property {"cpu" | "gpu"} device
 * @property {string | null} adapter
 * @property {string} created  a date
 * @property {History} history
 */

const FORMAT = "srfl-recording";
const VERSION = 1;

const STEP_FIGURES = ["step", "loss", "kl_forget", "cosine", "kl_retain"];
const ACCURACIES = ["facc_train", "racc_train", "facc_test", "racc_test"];
const PER_CLASS = ["train_per_class", "test_per_class", "flow_train", "flow_test"];

/**
 * The classes of which the default run is recorded, by `srfl unlearn --forget CLASS --record FILE`;
 * the first is shown for all others.
 */
export const RECORDED = ["cat", "automobile"];

/**
 * The recorded run of a class, or of the first recorded class where there is none.
 *
 * @param {string} wanted
 */
export async function loadRecording(wanted) {
  const forget = RECORDED.includes(wanted) ? wanted : RECORDED[0];
  const response = await fetch(new URL(`./recorded/${forget}.json`, import.meta.url));
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return parseRecording(await response.json());
}

/**
 * Checks a recording; nothing is drawn of one that contradicts itself.
 *
 * @param {unknown} json
 * @returns {Recording}
 */
export function parseRecording(json) {
  const recording = object(json, "the recording");
  if (recording.format !== FORMAT || recording.version !== VERSION) {
    throw new Error(`expected ${FORMAT} version ${VERSION}, found ${recording.format} version ${recording.version}`);
  }
  const config = object(recording.config, "config");
  if (!CLASSES.includes(/** @type {string} */ (config.forget))) throw new Error("config.forget is no class");
  if (!Number.isInteger(config.steps) || Number(config.steps) < 1) throw new Error("config.steps is no number of steps");
  if (recording.device !== "cpu" && recording.device !== "gpu") throw new Error("device is neither cpu nor gpu");
  if (!Array.isArray(recording.records)) throw new Error("records is no list");
  let step = 0;
  for (const [index, record] of recording.records.entries()) {
    checkRecord(object(record, `record ${index}`), index);
    if (record.step < step) throw new Error(`record ${index} goes back from step ${step} to ${record.step}`);
    step = record.step;
  }
  const history = new History();
  history.append(recording.records);
  if (history.original === undefined) throw new Error("there is no evaluation at step 0");
  return {
    config: /** @type {RunConfig} */ (/** @type {unknown} */ (config)),
    device: recording.device,
    adapter: typeof recording.adapter === "string" ? recording.adapter : null,
    created: typeof recording.created === "string" ? recording.created : "",
    history,
  };
}

/**
 * @param {unknown} value
 * @param {string} name
 */
function object(value, name) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error(`${name} is no object`);
  return /** @type {Record<string, unknown>} */ (value);
}

/**
 * @param {Record<string, unknown>} record
 * @param {number} index
 */
function checkRecord(record, index) {
  if (record.type === "step") {
    for (const name of STEP_FIGURES) {
      if (!Number.isFinite(record[name])) throw new Error(`record ${index}: ${name} is no number`);
    }
  } else if (record.type === "eval") {
    if (!Number.isInteger(record.step)) throw new Error(`record ${index}: step is no number`);
    for (const name of ACCURACIES) checkFraction(record[name], `record ${index}: ${name}`);
    for (const name of PER_CLASS) checkFractions(record[name], `record ${index}: ${name}`);
    if (!Array.isArray(record.examples)) throw new Error(`record ${index}: examples is no list`);
    for (const example of record.examples) {
      for (const name of ["teacher", "rolled", "student"]) {
        checkFractions(object(example, "an example")[name], `record ${index}: ${name}`);
      }
    }
  } else {
    throw new Error(`record ${index} is neither a step nor an evaluation`);
  }
}

/**
 * @param {unknown} values
 * @param {string} name
 */
function checkFractions(values, name) {
  if (!Array.isArray(values) || values.length !== CLASSES.length) throw new Error(`${name} is no list of ${CLASSES.length}`);
  for (const value of values) checkFraction(value, name);
}

/**
 * @param {unknown} value
 * @param {string} name
 */
function checkFraction(value, name) {
  // Probabilities that were rounded may pass 1 by a hair.
  if (typeof value !== "number" || !(value >= 0 && value <= 1.001)) throw new Error(`${name} is no fraction`);
}
