// Saves what is shown: its metrics, and its curve as a picture.

import { png, standaloneSvg } from "../charts/picture.js";
import { runCsv } from "../run/run-csv.js";
import { buttons } from "../app/state.js";
import { text } from "../text/index.js";
import { accuracySummary } from "../text/sentences.js";
import { button, find, save, setText } from "./dom.js";

/**
 * @param {import("../run/runner.js").Runner} runner
 * @param {() => Readonly<import("../app/state.js").State>} state
 * @returns {import("../app/state.js").View}
 */
export function exportView(runner, state) {
  const said = find("#recording-said");
  const name = () => {
    const { shown } = state();
    return `srfl-${shown?.settings.forget}-${shown?.settings.method}`;
  };
  const csv = button("#save-csv", () => {
    const { shown } = state();
    if (shown !== null) save(`${name()}.csv`, "text/csv", runCsv(shown));
  });
  /** @param {(svg: string) => unknown} keep */
  const withCurve = (keep) => {
    const { shown } = state();
    const chart = document.querySelector("#chart-accuracy .plot svg");
    if (shown === null || !(chart instanceof SVGSVGElement)) setText(said, text.save.no_curve);
    else keep(standaloneSvg(chart, accuracySummary(shown.history, shown.settings.forget)));
  };
  const asSvg = button("#save-svg", () => withCurve((svg) => save(`${name()}.svg`, "image/svg+xml", svg)));
  const asPng = button("#save-png", () =>
    withCurve((svg) =>
      png(svg).then(
        (picture) => save(`${name()}.png`, "image/png", picture),
        (error) => setText(said, text.save.no_picture(error.message)),
      ),
    ),
  );
  const network = button("#save-network", () => {
    network.disabled = true;
    runner.network().then(
      (bytes) => save(`${name()}.safetensors`, "application/octet-stream", bytes),
      (error) => setText(said, text.save.no_network(error.message)),
    );
  });
  return (present) => {
    const { shown } = present;
    network.disabled = !buttons(present).assess;
    for (const needy of [csv, asSvg, asPng]) needy.disabled = shown === null;
  };
}
