// Wrong labels

import { every, except, lowest } from "../../script/claims/findings.mjs";

/** @param {import("../../script/claims/check.mjs").Data} data @returns {import("../../script/claims/check.mjs").Claims} */
export default function claims({ results, json }) {
  const runs = results("mislabeled");
  const of = (/** @type {string} */ method) => runs.of({ method });
  const gold = of("gold");
  const srfl = [runs.of({ method: "srfl", options: "" }), runs.all({ method: "srfl" }).filter(({ key }) => key.options !== "")[0]];
  const wrong = (/** @type {readonly string[]} */ methods) =>
    Object.fromEntries(methods.map((method) => [method, of(method).mean("wrong_label_train")]));
  const images = json("docs/golds/resnet8-2000-mislabeled-without-mislabeled.json").images.facc_train;
  /** Without gold, the original, and retrain, which do not start from the original. @param {string} metric */
  const values = (metric) =>
    Object.fromEntries(
      runs.groups
        .filter(({ method }) => !["original", "gold", "retrain"].includes(method))
        .map((group) => [`${group.method} ${group.key.options}`.trim(), group.mean(metric)]),
    );
  return {
    claims: [
      {
        text: "`resnet8-2000-mislabeled` was taught # of the # images under wrong labels",
        numbers: () => [images, gold.setting("train")],
      },
      {
        text: "Gold never saw the # images: it gives #% of them their true label, and #% the wrong one by chance.",
        numbers: () => [images, gold.mean("facc_train"), gold.mean("wrong_label_train")],
      },
      {
        text: `The wrong labels are gone, all of them, fewer than gold has by chance. # to #% of the images get their true label, where
          gold has #%`,
        numbers: () => [...srfl.map((group) => group.mean("facc_train")), gold.mean("facc_train")],
        words: {
          "all of them": () =>
            every((share) => share === 0, { "page's": srfl[0].mean("wrong_label_train"), "author's": srfl[1].mean("wrong_label_train") }),
        },
      },
      {
        text: "With the page's settings it costs little elsewhere (racc #%, test accuracy # point above gold's).",
        numbers: () => [srfl[0].mean("racc_train"), srfl[0].mean("racc_test") - gold.mean("racc_test")],
      },
      {
        text: `**NegGrad+ does**: #% true labels as gold has, #% wrong ones, an area of #, and the smallest average gap, #, at a
          cost of # points of racc.`,
        numbers: () => [
          ...["facc_train", "wrong_label_train", "membership_area", "average_gap"].map((metric) => of("neg-grad-plus").mean(metric)),
          of("original").mean("racc_train") - of("neg-grad-plus").mean("racc_train"),
        ],
        words: {
          "as gold has": () =>
            every((points) => points < 0.05, {
              "points from gold's": Math.abs(of("neg-grad-plus").mean("facc_train") - gold.mean("facc_train")),
            }),
          "the smallest": () => lowest(["neg-grad-plus"], { ...values("average_gap"), retrain: of("retrain").mean("average_gap") }),
        },
      },
      {
        text: "Of the methods that start from the original, DELETE comes next (#%; gap #).",
        numbers: () => [of("delete").mean("facc_train"), of("delete").mean("average_gap")],
        words: {
          next: () => lowest(["delete"], except(values("average_gap"), ["neg-grad-plus"])),
        },
      },
      {
        text: "**Fine-tuning, boundary shrink, and head-only distillation leave two thirds or more of the wrong labels in place**",
        words: {
          "two thirds or more": () => every((share) => share >= 200 / 3, wrong(["fine-tune", "boundary-shrink", "head-only"])),
        },
      },
      {
        text: "gradient ascent and SCRUB nine tenths: their accuracy on everything else hides it.",
        words: {
          "nine tenths": () => every((share) => Math.abs(share - 90) < 3, wrong(["gradient-ascent", "scrub"])),
          "hides it": () =>
            every(
              (share) => share > 85,
              Object.fromEntries(
                ["fine-tune", "boundary-shrink", "head-only", "gradient-ascent", "scrub"].map((method) => [
                  method,
                  of(method).mean("racc_train"),
                ]),
              ),
            ),
        },
      },
    ],
  };
}
