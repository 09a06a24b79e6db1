// What the blind test's tests can tell

import { GAMES, recordedDeck, share } from "../../script/blind.mjs";
import { every, falling, finding, same } from "../../script/claims/findings.mjs";
import { BUDGET } from "../../www/blind/game.js";
import { testsOf } from "../../www/blind/tests.js";

/** @typedef {import("../../www/blind/doors.js").Deck["networks"]["gold"]} Network */

/** @returns {import("../../script/claims/check.mjs").Claims} */
export default function claims() {
  const [cat, automobile, random] = /** @type {const} */ (["cat", "automobile", "random"]).map(recordedDeck);
  const racc = (/** @type {Network} */ network) => 100 * (network.accuracies.racc_test ?? NaN);
  const facc = (/** @type {Network} */ network) => 100 * (network.accuracies.facc_train ?? NaN);
  const probe = (/** @type {Network} */ network) => 100 * (network.probe_facc_test ?? NaN);
  const lost = [cat, automobile].map(({ networks: { gold, srfl } }) => racc(gold) - racc(srfl));
  const steps = (/** @type {Network} */ { relearn_steps: needed, relearn_curve: curve }) => needed ?? curve.length - 1;
  return {
    claims: [
      {
        text: `A player has five points for tests: one for a test that reads answers, two for one that looks into the network, three
          for one that trains it.`,
        words: {
          five: () => same(["5"], [String(BUDGET)]),
          "one for a test": () => same(["1", "2", "3"], [...new Set(testsOf(cat).map(({ costs }) => String(costs)))]),
        },
      },
      { text: "and plays # games each", numbers: () => [GAMES] },
      { text: "**An attack**: the area is not 50%.", because: "definition" },
      {
        text: `It gives sRFL away, which costs the other classes # to # points of test accuracy against gold, and leaves an even chance
          between gold and the cheat.`,
        numbers: () => [Math.min(...lost), Math.max(...lost)],
        words: {
          "an even chance": () =>
            every((right) => Math.abs(right - 50) < 2, {
              cat: 100 * share(cat, ["accuracy"]),
              automobile: 100 * share(automobile, ["accuracy"]),
            }),
        },
      },
      {
        text: "the cheat is ahead of gold for cat (#% and #%), gold for automobile (#% and #%).",
        numbers: () => [racc(cat.networks.cheat), racc(cat.networks.gold), racc(automobile.networks.cheat), racc(automobile.networks.gold)],
        words: {
          "ahead of gold for cat": () => falling({ cheat: racc(cat.networks.cheat), gold: racc(cat.networks.gold) }),
          "gold for automobile": () => falling({ gold: racc(automobile.networks.gold), cheat: racc(automobile.networks.cheat) }),
        },
      },
      {
        text: "**Two tests that look at different things do**: answers show what sRFL did, relearning what the cheat left.",
        words: {
          do: () =>
            every((right) => right === 100, {
              cat: 100 * share(cat, ["accuracy", "relearning"]),
              automobile: 100 * share(automobile, ["accuracy", "relearning"]),
            }),
        },
      },
      {
        text: "(#% in the cheat, #% in gold of cat)",
        numbers: () => [probe(cat.networks.cheat), probe(cat.networks.gold)],
      },
      {
        text: "with accuracy it finds gold in every game.",
        words: {
          "every game": () =>
            every((right) => right === 100, {
              cat: 100 * share(cat, ["accuracy", "probe"]),
              automobile: 100 * share(automobile, ["accuracy", "probe"]),
            }),
        },
      },
      {
        text: "**For single photographs accuracy is enough**",
        words: { "is enough": () => every((right) => right === 100, { random: 100 * share(random, ["accuracy"]) }) },
      },
      {
        text: "sRFL gets none of them right, the cheat #%.",
        numbers: () => [facc(random.networks.cheat)],
        words: { none: () => every((right) => right === 0, { srfl: facc(random.networks.srfl) }) },
      },
      {
        text: "There it is relearning that is not enough: the network that avoids them is as slow as gold.",
        words: {
          "not enough": () => every((right) => right < 60, { random: 100 * share(random, ["relearning"]) }),
          "as slow as gold": () => {
            const [gold, srfl] = [random.networks.gold, random.networks.srfl].map(steps);
            return finding(srfl >= gold, `srfl ${srfl} steps, gold ${gold}`);
          },
        },
      },
    ],
  };
}
