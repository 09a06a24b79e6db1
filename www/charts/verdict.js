// The small charts of the verdict: relearning, distributions, and the plane of features.

import { SHOTS } from "../generated/schema.js";
import { decimal, listed, percent } from "../text/format.js";
import { text } from "../text/index.js";
import { WITHIN } from "../verdict/spread.js";
import { bottomAxis, FRAME, LABEL, LABEL_STYLE, lineChart, percentAxis, spread } from "./plot.js";

/** @typedef {import("../verdict/assessment.js").Assessment} Assessment */
/** @typedef {import("../verdict/assessment.js").NetworkFigures} NetworkFigures */
/** @typedef {import("../verdict/spread.js").Ruler} Ruler */
/** @typedef {import("./plot.js").Plot} Plot */
/** @typedef {import("./plot.js").Size} Size */

/** @type {{key: "original" | "gold" | "unlearned", label: string, color: string, dash?: string}[]} */
const NETWORKS = [
  { key: "original", label: text.networks.original, color: "var(--muted)", dash: "2,3" },
  { key: "gold", label: text.networks.gold, color: "var(--cosine)", dash: "6,4" },
  { key: "unlearned", label: text.networks.unlearned, color: "var(--forget)" },
];

/** Of the forgotten class and those it is taken for, in the plane. */
const COLORS = ["var(--forget)", "var(--retain)", "var(--cosine)", "var(--muted)"];
const SYMBOLS = ["circle", "triangle", "square", "cross"];
/** From a mean to its label, px. */
const ABOVE = 13;
/** Letters of a label in the plane, where custom names may be longer; the summary below has them in full. */
const LETTERS = 12;

/** @param {string} name */
function short(name) {
  return name.length > LETTERS ? `${name.slice(0, LETTERS - 1)}…` : name;
}

/**
 * The networks there are, with their figures.
 *
 * @param {Assessment} assessment
 */
function present(assessment) {
  return NETWORKS.flatMap((look) => {
    const network = assessment[look.key];
    return network === null ? [] : [{ ...look, network }];
  });
}

/**
 * The edges of gold's spread as thin lines.
 *
 * @param {Plot} Plot
 * @param {readonly [number, number][]} band
 * @param {(k: number) => number} place  of a value on the axis
 */
function edges(Plot, band, place) {
  return [0, 1].map((edge) =>
    Plot.lineY(
      band.map((range, k) => ({ step: place(k), y: 100 * range[edge] })),
      { x: "step", y: "y", stroke: "var(--cosine)", strokeWidth: 1, strokeOpacity: 0.6 },
    ),
  );
}

/**
 * Accuracy on the forget set while it is learned again, beside gold's spread.
 *
 * @param {Plot} Plot
 * @param {Assessment} assessment
 * @param {Size} size
 * @param {Ruler | null} ruler
 */
export function relearnChart(Plot, assessment, size, ruler) {
  const band = assessment.gold === null ? [] : (ruler?.band("relearning", assessment.gold.relearn_curve) ?? []);
  const lines = present(assessment).map(({ network, ...look }) => ({
    ...look,
    points: network.relearn_curve.map((accuracy, step) => ({ step, y: 100 * accuracy })),
  }));
  return lineChart(Plot, lines, {
    ...size,
    marginRight: 74,
    ariaLabel: text.verdict.relearning,
    ariaDescription: relearnSummary(assessment),
    steps: Math.max(4, ...lines.map(({ points }) => points.length - 1)),
    named: false,
    below: [bottomAxis(Plot, text.verdict.relearning_axis, 4), percentAxis(Plot, 4), ...edges(Plot, band, (step) => step)],
    // The lines are of different length, so each name stands where its line ends.
    above: lines.map(({ key, label, points, color }) =>
      Plot.text(points.slice(-1), {
        x: "step",
        y: "y",
        text: () => label,
        fill: color,
        textAnchor: "start",
        dx: 8,
        dy: key === "gold" ? 8 : 0,
        ...LABEL_STYLE,
      }),
    ),
  });
}

/**
 * Accuracy on the class's test images once a few of its images stand in the last layer, beside gold's spread. Nothing
 * where no class was to be forgotten.
 *
 * @param {Plot} Plot
 * @param {Assessment} assessment
 * @param {Size} size
 * @param {Ruler | null} ruler
 */
export function prototypesChart(Plot, assessment, size, ruler) {
  const lines = present(assessment).map(({ network, ...look }) => ({
    ...look,
    points: (network.prototypes ?? []).map((accuracy, k) => ({ step: SHOTS[k], y: 100 * accuracy })),
  }));
  if (lines.some(({ points }) => points.length === 0)) return undefined;
  const band = assessment.gold === null ? [] : (ruler?.band("prototypes", assessment.gold.prototypes) ?? []);
  const each = lines.map(({ label, points }) => text.verdict.after_examples(label, points[0].y / 100, points[points.length - 1].y / 100));
  return lineChart(Plot, lines, {
    ...size,
    marginRight: 86,
    ariaLabel: text.verdict.prototypes,
    ariaDescription: text.verdict.prototypes_summary(each),
    steps: SHOTS[SHOTS.length - 1],
    below: [bottomAxis(Plot, text.verdict.prototypes_axis, 4), percentAxis(Plot, 4), ...edges(Plot, band, (k) => SHOTS[k])],
  });
}

/**
 * Where along the network the class is told apart: accuracy of a linear probe after each stage, beside gold's spread. Nothing where
 * no class was to be forgotten, and of runs that were recorded before it was measured.
 *
 * @param {Plot} Plot
 * @param {Assessment} assessment
 * @param {Size} size
 * @param {Ruler | null} ruler
 */
export function stagesChart(Plot, assessment, size, ruler) {
  const lines = present(assessment).map(({ network, ...look }) => ({
    ...look,
    points: (network.stage_probes ?? []).map((accuracy, k) => ({ step: k + 1, y: 100 * accuracy })),
  }));
  if (lines.some(({ points }) => points.length === 0)) return undefined;
  const band = assessment.gold === null ? [] : (ruler?.band("stages", assessment.gold.stage_probes) ?? []);
  const stages = lines[0].points.length;
  const each = lines.map(({ label, points }) =>
    text.verdict.after_stages(
      label,
      points.map(({ y }) => y / 100),
    ),
  );
  return lineChart(Plot, lines, {
    ...size,
    marginRight: 86,
    ariaLabel: text.verdict.stages,
    ariaDescription: text.verdict.stages_summary(each),
    from: 1,
    steps: stages,
    below: [
      bottomAxis(
        Plot,
        text.verdict.stages_axis,
        Array.from({ length: stages }, (_, k) => k + 1),
      ),
      percentAxis(Plot, 4),
      ...edges(Plot, band, (k) => k + 1),
    ],
  });
}

/**
 * Histograms, a line for each network, named at its peak.
 *
 * @param {Plot} Plot
 * @param {(ReturnType<typeof present>[number] & {shares: readonly number[]})[]} networks  shares: of the bins, which are equally wide
 * @param {Size} size
 * @param {{from: number, to: number, axis: string, label: string, description: string, behind?: ReturnType<Plot["ruleX"]>[]}} of  from, to: the edges
 *   of the first and the last bin; behind: marks behind the lines
 */
function histogramChart(
  Plot,
  networks,
  { width, height },
  { from, to, axis, label: ariaLabel, description: ariaDescription, behind = [] },
) {
  const lines = networks.map(({ shares, ...look }) => {
    const points = shares.map((share, bin) => ({ x: from + ((bin + 0.5) * (to - from)) / shares.length, y: 100 * share }));
    return { ...look, points, peak: points.reduce((best, point) => (point.y > best.y ? point : best)) };
  });
  const high = Math.max(10, ...lines.map(({ peak }) => peak.y));
  const peaks = lines.map(({ label, color, peak }) => ({ label, color, ...peak }));
  const middle = (from + to) / 2;
  return Plot.plot({
    width,
    height,
    ...FRAME,
    marginRight: 12,
    ariaLabel,
    ariaDescription,
    x: { domain: [from, to] },
    y: { domain: [0, high * 1.08] },
    marks: [
      bottomAxis(Plot, axis, 4),
      percentAxis(Plot, 3),
      ...behind,
      ...lines.map(({ points, color, dash }) =>
        Plot.lineY(points, { x: "x", y: "y", curve: "step", stroke: color, strokeWidth: 2, strokeDasharray: dash }),
      ),
      ...spread(peaks, (high * LABEL) / (height - 54), 0, high * 1.05).map(({ label, color, x, y }) =>
        Plot.text([[x, y]], { text: () => label, fill: color, textAnchor: x > middle ? "end" : "start", dy: -6, ...LABEL_STYLE }),
      ),
    ],
  });
}

/**
 * How a figure is spread over a class's test images, or over the images to forget.
 *
 * @param {Plot} Plot
 * @param {Assessment} assessment
 * @param {"loss" | "entropy"} name
 * @param {Size} size
 */
export function distributionChart(Plot, assessment, name, size) {
  const networks = present(assessment).map((one) => ({ ...one, shares: one.network[name].histogram }));
  return histogramChart(Plot, networks, size, {
    from: 0,
    to: assessment.original[name].top,
    axis: text.verdict.distribution_axis(name),
    label: text.verdict.distribution(name),
    description: distributionSummary(assessment, name),
  });
}

/** Of z the chart draws bins of this width, from here to there; the outermost hold everything beyond. */
const Z = { from: -8, to: 8, wide: 1 };

/**
 * Shares of z in bins.
 *
 * @param {readonly number[]} all
 */
function binned(all) {
  const bins = Array.from({ length: (Z.to - Z.from) / Z.wide }, () => 0);
  for (const z of all) bins[Math.max(0, Math.min(bins.length - 1, Math.floor((z - Z.from) / Z.wide)))] += 1 / all.length;
  return bins;
}

/**
 * The networks whose z are known, with them.
 *
 * @param {Assessment} assessment
 */
function measured(assessment) {
  return present(assessment).flatMap((one) => {
    const { by_image: found } = one.network;
    // Recordings from before it was measured have none.
    return found === null || found === undefined ? [] : [{ ...one, found }];
  });
}

/** Whether the images to forget were assessed one by one. @param {Assessment} assessment */
export function hasImages(assessment) {
  return measured(assessment).length > 0;
}

/**
 * The distribution of the images' z in each network. Nothing where they were not measured.
 *
 * @param {Plot} Plot
 * @param {Assessment} assessment
 * @param {Size} size
 */
export function imagesChart(Plot, assessment, size) {
  const networks = measured(assessment).map((one) => ({ ...one, shares: binned(one.found.z) }));
  if (networks.length === 0) return undefined;
  return histogramChart(Plot, networks, size, {
    ...Z,
    axis: text.verdict.by_image_axis,
    label: text.verdict.by_image,
    description: text.verdict.by_image_summary(networks.map(({ label, found }) => [label, found.mean])),
    behind: [Plot.ruleX([-WITHIN, WITHIN], { stroke: "var(--line)" })],
  });
}

/** @param {Assessment} assessment */
function relearnSummary(assessment) {
  const each = present(assessment).map(({ label, network: { relearn_curve: curve } }) =>
    text.verdict.relearned(label, curve[0], curve[curve.length - 1], curve.length - 1),
  );
  return text.verdict.relearning_summary(each);
}

/**
 * @param {Assessment} assessment
 * @param {"loss" | "entropy"} name
 */
function distributionSummary(assessment, name) {
  const means = present(assessment).map(({ label, network }) => /** @type {[string, number]} */ ([label, network[name].summary.mean]));
  return text.verdict.distribution_summary(name, means);
}

/**
 * Where the networks put the classes, in words: how far the forgotten class's mean lies from that of
 * the class nearest to it. Nothing where no class was to be forgotten.
 *
 * @param {Assessment} assessment
 * @param {readonly string[]} classes
 */
export function planeSummary({ plane }, classes) {
  if (plane === null) return "";
  const each = NETWORKS.flatMap(({ key, label }) => {
    const means = plane[key]?.means ?? [];
    const own = means.find((mean) => mean.class === plane.classes[0]);
    if (own === undefined) return [];
    const others = means
      .filter((mean) => mean !== own)
      .map((mean) => ({ name: classes[mean.class], far: Math.hypot(mean.at[0] - own.at[0], mean.at[1] - own.at[1]) }));
    const nearest = others.reduce((best, other) => (other.far < best.far ? other : best));
    return [/** @type {[string, string, number]} */ ([label, nearest.name, nearest.far])];
  });
  return text.verdict.plane_summary(classes[plane.classes[0]], each);
}

/**
 * All that the charts draw, as a table.
 *
 * @param {Assessment} assessment
 * @param {readonly string[]} classes
 */
export function verdictTable(assessment, classes) {
  const networks = NETWORKS.map(({ key }) => assessment[key]);
  /** @param {string} name @param {(network: NetworkFigures) => string} show */
  const row = (name, show) => [name, ...networks.map((network) => (network === null ? "–" : show(network)))];
  const longest = Math.max(...networks.map((network) => network?.relearn_curve.length ?? 0));
  const relearning = Array.from({ length: longest }, (_, step) =>
    row(text.verdict.row_relearning(step), ({ relearn_curve: curve }) => (step < curve.length ? percent(curve[step]) : "")),
  );
  const spreads = /** @type {const} */ (["loss", "entropy"]).flatMap((name) => {
    const { top, histogram } = assessment.original[name];
    const wide = top / histogram.length;
    return histogram.map((_, bin) =>
      row(text.verdict.row_distribution(name, bin * wide), (network) => percent(network[name].histogram[bin])),
    );
  });
  const prototypes = SHOTS.map((shots, k) =>
    row(text.verdict.row_prototypes(shots), ({ prototypes: after }) => (after?.[k] === undefined ? "" : percent(after[k]))),
  );
  const stages = (assessment.unlearned.stage_probes ?? []).map((_, k) =>
    row(text.verdict.row_stages(k + 1), ({ stage_probes: after }) => (after?.[k] === undefined ? "" : percent(after[k]))),
  );
  const known = measured(assessment);
  const deviations = (known.length === 0 ? [] : binned([])).map((_, bin) => [
    text.verdict.row_by_image(Z.from + bin * Z.wide),
    ...NETWORKS.map(({ key }) => {
      const found = known.find((one) => one.key === key)?.found;
      return found === undefined ? "–" : percent(binned(found.z)[bin]);
    }),
  ]);
  const { plane } = assessment;
  const places = (plane === null ? [] : classes).map((name, label) => [
    text.verdict.row_mean(name),
    ...NETWORKS.map(({ key }) => {
      const mean = plane?.[key]?.means.find((one) => one.class === label);
      return mean === undefined ? "–" : listed(mean.at.map((value) => decimal(value, 2)));
    }),
  ]);
  const head = [text.verdict.columns.what, ...NETWORKS.map(({ label }) => label)];
  return { head, rows: [...relearning, ...(plane === null ? [] : prototypes), ...stages, ...spreads, ...deviations, ...places] };
}

/**
 * Test images of the class and of those it is taken for, by each network in turn, in the plane of
 * the original's two principal axes. Nothing where no class was to be forgotten.
 *
 * @param {Plot} Plot
 * @param {Assessment} assessment
 * @param {Size} size
 * @param {readonly string[]} classes
 */
export function planeChart(Plot, { plane }, { width, height }, classes) {
  if (plane === null) return undefined;
  const scenes = NETWORKS.flatMap(({ key, label }) => {
    const scene = plane[key];
    return scene === null ? [] : [{ key, label, scene }];
  });
  const points = scenes.flatMap(({ key, scene }) =>
    scene.images.flatMap((places, k) => places.map(([x, y]) => ({ key, x, y, class: plane.classes[k] }))),
  );
  const means = scenes.flatMap(({ key, scene }) => scene.means.map(({ class: label, at: [x, y] }) => ({ key, x, y, class: label })));
  const [large, rings] = [true, false].map((shown) => means.filter((mean) => plane.classes.includes(mean.class) === shown));
  const fill = (/** @type {{class: number}} */ point) => COLORS[plane.classes.indexOf(point.class)] ?? "var(--line)";
  const symbol = (/** @type {{class: number}} */ point) => SYMBOLS[plane.classes.indexOf(point.class)] ?? "circle";
  const r = (/** @type {{class: number}} */ point) => (point.class === plane.classes[0] ? 2.4 : 1.8);
  const facet = width < 560 ? "fy" : "fx";
  const at = { x: "x", y: "y", [facet]: "key" };
  const margin = { marginTop: 24, marginRight: 8, marginBottom: 8, marginLeft: 8 };
  const heights = [...points, ...means].map(({ y }) => y);
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  // Classes that lie close would write over each other; a label is as high as its letters.
  const scale = (high - low) / (height / (facet === "fy" ? scenes.length : 1) - margin.marginTop - margin.marginBottom);
  const labels = scenes.flatMap(({ key }) => {
    const own = large.filter((mean) => mean.key === key).map((mean) => ({ ...mean, y: mean.y + ABOVE * scale }));
    return spread(own, LABEL * scale, low, high);
  });
  return Plot.plot({
    width,
    height,
    ...FRAME,
    ...margin,
    ariaLabel: text.verdict.plane,
    x: { axis: null },
    y: { axis: null, domain: [low, high] },
    symbol: { type: "identity" },
    color: { type: "identity" },
    [facet]: { domain: scenes.map(({ key }) => key), axis: null },
    marks: [
      Plot.text(scenes, { [facet]: "key", text: "label", frameAnchor: "top-left", dy: -18, fill: "var(--ink)", fontWeight: 650 }),
      Plot.dot(points, { ...at, fill, symbol, r, fillOpacity: 0.55 }),
      Plot.dot(rings, { ...at, r: 2.5, stroke: "var(--muted)" }),
      Plot.dot(large, { ...at, r: 6, fill, symbol, stroke: "var(--paper)", strokeWidth: 1.5 }),
      Plot.text(labels, { ...at, text: (/** @type {{class: number}} */ mean) => short(classes[mean.class]), fill, ...LABEL_STYLE }),
    ],
  });
}
