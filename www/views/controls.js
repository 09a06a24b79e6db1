// Buttons, progress, status and the device in use.

import { buttons } from "../app/state.js";
import { deviceLine, progressOf, speedLine } from "../text/sentences.js";
import { button, find, setText } from "./dom.js";

/** A status that changes with every step is announced to screen readers at most this often, ms. */
const TELL = 10_000;

/**
 * @param {import("../run/runner.js").Runner} runner
 * @returns {import("../app/state.js").View}
 */
export function controls(runner) {
  const pressed = /** @type {const} */ (["start", "pause", "step", "stop", "reset"]);
  const all = pressed.map((name) => ({ name, element: button(`#${name}`, () => runner[name]()) }));

  const bar = /** @type {HTMLProgressElement} */ (find("#progress"));
  const status = find("#status");
  const speed = find("#speed");
  const device = find("#device-line");
  let told = 0;
  let stage = "";

  return (state) => {
    const { startLabel, ...enabled } = buttons(state);
    setText(all[0].element, startLabel);
    for (const { name, element } of all) element.disabled = !enabled[name];

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
