// How much golds differ

import { meanOf } from "../../script/claims/data.mjs";
import { same, every, lowest, all } from "../../script/claims/findings.mjs";
import { spreads } from "../../script/spread.mjs";
import { COVERED, factorsFor } from "../../script/student.mjs";
import { halfOf, metricOf, rulerOf } from "../../www/verdict/spread.js";

/** @param {import("../../script/claims/check.mjs").Data} data @returns {import("../../script/claims/check.mjs").Claims} */
export default function claims({ recorded, json }) {
  const found = spreads();
  const file = json("docs/golds/resnet8-without-cat-14-epochs.json");
  const seeds = file.golds.map((/** @type {{seed: number}} */ { seed }) => seed);
  const [{ assessment }] = recorded("cat");
  if (assessment === null || assessment.gold === null) throw new Error("the recorded run of cat has no verdict with gold");
  const { original, gold } = assessment;
  const tenth = json("docs/golds/resnet8-2000-without-random-1.json").golds;
  /** Of the published gold, then of the others. @param {string} id @returns {[number, number[]]} */
  const valuesOf = (id) => [tenth[0].values[id], tenth.slice(1).map((/** @type {any} */ { values }) => values[id])];
  const [cka, ckas] = valuesOf("cka_original_forget");
  const [facc, faccs] = valuesOf("facc_train");
  const [area, areas] = valuesOf("membership_area");
  const stages = (/** @type {import("../../www/verdict/assessment.js").NetworkFigures} */ network) =>
    (network.stage_probes ?? []).map((share) => 100 * share);
  /** Metrics by whether they flag head-only distillation. @param {"class" | "images"} kind @param {boolean} flags */
  const cheats = (kind, flags) => Object.entries(found[kind].audits).flatMap(([id, { cheat }]) => (cheat === flags ? [id] : []));
  const probe = () => {
    const spread = rulerOf(assessment, "resnet8-without-cat", found)?.of(metricOf("probe_facc_test"));
    return spread ? 100 * halfOf(spread) : NaN;
  };
  return {
    claims: [
      {
        text: "**Within gold's spread** is where #% of honest retrainings would lie, **far outside** is beyond #%",
        numbers: () => [100 * COVERED.within, 100 * COVERED.far],
      },
      {
        text: "# and # for three golds, # and # for seven, # and # for 64",
        because: "setting",
        numbers: () => [...factorsFor(3 - 1), ...factorsFor(7 - 1), ...factorsFor(64 - 1)],
      },
      { text: "which widens the range by the square root of 1 + 1/n", because: "definition" },
      {
        text: "The golds of a class are three of cat with seeds # to # that were trained for 14 epochs",
        because: "unrecorded",
        numbers: () => [Math.min(...seeds), Math.max(...seeds)],
        words: { three: () => same(["3"], [String(seeds.length)]) },
      },
      {
        text: "where the published ones were trained for #:",
        numbers: () => [json("www/models/resnet8-without-cat.json").epochs],
      },
      {
        text: `relearning, prototypical relearning, the loss, JS and TV on test images, and CKA to the original tell head-only
          distillation of cat from golds.`,
        words: {
          "tell head-only distillation of cat from golds": () =>
            same(
              ["relearn_steps_needed", "prototypes_5", "loss_mean", "streisand", "js_test", "tv_test", "cka_original_forget"],
              cheats("class", true),
            ),
        },
      },
      {
        text: "Accuracy, the membership attack, entropy, average gap, ToW, and AUS do not. Nor does the linear probe with three golds:",
        words: {
          "do not": () => {
            const named = ["facc_train", "facc_test", "mia", "membership_area", "entropy_mean", "average_gap", "tow", "aus"];
            const passed = cheats("class", false);
            return same(
              named,
              named.filter((id) => passed.includes(id)),
            );
          },
          "Nor does the linear probe": () =>
            same(
              ["probe_facc_test"],
              cheats("class", false).filter((id) => id === "probe_facc_test"),
            ),
        },
      },
      { text: "they leave it a range of # points to both sides", numbers: () => [probe()] },
      {
        text: "Of the random tenth only TV and the CKAs to gold let it pass.",
        words: {
          "only TV and the CKAs to gold": () => same(["tv_train", "cka_gold_forget", "cka_gold_retain"], cheats("images", false)),
        },
      },
      {
        text: "two networks that never saw the same tenth differ by # nats of JS, where the page used to call 0.05 near.",
        because: "definition",
        numbers: () => [found.images.metrics.js_train.mean],
      },
      {
        text: "It has the original's seed, so both began from the same weights",
        words: {
          "the original's seed": () => same([String(json("www/models/resnet8-2000.json").seed)], [String(tenth[0].seed)]),
        },
      },
      {
        text: "CKA #, the other # golds of the tenth at most #.",
        numbers: () => [cka, ckas.length, Math.max(...ckas)],
      },
      {
        text: "It also gets #% of the tenth right, they #%,",
        numbers: () => [100 * facc, 100 * meanOf(faccs)],
      },
      {
        text: "its membership area, #, is the highest of the #,",
        numbers: () => [area, tenth.length],
        words: { "the highest": () => every((other) => other < area, { "the other golds' highest": Math.max(...areas) }) },
      },
      { text: "A second network of that seed, trained on another processor, is alike (0.79, 52%, 0.525; by hand)", because: "unrecorded" },
      { text: "(the stem's goes into stage 1)", because: "name" },
      { text: "the Unlearning Depth Score (arXiv 2605.24614)", because: "elsewhere" },
      {
        text: "Of cat's test images it finds #%, #%, and #% after the three stages of the original, #%, #%, and #% of gold's.",
        numbers: () => [...stages(original), ...stages(gold)],
      },
      {
        text: "The first stage is as good without cats; what the original learned of them stands in the other two.",
        words: {
          "as good": () => every((apart) => apart === 0, { "original's - gold's": stages(original)[0] - stages(gold)[0] }),
          "in the other two": () =>
            all(
              lowest(["gold"], { gold: stages(gold)[1], original: stages(original)[1] }),
              lowest(["gold"], { gold: stages(gold)[2], original: stages(original)[2] }),
            ),
        },
      },
    ],
  };
}
