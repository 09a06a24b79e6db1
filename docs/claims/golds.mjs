// How much golds differ

import { meanOf } from "../../script/claims/data.mjs";
import { same, every, lowest, all, finding } from "../../script/claims/findings.mjs";
import { spreads } from "../../script/spread.mjs";
import { COVERED, factorsFor } from "../../script/student.mjs";
import { CLASSES } from "../../www/generated/schema.js";
import { deviationsFrom, doubtsAbout, halfOf, metricOf, rulerOf, valueWithin, WITHIN } from "../../www/verdict/spread.js";

/** @param {import("../../script/claims/check.mjs").Data} data @returns {import("../../script/claims/check.mjs").Claims} */
export default function claims({ recorded, json }) {
  const found = spreads();
  const seedsOf = (/** @type {string} */ name) =>
    json(`docs/golds/resnet8-without-${name}.json`).golds.map((/** @type {any} */ { seed }) => Number(seed));
  const many = ["cat", "automobile"];
  const seeds = CLASSES.map((name) => ({ name, seeds: seedsOf(name) }));
  /** Of how many golds a class is, where it is one of `many` or where it is not. @param {boolean} wanted */
  const counts = (wanted) => [
    ...new Set(seeds.filter(({ name }) => many.includes(name) === wanted).map(({ seeds: { length } }) => String(length))),
  ];
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
  /** Deviations of head-only distillation in the recorded comparison of a class. @param {string} name @param {string} id */
  const outside = (name, id) => {
    const run = recorded(`${name}-compared`).find(({ config }) => config.method === "head-only");
    const metric = metricOf(id);
    const spread = run?.assessment ? rulerOf(run.assessment, `resnet8-without-${name}`, found)?.of(metric) : null;
    const value = run?.assessment ? valueWithin(metric, run.assessment.unlearned) : null;
    return spread && value !== null ? deviationsFrom(metric, value, spread) : NaN;
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
        text: `The golds of a class are five of cat and of automobile, the published one and seeds # to #, and two of each other class, the
          published one and seed #,`,
        numbers: () => {
          const [more, fewer] = [true, false].map((wanted) =>
            seeds.filter(({ name }) => many.includes(name) === wanted).flatMap(({ seeds: [, ...others] }) => others),
          );
          return [Math.min(...more), Math.max(...more), Math.max(...fewer)];
        },
        words: {
          "five of cat and of automobile": () => same(["5"], counts(true)),
          "two of each other class": () => same(["2"], counts(false)),
        },
      },
      {
        text: `the linear probe, relearning, prototypical relearning, the loss, JS and TV on test images, and CKA of the forget set to
          the original and to gold tell head-only distillation of cat from golds.`,
        words: {
          "tell head-only distillation of cat from golds": () =>
            same(
              [
                ["probe_facc_test", "relearn_steps_needed", "relearn_ratio", "prototypes_5", "js_test", "tv_test"],
                ["loss_mean", "streisand", "cka_original_forget", "cka_gold_forget"],
              ].flat(),
              cheats("class", true),
            ),
        },
      },
      {
        text: "Accuracy, membership (attack and area), entropy, average gap, ToW, and AUS do not.",
        words: {
          "do not": () => {
            const named = ["facc_train", "facc_test", "mia", "membership_area", "entropy_mean", "average_gap", "tow", "aus"];
            const passed = cheats("class", false);
            return same(
              named,
              named.filter((id) => passed.includes(id)),
            );
          },
        },
      },
      {
        text: "The membership attack also puts # of # honest golds outside, so the page warns of it.",
        numbers: () => [found.class.audits.mia.alarms, found.class.audits.mia.golds],
        words: { warns: () => finding(doubtsAbout(found.class.audits.mia).alarms, "a tenth at most is no reason to warn") },
      },
      {
        text: "The probe's range is # points to both sides of five golds' mean; with three golds of a shorter recipe it was 30,",
        because: "unrecorded",
        numbers: () => [probe()],
      },
      {
        text: "In the recorded comparison of automobile the cheat is outside by probe and by prototypical relearning, too,",
        words: {
          outside: () =>
            every((deviations) => deviations > WITHIN, {
              probe: outside("automobile", "probe_facc_test"),
              "5 examples": outside("automobile", "prototypes_5"),
            }),
        },
      },
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
