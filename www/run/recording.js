// Recorded runs: what the page shows before anything is loaded. Both `srfl record` and the page
// write them.

import { CLASSES, METHODS } from "../generated/schema.js";
import { History } from "./history.js";
import { text } from "../text/index.js";
import { DEFAULTS, SETTINGS, settingsOf } from "../settings/settings.js";

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
 * @property {import("../engine/protocol.js").Recovery | null} recovery  what came back of its end without training
 * @property {number} assessedMs  how long that took
 * @property {import("./territory.js").RecordedMap | null} map  of the territory; null: it has none
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

/** The classes whose default run is recorded, in each order of the roll; the first is shown for all others. */
export const RECORDED = ["cat", "automobile"];

/**
 * The name of a recorded class's run.
 *
 * @param {string} forget
 * @param {Settings["order"]} order
 */
export const recordingName = (forget, order) => (order === DEFAULTS.order ? forget : `${forget}-${order}`);

/** The recorded run that forgets single images. */
export const RECORDED_SET = "random";

/** Largest file to read, bytes: far more than any run of the page needs. */
export const MOST_BYTES = 50_000_000;

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
  const json = await new Response(file).json().catch(() => {
    throw new Error(text.recorded.no_json);
  });
  return parseRecording(json);
}

/** Throws an error with the name if the value is not as it must be. @typedef {(value: any, name: string) => void} Check */

/** @param {boolean} good @param {string} problem */
function must(good, problem) {
  if (!good) throw new Error(problem);
}

/** @type {Check} */
const number = (value, name) => must(Number.isFinite(value), `${name} is not a number`);
/** Rounded probabilities may exceed 1 slightly. @type {Check} */
const fraction = (value, name) => must(typeof value === "number" && value >= 0 && value <= 1.001, `${name} is not a fraction`);
/** @type {Check} */
const integer = (value, name) => must(Number.isInteger(value), `${name} is not an integer`);
/** @type {Check} */
const positive = (value, name) => must(Number.isInteger(value) && value >= 1, `${name} is not a positive integer`);
/** @type {Check} */
const steps = (value, name) => must(Number.isInteger(value) && value >= 0, `${name} is not a number of steps`);
/** @type {Check} */
const label = (value, name) => must(Boolean(CLASSES[Number(value)]), `${name} is not a class`);

/** @param {readonly unknown[]} values @param {string} what @returns {Check} */
const oneOf = (values, what) => (value, name) => must(values.includes(value), `${name} is not ${what}`);

/** @param {Check} check @returns {Check} */
const orNull = (check) => (value, name) => {
  if (value !== null) check(value, name);
};

/** What earlier recordings lack. @param {Check} check @returns {Check} */
const optional = (check) => (value, name) => {
  if (value !== undefined) check(value, name);
};

/** @param {Check} check @param {number} [length] @returns {Check} */
const listOf = (check, length) => (value, name) => {
  must(Array.isArray(value), `${name} is not a list`);
  must(length === undefined || value.length === length, `${name} has ${value.length} values, not ${length}`);
  for (const [at, one] of value.entries()) check(one, `${name}[${at}]`);
};

/** @param {Record<string, Check>} fields @returns {Check} */
const shape = (fields) => (value, name) => {
  must(typeof value === "object" && value !== null && !Array.isArray(value), `${name} is not an object`);
  for (const [field, check] of Object.entries(fields)) check(value[field], `${name}.${field}`);
};

const PAIR = listOf(number, 2);
/** Of training and of test images. */
const PAIR_OF_SETS = listOf(orNull(number), 2);
const ANSWERS = optional(listOf(label));
const PER_CLASS = listOf(fraction, CLASSES.length);
/** Of no images there is none. */
const ACCURACY = orNull(fraction);
const ACCURACY_PER_CLASS = listOf(ACCURACY, CLASSES.length);
const ACCURACIES = {
  ...{ facc_train: ACCURACY, racc_train: ACCURACY, facc_test: ACCURACY, racc_test: ACCURACY },
  ...{ train_per_class: ACCURACY_PER_CLASS, test_per_class: ACCURACY_PER_CLASS, flow_train: PER_CLASS, flow_test: PER_CLASS },
  wrong_label_train: optional(fraction),
};
const IMAGES = shape({ facc_train: steps, racc_train: steps, facc_test: steps, racc_test: steps });
const DISTRIBUTION = shape({ summary: shape({ mean: number }), top: number, histogram: listOf(fraction) });
const SCENE = shape({ means: listOf(shape({ class: label, at: PAIR })), images: listOf(listOf(PAIR)) });
const TO_GOLD = shape({
  js: PAIR_OF_SETS,
  tv: PAIR_OF_SETS,
  cka: listOf(orNull(number)),
  nearer: optional(fraction),
  streisand: number,
  average_gap: number,
  tow: number,
  relearn_ratio: orNull(number),
});
const NETWORK = shape({
  accuracies: shape(ACCURACIES),
  answers: ANSWERS,
  mia: orNull(fraction),
  mia_efficacy: fraction,
  membership_area: optional(fraction),
  by_image: optional(orNull(shape({ z: listOf(number), mean: number, area: fraction, found: fraction }))),
  probe_facc_train: orNull(fraction),
  probe_facc_test: orNull(fraction),
  probe_racc_test: orNull(fraction),
  aus: number,
  loss: DISTRIBUTION,
  entropy: DISTRIBUTION,
  prototypes: optional(listOf(fraction)),
  stage_probes: optional(listOf(fraction)),
  relearn_curve: listOf(fraction),
  relearn_steps: orNull(number),
  cka_to_original: listOf(orNull(number)),
  to_gold: orNull(TO_GOLD),
});
/** @type {Check} */
const assessed = (assessment, name) => {
  shape({ config: shape({}), original: NETWORK, gold: orNull(NETWORK), unlearned: NETWORK })(assessment, name);
  /** @type {Record<string, Check>} */
  const gold = assessment.gold === null ? {} : { gold: SCENE };
  const { forget } = assessment.config;
  const single = shape({ images: listOf(steps), mislabeled: listOf(shape({ image: steps, taught: label })) });
  (typeof forget === "object" ? single : label)(forget, `${name}.config.forget`);
  const drawn = orNull(shape({ explained: PAIR, classes: listOf(label), original: SCENE, ...gold, unlearned: SCENE }));
  drawn(assessment.plane, `${name}.plane`);
  optional(orNull(listOf(number)))(assessment.learned_z, `${name}.learned_z`);
};
const SCORES = shape({ facc: fraction, racc: fraction });
const RECOVERY = shape({
  rounding: listOf(shape({ bits: positive, unlearned: SCORES, gold: orNull(SCORES) })),
  to_original: listOf(SCORES),
  to_gold: orNull(listOf(SCORES)),
  gold_to_original: orNull(listOf(SCORES)),
});
const METHOD_NAMES = METHODS.map(({ name }) => name);
/** @param {string} setting  by its name in the page */
const oneOfIts = (setting) => {
  const choices = SETTINGS.find(({ name }) => name === setting)?.choices ?? [];
  return optional(
    oneOf(
      choices.map(({ value }) => value),
      `one of the choices of ${setting}`,
    ),
  );
};
const CONFIG = shape({
  forget: oneOf(CLASSES, "a class"),
  set: oneOfIts("set"),
  order: oneOfIts("order"),
  stem: oneOfIts("stem"),
  frozen_norm: oneOfIts("frozen_norm"),
  loss: oneOfIts("loss"),
  optimizer: oneOfIts("optim"),
  schedule: oneOfIts("schedule"),
  set_seed: optional(steps),
  photos: optional(listOf(steps)),
  method: oneOf(METHOD_NAMES, "a method"),
  steps: positive,
  every: positive,
  partial: optional(steps),
  batch: positive,
  train: positive,
  test: positive,
  shifts: listOf(integer),
});
/** Largest map of a recording, points along a side. */
const MOST_POINTS = 128;
/** @type {Record<string, Check>} */
const NETWORK_MAP = {
  side: (value, name) => must(Number.isInteger(value) && value >= 1 && value <= MOST_POINTS, `${name} is not a number of points`),
  shares: PER_CLASS,
  agreement: orNull(fraction),
};
/** @type {Check} */
const networkMap = (value, name) => {
  shape(NETWORK_MAP)(value, name);
  const points = value.side ** 2;
  must(typeof value.labels === "string" && /^\d*$/.test(value.labels), `${name}.labels are not digits`);
  must(typeof value.confidence === "string" && /^[\w-]*$/.test(value.confidence), `${name}.confidence is not text`);
  must(value.labels.length === points && value.confidence.length === points, `${name} does not have ${points} points`);
};
/** @type {Check} */
const MAP = (value, name) => {
  const unlearned = listOf((one, at) => (networkMap(one, at), steps(one.step, `${at}.step`)));
  shape({ corners: listOf(steps, 3), at: listOf(PAIR, 3), original: networkMap, gold: orNull(networkMap), unlearned })(value, name);
  must(value.unlearned.length > 0, `${name}.unlearned is empty`);
};
const EXAMPLE = shape({ index: integer, label: integer, shift: integer, teacher: PER_CLASS, rolled: PER_CLASS, student: PER_CLASS });
/** The other terms of a step depend on the method. @type {Record<string, Check>} */
const RECORDS = {
  step: shape({ step: steps, loss: number, ms: number, facc_batch: optional(ACCURACY), racc_batch: optional(ACCURACY) }),
  eval: shape({
    step: steps,
    ...ACCURACIES,
    images: optional(IMAGES),
    answers: ANSWERS,
    tour: optional(listOf(label)),
    examples: listOf(EXAMPLE),
  }),
};

/**
 * Checks a recording; an inconsistent one is not drawn.
 *
 * @param {any} json
 * @returns {Recording}
 */
export function parseRecording(json) {
  shape({})(json, "the recording");
  const { format, version, model, device, adapter, created, runs } = json;
  must(format === FORMAT, text.recorded.no_format(FORMAT));
  must(version === VERSION, text.recorded.version(String(JSON.stringify(version)).slice(0, 20), VERSION));
  must(typeof model === "string", "model is not a name");
  oneOf(["cpu", "gpu"], "cpu or gpu")(device, "device");
  listOf(shape({}))(runs, "runs");
  must(runs.length > 0, "it contains no run");
  return {
    model,
    device,
    adapter: typeof adapter === "string" ? adapter : null,
    created: typeof created === "string" ? created : "",
    runs: runs.map(checkRun),
  };
}

/**
 * @param {any} run
 * @param {number} index
 * @returns {RecordedRun}
 */
function checkRun({ config, records, seconds, assessment = null, recovery = null, assessed_ms: assessedMs = 0, map = null }, index) {
  const name = `run ${index}`;
  CONFIG(config, `${name}: config`);
  listOf(shape({}))(records, `${name}: records`);
  let step = 0;
  for (const [at, record] of records.entries()) {
    const where = `${name}: record ${at}`;
    must(Object.hasOwn(RECORDS, record.type), `${where} is neither a step nor an evaluation`);
    RECORDS[record.type](record, where);
    must(record.step >= step, `${where} goes back from step ${step} to ${record.step}`);
    ({ step } = record);
  }
  const history = new History();
  history.append(records);
  must(history.original !== undefined, `${name}: there is no evaluation at step 0`);
  orNull(assessed)(assessment, `${name}: assessment`);
  orNull(RECOVERY)(recovery, `${name}: recovery`);
  orNull(MAP)(map, `${name}: map`);
  number(seconds, `${name}: seconds`);
  number(assessedMs, `${name}: assessed_ms`);
  // Earlier versions knew no partial evaluations.
  return { config: { partial: 0, ...config }, history, seconds, assessment, recovery, assessedMs, map };
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
 * The images that a recorded run forgets, as far as it says: of a class it does not.
 *
 * @param {RecordedRun} run
 * @param {readonly number[]} labels  of the training images
 * @returns {import("../engine/protocol.js").ForgetSet | null}
 */
export function recordedSet({ assessment }, labels) {
  const forget = assessment?.config.forget;
  if (typeof forget !== "object" || forget.images.some((image) => labels[image] === undefined)) return null;
  const wrong = new Map(forget.mislabeled.map(({ image, taught }) => [image, taught]));
  const { images } = forget;
  return { images, labels: images.map((image) => labels[image]), taught: images.map((image) => wrong.get(image) ?? labels[image]) };
}

/**
 * What a recorded run's gold gets right.
 *
 * @param {RecordedRun} run
 * @returns {import("../engine/protocol.js").GoldLevel | null}
 */
export function recordedGold({ assessment }) {
  const gold = assessment?.gold ?? null;
  return gold && { ...gold.accuracies, answers: gold.answers ?? [] };
}

/**
 * A recording's assessed runs, as entries of a comparison.
 *
 * @param {Recording} recording
 * @returns {Entry[]}
 */
export function recordedEntries(recording) {
  return recording.runs.flatMap(({ config, history: { evals, step }, seconds, assessment }) => {
    const settings = recordedSettings(recording, config);
    return assessment === null ? [] : [{ settings, classes: CLASSES, evals, assessment, step, seconds, device: recording.device }];
  });
}

/**
 * A run of this visit as a recording, as `srfl record` would write it.
 *
 * @param {{config: RunConfig, history: History, assessment: Assessment | null, recovery: RecordedRun["recovery"], assessedMs: number,
 *   map?: import("./territory.js").RecordedMap}} run
 * @param {{model: string, model_sha256: string, device: "cpu" | "gpu", adapter: string | null, created: string}} about
 */
export function recordingOf({ config, history, assessment, recovery, assessedMs, map }, about) {
  const records = [...history.steps, ...history.evals].sort(
    (a, b) => a.step - b.step || Number(a.type === "eval") - Number(b.type === "eval"),
  );
  return {
    format: FORMAT,
    version: VERSION,
    ...about,
    runs: [{ config, records, seconds: history.seconds, assessment, recovery, assessed_ms: assessedMs, map }],
  };
}
