// Another order for the roll

import { classesOf, classMeans } from "../../script/class-means.mjs";
import { meanOf } from "../../script/claims/data.mjs";
import { all, every, falling, rising, same } from "../../script/claims/findings.mjs";

const [LIST, SIMILAR] = ["srfl -1 1", "srfl -1 1 order=similarity"];

/** @param {import("../../script/claims/check.mjs").Data} data @returns {import("../../script/claims/check.mjs").Claims} */
export default function claims({ results }) {
  const runs = results("order");
  /** @typedef {ReturnType<typeof classesOf>[number]} Class */
  /** Means over the classes: along the list, then along similar ones. @param {(one: Class) => number} value */
  const means = (value) => [LIST, SIMILAR].map((kind) => meanOf(classesOf(runs, kind).map(value)));
  const named = (/** @type {readonly number[]} */ [list, similar]) => ({ list, similar });
  /** What similar classes change, by class. @param {(forget: string, options: string) => number} value */
  const changes = (value) =>
    Object.fromEntries(
      classesOf(runs, LIST).map(({ forget }) => [forget, Number((value(forget, "order=similarity") - value(forget, "")).toFixed(6))]),
    );
  const metric = (/** @type {string} */ name) => (/** @type {string} */ forget, /** @type {string} */ options) =>
    runs.of({ method: "srfl", forget, options }).mean(name);
  /** @param {Readonly<Record<string, number>>} values @param {(value: number) => boolean} rule */
  const those = (values, rule) => Object.keys(values).filter((name) => rule(values[name]));
  const alike = (/** @type {import("../../script/claims/data.mjs").Filter} */ filter) =>
    meanOf(runs.all(filter).map((group) => group.mean("cka_original_forget")));
  const lost = changes(metric("racc_test"));
  const probed = changes(metric("probe_facc_test"));
  const steps = changes(metric("relearn_steps_needed"));
  return {
    claims: [
      {
        text: "Means over ten classes and three seeds",
        words: {
          ten: () =>
            same(
              ["10", "10"],
              [LIST, SIMILAR].map((kind) => String(classesOf(runs, kind).length)),
            ),
          three: () =>
            every(
              (count) => count === 3,
              Object.fromEntries(runs.all({ method: "srfl" }).map((group, k) => [String(k), group.runs.length])),
            ),
        },
      },
      {
        text: "Along similar classes the distance to gold's mean prediction falls from # to #, in each of the ten.",
        numbers: () => means(({ distance }) => distance),
        words: {
          falls: () => falling(named(means(({ distance }) => distance))),
          each: () => every((change) => change < 0, changes(metric("tv_test"))),
        },
      },
      {
        text: "The other classes keep # points more on test images, and # fewer only where truck is forgotten.",
        numbers: () => [meanOf(Object.values(lost)), -lost.truck],
        words: {
          only: () =>
            same(
              ["truck"],
              those(lost, (change) => change <= 0),
            ),
        },
      },
      {
        text: `A probe finds # points more of the class than in gold, along the list #: more of cat, dog, horse, and ship, less of
          airplane, automobile, bird, deer, and truck.`,
        numbers: () => means(({ hidden }) => hidden).toReversed(),
        words: {
          "more of cat, dog, horse, and ship": () =>
            same(
              ["cat", "dog", "horse", "ship"],
              those(probed, (change) => change > 0),
            ),
          "less of airplane, automobile, bird, deer, and truck": () =>
            same(
              ["airplane", "automobile", "bird", "deer", "truck"],
              those(probed, (change) => change < 0),
            ),
        },
      },
      {
        text: "Five examples in the last layer, without training, bring back # points more than in gold, along the list #.",
        numbers: () => means(({ known }) => known).toReversed(),
      },
      {
        text: "It takes # of gold's steps instead of #; only deer comes back later.",
        numbers: () => means(({ ratio }) => ratio).toReversed(),
        words: {
          only: () =>
            same(
              ["deer"],
              those(steps, (change) => change > 0),
            ),
        },
      },
      {
        text: "CKA to the original on the class is # instead of #, on average; gold's is #.",
        numbers: () => [
          alike({ method: "srfl", options: "order=similarity" }),
          alike({ method: "srfl", options: "" }),
          alike({ method: "gold" }),
        ],
        words: {
          "on average": () =>
            all(
              rising({
                list: alike({ method: "srfl", options: "" }),
                similar: alike({ method: "srfl", options: "order=similarity" }),
                gold: alike({ method: "gold" }),
              }),
            ),
        },
      },
    ],
    tables: [{ heading: "Another order for the roll / What the order changes", rows: () => classMeans(runs) }],
  };
}
