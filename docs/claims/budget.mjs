// At equal compute

import { all, every, falling, rising, same } from "../../script/claims/findings.mjs";

const CLASSES = /** @type {const} */ (["cat", "automobile"]);
const OTHERS = /** @type {const} */ (["neg-grad-plus", "scrub", "delete"]);

/** @param {import("../../script/claims/check.mjs").Data} data @returns {import("../../script/claims/check.mjs").Claims} */
export default function claims({ results }) {
  const [runs, methods] = [results("budget"), results("methods")];
  const of = (/** @type {string} */ forget, /** @type {number} */ steps) => runs.of({ method: "srfl", forget, steps });
  const other = (/** @type {string} */ forget, /** @type {string} */ method) => methods.of({ method, forget });
  const gold = (/** @type {string} */ forget, /** @type {string} */ metric) => runs.of({ method: "gold", forget }).mean(metric);
  /** sRFL on cat and on automobile. @param {number} steps @param {string} metric */
  const both = (steps, metric) => CLASSES.map((forget) => of(forget, steps).mean(metric));
  /** Another method on cat and on automobile. @param {string} method @param {string} metric */
  const theirs = (method, metric) => CLASSES.map((forget) => other(forget, method).mean(metric));
  const steps = (/** @type {number} */ count) => of("cat", count).setting("steps");
  const least = (/** @type {readonly number[]} */ values) => [Math.min(...values), Math.max(...values)];
  const longest = of("cat", 300);
  const ratio = (/** @type {readonly number[]} */ values) => values.map((share) => 100 * share);
  const probes = (/** @type {string} */ forget) => [25, 50, 100].map((count) => of(forget, count).mean("probe_facc_test"));
  const left = (/** @type {string} */ forget) => OTHERS.map((method) => other(forget, method).mean("probe_facc_test"));
  return {
    claims: [
      {
        text: "with the rate decaying over them, two seeds.",
        words: { two: () => same(["2"], [...new Set(runs.all({ method: "srfl" }).map((group) => String(group.runs.length)))]) },
      },
      { text: "a step of sRFL takes #.", numbers: () => [2 * longest.setting("batch")] },
      {
        text: "NegGrad+ and SCRUB take as many as 50 steps of it, DELETE as 75, random labels, SalUn, and fine-tuning as 100.",
        because: "setting",
      },
      {
        text: "**facc is at # after # steps; the rest of the run recovers racc.**",
        numbers: () => [Math.max(...both(10, "facc_train")), steps(10)],
        words: {
          recovers: () =>
            all(
              ...CLASSES.map((forget) =>
                rising(
                  Object.fromEntries(
                    [10, 25, 50, 100, 200, 300].map((count) => [`${forget} ${count}`, of(forget, count).mean("racc_train")]),
                  ),
                ),
              ),
            ),
        },
      },
      {
        text: "# of # steps recover all but # (cat) and # points (automobile) of it.",
        numbers: () => [
          ...[200, 300].map(steps),
          ...CLASSES.map((forget) => of(forget, 300).mean("racc_train") - of(forget, 200).mean("racc_train")),
        ],
      },
      {
        text: `**At equal compute sRFL is behind.** In # steps it reaches #% (cat) and #% (automobile) of racc on training images,
          where NegGrad+ has # and #, SCRUB # and #; its TV to gold is # and #, theirs # and #, # and #.`,
        numbers: () => [
          steps(50),
          ...["racc_train", "tv_test"].flatMap((metric) => [
            ...both(50, metric),
            ...["neg-grad-plus", "scrub"].flatMap((method) => theirs(method, metric)),
          ]),
        ],
        words: {
          behind: () =>
            all(
              ...CLASSES.flatMap((forget) =>
                ["neg-grad-plus", "scrub"].flatMap((method) => [
                  rising({
                    [`${forget} racc: srfl`]: of(forget, 50).mean("racc_train"),
                    [method]: other(forget, method).mean("racc_train"),
                  }),
                  falling({ [`${forget} TV: srfl`]: of(forget, 50).mean("tv_test"), [method]: other(forget, method).mean("tv_test") }),
                ]),
              ),
            ),
        },
      },
      {
        text: "In # steps it reaches # and #%, random labels # and #; DELETE, at 75, has # and #.",
        because: "setting",
        numbers: () => [
          steps(100),
          ...both(100, "racc_train"),
          ...theirs("random-labels", "racc_train"),
          ...theirs("delete", "racc_train"),
        ],
      },
      {
        text: "After # to # steps it finds # to #% of cat, where gold has # and NegGrad+, SCRUB and DELETE leave # to #;",
        numbers: () => [...[25, 100].map(steps), ...least(probes("cat")), gold("cat", "probe_facc_test"), ...least(left("cat"))],
      },
      {
        text: "# to #% of automobile (gold #; they leave # to #).",
        numbers: () => [...least(probes("automobile")), gold("automobile", "probe_facc_test"), ...least(left("automobile"))],
      },
      {
        text: "As racc recovers, so does what a probe finds.",
        words: {
          "so does": () =>
            all(
              ...CLASSES.map((forget) =>
                rising(
                  Object.fromEntries(
                    [25, 50, 100, 200, 300].map((count) => [`${forget} ${count}`, of(forget, count).mean("probe_facc_test")]),
                  ),
                ),
              ),
            ),
        },
      },
      {
        text: `# and #% on cat after # and # steps (gold #), #% both times on automobile (gold #); NegGrad+ has # and #, SCRUB
          # and #, DELETE # and #.`,
        numbers: () => [
          ...[50, 100].map((count) => of("cat", count).mean("mia")),
          ...[50, 100].map(steps),
          gold("cat", "mia"),
          of("automobile", 50).mean("mia"),
          gold("automobile", "mia"),
          ...OTHERS.flatMap((method) => theirs(method, "mia")),
        ],
        words: {
          "both times": () =>
            every((share) => Math.abs(share - of("automobile", 50).mean("mia")) < 0.5, { "after 100": of("automobile", 100).mean("mia") }),
        },
      },
      {
        text: `sRFL relearns in # and #% (cat) and # and #% (automobile) of gold's steps, NegGrad+ in # and #, SCRUB in # and #,
          DELETE in # and #.`,
        numbers: () => [
          ...ratio(CLASSES.flatMap((forget) => [50, 100].map((count) => of(forget, count).mean("relearn_ratio")))),
          ...OTHERS.flatMap((method) => ratio(theirs(method, "relearn_ratio"))),
        ],
      },
    ],
  };
}
