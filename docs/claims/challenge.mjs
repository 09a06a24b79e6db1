// The challenge's own metric

import { meanOf } from "../../script/claims/data.mjs";
import { same } from "../../script/claims/findings.mjs";

const HEADING = "A random tenth / The challenge's own metric";

/** @param {import("../../script/claims/check.mjs").Data} data @returns {import("../../script/claims/check.mjs").Claims} */
export default function claims({ results, table }) {
  const runs = results("challenge");
  const of = (/** @type {string} */ method) => runs.of({ method });
  const golds = of("gold");
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
        text: "with the published gold, six of seeds # to #, and fine-tuning, by the native program",
        numbers: () => [Math.min(...seeds.filter((seed) => seed !== 1)), Math.max(...seeds)],
        words: {
          six: () => same(["6"], [String(seeds.length - 1)]),
          "fine-tuning": () =>
            same(
              ["fine-tune"],
              [...new Set(runs.groups.map(({ method }) => method))].filter((method) => method !== "gold"),
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
            if (row.method.startsWith("gold")) return [null, [Math.floor(golds.runs.length / 2)], null, null, null, score];
            const ratio = (/** @type {string} */ metric) => [of(row.method).mean(metric) / meanOf(golds.values(metric))];
            return [null, [of(row.method).runs.length], null, ratio("racc_train"), ratio("racc_test"), score];
          }),
      },
    ],
  };
}
