// The two line charts with their sentence, summary, and table.

import { accuracyChart, accuracyTable } from "../charts/accuracy.js";
import { lossChart, lossTable } from "../charts/loss.js";
import { canvas } from "../charts/plot.js";
import { methodName, text } from "../text/index.js";
import { rolls } from "../app/state.js";
import { accuracySummary, lossSummary, sentence } from "../text/sentences.js";
import { find, lazyTable, make, setText } from "./dom.js";

/** @typedef {import("../app/state.js").Shown} Shown */
/** @typedef {import("../charts/plot.js").Plot} Plot */

/**
 * @param {{selector: string, name: string, unseen?: boolean, empty: string,
 *   newest: (shown: Shown) => unknown,
 *   chart: (plot: Plot, shown: Shown, size: {width: number, height: number}) => Element | undefined,
 *   table: (shown: Shown) => {head: string[], rows: string[][]}}} parts
 * @returns {import("../app/state.js").View}
 */
function curve({ selector, name, unseen = false, empty, newest, chart, table }) {
  const figure = find(selector);
  const holder = find(".plot", figure);
  /** @type {Shown | null} */
  let shown = null;
  const redraw = canvas(holder, (Plot, size) => (shown === null ? undefined : chart(Plot, shown, size)), {
    unseen,
    empty,
    missing: text.charts.no_library,
  });
  const fill = lazyTable(find("details", figure), name, () => (shown === null ? { head: [], rows: [] } : table(shown)));

  /** @type {unknown} */
  let drawn;
  return (state) => {
    const next = state.shown;
    const latest = next === null ? undefined : newest(next);
    if (next === shown && latest === drawn) return;
    shown = next;
    drawn = latest;
    redraw();
    fill();
  };
}

/** @returns {import("../app/state.js").View} */
export function accuracyView() {
  const words = find("#sentence");
  const sources = [...document.querySelectorAll("[data-source]")].map((tag) => /** @type {HTMLElement} */ (tag));
  const draw = curve({
    selector: "#chart-accuracy",
    name: text.charts.accuracy_table,
    unseen: true,
    empty: text.charts.accuracy_empty,
    newest: ({ history }) => history.latest,
    chart: (Plot, { history, settings }, size) =>
      accuracyChart(Plot, history, { steps: settings.steps, ariaDescription: accuracySummary(history, settings.forget), ...size }),
    table: ({ history }) => accuracyTable(history.evals),
  });
  let said = "";
  return (state) => {
    draw(state);
    const { shown, recordedNote } = state;
    for (const source of sources) {
      source.hidden = shown === null;
      source.classList.toggle("live", shown?.source === "live");
      setText(
        source,
        shown === null ? "" : text.charts.source(text.sources[shown.source], shown.settings.forget, methodName(shown.settings.method)),
      );
    }
    const { claim, caveat } = shown === null ? { claim: recordedNote, caveat: "" } : sentence(shown);
    if (claim === "" || said === claim + caveat) return;
    said = claim + caveat;
    words.replaceChildren(claim, " ", make("span", { class: "caveat" }, caveat));
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
    newest: ({ history }) => history.steps.at(-1),
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
