// Every language says all that English says, in the same form; and what its functions give can be read.

import assert from "node:assert/strict";
import { test } from "node:test";

import { compare, leaves, textsOf, wholeEnglish } from "../../script/translation.mjs";
import { samplesOf } from "./text-samples.mjs";
import { count, decimal, ENGLISH, numberIn, percent, points, useNumbers, wholePercent } from "../../www/text/format.js";
import en from "../../www/text/en.js";
import { LANGUAGES, speak, language, text } from "../../www/text/index.js";

/** The texts in what a function gives: mostly itself. @param {unknown} value */
const said = (value) => leaves(value, "-").map(([, one]) => String(one));

for (const [code, { name }] of Object.entries(LANGUAGES)) {
  const given = /** @type {{numbers: typeof ENGLISH, core: object}} */ (/** @type {unknown} */ (await textsOf(code)));

  test(`nothing is missing in ${name}: node script/translation.mjs ${code} says more`, { skip: code === "en" }, () => {
    const { missing, wrong } = compare(given, wholeEnglish());
    assert.deepEqual(
      [...missing, ...wrong].map(({ place, why }) => `${place}: ${why}`),
      [],
    );
  });

  test(`texts with values are whole in ${name}`, () => {
    const theirs = new Map(leaves(given));
    for (const [place, english] of leaves(en)) {
      const say = theirs.get(place);
      if (typeof english !== "function" || typeof say !== "function") continue;
      for (const values of samplesOf(place)) {
        /** @type {string[][]} */
        const [ours, shown] = [said(english(...values)), said(say(...values))];
        assert.equal(shown.length, ours.length, place);
        for (const [k, words] of shown.entries()) {
          assert.equal(words === "", ours[k] === "", `${place}: “${words}” for ${JSON.stringify(values)}, in English “${ours[k]}”`);
          assert.doesNotMatch(words, /undefined|NaN|\[object|null|function|=>/, `${place} for ${JSON.stringify(values)}`);
        }
      }
    }
  });
}

test("what is missing, still in English, or in another form is found", () => {
  const whole = {
    page: {
      html: { link: 'See <a href="x">this</a>.' },
      name: "Adam",
      word: "Step",
      say: (/** @type {number} */ n) => `${n} images`,
      list: ["one", "two"],
    },
    lesson: { step: "Step {n} of {of}", bold: "Press **Start**." },
  };
  const places = (/** @type {object} */ given) => {
    const { missing, wrong } = compare(given, whole);
    return [missing.map(({ place }) => place), wrong.map(({ place }) => place)];
  };
  const good = {
    page: {
      html: { link: 'Siehe <a href="x">hier</a>.' },
      word: "Schritt",
      say: (/** @type {number} */ n) => `${n} Bilder`,
      list: ["eins", "zwei"],
    },
    lesson: { step: "Schritt {n} von {of}", bold: "Drücke **Start**." },
  };
  assert.deepEqual(places(good), [[], []]);
  const { page, lesson } = good;
  assert.deepEqual(places({ page: { ...page, word: "Step", list: ["eins"] }, lesson }), [["page.word", "page.list.1"], []]);
  assert.deepEqual(places({ page: { ...page, say: whole.page.say, word: " " }, lesson }), [["page.word", "page.say"], []]);
  assert.deepEqual(places({ page: { ...page, html: { link: "Siehe hier." } }, lesson: { step: "Schritt {n}", bold: "Drücke Start." } }), [
    [],
    ["page.html.link", "lesson.step", "lesson.bold"],
  ]);
  const longer = (/** @type {number} */ n, /** @type {string} */ what) => `${n} ${what}`;
  assert.deepEqual(places({ page: { ...page, say: longer, more: "?" }, lesson: { ...lesson, bold: () => "?" } }), [
    [],
    ["page.say", "lesson.bold", "page.more"],
  ]);
});

test("German writes numbers its own way, and a file that is not there leaves the page in English", async () => {
  assert.deepEqual([percent(0.1234), count(1234), points(0.5, 0.51), percent(null)], ["12.3%", "1,234", "−1.0 point", "none"]);
  LANGUAGES.xx = { name: "Nowhere", load: () => Promise.reject(new TypeError("404")) };
  await speak("xx");
  delete LANGUAGES.xx;
  assert.deepEqual([language, text], ["en", en.page]);
  assert.match((await import("../../www/text/index.js")).unspoken, /Nowhere/);
  try {
    await speak("de");
    assert.equal(language, "de");
    assert.deepEqual(
      [
        percent(0.1234),
        wholePercent(0.5),
        count(1234567),
        count(999),
        decimal(-0.5, 2),
        points(0.5, 0.51),
        points(0.5, 0.7),
        percent(null),
      ],
      ["12,3\u00a0%", "50\u00a0%", "1.234.567", "999", "-0,50", "−1,0 Prozentpunkt", "−20,0 Prozentpunkte", "keine"],
    );
    assert.equal(numberIn("1.234,5\u00a0%"), 1234.5);
    assert.equal(text.charts.step, "Schritt");
  } finally {
    await speak("en");
    useNumbers(ENGLISH);
  }
});
