// The settings as a form, made from the table in settings/settings.js.

import { methodName, text as texts } from "../text/index.js";
import {
  changed,
  concerns,
  DEFAULTS,
  formatValue,
  maximum,
  methodOf,
  modelFor,
  parseValue,
  SETTINGS,
  valueOf,
} from "../settings/settings.js";
import { find, make, makeButton, setText, whenChanged } from "./dom.js";

/** @typedef {import("../settings/settings.js").Setting} Setting */
/** @typedef {import("../settings/settings.js").Settings} Settings */

/**
 * @param {() => Readonly<import("../app/state.js").State>} state
 * @param {(settings: Settings) => void} change
 * @returns {import("../app/state.js").View}
 */
export function settingsForm(state, change) {
  const form = find("#settings-form");
  form.addEventListener("submit", (event) => event.preventDefault());
  /** @type {Map<string, HTMLFieldSetElement>} */
  const groups = new Map();
  const grouped = SETTINGS.filter(({ group }) => group !== "");
  const fields = grouped.map((setting) => {
    const { element, show } = field(setting, state, change);
    const name = setting.group;
    if (!groups.has(name)) groups.set(name, make("fieldset", {}, make("legend", {}, name)));
    groups.get(name)?.append(element);
    return show;
  });
  const defaults = makeButton({ id: "defaults" }, texts.settings.defaults, () => {
    // Custom images and network stay: the page was loaded with them. So does what is to be forgotten.
    const { settings, limits: at } = state();
    const { forget, set, set_seed, photos, data } = settings;
    const model = settings.model === "own" ? "own" : (at.base ?? modelFor(set));
    const train = /** @type {Setting} */ (SETTINGS.find(({ name }) => name === "train"));
    const restored = { ...DEFAULTS, forget, set, set_seed, photos, data, model, test: Math.min(DEFAULTS.test, at.test) };
    change(changed(restored, train, Math.min(DEFAULTS.train, at.train)));
  });
  form.append(make("div", { class: "groups" }, ...groups.values()), defaults);

  const summary = find("#settings-summary");
  return whenChanged(
    ({ settings, limits }) => [settings, limits],
    ({ settings, limits }) => {
      for (const show of fields) show(settings, limits);
      const { method, optim, shifts } = settings;
      const optimizer = optim === "adam" ? "Adam" : "SGD";
      const rolled = method === "srfl" ? shifts : null;
      setText(summary, texts.settings.summary({ ...settings, method: methodName(method), optimizer, shifts: rolled }));
    },
  );
}

/**
 * The field of one setting, and what shows its value.
 *
 * @param {Setting} setting
 * @param {() => Readonly<import("../app/state.js").State>} state
 * @param {(settings: Settings) => void} change
 */
export function field(setting, state, change) {
  const { name, label, help, kind, min } = setting;
  const id = `setting-${name}`;
  const described = `${id}-help`;
  const input =
    setting.choices === undefined
      ? make("input", {
          id,
          name,
          type: "number",
          inputmode: kind === "whole" ? "numeric" : "decimal",
          min: min === undefined ? undefined : String(min),
          step: kind === "whole" ? "1" : "any",
          "aria-describedby": described,
        })
      : make(
          "select",
          { id, name, "aria-describedby": described },
          ...setting.choices.map((choice) => make("option", { value: choice.value }, choice.label)),
        );
  const problem = make("p", { class: "problem", role: "alert", hidden: true });

  /** Whether something is being typed that is no setting yet. */
  let typed = false;
  /** The setting as last shown, and all of them. */
  let shown = "";
  /** @type {Settings | undefined} */
  let before;
  input.addEventListener("input", () => (typed = true));
  input.addEventListener("change", () => {
    typed = false;
    const parsed = parseValue(setting, input.value, state().limits);
    input.setAttribute("aria-invalid", String(!parsed.ok));
    problem.hidden = parsed.ok;
    if (parsed.ok) change(changed(state().settings, setting, parsed.value));
    else setText(problem, texts.settings.invalid(parsed.wanted, formatValue(valueOf(state().settings, setting))));
  });

  const element = make(
    "div",
    { class: "field" },
    make("div", { class: "row" }, make("label", { for: id }, label), input),
    make("p", { class: "help", id: described }, help),
    problem,
  );

  /** @param {Settings} settings @param {import("../settings/settings.js").Limits} limits */
  const show = (settings, limits) => {
    element.hidden = !concerns(setting, methodOf(settings.method)) || (name === "model" && limits.base !== undefined);
    const text = formatValue(valueOf(settings, setting));
    if (input instanceof HTMLSelectElement && name === "method") {
      // Some methods forget a class and nothing else.
      for (const option of input.options) option.disabled = settings.set !== "class" && methodOf(option.value).needs_class;
    }
    if (input instanceof HTMLSelectElement && !Array.from(input.options).some(({ value }) => value === text)) {
      input.append(make("option", { value: text }, text));
    }
    if (input instanceof HTMLInputElement) {
      const max = maximum(setting, limits);
      if (Number.isFinite(max)) input.max = String(max);
    }
    // What is being typed stays, whatever else the page learns meanwhile, unless the setting itself changes.
    if (text !== shown) typed = false;
    // What is invalid stays with its reason until any setting changes.
    const invalid = input.getAttribute("aria-invalid") === "true";
    const stale = invalid ? settings !== before : input.value !== text;
    [shown, before] = [text, settings];
    if (!typed && stale) {
      input.value = text;
      input.setAttribute("aria-invalid", "false");
      problem.hidden = true;
    }
  };
  return { element, show };
}
