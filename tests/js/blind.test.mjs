// The blind test: its doors, its rules, and how often players are right who open which tests.

import assert from "node:assert/strict";
import { test } from "node:test";

import { choicesOf, GAMES, recordedDeck, share, shareOfOthers, withOtherGolds } from "../../script/blind.mjs";
import { DECKS, readGame, SEEDS, writeGame } from "../../www/blind/address.js";
import { deckOf, shuffled, WHO } from "../../www/blind/doors.js";
import { BUDGET, doorsLeft, ruledOut, spent } from "../../www/blind/game.js";
import { TESTS, testsOf } from "../../www/blind/tests.js";
import { SPREADS } from "../../www/generated/spreads.js";
import { linkToGame, parseSearch } from "../../www/settings/address.js";
import { VIEW } from "../../www/settings/parameters.js";
import { LANGUAGES, loadLanguage } from "../../www/text/index.js";

/** The places of all texts below a value, and what kind each is. @param {unknown} value @param {string} [place] @returns {string[]} */
function keys(value, place = "") {
  if (typeof value !== "object" || value === null) return [`${place}: ${typeof value}`];
  return Object.entries(value).flatMap(([name, part]) => keys(part, `${place}.${name}`));
}

const CLASSES = /** @type {const} */ (["cat", "automobile"]);
/** Four standard errors of a share of so many games. @param {number} chance */
const error = (chance) => 4 * Math.sqrt((chance * (1 - chance)) / GAMES);
/** @param {number} found @param {number} chance @param {string} what */
const isChance = (found, chance, what) => assert.ok(Math.abs(found - chance) < error(chance), `${what}: ${found}, not ${chance}`);

test("every order of the doors is as frequent, and the address tells the same one again", () => {
  /** @type {Map<string, number>} */
  const orders = new Map();
  const seeds = 60_000;
  for (let seed = 0; seed < seeds; seed += 1) {
    const order = shuffled(seed).join();
    orders.set(order, (orders.get(order) ?? 0) + 1);
  }
  assert.equal(orders.size, 6);
  for (const [order, n] of orders) assert.ok(Math.abs(n - seeds / 6) < 4 * Math.sqrt((seeds * 5) / 36), `${order}: ${n}`);
  assert.deepEqual(shuffled(SEEDS - 1), shuffled(SEEDS - 1));
  assert.deepEqual([...shuffled(4)].sort(), [...WHO].sort());
});

test("a game is told by the address, and what is none is said", () => {
  for (const [game, address] of /** @type {[import("../../www/blind/address.js").Told, string][]} */ ([
    [{ deck: "cat", seed: undefined, played: undefined }, "cat"],
    [{ deck: "random", seed: 0, played: undefined }, "random:0"],
    [{ deck: "cat", seed: 7, played: { opened: [], gold: 0, cheat: undefined } }, "cat:7::1"],
    [
      { deck: "automobile", seed: 999_999, played: { opened: ["accuracy", "probe"], gold: 2, cheat: 1 } },
      "automobile:999999:accuracy,probe:3:2",
    ],
  ])) {
    assert.equal(writeGame(game), address);
    assert.deepEqual(readGame(address), game);
    const { view, notices } = parseSearch(new URL(linkToGame("https://host.example/path/index.html", address, VIEW)).search);
    assert.deepEqual([view.blind, notices], [address, []]);
  }
  for (const wrong of ["", "dog", "cat:", "cat:1234567", "cat:7:accuracy", "cat:7::4", "cat:7:accuracy:0", "cat:7:a,:1", "cat:7::1:9"]) {
    assert.equal(readGame(wrong), undefined, wrong);
  }
  assert.match(parseSearch("?blind=dog").notices.join(), /blind=dog.*one of cat, automobile, random/);
  assert.equal(
    linkToGame("https://host.example/index.html?embed=1", "cat:7", { ...VIEW, lang: "de" }),
    "https://host.example/?lang=de&blind=cat:7#blind",
  );
});

for (const name of DECKS) {
  test(`${name}: the budget does not open everything, and no test rules out gold, or hardly ever another one`, () => {
    const deck = recordedDeck(name);
    const all = testsOf(deck);
    const ids = all.map(({ id }) => id);
    assert.ok(spent(ids, deck) > BUDGET);
    for (const { costs } of all) assert.ok(costs <= BUDGET);
    for (const seed of [1, 2, 3]) {
      const doors = shuffled(seed);
      const left = doorsLeft(deck, doors, ids);
      assert.deepEqual(left, [doors.indexOf("gold")]);
    }
    // Nor other golds; of many one in twenty lies where a range of two deviations ends.
    const others = withOtherGolds(deck);
    const known = ids.filter((id) => id !== "flow");
    const wronged = others.filter((other) => !doorsLeft(other, WHO, known).includes(WHO.indexOf("gold")));
    assert.ok(wronged.length <= others.length / 20, `${wronged.length} of ${others.length} golds are ruled out`);
  });
}

test("of a class: accuracy alone is chance, whoever stands for gold; with relearning it is not", () => {
  for (const name of CLASSES) {
    const deck = recordedDeck(name);
    const others = withOtherGolds(deck);
    isChance(share(deck, []), 1 / 3, `${name}, nothing opened`);
    // It gives away sRFL, which costs accuracy, and nothing else.
    assert.deepEqual(ruledOut(deck, /** @type {import("../../www/blind/tests.js").Test} */ (TESTS.find(({ id }) => id === "accuracy"))), [
      "srfl",
    ]);
    isChance(share(deck, ["accuracy"]), 1 / 2, `${name}, accuracy`);
    for (const right of [
      ["accuracy", "relearning"],
      ["flow", "relearning"],
      ["probe", "relearning"],
    ]) {
      assert.ok(
        choicesOf(deck).some((one) => one.join() === right.join() || one.toReversed().join() === right.join()),
        "within the budget",
      );
      const found = share(deck, right);
      assert.ok(found > 0.9, `${name}, ${right.join()}: ${found}`);
      const ofOthers = shareOfOthers(others, right);
      assert.ok(ofOthers === null || ofOthers > 0.9, `${name}, ${right.join()}, other golds: ${ofOthers}`);
    }
    const accuracy = shareOfOthers(others, ["accuracy"]);
    if (accuracy !== null) isChance(accuracy, 1 / 2, `${name}, accuracy, other golds`);
  }
});

test("no rule of the kind “the highest” or “the second highest” finds gold by accuracy in both classes", () => {
  const ranks = CLASSES.map((name) => {
    const { networks } = recordedDeck(name);
    const values = WHO.map((who) => networks[who].accuracies.racc_test ?? 0);
    return [...values].sort((a, b) => b - a).indexOf(values[WHO.indexOf("gold")]);
  });
  assert.notEqual(ranks[0], ranks[1]);
});

test("of single photographs accuracy is enough, since its target is known; where answers go tells nothing", () => {
  const deck = recordedDeck("random");
  const others = withOtherGolds(deck);
  assert.equal(others.length, SPREADS.images.golds - 1);
  assert.ok(share(deck, ["accuracy"]) > 0.9);
  assert.ok(Number(shareOfOthers(others, ["accuracy"])) > 0.9);
  isChance(share(deck, ["flow"]), 1 / 3, "where answers go");
  isChance(share(deck, ["relearning"]), 1 / 2, "relearning");
});

test("a recording without one of the networks is named", () => {
  assert.throws(() => deckOf([]), /lacks srfl/);
});

test("every test has its words, in every language", async () => {
  const { blind: english } = await loadLanguage("en");
  const wanted = keys(english).sort();
  for (const { id } of TESTS) assert.ok(wanted.includes(`.test.${id}.title: string`), id);
  for (const [name, { load }] of Object.entries(LANGUAGES)) {
    const { blind } = /** @type {{blind: object}} */ ((await load()).default);
    assert.deepEqual(keys(blind).sort(), wanted, name);
  }
  for (const name of Object.keys(LANGUAGES)) {
    const { blind: words } = await loadLanguage(name);
    for (const what of ["cat", ""]) {
      for (const { ask, can, cannot } of Object.values(words.test)) {
        for (const say of [ask, can, cannot]) assert.doesNotMatch(say(what), /undefined|NaN|^$/);
      }
    }
    assert.match(words.known(["A"], 2), /A/);
    assert.match(words.known(["A", "C"], 2), /A.*C/);
  }
});
