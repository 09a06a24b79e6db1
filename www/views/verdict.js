// The verdict: the unlearned network compared with gold and the original, on demand and at the end of a run.

import { farthest, mark, ofImages, rowsOf, rulerFor, shownRange, shownValue } from "../verdict/assessment.js";
import { doubtsAbout } from "../verdict/spread.js";
import { verdict } from "../verdict/words.js";
import {
  distributionChart,
  hasImages,
  imagesChart,
  planeChart,
  planeSummary,
  prototypesChart,
  relearnChart,
  stagesChart,
  verdictTable,
} from "../charts/verdict.js";
import { canvas } from "../charts/plot.js";
import { percent } from "../text/format.js";
import { forgetName, methodName, text } from "../text/index.js";
import { drawSoon } from "../app/draw-queue.js";
import { buttons, judgedNow, resting, retrainable } from "../app/state.js";
import { classBar } from "./bar.js";
import { button, columnHead, find, lazyTable, make, rowOf, setText, tableOf } from "./dom.js";

/** @typedef {import("../verdict/assessment.js").Assessment} Assessment */
/** @typedef {import("../app/state.js").Judged} Judged */
/** @typedef {import("../charts/plot.js").Plot} Plot */
/** @typedef {import("../charts/plot.js").Size} Size */

/**
 * @param {import("../run/runner.js").Runner} runner
 * @returns {import("../app/state.js").View}
 */
export function verdictView(runner) {
  const section = find("#verdict");
  const assess = button("#assess", () => runner.assess());
  // Gold is made where the page has all that the original learned; else retraining is a run like any other.
  let makesGold = false;
  const retrain = button("#retrain", () => (makesGold ? runner.retrain() : runner.compare(["retrain"])));
  /** Whether the verdict may point to that button. */
  let offered = false;
  const line = find(".line", section);
  const tag = find(".tag", section);
  const about = find(".about", section);
  const results = find(".results", section);
  const table = find(".table", section);
  const spread = find(".spread", section);
  const flow = find(".flow", section);
  // Of single images, of all classes, there is nothing to see in them.
  const ofClass = [find("#verdict-flow"), find("#verdict-prototypes"), find("#verdict-stages"), find("#verdict-plane")];
  const byImage = find("#verdict-images");
  const flowTitle = find("#verdict-flow-title");
  const planeWords = find("#verdict-plane .summary");
  /** @type {Judged | null} */
  let judged = null;
  /** What it is judged by. @type {import("../verdict/spread.js").Ruler | null} */
  let ruler = null;
  /** @type {HTMLDetailsElement} */
  const details = find("details.data", section);
  const fill = lazyTable(details, text.verdict.table, () => judged && verdictTable(judged.assessment, judged.classes));
  /** @type {[string, (plot: Plot, assessment: Assessment, size: Size, classes: readonly string[]) => Element | undefined][]} */
  const charts = [
    ["#verdict-relearn", (plot, assessment, size) => relearnChart(plot, assessment, size, ruler)],
    ["#verdict-prototypes", (plot, assessment, size) => prototypesChart(plot, assessment, size, ruler)],
    ["#verdict-stages", (plot, assessment, size) => stagesChart(plot, assessment, size, ruler)],
    ["#verdict-loss", (plot, assessment, size) => distributionChart(plot, assessment, "loss", size)],
    ["#verdict-images", imagesChart],
    ["#verdict-entropy", (plot, assessment, size) => distributionChart(plot, assessment, "entropy", size)],
    ["#verdict-plane", planeChart],
  ];
  const redraws = charts.map(([selector, chart]) => {
    const draw = (/** @type {Plot} */ plot, /** @type {Size} */ size) => judged && chart(plot, judged.assessment, size, judged.classes);
    return canvas(find(`${selector} .plot`), draw, { missing: text.verdict.no_library });
  });

  const show = () => {
    results.hidden = judged === null;
    tag.hidden = judged === null;
    if (judged === null) {
      setText(line, text.html.verdict_first);
      setText(about, "");
      return;
    }
    const { source, assessment, settings, classes, step, ms } = judged;
    const { forget, train, test } = settings;
    ruler = rulerFor(assessment, settings);
    setText(line, verdict(assessment, forget, ruler, offered));
    tag.classList.toggle("live", source === "live");
    setText(tag, text.sources[source]);
    setText(about, text.verdict.about({ method: methodName(settings.method), step, forget: forgetName(settings), train, test, ms }));
    table.replaceChildren(metrics(assessment, ruler));
    setText(spread, ruler === null ? "" : text.verdict.spread(ruler));
    for (const figure of ofClass) figure.hidden = ofImages(assessment);
    // Runs that were recorded before these were measured have none.
    ofClass[1].hidden ||= (assessment.unlearned.prototypes ?? []).length === 0;
    ofClass[2].hidden ||= (assessment.unlearned.stage_probes ?? []).length === 0;
    byImage.hidden = !hasImages(assessment);
    setText(flowTitle, text.verdict.flow(forget));
    flow.replaceChildren(...(ofImages(assessment) ? [] : flowBars(assessment, forget, classes, ruler)));
    setText(planeWords, planeSummary(assessment, classes));
    fill();
    for (const redraw of redraws) redraw();
  };

  return (state) => {
    assess.disabled = !buttons(state).assess;
    // Gold is of the run that is shown, whatever the form says meanwhile.
    const possible = retrainable(state);
    const { set, forget } = (possible && state.shown?.settings) || state.settings;
    const single = set !== "class";
    makesGold = single || possible;
    retrain.disabled = makesGold ? !buttons(state).retrain : !resting(state);
    setText(retrain, single ? text.html.sheet_retrain : text.verdict.retrain(forget));
    setText(assess, judgedNow(state) ? text.verdict.again : text.html.assess);
    if (state.judged === judged) return;
    judged = state.judged;
    offered = retrainable(state) && state.shown?.retrained !== true;
    drawSoon(show);
  };
}

/** Rows of a compact figure. */
export const FEW = 5;

/** @param {Assessment} assessment @param {import("../verdict/spread.js").Ruler | null} ruler */
function metrics(assessment, ruler) {
  const { original, gold, unlearned } = assessment;
  const telling = farthest(assessment, FEW, ruler);
  const { original: before, gold: target, unlearned: after } = text.networks;
  const head = [text.verdict.columns.metric, before, target, after, text.verdict.columns.distance];
  const rows = rowsOf(assessment).map((row) => {
    const { label, meaning } = text.metrics[row.id];
    const level = mark(row, unlearned, ruler);
    const values = [original, gold, unlearned].map((network) => (network === null ? "–" : shownValue(row, network)));
    const line = rowOf([label, ...values, ""]);
    line.dataset.figure = row.row ?? row.id;
    line.classList.toggle("lesser", !telling.includes(row));
    const doubts = ruler === null ? "" : text.verdict.doubts(doubtsAbout(ruler.audit(row)), ruler.audit(row));
    line.firstElementChild?.append(make("span", { class: "meaning" }, meaning));
    if (doubts !== "") line.firstElementChild?.append(make("span", { class: "doubts" }, doubts));
    const range = shownRange(row, ruler, gold);
    if (range !== "") line.children[2].append(make("span", { class: "range" }, range));
    const last = /** @type {HTMLElement} */ (line.lastElementChild);
    last.className = `mark ${level?.level ?? ""}`;
    if (level !== null) {
      const word = make("span", { class: "word visually-hidden" }, ` ${text.verdict.marks[level.level]}`);
      last.append(make("span", { "aria-hidden": "true" }, level.sign), word);
    }
    return line;
  });
  return tableOf(head.map(columnHead), rows);
}

/**
 * Shares of the unlearned network as bars, gold's as marks in its spread.
 *
 * @param {Assessment} assessment
 * @param {string} forget
 * @param {readonly string[]} classes
 * @param {import("../verdict/spread.js").Ruler | null} ruler
 */
function flowBars({ unlearned, gold }, forget, classes, ruler) {
  const ours = unlearned.accuracies.flow_test;
  const theirs = gold?.accuracies.flow_test;
  const ranges = theirs === undefined ? [] : (ruler?.flow(theirs) ?? []);
  return classes.map((name, label) => {
    const { element, show } = classBar(name);
    show(ours[label], theirs?.[label], name === forget, ranges[label]);
    const value = make("span", { class: "value" }, theirs === undefined ? "" : percent(theirs[label]));
    // The bracket in words.
    const range = ranges[label]?.map((share) => percent(share));
    if (range !== undefined) value.append(make("span", { class: "visually-hidden" }, ` (${text.verdict.range(range[0], range[1])})`));
    element.append(value);
    return element;
  });
}
