// The rules: a budget of points for tests, a guess, and what could have been known.

import { testsOf } from "./tests.js";

/** @typedef {import("./doors.js").Deck} Deck */
/** @typedef {import("./doors.js").Who} Who */
/** @typedef {import("./tests.js").Test} Test */

/** Points for tests. */
export const BUDGET = 5;

/** @param {readonly string[]} opened  ids of tests @param {Pick<Deck, "kind">} deck */
export function spent(opened, deck) {
  return testsOf(deck)
    .filter(({ id }) => opened.includes(id))
    .reduce((sum, { costs }) => sum + costs, 0);
}

/**
 * The doors that could be gold after those tests, as far as they can tell.
 *
 * @param {Deck} deck
 * @param {readonly Who[]} doors
 * @param {readonly string[]} opened  ids of tests
 */
export function doorsLeft(deck, doors, opened) {
  const tests = testsOf(deck).filter(({ id }) => opened.includes(id));
  const all = tests.map(({ left }) =>
    left(
      deck,
      doors.map((who) => deck.networks[who]),
    ),
  );
  return doors.map((_, k) => k).filter((k) => all.every((left) => left[k]));
}

/**
 * Which networks a test rules out as gold.
 *
 * @param {Deck} deck
 * @param {Test} test
 * @returns {Exclude<Who, "gold">[]}
 */
export function ruledOut(deck, { left }) {
  const others = /** @type {const} */ (["srfl", "cheat"]);
  const could = left(deck, [deck.networks.gold, ...others.map((who) => deck.networks[who])]);
  return others.filter((_, k) => !could[k + 1]);
}
