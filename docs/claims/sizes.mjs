// The size of the network

import { all, every, falling, rising, same } from "../../script/claims/findings.mjs";

/** @typedef {import("../../script/claims/data.mjs").Filter} Filter */

const CLASSES = /** @type {const} */ (["cat", "automobile"]);
const NETWORKS = /** @type {const} */ (["resnet20", "resnet8"]);
const TWO = { method: "srfl", stages: 2 };
const THREE = { method: "srfl", stages: 3 };
const ONE = { method: "srfl", stages: 1 };

/** @param {import("../../script/claims/check.mjs").Data} data @returns {import("../../script/claims/check.mjs").Claims} */
export default function claims({ results, json }) {
  const runs = results("sizes");
  /** @param {string} model @param {string} forget @param {Filter} filter @param {string} metric */
  const value = (model, forget, filter, metric) => runs.of({ model, forget, ...filter }).mean(metric);
  /** Points less than the original's. @param {string} model @param {string} forget @param {Filter} filter @param {string} metric */
  const lost = (model, forget, filter, metric) =>
    value(model, forget, { method: "original" }, metric) - value(model, forget, filter, metric);
  /** How much more of the class the probe finds than in gold. @param {string} model @param {string} forget @param {Filter} filter */
  const hidden = (model, forget, filter) =>
    value(model, forget, filter, "probe_facc_test") - value(model, forget, { method: "gold" }, "probe_facc_test");
  const probe = (/** @type {string} */ forget, /** @type {Filter} */ filter) => value("resnet20", forget, filter, "probe_facc_test");
  const cards = Object.fromEntries(NETWORKS.map((model) => [model, json(`www/models/${model}.json`)]));
  const DELETE = { method: "delete" };
  /** Points more of the class that five examples bring back than in gold. @param {string} model @param {string} forget @param {Filter} filter */
  const recalled = (model, forget, filter) =>
    value(model, forget, filter, "prototypes_5") - value(model, forget, { method: "gold" }, "prototypes_5");
  /** Of every row whose seeds differ. @param {(group: typeof runs.groups[number]) => number} measure */
  const ofTrained = (measure) => {
    const trained = runs.groups.filter(({ method }) => method !== "original" && method !== "gold");
    return Object.fromEntries(
      trained.map((group) => [`${group.key.model} ${group.method} ${group.key.stages} ${group.forget}`, measure(group)]),
    );
  };
  return {
    claims: [
      {
        text: `The page's images, two seeds: differences of a point of accuracy, and of three or four points of the probe, are noise.
          resnet8 has # parameters and #% accuracy on all test images, resnet20 # and #%.`,
        numbers: () => NETWORKS.toReversed().flatMap((model) => [cards[model].parameters, 100 * cards[model].test_accuracy]),
        words: {
          "two seeds": () =>
            every(
              (count) => count === 2,
              ofTrained(({ runs: made }) => made.length),
            ),
          // The table has half ranges.
          "four points of the probe": () =>
            every(
              (half) => half < 4,
              ofTrained((group) => group.half("probe_facc_test")),
            ),
        },
      },
      {
        text: "A ResNet-8 of twice the width was not trained: it needs 4 times ResNet-8's multiplications, ResNet-20 3.3 times.",
        because: "setting",
      },
      {
        text: `With two stages, sRFL on resnet20 leaves racc on training images # (cat) and # points (automobile) below the original's,
          where resnet8 loses # and #`,
        numbers: () => NETWORKS.flatMap((model) => CLASSES.map((forget) => lost(model, forget, TWO, "racc_train"))),
      },
      {
        text: "On test images it loses # and # points, resnet8 # and #.",
        numbers: () => NETWORKS.flatMap((model) => CLASSES.map((forget) => lost(model, forget, TWO, "racc_test"))),
      },
      {
        text: "**The larger network loses less on training images.**",
        words: {
          less: () =>
            all(
              ...CLASSES.map((forget) =>
                rising(Object.fromEntries(NETWORKS.map((model) => [`${forget} ${model}`, lost(model, forget, TWO, "racc_train")]))),
              ),
            ),
        },
      },
      {
        text: "After two stages a probe finds #% of cat, gold #: # points more, where resnet8 leaves #.",
        numbers: () => [probe("cat", TWO), probe("cat", { method: "gold" }), hidden("resnet20", "cat", TWO), hidden("resnet8", "cat", TWO)],
      },
      {
        text: "On automobile it is #% compared with gold's #, # points, where resnet8 leaves #.",
        numbers: () => [
          probe("automobile", TWO),
          probe("automobile", { method: "gold" }),
          hidden("resnet20", "automobile", TWO),
          hidden("resnet8", "automobile", TWO),
        ],
      },
      {
        text: `Five examples bring back # points more of cat than in gold, in resnet8 #, and # points more of automobile, in resnet8 #.`,
        numbers: () => CLASSES.flatMap((forget) => NETWORKS.map((model) => recalled(model, forget, TWO))),
      },
      {
        text: "**Whether it hides more depends on the class.**",
        words: {
          "depends on the class": () =>
            all(
              ...[hidden, recalled].flatMap((more) => [
                falling({ "cat: resnet20": more("resnet20", "cat", TWO), resnet8: more("resnet8", "cat", TWO) }),
                rising({ "automobile: resnet20": more("resnet20", "automobile", TWO), resnet8: more("resnet8", "automobile", TWO) }),
              ]),
            ),
        },
      },
      {
        text: "With three stages the probe finds # and #%, the original's # and #",
        numbers: () => [THREE, { method: "original" }].flatMap((filter) => CLASSES.map((forget) => probe(forget, filter))),
      },
      {
        text: "**It relearns more slowly**: automobile in #% of gold's steps, resnet8 in #; cat in # and #%.",
        numbers: () => CLASSES.toReversed().flatMap((forget) => NETWORKS.map((model) => 100 * value(model, forget, TWO, "relearn_ratio"))),
        words: {
          "more slowly": () =>
            all(
              ...CLASSES.map((forget) =>
                falling(Object.fromEntries(NETWORKS.map((model) => [`${forget} ${model}`, value(model, forget, TWO, "relearn_ratio")]))),
              ),
            ),
        },
      },
      {
        text: "#% of the test cats and #% of the automobiles keep their label, and racc falls by # and # points on training images.",
        numbers: () => [
          ...CLASSES.map((forget) => value("resnet20", forget, ONE, "facc_test")),
          ...CLASSES.map((forget) => lost("resnet20", forget, ONE, "racc_train")),
        ],
      },
      {
        text: `**DELETE** costs less racc than sRFL with two stages on both networks, except for resnet20's training images of automobile
          (# points instead of #).`,
        numbers: () => [DELETE, TWO].map((filter) => lost("resnet20", "automobile", filter, "racc_train")),
        words: {
          "costs less racc": () => {
            const cases = NETWORKS.flatMap((model) =>
              CLASSES.flatMap((forget) => ["racc_train", "racc_test"].map((metric) => ({ model, forget, metric }))),
            );
            const more = cases.filter(
              ({ model, forget, metric }) => lost(model, forget, DELETE, metric) >= lost(model, forget, TWO, metric),
            );
            return same(
              ["resnet20 automobile racc_train"],
              more.map(({ model, forget, metric }) => `${model} ${forget} ${metric}`),
            );
          },
        },
      },
      {
        text: `It leaves the probe further above gold on cat (# points on resnet20, # on resnet8) and on resnet20's automobile (#),
          less on resnet8's (# instead of #).`,
        numbers: () => [
          ...NETWORKS.map((model) => hidden(model, "cat", DELETE)),
          hidden("resnet20", "automobile", DELETE),
          hidden("resnet8", "automobile", DELETE),
          hidden("resnet8", "automobile", TWO),
        ],
        words: {
          further: () =>
            all(
              ...NETWORKS.map((model) =>
                rising({ [`cat ${model}: srfl`]: hidden(model, "cat", TWO), delete: hidden(model, "cat", DELETE) }),
              ),
              rising({
                "automobile resnet20: srfl": hidden("resnet20", "automobile", TWO),
                delete: hidden("resnet20", "automobile", DELETE),
              }),
            ),
        },
      },
      {
        text: `Five examples bring back less than after sRFL in all four cases: on cat # points more than in gold (resnet20) and #
          (resnet8).`,
        numbers: () => NETWORKS.map((model) => recalled(model, "cat", DELETE)),
        words: {
          "in all four cases": () =>
            all(
              ...NETWORKS.flatMap((model) =>
                CLASSES.map((forget) =>
                  rising({ [`${forget} ${model}: delete`]: recalled(model, forget, DELETE), srfl: recalled(model, forget, TWO) }),
                ),
              ),
            ),
        },
      },
      {
        text: `**Closest to facc 0 without harming racc** on training images: three stages on cat. resnet8 ends at a facc of # and #%,
          racc # points above the original's on training images and # below on test images, resnet20 at # and #%, # above and
          # below. To the probe their features are the original's, minus # and # points.`,
        because: "definition",
        numbers: () => [
          ...NETWORKS.toReversed().flatMap((model) => [
            ...["facc_train", "facc_test"].map((metric) => value(model, "cat", THREE, metric)),
            -lost(model, "cat", THREE, "racc_train"),
            lost(model, "cat", THREE, "racc_test"),
          ]),
          ...NETWORKS.toReversed().map((model) => lost(model, "cat", THREE, "probe_facc_test")),
        ],
        words: {
          // No other run of sRFL keeps all of it.
          "three stages on cat": () => {
            const runsOf = runs.all({ method: "srfl" }).map(({ forget, key: { model, stages } }) => ({ model, forget, stages }));
            const kept = runsOf.filter(({ model, forget, stages }) => lost(model, forget, { method: "srfl", stages }, "racc_train") <= 0);
            return same(
              NETWORKS.map((model) => `${model} cat 3`),
              kept.map(({ model, forget, stages }) => `${model} ${forget} ${stages}`),
            );
          },
        },
      },
    ],
  };
}
