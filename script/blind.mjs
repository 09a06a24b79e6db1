// usage: node script/blind.mjs
//
// Plays the blind test with players who know the page's texts, and writes to docs/results.md how often they are
// right. A player opens tests, drops every door that these rule out, and picks one of the others by lot. Beside the
// recorded gold, every other network of docs/golds takes its place behind the door.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { DECKS } from "../www/blind/address.js";
import { deckOf, randomFrom, shuffled } from "../www/blind/doors.js";
import { BUDGET, doorsLeft, spent } from "../www/blind/game.js";
import { testsOf } from "../www/blind/tests.js";
import { METRICS } from "../www/generated/schema.js";
import { parseRecording, recordedEntries } from "../www/run/recording.js";
import { blindText } from "../www/text/index.js";
import { goldOf } from "../www/verdict/assessment.js";

/** @typedef {import("../www/blind/doors.js").Deck} Deck */
/** @typedef {import("../www/blind/address.js").DeckName} DeckName */

const ROOT = join(import.meta.dirname, "..");
export const DOCUMENT = "docs/results.md";
const [BEGIN, END] = ["<!-- written by script/blind.mjs: begin -->", "<!-- end of the blind test -->"];
/** Games that each player plays. */
export const GAMES = 10_000;

/** @param {string} path */
const read = (path) => JSON.parse(readFileSync(join(ROOT, path), "utf8"));

/** @param {DeckName} name */
export function recordedDeck(name) {
  return deckOf(recordedEntries(parseRecording(read(`www/recorded/${name}-compared.json`))));
}

/**
 * The deck with other retrained networks in the place of its gold.
 *
 * @param {Deck} deck
 * @returns {Deck[]}
 */
export function withOtherGolds(deck) {
  const own = goldOf(deck.settings.model, deck.settings);
  const files = readdirSync(join(ROOT, "docs/golds")).map((file) => read(`docs/golds/${file}`));
  // Without cat in one deck, without the published tenth in another; none without automobile.
  const these = files.filter(({ kind, gold }) => kind === deck.kind && own !== null && gold.startsWith(own));
  return these
    .flatMap(({ golds, gold }) => (gold === own ? golds.slice(1) : golds))
    .map((one) => ({ ...deck, networks: { ...deck.networks, gold: networkOf(one) } }));
}

/**
 * What is known of a network in docs/golds; where its answers go is not.
 *
 * @param {{values: Record<string, number>, relearning: number[], prototypes: number[]}} one
 * @returns {Deck["networks"]["gold"]}
 */
function networkOf({ values, relearning, prototypes }) {
  /** @type {Record<string, any>} */
  const network = { relearn_curve: relearning, relearn_steps: null, prototypes: [...prototypes] };
  for (const { id, path } of METRICS) {
    const keys = path.split(".");
    if (values[id] === undefined || keys[0] === "to_gold" || keys[0] === "prototypes") continue;
    const last = /** @type {string} */ (keys.pop());
    let part = network;
    for (const key of keys) part = part[key] ??= {};
    part[last] = values[id];
  }
  return /** @type {Deck["networks"]["gold"]} */ (/** @type {unknown} */ (network));
}

/**
 * How often a player is right who opens those tests.
 *
 * @param {Deck} deck
 * @param {readonly string[]} opened
 * @param {number} [games]
 */
export function share(deck, opened, games = GAMES) {
  let right = 0;
  for (let seed = 0; seed < games; seed += 1) {
    const doors = shuffled(seed);
    const left = doorsLeft(deck, doors, opened);
    // Another sequence than the one that shuffled.
    const lot = randomFrom(seed + 1e9)();
    const among = left.length > 0 ? left : doors.map((_, k) => k);
    if (doors[among[Math.floor(lot * among.length)]] === "gold") right += 1;
  }
  return right / games;
}

/** No test, every test, and every two that the budget allows. @param {Pick<Deck, "kind">} deck */
export function choicesOf(deck) {
  const ids = testsOf(deck).map(({ id }) => id);
  const pairs = ids.flatMap((one, k) => ids.slice(k + 1).map((other) => [one, other]));
  return [[], ...ids.map((id) => [id]), ...pairs].filter((opened) => spent(opened, deck) <= BUDGET);
}

/** The share among the other golds; none where nothing is known of them. @param {readonly Deck[]} others @param {readonly string[]} opened */
export function shareOfOthers(others, opened) {
  if (others.length === 0 || opened.includes("flow")) return null;
  return others.reduce((sum, deck) => sum + share(deck, opened), 0) / others.length;
}

export function table() {
  const decks = DECKS.map((name) => {
    const deck = recordedDeck(name);
    return { name, deck, others: withOtherGolds(deck) };
  });
  const opened = [...new Map(decks.flatMap(({ deck }) => choicesOf(deck)).map((one) => [one.join(), one])).values()];
  const shown = (/** @type {number | null} */ value) => (value === null ? "" : `${(100 * value).toFixed(0)}%`);
  const head = [
    "tests",
    ...decks.flatMap(({ name, others }) => [name, ...(others.length > 0 ? [`${name}, ${others.length} other golds`] : [])]),
  ];
  const rows = opened.map((ids) => [
    ids.length === 0
      ? "none"
      : ids.map((id) => blindText.test[/** @type {keyof typeof blindText.test} */ (id)].title.toLowerCase()).join(" + "),
    ...decks.flatMap(({ deck, others }) => {
      const has = choicesOf(deck).some((one) => one.join() === ids.join());
      return [has ? shown(share(deck, ids)) : "", ...(others.length > 0 ? [has ? shown(shareOfOthers(others, ids)) : ""] : [])];
    }),
  ]);
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, k) => (k === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

/** The document with the table as it should be. @param {string} document  as it is */
export function withTable(document) {
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${DOCUMENT} has no place for the table of the blind test`);
  return `${document.slice(0, begin + BEGIN.length)}\n\n${table()}\n\n${document.slice(end)}`;
}

if (process.argv[1] === import.meta.filename) {
  const path = join(ROOT, DOCUMENT);
  writeFileSync(path, withTable(readFileSync(path, "utf8")));
}
