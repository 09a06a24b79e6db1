// Buttons, progress, status and the device in use.

import { buttons } from "../app/state.js";
import { deviceLine, progressOf, speedLine } from "../text/sentences.js";
import { find, setText } from "./dom.js";

/** A status that changes with every step is announced to screen readers at most this often, ms. */
const TELL = 10_000;

/**
 * @param {import("../run/runner.js").Runner} runner
 * @returns {import("../app/state.js").View}
 */
export function controls(runner) {
  /** @param {string} id */
  const button = (id) => /** @type {HTMLButtonElement} */ (find(`#${id}`));
  const start = button("start");
  const pause = button("pause");
  const step = button("step");
  const stop = button("stop");
  const reset = button("reset");
  start.addEventListener("click", () => runner.start());
  pause.addEventListener("click", () => runner.pause());
  step.addEventListener("click", () => runner.step());
  stop.addEventListener("click", () => runner.stop());
  reset.addEventListener("click", () => runner.reset());

  const bar = /** @type {HTMLProgressElement} */ (find("#progress"));
  const status = find("#status");
  const speed = find("#speed");
  const device = find("#device-line");
  let told = 0;
  let stage = "";

  return (state) => {
    const { startLabel, ...enabled } = buttons(state);
    setText(start, startLabel);
    start.disabled = !enabled.start;
    pause.disabled = !enabled.pause;
    step.disabled = !enabled.step;
    stop.disabled = !enabled.stop;
    reset.disabled = !enabled.reset;

    const { text, fraction } = progressOf(state);
    const now = performance.now();
    // Shown at once, announced rarely.
    const speak = state.stage !== stage || now - told > TELL;
    status.setAttribute("aria-live", speak ? "polite" : "off");
    if (speak) told = now;
    stage = state.stage;
    setText(status, text);
    bar.hidden = fraction === undefined;
    if (typeof fraction === "number") bar.value = fraction;
    else bar.removeAttribute("value");
    setText(speed, speedLine(state));
    setText(device, deviceLine(state));
  };
}
