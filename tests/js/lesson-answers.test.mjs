// The learners' files: written, saved anew by spreadsheet programs, read as a class; and the sketch's distance.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { answersCsv, fileName } from "../../lesson/answers.js";
import { median, readFiles, summaryCsv, together } from "../../lesson/class.js";
import { checkedGuess, GUESSES } from "../../lesson/guesses.js";
import { QUIZ } from "../../lesson/quiz.js";
import { decoded, parseAnswers, Unreadable } from "../../lesson/reading.js";
import { distance, isSketch, SKETCH_STEPS, stroked, valueAt } from "../../lesson/sketch.js";
import { lessonCurves, lessonValues, RECORDINGS } from "../../lesson/values.js";
import { parse } from "../../pkg/vendor/csv.js";
import { parseRecording } from "../../www/run/recording.js";

/** @typedef {import("../../lesson/memory.js").Answers} Answers */

/** @param {string} text @returns {string[][]} */
const cellsOf = (text) => parse(text, { delimiter: ",", skipEmptyLines: "greedy" }).data;

const recorded = (/** @type {string} */ name) =>
  parseRecording(JSON.parse(readFileSync(join(import.meta.dirname, `../../www/recorded/${name}.json`), "utf8")));
const [run, along, compared, photos] = RECORDINGS.map(recorded);
const truth = { values: lessonValues(run, along, compared, photos), curves: lessonCurves(run) };

const FACC = [60, 50, 40, 30, 20, 15, 10, 5, 2, 0];
/** @returns {Answers} */
const ada = () => ({
  run: "bcdfghjklmnp",
  learner: "Ada Löwe; Klasse 9, „b“",
  guesses: { worst_share: "53", above: "deer", low_at: "120", winner: "head-only" },
  sketch: { facc: [...FACC] },
  quiz: { before: { gold: "zero" }, after: { gold: "without", roll: "list" } },
  opened: ["know"],
  shown: true,
});
const about = { length: 45, quiz: true, language: "de", saved: "2026-11-27T10:12:00" };
const csv = answersCsv(ada(), about, truth);
const utf8 = (/** @type {string} */ text) => new TextEncoder().encode(text);
const read = (/** @type {Uint8Array} */ bytes) => parseAnswers(decoded(bytes));

/** @param {ReturnType<typeof read>} learners */
function isAda(learners, name = ada().learner) {
  const [one, ...more] = learners;
  assert.equal(more.length, 0);
  const { guesses, sketch, quiz, run: whose } = ada();
  assert.deepEqual(one, { run: whose, learner: name, guesses, sketch, quiz, saved: about.saved, ignored: 0 });
}

/** What a spreadsheet that writes decimal commas and semicolons makes of the file. */
function resaved(separator = ";") {
  const rows = cellsOf(csv).map((cells) => cells.map((cell) => (/^\d+\.\d+$/.test(cell) ? cell.replace(".", ",") : cell)));
  const quoted = (/** @type {string} */ cell) =>
    cell.includes(separator) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((cells) => cells.map(quoted).join(separator)).join("\r\n");
}

/** @param {string} text @param {boolean} [big] */
function utf16(text, big = false) {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let k = 0; k < text.length; k += 1) view.setUint16(2 * k, text.charCodeAt(k), !big);
  return bytes;
}

test("a file has ids and plain numbers, a row for every question of its length, and is read as it was written", () => {
  const rows = cellsOf(csv);
  assert.deepEqual(rows[0], ["format", "run", "learner", "kind", "id", "value", "truth"]);
  const row = (/** @type {string} */ kind, /** @type {string} */ id) =>
    rows.find((cells) => cells[3] === kind && cells[4] === id)?.slice(5);
  assert.deepEqual(row("guess", "worst_share"), ["53", "65"]);
  assert.deepEqual(row("guess", "map_heir"), ["", "deer"]);
  assert.deepEqual(row("quiz-before", "gold"), ["zero", "without"]);
  assert.equal(row("sketch", "facc")?.[0], "60|50|40|30|20|15|10|5|2|0");
  assert.equal(rows.length, 1 + 3 + Object.keys(GUESSES).length + 2 + 2 * QUIZ.length);
  isAda(read(utf8(csv)));
});

test("the shorter lesson's file has neither the quiz nor the map", () => {
  const short = answersCsv(ada(), { ...about, length: 15, quiz: false }, undefined);
  assert.doesNotMatch(short, /quiz-|map_heir|telling_test/);
  assert.match(short, /,guess,worst_share,53,\n/, "without recordings the truth stays empty");
});

test("a name that a spreadsheet would compute is only a text there, and itself again when read", () => {
  for (const learner of ["=SUM(A1)", "+1", "-2", "@x"]) {
    const text = answersCsv({ ...ada(), learner }, about, truth);
    assert.ok(
      cellsOf(text)
        .slice(1)
        .every(([, , name]) => name === `'${learner}`),
      learner,
    );
    assert.equal(read(utf8(text))[0].learner, learner);
  }
});

test("files that a spreadsheet saved anew are read: semicolons, decimal commas, tabs, marks, other encodings", () => {
  isAda(read(utf8(`\uFEFF${resaved()}`)));
  isAda(read(utf8(`sep=;\r\n${resaved()}`)));
  isAda(read(utf16(`\uFEFF${resaved("\t")}`)));
  isAda(read(utf16(`\uFEFF${resaved("\t")}`, true)));
  isAda(read(utf16(resaved("\t"))), ada().learner);
  // One byte for each letter, as on Windows.
  const german = answersCsv({ ...ada(), learner: "Löwe" }, about, truth);
  assert.equal(read(Uint8Array.from(german, (sign) => sign.charCodeAt(0)))[0].learner, "Löwe");
  // Opened where semicolons are expected, each row is one cell.
  isAda(
    read(
      utf8(
        csv
          .split("\n")
          .map((row) => (row.includes('"') ? `"${row.replaceAll('"', '""')}"` : row))
          .join("\r\n"),
      ),
    ),
  );
  // Empty cells at the end of rows are dropped.
  isAda(read(utf8(csv.replaceAll(/,+$/gm, ""))));
});

test("signs of a table inside a cell, and lines that end in several ways, are read", () => {
  const learner = 'Zoë "Z"; a, b';
  const one = answersCsv({ ...ada(), learner }, about, truth);
  isAda(read(utf8(one)), learner);
  const other = answersCsv({ ...ada(), run: "zzzz", learner: "x" }, about, truth);
  // Without a line's end between two files that end in Windows' way and in Unix's, and with empty lines.
  const put = `${one.replaceAll("\n", "\r\n")}\r\n;;\n${other}`;
  assert.deepEqual(
    read(utf8(put)).map(({ run: whose, guesses }) => [whose, guesses.worst_share]),
    [
      ["bcdfghjklmnp", "53"],
      ["zzzz", "53"],
    ],
  );
  // Old Macs' lines, and every cell in quotes.
  isAda(read(utf8(csv.replaceAll("\n", "\r"))));
  const all = cellsOf(csv).map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";"));
  isAda(read(utf8(`\uFEFF${all.join("\r\n")}\r\n`)));
});

test("files put together are read as several learners, with headings in between", () => {
  const other = answersCsv({ ...ada(), run: "zzzz", learner: "" }, about, truth);
  assert.deepEqual(
    read(utf8(csv + other)).map(({ run: whose, learner }) => [whose, learner]),
    [
      ["bcdfghjklmnp", ada().learner],
      ["zzzz", ""],
    ],
  );
});

test("the guesses that earlier versions saved are read, in any language", () => {
  const text =
    'step,question,guess,truth\n1,"How many, and why?",40%,65.0%\n2,Which?,deer,deer\n3,When?,,10\n6,Which?,head only (the cheat),x\n';
  assert.deepEqual(read(utf8(text))[0].guesses, { worst_share: "40", above: "deer", winner: "head-only" });
});

test("what is none of ours is named with its reason", () => {
  const why = (/** @type {Uint8Array} */ bytes) => {
    try {
      read(bytes);
    } catch (error) {
      if (error instanceof Unreadable) return error.reason;
      throw error;
    }
    return "read";
  };
  assert.equal(why(utf8("%PDF-1.7 ...")), "pdf");
  assert.equal(why(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)), "workbook");
  assert.equal(why(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)), "workbook");
  assert.equal(why(Uint8Array.of(1, 2, 0, 3, 0, 0)), "binary");
  assert.equal(why(utf8("")), "empty");
  assert.equal(why(utf8("name,points\nAda,3\n")), "other");
  assert.equal(why(utf8("no table at all")), "other");
  assert.equal(why(utf8(csv.replaceAll("srfl-lesson-1", "srfl-lesson-2"))), "newer");
  assert.equal(why(utf8(summaryCsv([], truth))), "summary");
  assert.equal(why(new Uint8Array(3_000_000)), "large");
});

test("values that the lesson does not have are left out and counted, the others stay", () => {
  const bad = csv.replace(",worst_share,53,", ",worst_share,530,").replace(",above,deer,", ",above,cow,").replace(",60|50|", ",60|");
  const [one] = read(utf8(bad));
  assert.equal(one.ignored, 3);
  assert.deepEqual([one.guesses.worst_share, one.guesses.above, one.sketch.facc], [undefined, undefined, undefined]);
  assert.equal(one.guesses.low_at, "120");
  assert.equal(checkedGuess(GUESSES.know, ""), undefined);
  assert.equal(checkedGuess(GUESSES.know, "53,5 %"), "53.5");
});

test("a class has each learner once: copies are named, of two files the later counts", async () => {
  const blob = (/** @type {string} */ text) => new Blob([text]);
  const later = answersCsv({ ...ada(), guesses: { worst_share: "60" } }, { ...about, saved: "2026-11-27T11:00:00" }, truth);
  const other = answersCsv({ ...ada(), run: "zzzz" }, { ...about, language: "en" }, truth);
  const files = [
    { path: "a.csv", file: blob(csv) },
    { path: "copy.csv", file: blob(resaved()) },
    { path: "later.csv", file: blob(later) },
    { path: "again.csv", file: blob(csv) },
    { path: "b.csv", file: blob(other) },
    { path: "c.pdf", file: blob("%PDF-") },
  ];
  const { members: all, remarks: unread } = await readFiles(files);
  assert.deepEqual(unread, [{ file: "c.pdf", reason: "pdf" }]);
  const { members, remarks } = together([], all);
  assert.deepEqual(
    members.map(({ file, guesses }) => [file, guesses.worst_share]),
    [
      ["later.csv", "60"],
      ["b.csv", "53"],
    ],
  );
  assert.deepEqual(remarks, [
    { file: "copy.csv", same: "a.csv" },
    { file: "later.csv", newer: true, other: "a.csv" },
    { file: "again.csv", newer: false, other: "later.csv" },
  ]);
});

test("the summary counts by hand", () => {
  const member = (/** @type {string} */ guess, /** @type {string} */ before) => ({
    ...{ run: guess, learner: "", saved: "", ignored: 0, file: "" },
    guesses: { worst_share: guess, above: guess === "10" ? "deer" : "bird" },
    sketch: {},
    quiz: { before: { gold: before }, after: { gold: "without" } },
  });
  const rows = cellsOf(summaryCsv([member("10", "zero"), member("20", "without"), member("60", "zero"), member("90", "zero")], truth));
  const value = (/** @type {string} */ kind, /** @type {string} */ id, /** @type {string} */ measure) =>
    rows.find((cells) => cells[1] === kind && cells[2] === id && cells[3] === measure)?.[4];
  assert.equal(value("class", "learners", "count"), "4");
  assert.equal(value("guess", "worst_share", "median"), "40");
  assert.equal(value("guess", "above", "chose-deer"), "1");
  assert.equal(value("quiz-before", "gold", "chose-zero"), "3");
  assert.equal(value("quiz-after", "gold", "chose-without"), "4");
  assert.equal(value("sketch", "facc", "answered"), "0");
  assert.equal(median([3, 1, 2]), 2);
});

test("a sketch's distance is the mean over its points, by hand", () => {
  const flat = [
    { step: 0, value: 80 },
    { step: 300, value: 80 },
  ];
  assert.equal(
    distance(
      SKETCH_STEPS.map(() => 70),
      flat,
    ),
    10,
  );
  // Half of the points 20 above, half 10 below: 15.
  assert.equal(
    distance(
      SKETCH_STEPS.map((_, k) => (k % 2 === 0 ? 100 : 70)),
      flat,
    ),
    15,
  );
  const line = [
    { step: 0, value: 0 },
    { step: 300, value: 100 },
  ];
  assert.equal(valueAt(line, 150), 50);
  assert.equal(
    distance(
      SKETCH_STEPS.map((step) => step / 3),
      line,
    ),
    0,
  );
  assert.ok(
    distance(
      SKETCH_STEPS.map(() => 0),
      truth.curves.facc,
    ) < 2,
    "the recorded one is at 0 from the first point on",
  );
});

test("a stroke moves the points it passes, and the nearest to where it ends", () => {
  const before = SKETCH_STEPS.map(() => 50);
  assert.deepEqual(stroked(before, { step: 25, value: 100 }, { step: 125, value: 0 }), [95, 65, 35, 5, 50, 50, 50, 50, 50, 50]);
  assert.deepEqual(
    stroked(before, { step: 125, value: 0 }, { step: 25, value: 100 }),
    [95, 65, 35, 5, 50, 50, 50, 50, 50, 50],
    "in either direction",
  );
  assert.deepEqual(stroked(before, { step: 64, value: 20 }, { step: 64, value: 20 }), [50, 20, 50, 50, 50, 50, 50, 50, 50, 50]);
  assert.equal(isSketch(before), true);
  assert.equal(isSketch([...before, 1]), false);
  assert.equal(isSketch(before.with(0, 101)), false);
});

test("a file's name says whose it is and when it was saved, and nothing that a disk refuses", () => {
  assert.equal(fileName("Ada / Löwe.", about.saved), "lesson-Ada-Löwe-2026-11-27.csv");
  assert.equal(fileName("", about.saved), "lesson-2026-11-27.csv");
});
