import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { addressOf, FIGURES, LENGTHS, partsOf, placeOf, planOf, stepNumbers, STEPS, stepsOf } from "../../lesson/steps.js";
import { GUESSES } from "../../lesson/guesses.js";
import { QUIZ } from "../../lesson/quiz.js";
import { fill } from "../../lesson/text.js";
import english from "../../www/text/en.js";
import { chooseLanguage, LANGUAGES, loadLanguage, merged } from "../../www/text/index.js";
import { lessonValues } from "../../lesson/values.js";
import { parseSearch } from "../../www/settings/address.js";
import { parseRecording, recordedEntries } from "../../www/run/recording.js";
import { CLASSES } from "../../www/generated/schema.js";
import { deckOf } from "../../www/blind/doors.js";
import { ruledOut } from "../../www/blind/game.js";
import { testsOf } from "../../www/blind/tests.js";

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
    for (const length of Object.keys(LENGTHS)) {
      const plan = planOf(`?length=${length}`);
      const known = { ...values, ...stepNumbers(plan) };
      const shown = [
        ...stepsOf(plan).map((step) => lesson.steps[STEPS.indexOf(step)].answer),
        ...lesson.quiz.questions.map(({ why }) => why),
        ...lesson.teacher.machines,
      ];
      for (const words of shown) assert.doesNotMatch(fill(words, known), /…|NaN|null|undefined/, words);
    }
  });
}

test("the last answer is what its recording shows: below gold, and the farther from a guess for it", () => {
  const shares = ["photos_left", "photos_gold", "photos_right"].map((name) => Number.parseFloat(values[name]));
  assert.ok(shares[0] + 15 < shares[1] && shares[1] + 15 < shares[2], shares.join(", "));
  const [left, gold] = ["photos_area", "photos_area_gold"].map((name) => Math.abs(Number(values[name]) - 0.5));
  assert.ok(Number(values.photos_area) < 0.5 && left > gold + 0.05, `${left}, ${gold}`);
  assert.ok(Math.abs(shares[1] - Number.parseFloat(values.photos_gold_test)) < 15, "about as many as of new photos");
});

test("every step has its texts and a figure, of parameters that the page knows", () => {
  assert.equal(STEPS.length, en.steps.length);
  assert.equal(en.teacher.plan.length, en.steps.length);
  for (const step of STEPS) assert.deepEqual(parseSearch(`?${new URLSearchParams(FIGURES[step])}`).notices, [], step);
});

test("every question of the quiz has as many choices as its texts, in every language, and one is right", async () => {
  for (const name of Object.keys(LANGUAGES)) {
    const { questions } = (await loadLanguage(name)).lesson.quiz;
    assert.deepEqual(
      questions.map(({ choices }) => choices.length),
      QUIZ.map(({ choices }) => choices.length),
    );
  }
  for (const { id, choices, right } of QUIZ) {
    assert.ok(choices.includes(right), id);
    assert.equal(new Set(choices).size, choices.length, id);
  }
});

test("what the steps on map and blind test say is what the recordings show", () => {
  const { map } = recorded("cat").runs[0];
  assert.ok(map?.gold);
  const label = (/** @type {string} */ name) => CLASSES.indexOf(name);
  const last = /** @type {import("../../www/run/territory.js").NetworkMap} */ (map.unlearned.at(-1));
  // By hand: of the points that the original calls cat, those with that class.
  const cats = [...map.original.labels].flatMap((answer, k) => (Number(answer) === label("cat") ? [k] : []));
  const share = (/** @type {{labels: string}} */ { labels }, /** @type {string} */ name) =>
    `${((100 * cats.filter((k) => Number(labels[k]) === label(name)).length) / cats.length).toFixed(1)}%`;
  assert.equal(share(last, values.map_heir), values.map_heir_share);
  assert.equal(share(map.gold, values.map_gold_heir), values.map_gold_heir_share);
  assert.equal(values.map_heir, values.above, "the answer says that the roll gives cats away");
  assert.notEqual(values.map_heir, values.map_gold_heir);
  const deck = deckOf(recordedEntries(recorded("cat-compared")));
  const out = Object.fromEntries(testsOf(deck).map((test_) => [test_.id, ruledOut(deck, test_)]));
  assert.ok(!out.accuracy.includes("cheat"), "accuracy alone does not tell the cheat from gold");
  assert.deepEqual(out.probe, ["cheat"], "the probe alone rules out the cheat, not sRFL");
  assert.equal(out[values.telling_test].length, 2);
  const back = ["back_gold", "back_srfl", "back_cheat"].map((name) => Number.parseFloat(values[name]));
  assert.ok(back[0] + 10 < back[1] && back[0] + 10 < back[2], back.join());
});

test("every step asks for a guess first, whose answer its recordings have, among what can be guessed", () => {
  assert.deepEqual(Object.keys(GUESSES), [...STEPS]);
  for (const guess of Object.values(GUESSES)) {
    const truth = values[guess.truth];
    assert.ok(truth, guess.truth);
    if ("choices" in guess) assert.ok(guess.choices.includes(truth), `${truth} of ${guess.choices.join()}`);
    else assert.ok(Number.parseFloat(truth) >= 0 && Number.parseFloat(truth) <= guess.most, truth);
    // "65.0%" is a share in percent, "10" a count.
    if ("unit" in guess) assert.equal(truth.endsWith("%"), guess.unit === "%", truth);
  }
  assert.deepEqual([values.low_at, values.winner], ["10", "head-only"]);
});

test("the lesson takes 15, 30 or 45 minutes, with the quiz in the longest", () => {
  for (const length of [15, 30, 45]) {
    const parts = partsOf(planOf(`?length=${length}`));
    assert.equal(
      parts.reduce((sum, { minutes }) => sum + minutes, 0),
      length,
    );
    const names = parts.map(({ part }) => part);
    for (const part of ["before", "map", "blind", "after"]) {
      assert.equal(
        names.some((name) => name === part),
        length === 45,
        part,
      );
    }
  }
  assert.deepEqual(stepsOf(planOf("?length=15")), ["know", "roll", "forget", "verdict"]);
  // As they have been since before there were lengths.
  assert.deepEqual(stepsOf(planOf("")), STEPS.slice(0, 7));
  assert.deepEqual(planOf("?length=7"), { length: 30, quiz: false });
  const withQuiz = partsOf(planOf("?length=15&quiz=1")).map(({ part }) => part);
  assert.deepEqual([withQuiz[0], withQuiz.at(-1), withQuiz.length], ["before", "after", 6]);
  assert.equal(stepNumbers(planOf("?length=15")).verdict_step, "4");
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
  assert.deepEqual(["", "?step=1", "?step=4", "?step=99", "?step=0", "?step=x", "?step=1.5"].map(placeOf), [0, 0, 3, 6, 0, 0, 0]);
  assert.deepEqual(["?length=45", "?length=45&step=1", "?length=45&step=after", "?step=after"].map(placeOf), [0, 1, 10, 0]);
  for (const search of ["", "?length=15", "?length=45", "?quiz=1"]) {
    const plan = planOf(search);
    for (const [place, { part }] of partsOf(plan).entries()) {
      const address = addressOf(plan, part, "de");
      assert.deepEqual([placeOf(address), planOf(address)], [place, plan], address);
    }
  }
  assert.equal(addressOf(planOf(""), "forget", "en"), "?step=3&lang=en", "what is usual makes no address longer");
});

test("a figure that is not known stays a gap", () => {
  assert.equal(fill("{a} and {b}", { a: 1 }), "1 and …");
});
