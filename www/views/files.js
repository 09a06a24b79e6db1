// Saves what is shown, its run, its network, its metrics, and its curve as a picture; and opens a saved run.

import { png, standaloneSvg } from "../charts/picture.js";
import { adapterName } from "../engine/device.js";
import { recordingOf } from "../run/recording.js";
import { comparedIn } from "../run/replay.js";
import { mapToRecord } from "../run/territory.js";
import { runCsv } from "../run/run-csv.js";
import { runConfig } from "../settings/settings.js";
import { buttons, judgedNow, resting } from "../app/state.js";
import { text } from "../text/index.js";
import { accuracySummary } from "../text/sentences.js";
import { button, find, save, setText } from "./dom.js";

/**
 * @param {import("../run/runner.js").Runner} runner
 * @param {import("../run/replay.js").Replay} replay
 * @param {() => Readonly<import("../app/state.js").State>} state
 * @returns {import("../app/state.js").View}
 */
export function filesView(runner, replay, state) {
  const said = find("#recording-said");
  const name = () => {
    const { shown } = state();
    const { settings } = shown ?? state();
    return `srfl-${comparedIn(settings)}-${settings.method}`;
  };
  const csv = button("#save-csv", () => {
    const { shown } = state();
    if (shown !== null) save(`${name()}.csv`, "text/csv", runCsv(shown));
  });
  /** @param {(svg: string) => unknown} keep */
  const withCurve = (keep) => {
    const { shown } = state();
    const chart = document.querySelector("#chart-accuracy .plot > svg");
    if (shown === null || !(chart instanceof SVGSVGElement)) setText(said, text.save.no_curve);
    else keep(standaloneSvg(chart, accuracySummary(shown)));
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
  /** @type {HTMLInputElement} */
  const input = find("#recording-file");
  const open = button("#open-recording", () => input.click());
  const keep = button("#save-recording", () => {
    const now = state();
    const { shown, map, model, device } = now;
    if (shown?.source !== "live" || model === null) return;
    const { settings, history } = shown;
    // A verdict on an earlier step does not belong to this file.
    const own = judgedNow(now) ? now.judged : null;
    const recording = recordingOf(
      {
        config: runConfig(settings),
        history,
        assessment: own?.assessment ?? null,
        recovery: own?.recovery ?? null,
        assessedMs: own?.ms ?? 0,
        map: mapToRecord(map),
      },
      {
        model: model.name,
        model_sha256: model.sha256,
        device: shown.device,
        adapter: device?.adapter ? adapterName(device.adapter) : null,
        created: new Date().toISOString(),
      },
    );
    save(`${name()}.json`, "application/json", `${JSON.stringify(recording)}\n`);
    setText(said, text.recorded.saved);
  });
  input.addEventListener("change", async () => {
    const file = input.files?.[0];
    input.value = "";
    if (file === undefined) return;
    const problem = await replay.open(file, () => runner.leave());
    setText(said, problem === "" ? text.recorded.shown(file.name) : problem);
    said.classList.toggle("problem", problem !== "");
  });
  const own = find("#own-not-shared");
  return (present) => {
    const { stage, shown, settings } = present;
    // A recording refers to published images by their index: it would show others instead of custom ones.
    own.hidden = settings.data !== "own";
    const rests = resting(present);
    keep.disabled = !(rests && stage !== "idle" && shown?.source === "live" && shown.history.step > 0 && shown.settings.data === "cifar10");
    open.disabled = !rests;
    network.disabled = !buttons(present).assess;
    for (const needy of [csv, asSvg, asPng]) needy.disabled = shown === null;
  };
}
