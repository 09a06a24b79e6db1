// A game of the blind test as a value of the address: DECK:SEED:OPENED:GOLD:CHEAT, each part after the first optional.

/** What the doors' networks never saw, or unlearned: decks by the name of their recorded comparison. */
export const DECKS = /** @type {const} */ (["cat", "automobile", "random"]);
/** Shuffles are numbered below this. */
export const SEEDS = 1_000_000;

/** @typedef {(typeof DECKS)[number]} DeckName */

/**
 * A game as far as the address says: which doors, and what somebody guessed.
 *
 * @typedef {object} Told
 * @property {DeckName} deck
 * @property {number | undefined} seed
 * @property {Played | undefined} played
 */

/**
 * @typedef {object} Played
 * @property {readonly string[]} opened  ids of tests
 * @property {number} gold  the door that was taken for gold
 * @property {number | undefined} cheat  the one taken for the cheat
 */

const PATTERN = new RegExp(`^(${DECKS.join("|")})(?::(\\d{1,6})(?::((?:[a-z]+(?:,[a-z]+)*)?):([1-3])(?::([1-3]))?)?)?$`);

/** @param {string} text @returns {Told | undefined}  undefined: it is no game */
export function readGame(text) {
  const found = PATTERN.exec(text);
  if (found === null) return undefined;
  const [, deck, seed, opened, gold, cheat] = found;
  const door = (/** @type {string | undefined} */ number) => (number === undefined ? undefined : Number(number) - 1);
  return {
    deck: /** @type {DeckName} */ (deck),
    seed: seed === undefined ? undefined : Number(seed),
    played: gold === undefined ? undefined : { opened: opened.split(",").filter(Boolean), gold: Number(gold) - 1, cheat: door(cheat) },
  };
}

/** @param {Told} game */
export function writeGame({ deck, seed, played }) {
  if (seed === undefined) return deck;
  if (played === undefined) return `${deck}:${seed}`;
  const { opened, gold, cheat } = played;
  return `${deck}:${seed}:${opened.join(",")}:${gold + 1}${cheat === undefined ? "" : `:${cheat + 1}`}`;
}
