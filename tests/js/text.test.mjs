import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { CLASSES } from "../../www/generated/schema.js";
import { bytes, duration, milliseconds, percent, points, signed } from "../../www/text/format.js";
import { History } from "../../www/run/history.js";
import { DEFAULTS } from "../../www/settings/settings.js";
import { accuracySummary, deviceLine, lossSummary, rollSummary, sentence, trainingOf } from "../../www/text/sentences.js";
import { evaluation, step } from "./samples.mjs";

/**
 * @param {import("../../www/run/history.js").RunRecord[]} records
 * @param {Partial<import("../../www/app/state.js").Shown>} [change]
 * @returns {import("../../www/app/state.js").Shown}
 */
function shown(records, change = {}) {
  const history = new History();
  history.append(records);
  return {
    source: "live",
    settings: DEFAULTS,
    classes: CLASSES,
    history,
    device: "cpu",
    about: "CPU",
    forgetSet: null,
    gold: null,
    ...change,
  };
}

test("figures as text", () => {
  assert.equal(percent(0.0667), "6.7%");
  assert.equal(points(0, 0.045), "−4.5 points");
  assert.equal(points(0.01, 0), "+1.0 point");
  assert.equal(points(0, 0.0001), "±0.0 points");
  assert.deepEqual([percent(null), points(null, 0.5), points(0.5, null)], ["none", "no images", "no images"]);
  assert.equal(signed(-1), "−1");
  assert.equal(signed(1), "+1");
  assert.equal(signed(0), "0");
  assert.equal(bytes(999), "999 B");
  assert.equal(bytes(545_186), "545 kB");
  assert.equal(bytes(999_999), "1.0 MB");
  assert.equal(milliseconds(4.25), "4.3 ms");
  assert.equal(milliseconds(1234), "1,234 ms");
  assert.equal(milliseconds(10_100), "10.1 s");
  assert.equal(duration(59_400), "59 s");
  assert.equal(duration(59_600), "1 min 00 s");
  assert.equal(duration(3_723_000), "1 h 02 min");
});

test("at step 0 nothing is claimed", () => {
  const { claim, caveat } = sentence(shown([evaluation(0)]));
  assert.match(claim, /still the original/);
  assert.match(claim, /70\.0%/);
  assert.equal(caveat, "");
});

test("the other classes are counted, where they are known", () => {
  const own = { settings: { ...DEFAULTS, data: /** @type {const} */ ("own"), forget: "rose" } };
  for (const [change, words] of /** @type {[Partial<import("../../www/app/state.js").Shown>, RegExp][]} */ ([
    [{}, /of the other nine classes \(racc/],
    [own, /of the other classes \(racc/],
    [{ ...own, classes: ["daisy", "rose", "tulip"] }, /of the other two classes \(racc/],
    [{ ...own, classes: ["daisy", "rose"] }, /of the other class \(racc/],
  ])) {
    assert.match(sentence(shown([evaluation(0)], change)).claim, words);
    assert.match(sentence(shown([evaluation(0), evaluation(4)], change)).claim, words);
  }
});

test("answers are named by the classes at hand", () => {
  const example = { index: 0, label: 1, shift: 1, teacher: [0.1, 0.8, 0.1], rolled: [0.1, 0.1, 0.8], student: [0.9, 0.05, 0.05] };
  const words = rollSummary(evaluation(4, { examples: [example] }), ["daisy", "rose", "tulip"]);
  assert.match(words, /teacher rose 80\.0%, rolled by \+1 tulip 80\.0%, student daisy 90\.0%/);
});

test("a low facc is told with its limits: test images, the dip, and that it is no evidence", () => {
  const records = [
    evaluation(0),
    evaluation(10, { racc_train: 0.6 }),
    evaluation(300, { facc_train: 0.05, facc_test: 0.12, racc_train: 0.85, racc_test: 0.77 }),
  ];
  const { claim, caveat } = sentence(shown(records, { source: "recorded", about: "CPU, 2026-01-02" }));
  assert.match(claim, /^Recorded \(CPU, 2026-01-02\): after 300 steps/);
  for (const figure of ["5.0%", "70.0%", "85.0%", "−5.0 points", "12.0%", "68.0%", "77.0%", "−8.0 points"]) {
    assert.ok(claim.includes(figure), figure);
  }
  assert.match(caveat, /less of the class is forgotten/);
  assert.match(caveat, /as low as 60\.0%, at step 10/);
  assert.match(caveat, /does not show that the class is gone/);
});

test("where nothing is forgotten the sentence says so", () => {
  const { claim, caveat } = sentence(shown([evaluation(0), evaluation(10, { facc_train: 0.69 })]));
  assert.match(claim, /^At step 10 of 300/);
  assert.match(caveat, /Nothing has been forgotten/);
  assert.doesNotMatch(caveat, /does not show/);
});

test("a racc that has only risen had no low on the way", () => {
  const { caveat } = sentence(shown([evaluation(0, { racc_train: 0.5 }), evaluation(10, { facc_train: 0.3, racc_train: 0.6 })]));
  assert.doesNotMatch(caveat, /as low as/);
});

test("summaries of the charts hold their figures", () => {
  const history = new History();
  assert.equal(lossSummary(history), "No step yet.");
  const summary = () => accuracySummary({ history, settings: DEFAULTS, gold: null });
  assert.equal(summary(), "No evaluation yet.");
  history.append([evaluation(0), step(1, { loss: 5 }), step(2, { loss: 1.25 }), evaluation(2, { facc_train: 0.1 })]);
  assert.match(lossSummary(history), /5\.00 to 1\.25/);
  assert.match(summary(), /70\.0% to 10\.0%/);
});

test("the device line says whose kernels run, and why", () => {
  const adapter = { vendor: "acme", architecture: "one", description: "", fallback: false };
  const line = (/** @type {object} */ found) =>
    deviceLine(
      /** @type {any} */ ({
        settings: DEFAULTS,
        device: { kind: "gpu", adapter, why: "you selected the GPU", ...found },
      }),
    );
  const trial = { kernels: "ours", ours_ms: 2, burn_ms: 12, readback_ms: 1, difference: 1e-6 };
  assert.match(line({ trial }), /runs this page's own kernels, the faster ones here \(2\.0 ms for one convolution, Burn's 12 ms\)/);
  assert.match(line({ trial: { ...trial, kernels: "burn" } }), /^Device: GPU, acme one, .* It runs Burn's kernels/);
  const selfTest = { max_relative_error: 1e-6, ms: 5, fallen_back: true };
  assert.match(line({ trial, selfTest }), /failed the self-test, so Burn's are used\. Self-test passed/);
  assert.doesNotMatch(line({ trial, selfTest: { ...selfTest, fallen_back: false } }), /failed/);
  assert.doesNotMatch(line({ trial: null }), /kernels/);
});

test("the device line says how many workers share a step once that is known", () => {
  const line = (/** @type {number | undefined} */ workers) =>
    deviceLine(/** @type {any} */ ({ settings: DEFAULTS, device: { kind: "cpu", adapter: null, why: "you selected it", workers } }));
  assert.match(line(undefined), /^Device: CPU \(WebAssembly with SIMD\), because/);
  assert.match(line(1), /SIMD, one thread\)/);
  assert.match(line(2), /SIMD, 2 workers per step\)/);
});

test("what an original learned from is said in the page's words, whatever published one it is", () => {
  const folder = join(import.meta.dirname, "../../www/models");
  const originals = readdirSync(folder).filter((file) => file.endsWith(".json") && !file.includes("-without-"));
  const said = originals.map((file) => trainingOf(JSON.parse(readFileSync(join(folder, file), "utf8"))));
  assert.ok(said.length > 0);
  for (const words of said) {
    assert.match(words, /^[\d,]+ training images of CIFAR-10( without augmentation(, 40 of them under wrong labels)?)?$/);
  }
  assert.equal(trainingOf({ trained_on: "MNIST" }), "MNIST");
});
