// The parts of the lesson: which of them a length has, how long each takes, and what each step shows, as parameters
// of the page's address. The texts are in text/.

import { FORGET } from "./values.js";

/** Everything in sight, as the texts speak of it. All on the processor: there a seed gives everyone the same values. */
const SAME = { embed: "1", size: "full", forget: FORGET, device: "cpu", seed: "1" };
const RECORDED = "class,start,pause,step,stop,reset,status,device,share,caption,text";

/** The steps, in the order of their texts. @typedef {typeof STEPS[number]} Step */
export const STEPS = /** @type {const} */ (["know", "roll", "forget", "curve", "verdict", "cheat", "photos", "map", "blind"]);

/** The quiz stands before and after the steps. @typedef {Step | "before" | "after"} Part */

/** @type {Readonly<Record<Step, Record<string, string>>>} */
export const FIGURES = {
  know: { ...SAME, figure: "flow", at: "0", hide: `${RECORDED},replay` },
  roll: { ...SAME, figure: "roll", at: "0", hide: `${RECORDED},replay` },
  // From before the first step: the recorded curve would answer what is to be guessed.
  forget: { ...SAME, figure: "curve", at: "0", hide: "class,step,stop,replay,share,caption" },
  curve: { ...SAME, figure: "curve", at: "0", hide: RECORDED },
  verdict: { ...SAME, figure: "verdict", hide: `${RECORDED},replay` },
  cheat: { ...SAME, figure: "compare", methods: "srfl,delete,head-only", hide: "class,start,step,reset,replay,device,share,caption" },
  photos: { ...SAME, figure: "sheet", set: "random", hide: "class,start,pause,step,stop,reset,status,device,share,caption,text" },
  map: { ...SAME, figure: "map", at: "0", hide: RECORDED },
  blind: { ...SAME, figure: "blind", blind: FORGET, hide: "caption,share" },
};

/** What an address that names no length means. */
export const USUAL = 30;

/** The steps of each length, in minutes, and their minutes. @type {Readonly<Record<number, Partial<Record<Part, number>>>>} */
export const LENGTHS = {
  15: { know: 2, roll: 3, forget: 5, verdict: 5 },
  30: { know: 3, roll: 4, forget: 7, curve: 3, verdict: 5, cheat: 4, photos: 4 },
  45: { before: 2, know: 3, roll: 4, forget: 7, curve: 3, verdict: 5, map: 5, cheat: 4, photos: 4, blind: 5, after: 3 },
};

/** Minutes of the quiz, which the longest has and the others can have. */
const { before, after } = /** @type {{before: number, after: number}} */ (LENGTHS[45]);

/** @typedef {{length: number, quiz: boolean}} Plan */

/**
 * The parts of a plan with their minutes, in order.
 *
 * @param {Plan} plan
 * @returns {{part: Part, minutes: number}[]}
 */
export function partsOf({ length, quiz }) {
  const minutes = { ...(quiz ? { before } : {}), ...LENGTHS[length], ...(quiz ? { after } : {}) };
  return Object.entries(minutes).map(([part, taken]) => ({ part: /** @type {Part} */ (part), minutes: taken }));
}

/** Whether a part is a step. @param {Part} part @returns {part is Step} */
export const isStep = (part) => part !== "before" && part !== "after";

/** The steps of a plan, in order. @param {Plan} plan */
export const stepsOf = (plan) =>
  partsOf(plan)
    .map(({ part }) => part)
    .filter(isStep);

/**
 * The number of each step, as texts that speak of another step name it.
 *
 * @param {Plan} plan
 * @returns {Record<string, string>}
 */
export function stepNumbers(plan) {
  return Object.fromEntries(stepsOf(plan).map((step, k) => [`${step}_step`, String(k + 1)]));
}

/**
 * The plan that an address asks for.
 *
 * @param {string} search
 * @returns {Plan}
 */
export function planOf(search) {
  const given = new URLSearchParams(search);
  const asked = Number(given.get("length") ?? USUAL);
  const length = Object.hasOwn(LENGTHS, asked) ? asked : USUAL;
  return { length, quiz: "before" in LENGTHS[length] || given.get("quiz") === "1" };
}

/**
 * The place in its plan that an address asks for, from 0.
 *
 * @param {string} search
 */
export function placeOf(search) {
  const plan = planOf(search);
  const parts = partsOf(plan).map(({ part }) => part);
  const asked = new URLSearchParams(search).get("step");
  if (asked === null) return 0;
  if (!/^\d+$/.test(asked)) return Math.max(0, parts.indexOf(/** @type {Part} */ (asked)));
  const steps = stepsOf(plan);
  return parts.indexOf(steps[Math.max(0, Math.min(Number(asked), steps.length) - 1)]);
}

/**
 * The address of a part, as the lesson's page has it.
 *
 * @param {Plan} plan
 * @param {Part} part
 * @param {string} language
 */
export function addressOf(plan, part, language) {
  const name = isStep(part) ? String(stepsOf(plan).indexOf(part) + 1) : part;
  return `?step=${name}&lang=${language}${planQuery(plan)}`;
}

/** What an address says about a plan: nothing of the usual one. @param {Plan} plan */
export function planQuery({ length, quiz }) {
  return `${length === USUAL ? "" : `&length=${length}`}${quiz && !("before" in LENGTHS[length]) ? "&quiz=1" : ""}`;
}

/**
 * The address of a step's figure.
 *
 * @param {Step} step
 * @param {string} language
 */
export function figureAddress(step, language) {
  // The folder: some hosts redirect index.html and lose the query.
  const address = new URL("../", import.meta.url);
  for (const [name, value] of Object.entries({ ...FIGURES[step], lang: language })) address.searchParams.set(name, value);
  return address;
}
