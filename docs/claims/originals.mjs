// Other originals

import { all, every, falling, rising, same } from "../../script/claims/findings.mjs";
import { fromGolds } from "../../script/claims/golds.mjs";
import { WITHIN } from "../../www/verdict/spread.js";

const CLASSES = /** @type {const} */ (["cat", "automobile"]);
const ORIGINALS = /** @type {const} */ (["resnet8", "resnet8-seed-2", "resnet8-seed-3"]);
const METHODS = /** @type {const} */ (["srfl", "delete"]);
const AUDITS = /** @type {const} */ (["probe_facc_test", "prototypes_5"]);

/** @param {import("../../script/claims/check.mjs").Data} data @returns {import("../../script/claims/check.mjs").Claims} */
export default function claims({ results }) {
  const runs = results("originals");
  const value = (/** @type {string} */ model, /** @type {string} */ forget, /** @type {string} */ method, /** @type {string} */ metric) =>
    runs.of({ model, forget, method }).mean(metric);
  /** What a method has more than gold, from each original. @param {string} forget @param {string} method @param {string} metric */
  const above = (forget, method, metric) =>
    ORIGINALS.map((model) => value(model, forget, method, metric) - value(model, forget, "gold", metric));
  /** What it has less than the original. @param {string} forget @param {string} method @param {string} metric */
  const lost = (forget, method, metric) =>
    ORIGINALS.map((model) => value(model, forget, "original", metric) - value(model, forget, method, metric));
  const range = (/** @type {readonly number[]} */ values) => [Math.min(...values), Math.max(...values)];
  const fromGold = fromGolds();
  /** How far the cheat is from the golds of each class, from each original, in deviations. @param {string} id */
  const cheats = (id) =>
    Object.fromEntries(
      ORIGINALS.flatMap((model) =>
        CLASSES.map((forget) => [`${model} ${forget}`, fromGold(id, forget, (method) => value(model, forget, method, id), "head-only")]),
      ),
    );
  return {
    claims: [
      {
        text: "`srfl pretrain --source PATH --epochs 24 --seed N --name resnet8-seed-N` for N of 2 and 3",
        because: "setting",
      },
      {
        text: "Two more, which began from other weights, two seeds each.",
        words: {
          "Two more": () => same(ORIGINALS, [...new Set(runs.groups.map(({ key }) => key.model))].toSorted()),
          "two seeds": () => same(["1", "2"], [...new Set(runs.groups.map((group) => String(group.runs.length)))].toSorted()),
        },
      },
      {
        text: "On test images sRFL leaves at most #% of the class its label and costs the other classes # to # points.",
        numbers: () => [
          Math.max(...CLASSES.flatMap((forget) => ORIGINALS.map((model) => value(model, forget, "srfl", "facc_test")))),
          ...range(CLASSES.flatMap((forget) => lost(forget, "srfl", "racc_test"))),
        ],
      },
      {
        text: `Its answers for the class stay far from gold's (TV # to # on cat, # to # on automobile), DELETE's near (# to #, # to #).`,
        numbers: () => ["srfl", "delete"].flatMap((method) => CLASSES.flatMap((forget) => range(above(forget, method, "tv_test")))),
      },
      {
        text: `On cat the probe finds # to # points more than in gold after sRFL, # to # after DELETE; five examples teach # to # points more
          after sRFL, # to # after DELETE.`,
        numbers: () => AUDITS.flatMap((metric) => METHODS.flatMap((method) => range(above("cat", method, metric)))),
      },
      {
        text: "On automobile the probe finds # to # and # to # points more, and five examples teach # to # and # to #.",
        numbers: () => AUDITS.flatMap((metric) => METHODS.flatMap((method) => range(above("automobile", method, metric)))),
      },
      {
        text: "**The audits of features still disagree.**",
        words: {
          disagree: () => {
            const [probed, taught] = AUDITS.map((metric) => METHODS.map((method) => range(above("cat", method, metric))));
            return all(
              rising({ "cat, probe: srfl at most": probed[0][1], "delete at least": probed[1][0] }),
              falling({ "cat, five examples: srfl at least": taught[0][0], "delete at most": taught[1][1] }),
            );
          },
        },
      },
      {
        text: "The probe, relearning, and five examples each put head-only distillation outside of gold's spread, on both classes.",
        words: {
          "The probe": () => every((deviations) => deviations > WITHIN, cheats("probe_facc_test")),
          relearning: () => every((deviations) => deviations > WITHIN, cheats("relearn_steps_needed")),
          "five examples": () => every((deviations) => deviations > WITHIN, cheats("prototypes_5")),
        },
      },
      {
        text: "**sRFL is relearned in # to #% of gold's steps**, DELETE in # to #, the cheat in # to #.",
        numbers: () =>
          [...METHODS, "head-only"].flatMap((method) =>
            range(CLASSES.flatMap((forget) => ORIGINALS.map((model) => 100 * value(model, forget, method, "relearn_ratio")))),
          ),
      },
    ],
  };
}
