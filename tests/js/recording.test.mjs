import assert from "node:assert/strict";
import { test } from "node:test";

import {
  MOST_BYTES,
  parseRecording,
  readRecording,
  recordedEntries,
  recordedGold,
  recordedSet,
  recordedSettings,
  recordingOf,
} from "../../www/run/recording.js";
import { comparedIn, recordingFor } from "../../www/run/replay.js";
import { History } from "../../www/run/history.js";
import { DEFAULTS, runConfig } from "../../www/settings/settings.js";
import { assessment, evaluation, imagesAssessment, imagesNetwork, network, step } from "./samples.mjs";

const CONFIG = runConfig({ ...DEFAULTS, steps: 2, per: "sample" });
const EXAMPLE = { index: 3, label: 3, shift: 1, teacher: tenths(), rolled: tenths(), student: tenths() };
const RECORDS = [evaluation(0, { examples: [EXAMPLE] }), step(1), step(2), evaluation(2)];
const RUN = { config: CONFIG, records: RECORDS, seconds: 0.2, assessment: assessment(network({})) };
const RECORDING = {
  format: "srfl-recording",
  version: 2,
  model: "resnet8",
  model_sha256: "",
  device: "cpu",
  created: "2026-01-02",
  runs: [RUN],
};

function tenths() {
  return Array.from({ length: 10 }, () => 0.1);
}

test("a sound recording is read, and its settings are the page's", () => {
  const recording = parseRecording(RECORDING);
  const [{ config, history, seconds }] = recording.runs;
  assert.deepEqual([history.step, seconds, recording.created], [2, 0.2, "2026-01-02"]);
  assert.deepEqual(recordedSettings(recording, config), { ...DEFAULTS, steps: 2, per: "sample", device: "cpu" });
  assert.deepEqual(runConfig(recordedSettings(recording, config)), CONFIG);
});

test("what came back is checked, and may be missing", () => {
  assert.equal(parseRecording(RECORDING).runs[0].recovery, null);
  const recovery = { rounding: [], to_original: [{ facc: 2, racc: 1 }], to_gold: null, gold_to_original: null };
  assert.throws(() => parseRecording({ ...RECORDING, runs: [{ ...RUN, recovery }] }), /recovery\.to_original\[0\]\.facc is not a fraction/);
});

test("runs with a verdict can be compared, those without are left out", () => {
  const recording = parseRecording({ ...RECORDING, runs: [RUN, { ...RUN, assessment: null }] });
  const entries = recordedEntries(recording);
  assert.equal(entries.length, 1);
  assert.deepEqual([entries[0].step, entries[0].seconds, entries[0].evals.length], [2, 0.2, 2]);
});

test("what the page saves, it reads", async () => {
  const history = new History();
  history.append(RECORDS);
  const about = {
    model: "resnet8",
    model_sha256: "ab",
    device: /** @type {const} */ ("gpu"),
    adapter: "a GPU",
    created: "2026-01-02T03:04:05Z",
  };
  const judged = assessment(network({}));
  const point = { facc: 0.5, racc: 1 };
  const recovery = { rounding: [{ bits: 3, unlearned: point, gold: null }], to_original: [point], to_gold: null, gold_to_original: null };
  const saved = JSON.stringify(recordingOf({ config: CONFIG, history, assessment: judged, recovery, assessedMs: 7 }, about));
  const { runs, device, adapter } = await readRecording(new Blob([saved]));
  assert.deepEqual([device, adapter, runs[0].assessedMs, runs[0].seconds], ["gpu", "a GPU", 7, 0.2]);
  assert.deepEqual(runs[0].history, history);
  assert.deepEqual(runs[0].recovery, recovery);
  assert.deepEqual(runs[0].assessment, judged);
});

test("a run that forgot single images is read, with what it forgot and what gold gets right", () => {
  const gold = imagesNetwork({ facc: 0.52, answers: [1, 2, 3] });
  const judged = imagesAssessment(imagesNetwork({}), gold, { count: 3, mislabeled: true });
  const config = runConfig({ ...DEFAULTS, set: "mislabeled", model: "resnet8-2000-mislabeled", steps: 2 });
  const records = RECORDS.map((record) =>
    record.type === "eval" ? { ...record, facc_test: null, answers: [1, 2, 3], wrong_label_train: 0.4 } : record,
  );
  const [read] = parseRecording({
    ...RECORDING,
    model: "resnet8-2000-mislabeled",
    runs: [{ ...RUN, config, records, assessment: judged }],
  }).runs;
  assert.deepEqual(recordedSet(read, [5, 3, 9, 4]), { images: [0, 1, 2], labels: [5, 3, 9], taught: [3, 3, 3] });
  assert.equal(recordedSet(read, [5, 3]), null, "labels of other images");
  assert.deepEqual(recordedGold(read), { ...gold.accuracies, answers: [1, 2, 3] });
  assert.equal(
    recordedSettings({ model: "resnet8-2000-mislabeled", device: "cpu", adapter: null, created: "", runs: [] }, read.config).set,
    "mislabeled",
  );
});

test("of a run that forgot a class, the images are not said, but gold is", () => {
  const [read] = parseRecording(RECORDING).runs;
  assert.equal(recordedSet(read, [1, 2, 3]), null);
  assert.equal(recordedGold(read)?.racc_test, 0.85);
  const [without] = parseRecording({ ...RECORDING, runs: [{ ...RUN, assessment: null }] }).runs;
  assert.deepEqual([recordedSet(without, []), recordedGold(without)], [null, null]);
});

test("recordings from before single images could be forgotten are still read", () => {
  const old = JSON.parse(JSON.stringify(RECORDING));
  const [only] = old.runs;
  for (const name of ["set", "set_seed", "photos", "stem", "frozen_norm", "loss", "weight_decay"]) delete only.config[name];
  for (const figures of [only.assessment.original, only.assessment.gold, only.assessment.unlearned]) {
    delete figures.answers;
    delete figures.membership_area;
  }
  for (const record of only.records) for (const name of ["answers", "facc_batch", "racc_batch"]) delete record[name];
  const recording = parseRecording(old);
  const { set, set_seed, photos } = recordedSettings(recording, recording.runs[0].config);
  assert.deepEqual([set, set_seed, photos], ["class", 1, []]);
  assert.deepEqual(recordedGold(recording.runs[0])?.answers, []);
});

test("a class has its recording or the first one, a random tenth its own, other sets and networks none", () => {
  const random = { ...DEFAULTS, set: /** @type {const} */ ("random"), model: "resnet8-2000" };
  assert.equal(recordingFor(DEFAULTS), "cat");
  assert.equal(recordingFor({ ...DEFAULTS, forget: "automobile" }), "automobile");
  assert.equal(recordingFor({ ...DEFAULTS, forget: "dog" }), "cat");
  assert.equal(recordingFor({ ...DEFAULTS, forget: "automobile", order: "similarity" }), "automobile-similarity");
  assert.equal(recordingFor({ ...DEFAULTS, forget: "dog", order: "similarity" }), "cat-similarity");
  assert.equal(recordingFor({ ...random, order: "similarity" }), "random", "the tenth has one order alone");
  assert.equal(recordingFor(random), "random");
  assert.equal(recordingFor({ ...random, model: "resnet8" }), null);
  assert.equal(recordingFor({ ...DEFAULTS, model: "resnet20" }), null);
  assert.equal(recordingFor({ ...DEFAULTS, data: "own" }), null);
  assert.equal(recordingFor({ ...random, set: "picked" }), null);
  assert.deepEqual([comparedIn(DEFAULTS), comparedIn(random)], ["cat", "random"]);
});

/** @param {object} change */
const run = (change) => ({ runs: [{ ...RUN, ...change }] });
/** @param {object} change */
const config = (change) => run({ config: { ...CONFIG, ...change } });
/** @param {object} change */
const unlearned = (change) => run({ assessment: { ...assessment(network({})), unlearned: { ...network({}), ...change } } });
const { plane } = assessment(network({}));
/** @param {unknown} forget */
const forgetting = (forget) => ({ ...assessment(network({})), config: { forget, seed: 1, relearn_steps: 100 } });
/** @param {object} change */
const drawn = (change) => run({ assessment: { ...assessment(network({})), plane: { ...plane, ...change } } });

for (const [what, change, words] of /** @type {[string, object, RegExp][]} */ ([
  ["another format", { format: "other" }, /not a recording/],
  ["an earlier version", { version: 1 }, /version 1.*record it again/],
  ["a version that is no number", { version: { toString: null } }, /version/],
  ["no model", { model: 8 }, /model/],
  ["no device", { device: "tpu" }, /device/],
  ["no list of runs", { runs: {} }, /runs is not a list/],
  ["no run", { runs: [] }, /no run/],
  ["a run that is none", { runs: ["run"] }, /runs\[0\] is not an object/],
  ["an unknown class", config({ forget: "unicorn" }), /forget/],
  ["an unknown method", config({ method: "magic" }), /method/],
  ["no number of steps", config({ steps: -1 }), /steps/],
  ["shifts that are none", config({ shifts: ["x"] }), /shifts/],
  ["records that are no list", run({ records: {} }), /records is not a list/],
  ["no evaluation at step 0", run({ records: [step(1), evaluation(1)] }), /step 0/],
  ["steps that go back", run({ records: [evaluation(0), step(2), step(1)] }), /back/],
  ["a step that is no number", run({ records: [evaluation(0), step(/** @type {any} */ ("1"))] }), /step is not a number/],
  ["an accuracy above 1", run({ records: [evaluation(0, { facc_train: 73 })] }), /facc_train/],
  ["a class missing", run({ records: [evaluation(0, { test_per_class: [1] })] }), /test_per_class/],
  ["a loss that is no number", run({ records: [evaluation(0), step(1, { loss: /** @type {any} */ (null) })] }), /loss/],
  ["a record of no type", run({ records: [{ type: "note", step: 0 }] }), /neither/],
  [
    "an example without its student",
    run({ records: [evaluation(0, { examples: [/** @type {any} */ ({ ...EXAMPLE, student: [] })] })] }),
    /student/,
  ],
  [
    "an example of no image",
    run({ records: [evaluation(0, { examples: [/** @type {any} */ ({ ...EXAMPLE, index: "3" })] })] }),
    /index is not an integer/,
  ],
  ["a set of no kind", config({ set: "some" }), /set is not one of the choices/],
  ["an order of no kind", config({ order: "some" }), /order is not one of the choices/],
  ["a schedule of no kind", config({ schedule: "some" }), /schedule is not one of the choices/],
  ["a tour through no class", run({ records: [evaluation(0, { tour: [12] })] }), /tour/],
  ["an answer that is no class", run({ records: [evaluation(0, { answers: [12] })] }), /answers/],
  ["a batch's accuracy above 1", run({ records: [evaluation(0), step(1, { facc_batch: 7 })] }), /facc_batch/],
  ["an image that is none", run({ assessment: forgetting({ images: [-1], mislabeled: [] }) }), /forget\.images/],
  ["a wrong label that is none", run({ assessment: forgetting({ images: [1], mislabeled: [{ image: 1, taught: 12 }] }) }), /taught/],
  ["a verdict on no class", run({ assessment: forgetting(12) }), /forget is not a class/],
  ["no time", run({ seconds: "long" }), /seconds/],
  ["a verdict that is none", run({ assessment: [] }), /assessment/],
  ["a verdict without the original", run({ assessment: { ...assessment(network({})), original: null } }), /original/],
  ["a share above 1", unlearned({ mia: 3 }), /mia/],
  ["a curve that is no list", unlearned({ relearn_curve: "up" }), /relearn_curve/],
  ["a histogram of no shares", unlearned({ loss: { summary: { mean: 1 }, histogram: [7], top: 1 } }), /histogram/],
  ["a distance that is no number", unlearned({ to_gold: { js: [0, "far"], tv: [0, 0] } }), /js/],
  ["a plane with a class that is none", drawn({ classes: [12] }), /classes/],
  ["a point of three numbers", drawn({ unlearned: { means: [], images: [[[1, 2, 3]]] } }), /image/],
  ["a mean of no class", drawn({ original: { means: [{ class: -1, at: [0, 0] }], images: [] } }), /mean/],
])) {
  test(`a recording with ${what} is refused`, () => {
    assert.throws(() => parseRecording({ ...RECORDING, ...change }), words);
  });
}

test("a file that is no JSON, and one too large, are refused in words", async () => {
  await assert.rejects(readRecording(new Blob(["PK…"])), /not JSON/);
  const large = /** @type {any} */ ({ size: MOST_BYTES + 1, text: () => assert.fail("it was read") });
  await assert.rejects(readRecording(large), /larger than/);
});
