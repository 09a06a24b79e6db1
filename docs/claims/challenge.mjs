// The challenge's own metric

import { meanOf } from "../../script/claims/data.mjs";
import { every, highest } from "../../script/claims/findings.mjs";
import { AUTHOR } from "./tenth.mjs";

const HEADING = "A random tenth / The challenge's own metric";

/** @param {import("../../script/claims/check.mjs").Data} data @returns {import("../../script/claims/check.mjs").Claims} */
export default function claims({ results, table }) {
  const runs = results("challenge");
  const of = (/** @type {string} */ method, /** @type {string} */ options) => runs.of({ method, options });
  const golds = of("gold", "");
  const counts = () => Object.fromEntries(runs.groups.map(({ method, key, runs: made }) => [`${method} ${key.options}`, made.length]));
  const medianOf = (/** @type {typeof golds} */ group) => {
    const all = group.runs.flatMap(({ values }) => values.confidences.split(" ").map(Number)).sort((one, other) => one - other);
    return (all[all.length / 2 - 1] + all[all.length / 2]) / 2;
  };
  const seeds = golds.runs.map(({ key }) => Number(key.seed));
  return {
    claims: [
      { text: "the metric of the NeurIPS 2023 unlearning challenge (arXiv 2406.09073) on the same tenth", because: "elsewhere" },
      { text: "as the folder has golds, at most 64.", because: "setting" },
      {
        text: "The challenge had 512 networks of a kind, and points for an image need an epsilon below ceil(ln(N - 1))",
        because: "elsewhere",
      },
      {
        text: "Here are # networks of each kind",
        numbers: () => [golds.runs.length],
        words: { "each kind": () => every((count) => count === golds.runs.length, counts()) },
      },
      {
        text: "With the golds of seeds # to # alone, so with the N of the last row,",
        numbers: () => [Math.min(...seeds), golds.runs.length / 2],
      },
      {
        text: `fine-tuning has a score of 0.0205, NegGrad+ 0.0186, sRFL 0.0083 and 0.0064 (the author's settings), and SCRUB 0.0076. Two
          halves of the golds reach #.`,
        // The quality takes every attacker to compute: `srfl experiments challenge --page --golds`, with these golds, prints the scores.
        because: "unrecorded",
        numbers: () => [Number(table(HEADING).filter(({ method }) => method === "gold")[0].score)],
      },
      {
        text: "log odds) is # in golds. After sRFL it is #, with the author's settings #: too wrong.",
        numbers: () => [golds, of("srfl", ""), of("srfl", AUTHOR)].map(medianOf),
      },
      {
        text: "After fine-tuning, NegGrad+, and SCRUB it is #, #, and #: they still know the images.",
        numbers: () => ["fine-tune", "neg-grad-plus", "scrub"].map((method) => medianOf(of(method, ""))),
      },
      {
        text: "**The best score goes to a method that forgets next to nothing**: fine-tuning leaves #% of the images recognized",
        numbers: () => [results("tenth").of({ method: "fine-tune" }).mean("facc_train")],
        words: {
          "The best score": () =>
            highest(
              ["fine-tune "],
              Object.fromEntries(
                table(HEADING).flatMap(({ method, options, score }) =>
                  method === "gold" ? [] : [[`${method} ${options}`, Number(score)]],
                ),
              ),
            ),
        },
      },
      { text: "on a dozen images and 16 networks of each kind every epsilon agrees with its file to 1e-6", because: "unrecorded" },
    ],
    tables: [
      {
        heading: HEADING,
        // The quality takes every attacker to compute: `srfl experiments challenge` does it.
        because: "unrecorded",
        rows: () =>
          table(HEADING).map((row) => {
            const [quality, retain, tested] = ["forgetting quality", "retain", "test"].map((title) => Number(row[title]));
            const score = [quality * retain * tested];
            if (row.method === "gold") return [null, null, [golds.runs.length / 2], null, null, null, score];
            const group = of(row.method, row.options);
            const ratio = (/** @type {string} */ metric) => [group.mean(metric) / meanOf(golds.values(metric))];
            return [null, null, [group.runs.length], null, ratio("racc_train"), ratio("racc_test"), score];
          }),
      },
    ],
  };
}
