// One embedded figure among others on a page: it runs only while visible, one at a time, and
// talks to the page around it.

import { settled } from "../app/coming.js";
import { emit } from "../app/events.js";
import { parseSearch, toSearch } from "../settings/address.js";
import { text } from "../text/index.js";
import { DEFAULTS, defaultsOf, formatValue, modelFor, parseValue, SETTINGS } from "../settings/settings.js";

/** @typedef {import("../app/state.js").Store} Store */
/** @typedef {import("../app/state.js").State} State */
/** @typedef {import("../run/runner.js").Runner} Runner */
/** @typedef {import("../settings/settings.js").Settings} Settings */
/** @typedef {import("../settings/parameters.js").View} View */

/** After this long the page around learns how high the figure is, whatever is still to come, ms. */
const PATIENCE = 5000;

/** All figures of this site in one page use a channel of this name. */
const CHANNEL = "srfl-figures";

/**
 * Pauses the run while the figure is out of sight or its tab is in the background, and resumes it
 * afterwards. When another figure of the page starts, the run stays paused.
 *
 * @param {Store} store
 * @param {Runner} runner
 */
export function runInSight(store, runner) {
  let inSight = true;
  /** Paused from here, to resume when it is visible again. */
  let held = false;
  const seen = () => inSight && document.visibilityState === "visible";
  const channel = openChannel();
  let busy = false;

  const adapt = () => {
    const { stage } = store.state;
    const working = stage === "running" || stage === "loading";
    if (working && !busy) channel?.postMessage("begins");
    busy = working;
    if (stage === "running" && !seen()) {
      held = true;
      runner.pause();
    } else if (held && seen() && (stage === "paused" || stage === "pausing")) {
      held = false;
      runner.start();
    } else if (held && stage !== "paused" && stage !== "pausing") {
      held = false;
    }
  };
  channel?.addEventListener("message", () => {
    held = false;
    const { stage } = store.state;
    if (stage === "running") runner.pause();
    // A pause waits for a run; what is downloaded so far is in the browser's cache.
    else if (stage === "loading") runner.stop();
  });
  // In a frame, too, this observes what is really visible.
  new IntersectionObserver(([entry]) => {
    inSight = entry.isIntersecting;
    adapt();
  }).observe(document.body);
  document.addEventListener("visibilitychange", adapt);
  // Not by a view: those wait for frames to be drawn, and out of sight none are.
  store.listen(adapt);
}

/**
 * Without it, in browsers that deny frames any shared storage, each figure runs on its own.
 *
 * @returns {BroadcastChannel | undefined}
 */
function openChannel() {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    return undefined;
  }
}

/**
 * Tells the page around this one what happens here, and takes commands from allowed origins.
 *
 * @param {Store} store
 * @param {Runner} runner
 * @param {View} view
 */
export function talkWithParent(store, runner, view) {
  if (window.parent === window) return;
  /** @param {Record<string, unknown>} message */
  const tell = (message) => {
    // Nothing in it is secret: whoever embeds the page may read it.
    window.parent.postMessage({ ...message, source: "srfl" }, "*");
  };
  window.addEventListener("srfl", (event) => tell(/** @type {CustomEvent} */ (event).detail));
  window.addEventListener("message", ({ data, origin, source }) => {
    if (source !== window.parent || !(view.allow.includes(origin) || view.allow.includes("*"))) return;
    const command = readCommand(data, store.state);
    if (command === undefined) return;
    if ("problem" in command) emit({ type: "error", kind: "message", message: command.problem });
    else if (command.type === "set") store.update({ settings: command.settings });
    else if (command.type === "address") follow(command.search);
    else runner[command.type]();
  });
  /** @param {string} search */
  const follow = (search) => {
    const { settings, view: next, notices } = parseSearch(search, store.state.limits);
    if (toSearch(DEFAULTS, { ...next, theme: view.theme }) !== toSearch(DEFAULTS, view)) {
      tell({ type: "listening", listening: false });
      location.replace(search);
      return;
    }
    view.theme = next.theme;
    setTheme(next.theme);
    store.update({ settings, notices });
  };
  tell({ type: "listening", listening: true });

  const main = /** @type {HTMLElement} */ (document.querySelector("main"));
  let told = 0;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(main.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    tell({ type: "height", height });
    resizeFrame();
  });
  // What stands below the figure would move with every part of it that comes.
  const patience = new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
  });
  void Promise.race([settled(), patience]).then(() => observer.observe(main));
}

/**
 * Browsers that know `frame-sizing` (Chromium 154) ask for the height anew only when told to. In an `<object>` they refuse.
 */
function resizeFrame() {
  try {
    /** @type {{requestResize?: () => void}} */ (window).requestResize?.();
  } catch {
    // The page around it has the message all the same.
  }
}

/** @param {import("../settings/parameters.js").Theme} theme */
function setTheme(theme) {
  const { dataset } = document.documentElement;
  if (theme === "auto") delete dataset.theme;
  else dataset.theme = theme;
}

/** @typedef {{type: "start" | "pause" | "reset"} | {type: "set", settings: Settings} | {type: "address", search: string} | {problem: string}} Command */

/**
 * Reads a message of the page around this one. Messages for others are ignored; an invalid value
 * is named in `problem`.
 *
 * @param {unknown} data
 * @param {Pick<State, "settings" | "limits">} state
 * @returns {Command | undefined}
 */
export function readCommand(data, { settings, limits }) {
  if (typeof data !== "object" || data === null) return undefined;
  const { target, type, search, settings: given } = /** @type {Record<string, unknown>} */ (data);
  if (target !== "srfl") return undefined;
  if (type === "start" || type === "pause" || type === "reset") return { type };
  if (type === "address" && typeof search === "string") return { type, search };
  if (type !== "set" || typeof given !== "object" || given === null || Array.isArray(given)) return undefined;
  /** @type {Record<string, unknown>} */
  const next = { ...settings };
  for (const [name, value] of Object.entries(given)) {
    const setting = SETTINGS.find((candidate) => candidate.name === name);
    if (setting === undefined) return { problem: text.notices.no_setting(name) };
    if (value === null) {
      next[name] = defaultsOf(String(next.method))[setting.name];
      continue;
    }
    const plain = typeof value === "string" || typeof value === "number" || (Array.isArray(value) && value.every(Number.isInteger));
    const shown = plain ? formatValue(/** @type {string | number | number[]} */ (value)) : "";
    const parsed = parseValue(setting, shown, limits);
    if (!parsed.ok) {
      return {
        problem: text.notices.bad_setting(name, plain ? shown : typeof value, parsed.wanted),
      };
    }
    next[name] = parsed.value;
  }
  // As in the form, the network follows the forget set until another one is chosen.
  const { set, model } = settings;
  const follows = settings.data === "cifar10" && model === modelFor(set) && !Object.hasOwn(given, "model");
  if (follows) next.model = modelFor(/** @type {Settings["set"]} */ (next.set));
  return { type: "set", settings: /** @type {Settings} */ (/** @type {unknown} */ (next)) };
}
