// The two line charts with their sentence, summary, and table.

import { accuracyChart, accuracyTable } from "../charts/accuracy.js";
import { lossChart, lossTable } from "../charts/loss.js";
import { canvas } from "../charts/plot.js";
import { partOf } from "../run/part.js";
import { forgetName, methodName, text } from "../text/index.js";
import { rolls } from "../app/state.js";
import { accuracySummary, lossSummary, sentence } from "../text/sentences.js";
import { find, lazyTable, make, setText, whenChanged } from "./dom.js";

/** @typedef {import("../app/state.js").Shown} Shown */
/** @typedef {import("../charts/plot.js").Plot} Plot */

/**
 * @param {{selector: string, name: string, unseen?: boolean, empty: string,
 *   newest: (shown: Shown) => readonly unknown[],
 *   chart: (plot: Plot, shown: Shown, size: import("../charts/plot.js").Size) => Element | undefined,
 *   table: (shown: Shown) => {head: string[], rows: string[][]}}} parts
 * @returns {import("../app/state.js").View}
 */
function curve({ selector, name, unseen = false, empty, newest, chart, table }) {
  const figure = find(selector);
  /** @type {Shown | null} */
  let shown = null;
  const options = { unseen, empty, missing: text.charts.no_library };
  const redraw = canvas(find(".plot", figure), (Plot, size) => shown && chart(Plot, shown, size), options);
  const fill = lazyTable(find("details", figure), name, () => shown && table(shown));
  return whenChanged(
    (state) => [state.shown, ...(state.shown === null ? [] : newest(state.shown))],
    (state) => {
      ({ shown } = state);
      redraw();
      fill();
    },
  );
}

/** Whether a step says what its batch got right. @param {import("../run/history.js").StepRecord} step */
function hasDot({ facc_batch: facc, racc_batch: racc }) {
  return typeof facc === "number" || typeof racc === "number";
}

/** @returns {import("../app/state.js").View} */
export function accuracyView() {
  const said = find("#sentence");
  /** @type {NodeListOf<HTMLElement>} */
  const sources = document.querySelectorAll("[data-source]");
  const draw = curve({
    selector: "#chart-accuracy",
    name: text.charts.accuracy_table,
    unseen: true,
    empty: text.charts.accuracy_empty,
    // Each batch is a dot.
    newest: ({ history, gold }) => [history.latest, history.steps.at(-1), gold],
    chart: (Plot, shown, size) =>
      accuracyChart(Plot, shown, { steps: shown.settings.steps, ariaDescription: accuracySummary(shown), ...size }),
    table: ({ history, settings }) => accuracyTable(history.evals, settings.set),
  });
  const figure = find("#chart-accuracy");
  /** @type {NodeListOf<HTMLElement>} */
  const legends = figure.querySelectorAll("[data-sets]");
  const [gold, part, dots] = ["gold", "part", "dots"].map((name) => find(`.legend .${name}`, figure));
  let last = "";
  return (state) => {
    draw(state);
    const { shown, recordedNote } = state;
    const settings = shown?.settings ?? state.settings;
    const words = shown === null ? "" : text.charts.source(text.sources[shown.source], forgetName(settings), methodName(settings.method));
    for (const legend of legends) legend.hidden = !legend.dataset.sets?.split(" ").includes(settings.set);
    gold.hidden = typeof shown?.gold?.facc_train !== "number";
    part.hidden = !shown?.history.evals.some((record) => partOf(record, shown.history.original));
    dots.hidden = !shown?.history.steps.some(hasDot);
    for (const source of sources) {
      source.hidden = shown === null;
      source.classList.toggle("live", shown?.source === "live");
      // Without words it would keep no place for them.
      if (shown !== null) setText(source, words);
    }
    const { claim, caveat } = shown === null ? { claim: recordedNote, caveat: "" } : sentence(shown);
    if (claim === "" || last === claim + caveat) return;
    last = claim + caveat;
    said.replaceChildren(claim, " ", make("span", { class: "caveat" }, caveat));
  };
}

/** @returns {import("../app/state.js").View} */
export function lossView() {
  const figure = find("#chart-loss");
  const summary = find(".summary", figure);
  const legend = find(".legend", figure);
  const draw = curve({
    selector: "#chart-loss",
    name: text.charts.loss_table,
    empty: text.charts.loss_empty,
    newest: ({ history }) => [history.steps.at(-1)],
    chart: (Plot, { history, settings }, size) =>
      lossChart(Plot, history, { steps: settings.steps, ariaDescription: lossSummary(history), ...size }),
    table: ({ history }) => lossTable(history.steps),
  });
  return (state) => {
    draw(state);
    // The formula is sRFL's; other methods' lines are labeled with their terms.
    legend.hidden = !rolls(state.shown);
    setText(summary, state.shown === null ? "" : lossSummary(state.shown.history));
  };
}
