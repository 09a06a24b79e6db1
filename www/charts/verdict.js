// The small charts of the verdict: relearning, distributions, and the plane of features.

import { percent } from "../text/format.js";
import { text } from "../text/index.js";
import { bottomAxis, frame, percentAxis, spread } from "./plot.js";

/** @typedef {import("../verdict/assessment.js").Assessment} Assessment */
/** @typedef {import("../verdict/assessment.js").NetworkFigures} NetworkFigures */
/** @typedef {{width: number, height: number}} Size */

/** @type {{key: "original" | "gold" | "unlearned", color: string, dash: string | undefined}[]} */
export const NETWORKS = [
  { key: "original", color: "var(--muted)", dash: "2,3" },
  { key: "gold", color: "var(--cosine)", dash: "6,4" },
  { key: "unlearned", color: "var(--forget)", dash: undefined },
];

const LABEL = 14;
/** From a mean to its label, px. */
const ABOVE = 13;
/** Letters of a label in the plane, where custom names may be longer; the summary below has them in full. */
const LETTERS = 12;

/** @param {string} name */
function short(name) {
  return name.length > LETTERS ? `${name.slice(0, LETTERS - 1)}…` : name;
}

/** @param {{key: "original" | "gold" | "unlearned"}} network */
function nameOf({ key }) {
  return text.networks[key];
}

/**
 * The networks there are, with their figures.
 *
 * @param {Assessment} assessment
 */
function present(assessment) {
  return NETWORKS.flatMap(({ key, ...look }) => {
    const network = assessment[key];
    return network === null ? [] : [{ key, network, ...look }];
  });
}

/**
 * Accuracy on the forgotten class while it is learned again.
 *
 * @param {import("./plot.js").Plot} Plot
 * @param {Assessment} assessment
 * @param {Size} size
 */
export function relearnChart(Plot, assessment, { width, height }) {
  const lines = present(assessment).map(({ network, ...rest }) => ({
    ...rest,
    points: network.relearn_curve.map((accuracy, step) => ({ step, y: 100 * accuracy })),
  }));
  const steps = Math.max(4, ...lines.map(({ points }) => points.length - 1));
  return Plot.plot({
    width,
    height,
    ...frame({ right: 74 }),
    ariaLabel: text.verdict.relearning,
    ariaDescription: relearnSummary(assessment),
    x: { domain: [0, steps] },
    y: { domain: [0, 100] },
    marks: [
      Plot.gridY({ ticks: 4, stroke: "var(--line)", strokeOpacity: 0.6 }),
      bottomAxis(Plot, text.verdict.relearning_axis, 4),
      percentAxis(Plot, 4),
      ...lines.flatMap(({ points, color, dash }) => [
        Plot.lineY(points, { x: "step", y: "y", stroke: color, strokeWidth: 2, strokeDasharray: dash }),
        Plot.dot(points.slice(-1), { x: "step", y: "y", r: 3.5, fill: color }),
      ]),
      ...lines.map(({ key, points, color }) =>
        Plot.text(points.slice(-1), {
          x: "step",
          y: "y",
          text: () => text.networks[key],
          fill: color,
          textAnchor: "start",
          dx: 8,
          dy: key === "gold" ? 8 : 0,
          fontWeight: 600,
          stroke: "var(--paper)",
          strokeWidth: 4,
        }),
      ),
    ],
  });
}

/**
 * How a figure is spread over the class's test images.
 *
 * @param {import("./plot.js").Plot} Plot
 * @param {Assessment} assessment
 * @param {"loss" | "entropy"} name
 * @param {Size} size
 */
export function distributionChart(Plot, assessment, name, { width, height }) {
  const networks = present(assessment);
  const { top } = networks[0].network[name];
  const bins = networks[0].network[name].histogram.length;
  const lines = networks.map(({ network, ...rest }) => ({
    ...rest,
    points: network[name].histogram.map((share, bin) => ({ x: ((bin + 0.5) * top) / bins, y: 100 * share })),
  }));
  const high = Math.max(10, ...lines.flatMap(({ points }) => points.map(({ y }) => y)));
  const peaks = lines.map(({ key, color, points }) => {
    const peak = points.reduce((best, point) => (point.y > best.y ? point : best));
    return { key, color, ...peak };
  });
  const labels = spread(peaks, (high * LABEL) / (height - 54), 0, high * 1.05);
  return Plot.plot({
    width,
    height,
    ...frame({ right: 12 }),
    ariaLabel: text.verdict.distribution(name),
    ariaDescription: distributionSummary(assessment, name),
    x: { domain: [0, top] },
    y: { domain: [0, high * 1.08] },
    marks: [
      bottomAxis(Plot, text.verdict.distribution_axis(name), 4),
      percentAxis(Plot, 3),
      ...lines.map(({ points, color, dash }) =>
        Plot.lineY(points, { x: "x", y: "y", curve: "step", stroke: color, strokeWidth: 2, strokeDasharray: dash }),
      ),
      ...labels.map((label) =>
        Plot.text([label], {
          x: "x",
          y: "y",
          text: nameOf,
          fill: label.color,
          textAnchor: label.x > top / 2 ? "end" : "start",
          dy: -6,
          fontWeight: 600,
          stroke: "var(--paper)",
          strokeWidth: 4,
        }),
      ),
    ],
  });
}

/** @param {Assessment} assessment */
function relearnSummary(assessment) {
  const each = present(assessment).map(({ key, network: { relearn_curve: curve } }) =>
    text.verdict.relearned(text.networks[key], curve[0], curve[curve.length - 1], curve.length - 1),
  );
  return text.verdict.relearning_summary(each);
}

/**
 * @param {Assessment} assessment
 * @param {"loss" | "entropy"} name
 */
function distributionSummary(assessment, name) {
  const means = present(assessment).map(
    ({ key, network }) => /** @type {[string, number]} */ ([text.networks[key], network[name].summary.mean]),
  );
  return text.verdict.distribution_summary(name, means);
}

/**
 * Where the networks put the classes, in words: how far the forgotten class's mean lies from that of
 * the class nearest to it.
 *
 * @param {Assessment} assessment
 * @param {readonly string[]} classes
 */
export function planeSummary({ plane }, classes) {
  const each = NETWORKS.flatMap(({ key }) => {
    const means = plane[key]?.means ?? [];
    const own = means.find((mean) => mean.class === plane.classes[0]);
    if (own === undefined) return [];
    const others = means
      .filter((mean) => mean !== own)
      .map((mean) => ({ name: classes[mean.class], far: Math.hypot(mean.at[0] - own.at[0], mean.at[1] - own.at[1]) }));
    const nearest = others.reduce((best, other) => (other.far < best.far ? other : best));
    return [/** @type {[string, string, number]} */ ([text.networks[key], nearest.name, nearest.far])];
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
  const { plane } = assessment;
  const places = classes.map((name, label) => [
    text.verdict.row_mean(name),
    ...NETWORKS.map(
      ({ key }) =>
        plane[key]?.means
          .find((mean) => mean.class === label)
          ?.at.map((value) => value.toFixed(2))
          .join(", ") ?? "–",
    ),
  ]);
  return { head: [text.verdict.columns.what, ...NETWORKS.map(nameOf)], rows: [...relearning, ...spreads, ...places] };
}

/**
 * Test images of the class and of those it is taken for, by each network in turn, in the plane of
 * the original's two principal axes.
 *
 * @param {import("./plot.js").Plot} Plot
 * @param {Assessment} assessment
 * @param {Size} size
 * @param {readonly string[]} classes
 */
export function planeChart(Plot, { plane }, { width, height }, classes) {
  const scenes = NETWORKS.flatMap(({ key }) => {
    const scene = plane[key];
    return scene === null ? [] : [{ key, scene }];
  });
  const points = scenes.flatMap(({ key, scene }) =>
    scene.images.flatMap((places, k) => places.map(([x, y]) => ({ key, x, y, class: plane.classes[k] }))),
  );
  const means = scenes.flatMap(({ key, scene }) =>
    scene.means.map(({ class: label, at: [x, y] }) => ({ key, x, y, class: label, shown: plane.classes.includes(label) })),
  );
  const [forget] = plane.classes;
  const color = (/** @type {{class: number}} */ point) =>
    ["var(--forget)", "var(--retain)", "var(--cosine)", "var(--muted)"][plane.classes.indexOf(point.class)] ?? "var(--line)";
  const shape = (/** @type {{class: number}} */ point) =>
    ["circle", "triangle", "square", "cross"][plane.classes.indexOf(point.class)] ?? "circle";
  const facet = width < 560 ? "fy" : "fx";
  const margin = { top: 24, right: 8, bottom: 8, left: 8 };
  const heights = [...points, ...means].map(({ y }) => y);
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  // Classes that lie close would write over each other; a label is as high as its letters.
  const scale = (high - low) / (height / (facet === "fy" ? scenes.length : 1) - margin.top - margin.bottom);
  const labels = scenes.flatMap(({ key }) => {
    const own = means.filter((mean) => mean.shown && mean.key === key).map((mean) => ({ ...mean, y: mean.y + ABOVE * scale }));
    return spread(own, LABEL * scale, low, high);
  });
  return Plot.plot({
    width,
    height,
    ...frame(margin),
    ariaLabel: text.verdict.plane,
    x: { axis: null },
    y: { axis: null, domain: [low, high] },
    symbol: { type: "identity" },
    color: { type: "identity" },
    [facet]: { domain: scenes.map(({ key }) => key), axis: null },
    marks: [
      Plot.text(scenes, { [facet]: "key", text: nameOf, frameAnchor: "top-left", dy: -18, fill: "var(--ink)", fontWeight: 650 }),
      Plot.dot(points, {
        x: "x",
        y: "y",
        [facet]: "key",
        fill: color,
        symbol: shape,
        r: (/** @type {{class: number}} */ point) => (point.class === forget ? 2.4 : 1.8),
        fillOpacity: 0.55,
      }),
      Plot.dot(
        means.filter(({ shown }) => !shown),
        { x: "x", y: "y", [facet]: "key", r: 2.5, stroke: "var(--muted)" },
      ),
      Plot.dot(
        means.filter(({ shown }) => shown),
        { x: "x", y: "y", [facet]: "key", r: 6, fill: color, symbol: shape, stroke: "var(--paper)", strokeWidth: 1.5 },
      ),
      Plot.text(labels, {
        x: "x",
        y: "y",
        [facet]: "key",
        text: (/** @type {{class: number}} */ mean) => short(classes[mean.class]),
        fill: color,
        fontWeight: 650,
        stroke: "var(--paper)",
        strokeWidth: 4,
      }),
    ],
  });
}
