// usage: node script/spread.mjs
//
// Computes gold's spread from the golds in docs/golds (`srfl golds` writes them) and writes it to
// www/generated/spreads.js for the page, and as a table to docs/results.md.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { METRICS } from "../www/generated/schema.js";
import { deviationsFrom, isDistance, rulerOf, valueWithin, WITHIN } from "../www/verdict/spread.js";
import { factorsFor } from "./student.mjs";

/** @typedef {import("../www/generated/schema.js").Metric} Metric */
/** @typedef {import("../www/verdict/spread.js").Kind} Kind */
/** @typedef {import("../www/verdict/spread.js").Measured} Measured */
/** @typedef {import("../www/verdict/spread.js").Curve} Curve */
/** @typedef {import("../www/verdict/spread.js").Spread} Spread */
/** @typedef {{gold: string, kind: Kind, images: Record<string, number>, original: Record<string, number>, golds: {seed: number, values: Record<string, number>, relearning: number[], prototypes: number[], stages?: number[], flow?: number[]}[]}} Golds */

const ROOT = join(import.meta.dirname, "..");
const FOLDER = "docs/golds";
export const MODULE = "www/generated/spreads.js";
export const DOCUMENT = "docs/results.md";
const [BEGIN, END] = ["<!-- written by script/spread.mjs: begin -->", "<!-- end -->"];

/** The recorded comparison in which head-only distillation cheats on a set of the kind, and its published gold. */
const CHEATS = /** @type {const} */ ({
  class: { recording: "cat-compared", gold: "resnet8-without-cat" },
  images: { recording: "random-compared", gold: "resnet8-2000-without-random-1" },
});

/** @param {string} path */
const read = (path) => JSON.parse(readFileSync(join(ROOT, path), "utf8"));

/**
 * Mean over all values, and the deviation pooled over sets, each of which has a mean of its own.
 *
 * @param {readonly (readonly number[])[]} sets  of two values at least, one of them
 * @returns {Spread & {freedom: number}}  freedom: degrees of it, which the deviation has
 */
export function pooled(sets) {
  const values = sets.flat();
  const squares = sets.flatMap((set) => set.map((value) => (value - meanOf(set)) ** 2));
  const freedom = values.length - sets.filter((set) => set.length > 0).length;
  const factors = factorsFor(freedom);
  return { mean: meanOf(values), deviation: Math.sqrt(sumOf(squares) / freedom), golds: values.length, factors, freedom };
}

/** @param {readonly number[]} values */
const sumOf = (values) => values.reduce((sum, value) => sum + value, 0);
/** @param {readonly number[]} values */
const meanOf = (values) => sumOf(values) / values.length;

/**
 * The values of a metric over the golds. The published one has no distance to itself.
 *
 * @param {Metric} metric
 * @param {Golds["golds"]} golds
 */
function valuesOf(metric, golds) {
  return golds.flatMap(({ values, relearning }) => {
    const value = values[metric.id] ?? (metric.unit === "steps" ? relearning.length - 1 : undefined);
    return value === undefined ? [] : [value];
  });
}

/**
 * The least difference that a metric can show: an image of a share, a step.
 *
 * @param {Metric} metric
 * @param {Record<string, number>} images
 */
function grainOf({ id, unit }, images) {
  if (unit === "steps") return 1;
  const counted = id.match(/^(?:probe_)?([fr]acc_(?:train|test))$/)?.[1];
  const of =
    {
      wrong_label_train: "facc_train",
      mia_efficacy: "facc_train",
      prototypes_5: "facc_test",
      probe_stage_1: "facc_test",
      probe_stage_2: "facc_test",
    }[id] ?? counted;
  return of === undefined ? 0 : 1 / images[of];
}

/** @param {number} value */
const rounded = (value) => Number(value.toPrecision(5));

/** As it is written. @param {Spread} spread @returns {Spread} */
const short = ({ mean, deviation, golds, factors }) => ({ mean: rounded(mean), deviation: rounded(deviation), golds, factors });

/** @type {Record<Curve, (gold: Golds["golds"][number]) => readonly number[]>} */
const CURVES = {
  relearning: ({ relearning }) => relearning,
  prototypes: ({ prototypes }) => prototypes,
  stages: ({ stages }) => stages ?? [],
};

/**
 * The values of a curve, of each set one list of golds for each of its points, as far as all golds go: one that has relearned
 * tries no more steps.
 *
 * @param {readonly Golds[]} files
 * @param {Curve} curve
 */
function pointsOf(files, curve) {
  const all = files.map(({ golds }) => golds.map(CURVES[curve]));
  const points = Math.min(...all.flat().map(({ length }) => length));
  return Array.from({ length: points }, (_, k) => all.map((set) => set.map((values) => values[k])));
}

/**
 * @param {readonly Golds[]} files
 * @param {Curve} curve
 * @returns {Spread[]}
 */
function spreadsOf(files, curve) {
  return pointsOf(files, curve).map((sets) => short(pooled(sets)));
}

/**
 * How much the shares of a class's images that go to the others vary. These are counts, which vary the more the larger they are, and
 * other sets go to other classes: so the deviation of a share p is one number for all of them times sqrt(p (1 - p)).
 *
 * @param {readonly Golds[]} files
 * @returns {Measured["flow"]}
 */
export function flowOf(files) {
  const sets = files.map(({ golds }) => golds.map(({ flow }) => flow ?? []));
  if (sets.flat().some(({ length }) => length === 0)) return null;
  const found = sets.flatMap((set) => set[0].map((_, label) => pooled([set.map((flow) => flow[label])])));
  const reached = found.filter(({ mean }) => mean > 0);
  const [squares, counts] = [reached.map(({ deviation }) => deviation ** 2), reached.map(({ mean }) => mean * (1 - mean))];
  // The last share follows from the others.
  const freedom = sumOf(reached.map((one) => one.freedom)) - sumOf(sets.map((set) => set.length - 1));
  return { per: rounded(Math.sqrt(sumOf(squares) / sumOf(counts))), factors: factorsFor(freedom), images: files[0].images.facc_test };
}

/**
 * What golds of a kind say, those of each set in a file of their own.
 *
 * @param {readonly Golds[]} files
 * @returns {Measured}
 */
export function measured(files) {
  const [{ images }] = files;
  /** @type {Measured["metrics"]} */
  const metrics = {};
  /** @type {Measured["audits"]} */
  const audits = {};
  for (const metric of METRICS) {
    const sets = files.map(({ golds }) => valuesOf(metric, golds));
    const spreadOf = (/** @type {readonly (readonly number[])[]} */ some) => {
      const spread = pooled(some);
      return { ...spread, deviation: Math.max(spread.deviation, grainOf(metric, images)) };
    };
    if (sets.every(({ length }) => length < 2)) continue;
    const spread = spreadOf(sets);
    metrics[metric.id] = short(spread);
    if (spread.deviation === 0) continue;
    /** Whether a value lies outside of its own set's golds. @param {number} value @param {number} at @param {readonly number[]} others */
    const flags = (value, at, others) => {
      const around = { ...spreadOf(sets.map((set, k) => (k === at ? others : set))), mean: meanOf(others), golds: others.length };
      return deviationsFrom(metric, value, around) > WITHIN;
    };
    // What is left without the one judged must have a deviation.
    const judged = sets.map((set) => (set.length > 1 && spread.freedom > 1 ? set : []));
    const alarms = judged.flatMap((set, at) => set.filter((value, i) => flags(value, at, set.toSpliced(i, 1))));
    const before = files.flatMap(({ original }, at) => {
      const value = original[metric.id];
      return value === undefined || sets[at].length === 0 ? [] : [flags(value, at, sets[at])];
    });
    audits[metric.id] = {
      alarms: alarms.length,
      golds: judged.flat().length,
      original: before.length > 0 && before.every(Boolean),
      cheat: null,
    };
  }
  const curves = Object.keys(CURVES).map((curve) => [curve, spreadsOf(files, /** @type {Curve} */ (curve))]);
  const means = files.map((file) => [file.gold, meansOf(file, metrics)]);
  const golds = sumOf(files.map((file) => file.golds.length));
  return {
    sets: Object.fromEntries(means),
    golds,
    images: images.facc_train,
    metrics,
    curves: Object.fromEntries(curves),
    flow: flowOf(files),
    audits,
  };
}

/**
 * @param {Golds} file
 * @param {Measured["metrics"]} metrics
 * @returns {import("../www/verdict/spread.js").Means}
 */
function meansOf(file, metrics) {
  const mean = (/** @type {readonly number[]} */ values) => [rounded(meanOf(values)), values.length];
  const known = METRICS.filter(({ id }) => metrics[id] !== undefined).map((metric) => [metric.id, valuesOf(metric, file.golds)]);
  const some = known.filter(([, values]) => values.length > 0).map(([id, values]) => [id, mean(/** @type {number[]} */ (values))]);
  const curves = Object.keys(CURVES).map((curve) => [
    curve,
    pointsOf([file], /** @type {Curve} */ (curve)).map(([values]) => mean(values)),
  ]);
  const flows = file.golds.map(({ flow }) => flow ?? []);
  const flow = flows[0].map((_, label) => rounded(meanOf(flows.map((shares) => shares[label]))));
  return { metrics: Object.fromEntries(some), curves: Object.fromEntries(curves), flow, golds: file.golds.length };
}

/** Adds which audits flag head-only distillation. @param {Record<Kind, Measured>} all */
function tryCheats(all) {
  for (const [kind, { recording, gold }] of Object.entries(CHEATS)) {
    const { runs } = read(`www/recorded/${recording}.json`);
    const { assessment } = runs.find((/** @type {any} */ { config }) => config.method === "head-only");
    const by = rulerOf(assessment, gold, all);
    for (const metric of METRICS) {
      const [spread, value] = [by?.of(metric) ?? null, valueWithin(metric, assessment.unlearned)];
      const audit = all[/** @type {Kind} */ (kind)].audits[metric.id];
      // Of the other images the cheat is as good as gold, so these metrics should not flag it.
      if (metric.id.startsWith("racc")) continue;
      if (spread !== null && value !== null && audit !== undefined) audit.cheat = deviationsFrom(metric, value, spread) > WITHIN;
    }
  }
}

/** @returns {Record<Kind, Measured>} */
export function spreads() {
  const files = readdirSync(join(ROOT, FOLDER)).filter((file) => file.endsWith(".json"));
  const all = files.map((file) => /** @type {Golds} */ (read(`${FOLDER}/${file}`)));
  const ofKind = (/** @type {Kind} */ kind) => {
    const of = all.filter((one) => one.kind === kind);
    if (of.length === 0) throw new Error(`${FOLDER} has no file of the kind ${kind}: srfl golds writes it`);
    return measured(of);
  };
  const found = { class: ofKind("class"), images: ofKind("images"), mislabeled: ofKind("mislabeled") };
  tryCheats(found);
  return found;
}

/** @param {Record<Kind, Measured>} found */
export function moduleOf(found) {
  return (
    "// Gold's spread, by kind of forget set.\n// Written by `node script/spread.mjs` from docs/golds; a test keeps it fresh.\n\n" +
    `/** @type {Record<import("../verdict/spread.js").Kind, import("../verdict/spread.js").Measured>} */\n` +
    `export const SPREADS = ${JSON.stringify(found)};\n`
  );
}

/** @param {Metric} metric @param {number} value */
function shown({ unit, digits }, value) {
  return unit === "share" ? `${(100 * value).toFixed(1)}%` : value.toFixed(unit === "steps" ? 1 : Math.max(2, digits));
}

/** @param {Record<Kind, Measured>} found */
export function tableOf(found) {
  const kinds = /** @type {const} */ (["class", "images", "mislabeled"]);
  const head = ["metric", ...kinds.flatMap((kind) => [`${kind}: golds`, "false alarms", "flags original", "flags head-only"])];
  const rows = METRICS.filter(({ id }) => kinds.some((kind) => found[kind].metrics[id] !== undefined)).map((metric) => [
    `${metric.label}${isDistance(metric) ? "*" : ""}`,
    ...kinds.flatMap((kind) => {
      const spread = found[kind].metrics[metric.id];
      const audit = found[kind].audits[metric.id];
      if (spread === undefined) return ["", "", "", ""];
      const answer = (/** @type {boolean | null | undefined} */ flags) =>
        flags === null || flags === undefined ? "" : flags ? "yes" : "no";
      return [
        `${shown(metric, spread.mean)} ± ${shown(metric, spread.deviation)}`,
        audit === undefined ? "" : `${audit.alarms} of ${audit.golds}`,
        answer(audit?.original),
        answer(audit?.cheat),
      ];
    }),
  ]);
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, k) => (k % 4 === 1 || k % 4 === 2 ? "---:" : "---"))), ...rows.map(line)].join("\n");
}

/** How many golds' values lie outside the spread of the others, in words. @param {Record<Kind, Measured>} found */
function alarmsOf(found) {
  const audits = Object.values(found).flatMap((one) => Object.values(one.audits));
  const [alarms, golds] = [audits.reduce((sum, one) => sum + one.alarms, 0), audits.reduce((sum, one) => sum + one.golds, 0)];
  return `Of all values of golds here, ${alarms} of ${golds} (${((100 * alarms) / golds).toFixed(0)}%) lie outside the spread of the others.`;
}

/** @param {string} document @param {Record<Kind, Measured>} found */
export function documentWith(document, found) {
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END, document.indexOf(BEGIN))];
  if (begin < 0 || end < 0) throw new Error(`${DOCUMENT} has no place for the table`);
  return `${document.slice(0, begin + BEGIN.length)}\n\n${tableOf(found)}\n\n${alarmsOf(found)}\n\n${document.slice(end)}`;
}

if (process.argv[1] === import.meta.filename) {
  const found = spreads();
  writeFileSync(join(ROOT, MODULE), moduleOf(found));
  const path = join(ROOT, DOCUMENT);
  writeFileSync(path, documentWith(readFileSync(path, "utf8"), found));
}
