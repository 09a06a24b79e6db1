import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { FIGURES, stepOf } from "../../lesson/steps.js";
import { GUESSES, guessesCsv } from "../../lesson/guesses.js";
import { fill } from "../../lesson/text.js";
import english from "../../www/text/en.js";
import { chooseLanguage, LANGUAGES, loadLanguage, merged } from "../../www/text/index.js";
import { lessonValues } from "../../lesson/values.js";
import { parseSearch } from "../../www/settings/address.js";
import { parseRecording } from "../../www/run/recording.js";

const recorded = (/** @type {string} */ name) =>
  parseRecording(JSON.parse(readFileSync(join(import.meta.dirname, `../../www/recorded/${name}.json`), "utf8")));
const { lesson: en } = english;
const values = lessonValues(recorded("cat"), recorded("cat-similarity"), recorded("cat-compared"), recorded("random"));

/** Every text below a value, by its place. @param {unknown} value @param {string} place @returns {[string, string][]} */
function texts(value, place) {
  if (typeof value === "string") return [[place, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => texts(part, `${place}.${name}`));
}

for (const [name, { load }] of Object.entries(LANGUAGES)) {
  const language = /** @type {{lesson?: object}} */ ((await load()).default);
  const { lesson } = await loadLanguage(name);
  test(`${name} has every text of the lesson, and names the values that the English one names`, () => {
    const theirs = new Map(texts(language.lesson, ""));
    for (const [place, original] of texts(en, "")) {
      const text = theirs.get(place);
      assert.ok(text, place);
      const gaps = (/** @type {string} */ words) => [...words.matchAll(/\{\w+\}/g)].map(String).sort();
      assert.deepEqual(gaps(text), gaps(original), place);
      assert.equal(text.split("**").length % 2, 1, `${place}: bold begins and ends`);
      theirs.delete(place);
    }
    assert.deepEqual([...theirs.keys()], [], "texts that nothing shows");
  });

  test(`no value is missing from the answers, ${name}`, () => {
    for (const { title, answer } of lesson.steps) assert.doesNotMatch(fill(answer, values), /…|NaN|null|undefined/, title);
  });
}

test("the last answer is what its recording shows: below gold, and the farther from a guess for it", () => {
  const shares = ["photos_left", "photos_gold", "photos_right"].map((name) => Number.parseFloat(values[name]));
  assert.ok(shares[0] + 15 < shares[1] && shares[1] + 15 < shares[2], shares.join(", "));
  const [left, gold] = ["photos_area", "photos_area_gold"].map((name) => Math.abs(Number(values[name]) - 0.5));
  assert.ok(Number(values.photos_area) < 0.5 && left > gold + 0.05, `${left}, ${gold}`);
  assert.ok(Math.abs(shares[1] - Number.parseFloat(values.photos_gold_test)) < 15, "about as many as of new photos");
});

test("there is a figure for every step, of parameters that the page knows", () => {
  assert.equal(FIGURES.length, en.steps.length);
  assert.equal(en.teacher.plan.length, en.steps.length);
  for (const figure of FIGURES) assert.deepEqual(parseSearch(`?${new URLSearchParams(figure)}`).notices, []);
});

test("every step asks for a guess first, whose answer its recordings have, among what can be guessed", () => {
  assert.equal(GUESSES.length, en.steps.length);
  for (const guess of GUESSES) {
    const truth = values[guess.truth];
    assert.ok(truth, guess.truth);
    if ("choices" in guess) assert.ok(guess.choices.includes(truth), `${truth} of ${guess.choices.join()}`);
    else assert.ok(Number.parseFloat(truth) >= 0 && Number.parseFloat(truth) <= guess.most, truth);
    // "65.0%" is a share in percent, "10" a count.
    if ("unit" in guess) assert.equal(truth.endsWith("%"), guess.unit === "%", truth);
  }
  assert.deepEqual([values.low_at, values.winner], ["10", "head-only"]);
});

test("guesses are a file of comma-separated values, with gaps where none was made", () => {
  const all = [
    { question: "How many, and why?", guess: "40%", truth: "65.0%" },
    { question: "Which?", guess: undefined, truth: "deer" },
  ];
  assert.equal(guessesCsv(all), 'step,question,guess,truth\n1,"How many, and why?",40%,65.0%\n2,Which?,,deer\n');
});

test("the lesson takes about thirty minutes", () => {
  assert.equal(
    en.teacher.plan.reduce((sum, { minutes }) => sum + minutes, 0),
    30,
  );
});

test("what a language lacks is there in English", () => {
  const whole = { a: "one", b: ["two", "three"], c: { d: "four", n: 5 } };
  assert.deepEqual(merged(whole, { a: "eins", b: ["zwei"], c: { d: 4 }, e: "?" }), {
    a: "eins",
    b: ["zwei", "three"],
    c: { d: "four", n: 5 },
  });
  assert.deepEqual(merged(whole, undefined), whole);
});

test("the language is the address's, else the browser's, else English", () => {
  assert.equal(chooseLanguage("?lang=de", ["en"]), "de");
  assert.equal(chooseLanguage("", ["fr-CH", "de-CH"]), "de");
  assert.equal(chooseLanguage("?lang=klingon", ["fr"]), "en");
  assert.equal(chooseLanguage("?lang=constructor", []), "en");
});

test("an address names a step, and one that is none gives the nearest", () => {
  assert.deepEqual(["", "?step=1", "?step=4", "?step=99", "?step=0", "?step=x", "?step=1.5"].map(stepOf), [0, 0, 3, 6, 0, 0, 0]);
});

test("a figure that is not known stays a gap", () => {
  assert.equal(fill("{a} and {b}", { a: 1 }), "1 and …");
});
