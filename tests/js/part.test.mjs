import assert from "node:assert/strict";
import { test } from "node:test";

import { accuracyTable } from "../../www/charts/accuracy.js";
import { errorsOf, partOf, standardError } from "../../www/run/part.js";
import { runCsv } from "../../www/run/run-csv.js";
import { parseRecording, recordedSettings } from "../../www/run/recording.js";
import { History } from "../../www/run/history.js";
import { DEFAULTS } from "../../www/settings/settings.js";
import { sentence } from "../../www/text/sentences.js";
import { evaluation, step } from "./samples.mjs";

const ALL = { facc_train: 200, racc_train: 1800, facc_test: 100, racc_test: 900 };
const SOME = { facc_train: 200, racc_train: 90, facc_test: 90, racc_test: 90 };
const EVALS = [evaluation(0, { images: ALL }), evaluation(10, { images: SOME, racc_train: 0.5 }), evaluation(20, { images: ALL })];

test("an evaluation of a part of the images is told from one of all", () => {
  assert.deepEqual(
    EVALS.map((record) => partOf(record, EVALS[0])),
    [undefined, { images: 470, of: 3000 }, undefined],
  );
  // Earlier recordings do not say.
  const { images, ...older } = EVALS[1];
  assert.ok(images);
  assert.equal(partOf(/** @type {any} */ (older), EVALS[0]), undefined);
});

test("the standard error of a half by hand, and none where all images were looked at", () => {
  // Of 50 of 100 images, half of them right: the square of the error of a share is 1/4/50 * 50/99.
  const [low, high] = standardError(0.5, 50, 100);
  const square = 50 / 99 / 50;
  assert.ok(Math.abs(high - low - (2 * Math.sqrt(square / 4 + (square * square) / 4)) / (1 + square)) < 1e-12);
  assert.ok(Math.abs((high + low) / 2 - 0.5) < 1e-12);
  assert.deepEqual(standardError(0.3, 100, 100), [0.3, 0.3]);
  // None right of 90: a few of 1,800 may still be.
  const [none, few] = standardError(0, 90, 1800);
  assert.ok(none === 0 && few > 0.005 && few < 0.02, String(few));
  assert.deepEqual(standardError(0, 0, 100), [0, 0]);
});

test("bars stand where a part was looked at, and the table, the sentence, and the file say so", () => {
  assert.deepEqual(
    errorsOf(EVALS, EVALS[0], "racc_train").map(({ step: at }) => at),
    [10],
  );
  assert.deepEqual(errorsOf(EVALS, EVALS[0], "facc_train"), [], "all images to forget are looked at");
  const { head, rows } = accuracyTable(EVALS, "class");
  assert.equal(head.at(-1), "images");
  assert.deepEqual(
    rows.map((row) => row.at(-1)),
    ["all", "470 of 3,000", "all"],
  );
  assert.equal(accuracyTable(EVALS.slice(0, 1), "class").head.at(-1), "racc, test");

  const history = new History();
  history.append([EVALS[0], step(1), EVALS[1]]);
  const shown = /** @type {any} */ ({ source: "live", settings: DEFAULTS, classes: Array(10).fill("cat"), history, gold: null, about: "" });
  assert.match(sentence(shown).claim, /Measured on 470 of the 3,000 images\.$/);
  const [columns, ...lines] = runCsv({ settings: DEFAULTS, history, device: "cpu" })
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));
  assert.deepEqual(
    lines.map((cells) => cells[columns.indexOf("racc_train_images")]),
    ["1800", "", "90"],
  );
});

test("a recording from before says that all its evaluations were of all images", async () => {
  const { readFile } = await import("node:fs/promises");
  const json = JSON.parse(await readFile(new URL("../../www/recorded/cat.json", import.meta.url), "utf8"));
  for (const run of json.runs) delete run.config.partial;
  const recording = parseRecording(json);
  assert.equal(recordedSettings(recording, recording.runs[0].config).partial, 0);
});
