// The page's address: it is read once, and then follows the settings.

import { PARAMETERS, VIEW, viewText } from "./parameters.js";
import { concerns, defaultsOf, formatValue, methodOf, modelFor, NO_LIMITS, parseValue, SETTINGS, valueOf } from "./settings.js";
import { forgetName, text as texts } from "../text/index.js";

/** @typedef {import("./settings.js").Settings} Settings */
/** @typedef {import("./settings.js").Limits} Limits */
/** @typedef {import("./parameters.js").View} View */

/**
 * Reads the page's address. Nothing is dropped silently: each unknown or invalid value gives a notice
 * that names the parameter, and the default is used.
 *
 * @param {string} search
 * @param {Limits} [limits]
 * @returns {{settings: Settings, view: View, notices: string[]}}
 */
export function parseSearch(search, limits = NO_LIMITS) {
  const given = new URLSearchParams(search);
  const defaults = defaultsOf(methodOf(given.getAll("method").at(-1) ?? "").name);
  if (!limits.classes.includes(defaults.forget)) [defaults.forget] = limits.classes;
  /** @type {Record<string, unknown>} */
  const settings = { ...defaults };
  /** @type {Record<string, unknown>} */
  const view = { ...VIEW };
  const notices = [];
  for (const name of new Set(given.keys())) {
    const all = given.getAll(name);
    const text = all.at(-1) ?? "";
    const setting = SETTINGS.find((candidate) => candidate.name === name);
    const parameter = PARAMETERS.find((candidate) => candidate.name === name);
    /** @param {string} value */
    const parse = (value) => (setting === undefined ? parameter?.parse(value) : parseValue(setting, value, limits));
    if (ADVERTISERS.get(name)?.test(text)) continue;
    const parsed = parsedFrom(text, parse);
    if (parsed === undefined) {
      // Hosts, trackers, and social networks add parameters: only those that resemble one of ours are reported.
      const meant = meantBy(name);
      if (meant !== undefined) notices.push(texts.notices.unknown(name, meant));
      continue;
    }
    if (all.length > 1) notices.push(texts.notices.repeated(name, text));
    const usual = setting === undefined ? (parameter?.initial ?? "") : formatValue(valueOf(defaults, setting));
    if (!parsed.ok) notices.push(texts.notices.invalid(name, text, parsed.wanted, usual));
    else if (setting === undefined) view[name] = parsed.value;
    else if (!setting.own || parsed.value !== setting.default) settings[name] = parsed.value;
  }
  if (methodOf(defaults.method).closed_form) settings.steps = defaults.steps;
  const { set, data } = /** @type {Settings} */ (/** @type {unknown} */ (settings));
  if (!given.has("model") && data === "cifar10") settings.model = modelFor(set);
  return {
    settings: /** @type {Settings} */ (/** @type {unknown} */ (settings)),
    view: /** @type {View} */ (/** @type {unknown} */ (view)),
    notices,
  };
}

/** Values that networks of advertisers give parameters of our names, or of names that resemble ours. */
const ADVERTISERS = new Map([
  ["device", /^[cmt]$/],
  ["network", /^([adegosx]|ytv?|vp|gtv|search|content|youtube|\{.*\})$/i],
  ["mode", /^(?!resnet|own)/],
]);

/**
 * Reads a value as it stands, or without the punctuation, quotes, and blanks that stood around the address in a text.
 *
 * @template {{ok: boolean}} Parsed
 * @param {string} text
 * @param {(text: string) => Parsed | undefined} parse
 */
function parsedFrom(text, parse) {
  const parsed = parse(text);
  const bare = text.replace(/^[\p{Pi}\p{Ps}\p{Z}\p{C}"'<]+|[\p{P}\p{Z}\p{C}>]+$/gu, "");
  if (parsed === undefined || parsed.ok || bare === "" || bare === text) return parsed;
  const again = parse(bare);
  return again?.ok ? again : parsed;
}

/** Synonyms of our parameters, beside the engine's own names. @type {Record<string, string>} */
const SYNONYMS = {
  class: "forget",
  forget_class: "forget",
  learning_rate: "lr",
  rate: "lr",
  optimiser: "optim",
  epochs: "steps",
  iterations: "steps",
  batch_size: "batch",
  network: "model",
  dataset: "data",
  images: "data",
  gpu: "device",
  forget_set: "set",
  setseed: "set_seed",
  picked: "photos",
};

/**
 * The parameter that an unknown one probably means: a synonym, other capitals, or a typo.
 *
 * @param {string} name
 */
function meantBy(name) {
  const plain = name.toLowerCase().replaceAll("-", "_");
  const known = [...SETTINGS, ...PARAMETERS].map((one) => one.name);
  return (
    SYNONYMS[plain] ??
    SETTINGS.find(({ field }) => field !== "" && field === plain)?.name ??
    known.find((one) => one === plain || (one.length > 3 && slips(one, plain)))
  );
}

/**
 * Whether two words differ by one letter left out, added, or changed, or by two letters swapped. With one
 * letter changed a short word is another word: site is no slip for size.
 *
 * @param {string} word
 * @param {string} other
 */
function slips(word, other) {
  if (Math.abs(word.length - other.length) > 1) return false;
  let from = 0;
  while (from < word.length && word[from] === other[from]) from += 1;
  const [a, b] = [word.slice(from), other.slice(from)];
  const changed = word.length > 4 && a.slice(1) === b.slice(1);
  return changed || a.slice(1) === b || a === b.slice(1) || (a.slice(2) === b.slice(2) && a[0] === b[1] && a[1] === b[0]);
}

/**
 * The address with all settings but some that have their default, and with every parameter of the view that
 * differs from its own.
 *
 * @param {Settings} settings
 * @param {Readonly<View>} [view]
 */
export function toSearch(settings, view = VIEW) {
  const method = methodOf(settings.method);
  const given = SETTINGS.filter((setting) => {
    if (setting.own) return settings[setting.name] !== undefined && concerns(setting, method);
    return setting.later !== true || formatValue(valueOf(settings, setting)) !== formatValue(setting.default);
  });
  const all = [
    ...given.map((setting) => [setting.name, formatValue(valueOf(settings, setting))]),
    ...PARAMETERS.map(({ name }) => [name, viewText(view, name)]),
  ];
  const parts = all.flatMap(([name, text]) => (text === undefined ? [] : [`${name}=${readable(text)}`]));
  return `?${parts.join("&")}`;
}

/** Escapes only what an address needs escaped, so that commas and the like stay readable. @param {string} [text] */
function readable(text = "") {
  return encodeURIComponent(text).replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%2F", "/");
}

/**
 * The address of a page that shows exactly this.
 *
 * @param {string} page  this page's address, with or without its query
 * @param {Settings} settings
 * @param {Readonly<View>} view
 */
export function linkTo(page, settings, view) {
  return addressWith(page, toSearch(settings, view), "");
}

/**
 * The address of a page that shows a game of the blind test, and nothing else but its defaults.
 *
 * @param {string} page
 * @param {string} game
 * @param {Readonly<View>} view
 */
export function linkToGame(page, game, { lang }) {
  return addressWith(page, `?${lang === "" ? "" : `lang=${lang}&`}blind=${readable(game)}`, "#blind");
}

/** @param {string} page @param {string} search @param {string} hash */
function addressWith(page, search, hash) {
  const address = new URL(page);
  // Some hosts redirect index.html and lose what follows it.
  if (address.protocol !== "file:") address.pathname = address.pathname.replace(/\/index\.html$/, "/");
  address.search = search;
  address.hash = hash;
  return address.href;
}

/**
 * The code that shows this as an embedded figure on another page.
 *
 * @param {string} page
 * @param {Settings} settings
 * @param {Readonly<View>} view
 */
export function embedCode(page, settings, view) {
  const link = linkTo(page, settings, { ...view, embed: true, autostart: false, debug: false });
  // Always said, so that its height fits whatever a later default may be.
  const address = view.size === VIEW.size ? `${link}&size=${view.size}` : link;
  const title = texts.share.title(forgetName(settings));
  const allow = [...(view.figure === "picture" ? ["camera", "clipboard-read"] : []), "clipboard-write"].join("; ");
  const height = HEIGHTS[view.size][view.figure];
  // Browsers that know frame-sizing make it as high as the figure; the others have the height, also without the style.
  const styles = { border: 0, height: "auto", "min-height": `${height}px`, "frame-sizing": "content-height" };
  const style = Object.entries(styles)
    .map((entry) => entry.join(": "))
    .join("; ");
  return (
    `<iframe src="${escaped(address)}" title="${escaped(title)}" ` +
    `width="100%" height="${height}" loading="lazy" allow="${allow}" style="${style}"></iframe>`
  );
}

/** As an attribute's value in HTML. @param {string} text */
function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

/**
 * Heights for a column of 660 pixels: what www/srfl-figure.js has, compact ones with room for what a run adds.
 *
 * @type {Record<import("./parameters.js").Size, Record<import("./parameters.js").Figure, number>>}
 */
export const HEIGHTS = {
  compact: { curve: 560, roll: 560, verdict: 640, compare: 640, flow: 560, sheet: 560, map: 640, picture: 560, recovery: 640, blind: 1000 },
  full: {
    curve: 1030,
    roll: 1320,
    verdict: 4910,
    compare: 1620,
    flow: 1040,
    sheet: 1140,
    map: 1160,
    picture: 1100,
    recovery: 2310,
    blind: 1150,
  },
};
