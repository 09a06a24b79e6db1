// Which setting is the default

import { all, every, falling, rising, same } from "../../script/claims/findings.mjs";

const CLASSES = /** @type {const} */ (["cat", "automobile"]);

/** @param {import("../../script/claims/check.mjs").Data} data @returns {import("../../script/claims/check.mjs").Claims} */
export default function claims({ results }) {
  const runs = results("candidates");
  const of = (/** @type {string} */ forget, stages = 2, per_sample = false) => runs.of({ method: "srfl", forget, stages, per_sample });
  const reference = (/** @type {string} */ forget, /** @type {string} */ method, /** @type {string} */ metric) =>
    runs.of({ forget, method }).mean(metric);
  /** What one shift per sample has more. @param {string} metric @param {number} [stages] */
  const perSample = (metric, stages) => CLASSES.map((forget) => of(forget, stages, true).mean(metric) - of(forget, stages).mean(metric));
  /** What three stages have more. @param {string} metric */
  const third = (metric) => CLASSES.map((forget) => of(forget, 3).mean(metric) - of(forget).mean(metric));
  const train = perSample("racc_train");
  return {
    claims: [
      {
        text: "one shift per batch or per sample, three seeds.",
        words: {
          three: () => same(["3"], [...new Set(runs.all({ method: "srfl" }).map((group) => String(group.runs.length)))]),
        },
      },
      {
        text: `it keeps # (cat) and # points (automobile) more of racc on training images (on test images # less and # more), and
          leaves the probe # instead of #% of automobile; on cat it is # and #.`,
        numbers: () => [
          ...train,
          -perSample("racc_test")[0],
          perSample("racc_test")[1],
          ...[true, false].map((sample) => of("automobile", 2, sample).mean("probe_facc_test")),
          ...[true, false].map((sample) => of("cat", 2, sample).mean("probe_facc_test")),
        ],
      },
      {
        text: `**Three stages** keep # (cat) and # points (automobile) more of racc on training images and # and # on test images,
          but leave the probe #% of cat, the original's # and gold's #.`,
        numbers: () => [
          ...third("racc_train"),
          ...third("racc_test"),
          of("cat", 3).mean("probe_facc_test"),
          ...["original", "gold"].map((method) => reference("cat", method, "probe_facc_test")),
        ],
      },
      {
        text: "They gain accuracy by hiding more",
        words: {
          more: () =>
            all(
              ...CLASSES.map((forget) =>
                falling({
                  [`${forget}, three`]: of(forget, 3).mean("probe_facc_test"),
                  two: of(forget).mean("probe_facc_test"),
                }),
              ),
            ),
        },
      },
      {
        text: "One shift per sample gains a point, and three stages hide more.",
        words: { "a point": () => every((points) => Math.abs(points - 1) < 0.5, { cat: train[0], automobile: train[1] }) },
      },
      {
        text: "So is ResNet-20, which loses least on training images",
        words: {
          least: () => {
            const sizes = results("sizes");
            const lost = (/** @type {string} */ model, /** @type {string} */ forget) =>
              sizes.of({ model, forget, method: "original" }).mean("racc_train") -
              sizes.of({ model, forget, method: "srfl", stages: 2 }).mean("racc_train");
            return all(
              ...CLASSES.map((forget) => rising({ [`${forget}: resnet20`]: lost("resnet20", forget), resnet8: lost("resnet8", forget) })),
            );
          },
        },
      },
      { text: "at 3.3 times the multiplications per step.", because: "setting" },
    ],
  };
}
