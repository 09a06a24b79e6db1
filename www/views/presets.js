// sRFL as the research note's pseudo code has it, and as its author's published code has it: what of the
// settings they decide, set at once.

import { AUTHOR } from "../generated/schema.js";
import { text } from "../text/index.js";
import { defaultsOf, formatValue, withMethod } from "../settings/settings.js";
import { find, make, makeButton, whenChanged } from "./dom.js";

/** @typedef {import("../settings/settings.js").Settings} Settings */

const METHOD = "srfl";

/** What the presets decide. */
const DECIDED = /** @type {(keyof typeof AUTHOR)[]} */ (Object.keys(AUTHOR));

/** @typedef {Partial<Settings>} Preset */

/** @type {Readonly<Record<"note" | "author", Preset>>} */
export const PRESETS = Object.freeze({
  // The page's own defaults follow the pseudo code, and fill in what it leaves open.
  note: Object.fromEntries(DECIDED.map((name) => [name, defaultsOf(METHOD)[name]])),
  author: { ...AUTHOR, shifts: [...AUTHOR.shifts] },
});

/** Where each comes from. */
const SOURCES = { note: "", author: "https://github.com/Sangdo-Han/unlearning" };

/**
 * The settings with a preset; steps, images, and seed stay as they are.
 *
 * @param {Settings} settings
 * @param {Preset} preset
 * @returns {Settings}
 */
export function withPreset(settings, preset) {
  const { steps, method } = settings;
  return { ...withMethod(settings, METHOD), ...(method === METHOD ? { steps } : {}), ...preset };
}

/**
 * Whether the settings are those of a preset.
 *
 * @param {Settings} settings
 * @param {Preset} preset
 */
export function isPreset(settings, preset) {
  const same = (/** @type {(typeof DECIDED)[number]} */ name) =>
    formatValue(/** @type {Settings[typeof name]} */ (preset[name])) === formatValue(settings[name]);
  return settings.method === METHOD && DECIDED.every(same);
}

/**
 * @param {() => Readonly<import("../app/state.js").State>} state
 * @param {(settings: Settings) => void} change
 * @returns {import("../app/state.js").View}
 */
export function presetsView(state, change) {
  const rows = /** @type {const} */ (["note", "author"]).map((name) => {
    const { label, about, source } = text.presets[name];
    const described = `preset-${name}-about`;
    const button = makeButton({ "aria-describedby": described, "aria-pressed": "false" }, label, () =>
      change(withPreset(state().settings, PRESETS[name])),
    );
    const address = SOURCES[name];
    const from = address === "" ? source : make("a", { href: address, target: "_blank", rel: "noopener" }, source);
    return {
      name,
      button,
      element: make("div", { class: "preset" }, button, make("p", { class: "fine", id: described }, about, " ", from)),
    };
  });
  find("#presets").append(make("legend", {}, text.presets.legend), ...rows.map(({ element }) => element));
  return whenChanged(
    ({ settings, limits }) => [settings, limits],
    ({ settings, limits }) => {
      for (const { name, button, element } of rows) {
        button.setAttribute("aria-pressed", String(isPreset(settings, PRESETS[name])));
        // A roll by as many classes as there are, or more, is another roll.
        element.hidden = (PRESETS[name].shifts ?? []).some((shift) => Math.abs(shift) >= limits.classes.length);
      }
    },
  );
}
