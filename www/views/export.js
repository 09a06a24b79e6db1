// Saves what is shown: its metrics, and its curve as a picture.

import { png, standaloneSvg } from "../charts/picture.js";
import { runCsv } from "../run/run-csv.js";
import { buttons } from "../app/state.js";
import { text } from "../text/index.js";
import { accuracySummary } from "../text/sentences.js";
import { find, save, setText } from "./dom.js";

/**
 * @param {import("../run/runner.js").Runner} runner
 * @param {() => Readonly<import("../app/state.js").State>} state
 * @returns {import("../app/state.js").View}
 */
export function exportView(runner, state) {
  const [csv, asSvg, asPng] = ["#save-csv", "#save-svg", "#save-png"].map((id) => /** @type {HTMLButtonElement} */ (find(id)));
  const said = find("#recording-said");
  const name = () => {
    const { shown } = state();
    return `srfl-${shown?.settings.forget}-${shown?.settings.method}`;
  };
  csv.addEventListener("click", () => {
    const { shown } = state();
    if (shown !== null) save(`${name()}.csv`, "text/csv", runCsv(shown));
  });
  const drawn = () => {
    const { shown } = state();
    const chart = document.querySelector("#chart-accuracy .plot svg");
    return shown === null || !(chart instanceof SVGSVGElement)
      ? undefined
      : standaloneSvg(chart, accuracySummary(shown.history, shown.settings.forget));
  };
  asSvg.addEventListener("click", () => {
    const svg = drawn();
    if (svg === undefined) setText(said, text.save.no_curve);
    else save(`${name()}.svg`, "image/svg+xml", svg);
  });
  asPng.addEventListener("click", () => {
    const svg = drawn();
    if (svg === undefined) {
      setText(said, text.save.no_curve);
      return;
    }
    png(svg).then(
      (picture) => save(`${name()}.png`, "image/png", picture),
      (error) => setText(said, text.save.no_picture(error.message)),
    );
  });
  const network = /** @type {HTMLButtonElement} */ (find("#save-network"));
  network.addEventListener("click", () => {
    network.disabled = true;
    runner.network().then(
      (bytes) => save(`${name()}.safetensors`, "application/octet-stream", bytes),
      (error) => setText(said, text.save.no_network(error.message)),
    );
  });
  return (present) => {
    const { shown } = present;
    network.disabled = !buttons(present).assess;
    for (const button of [csv, asSvg, asPng]) button.disabled = shown === null;
  };
}
