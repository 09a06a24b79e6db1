// Saves a run of this visit to a file, and opens such a file.

import { recordingOf } from "../run/recording.js";
import { runConfig } from "../settings/settings.js";
import { text } from "../text/index.js";
import { adapterName } from "../engine/device.js";
import { resting } from "../app/state.js";
import { button, find, save, setText } from "./dom.js";

/** @typedef {import("../app/state.js").State} State */

/**
 * @param {import("../run/runner.js").Runner} runner
 * @param {import("../run/replay.js").Replay} replay
 * @param {() => Readonly<State>} state
 * @returns {import("../app/state.js").View}
 */
export function recordingFiles(runner, replay, state) {
  /** @type {HTMLInputElement} */
  const input = find("#recording-file");
  const said = find("#recording-said");
  const open = button("#open-recording", () => input.click());
  const keep = button("#save-recording", () => {
    const { shown, judged, model, device } = state();
    if (shown?.source !== "live" || model === null) return;
    const { settings, history } = shown;
    // A verdict on an earlier step does not belong to this file.
    const own = judged?.source === "live" && judged.step === history.step ? judged : null;
    const recording = recordingOf(
      { config: runConfig(settings), history, assessment: own?.assessment ?? null, assessedMs: own?.ms ?? 0 },
      {
        model: model.name,
        model_sha256: model.sha256,
        device: shown.device,
        adapter: device?.adapter ? adapterName(device.adapter) : null,
        created: new Date().toISOString(),
      },
    );
    save(`srfl-${settings.forget}-${settings.method}.json`, "application/json", `${JSON.stringify(recording)}\n`);
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
  };
}
