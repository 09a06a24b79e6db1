// Controls of the recorded run: play it, or go to a step.

import { text } from "../text/index.js";
import { button, find, setText } from "./dom.js";

/**
 * @param {import("../run/replay.js").Replay} replay
 * @returns {import("../app/state.js").View}
 */
export function replayView(replay) {
  const box = find("#replay");
  const slider = /** @type {HTMLInputElement} */ (find("input", box));
  const place = find("output", box);
  let playing = false;
  const play = button("#replay button", () => (playing ? replay.pause() : replay.play()));
  slider.addEventListener("input", () => replay.to(Number(slider.value)));
  return ({ replayed, shown }) => {
    box.hidden = replayed === null || shown?.source !== "recorded";
    if (replayed === null) return;
    ({ playing } = replayed);
    const { history, at } = replayed;
    const step = history.evals[at]?.step ?? 0;
    setText(play, playing ? text.recorded.hold : text.html.replay);
    slider.max = String(history.evals.length - 1);
    slider.value = String(at);
    slider.setAttribute("aria-valuetext", text.status.at({ step, of: history.step }));
    setText(place, text.charts.at_step(step));
  };
}
