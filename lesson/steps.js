// What each step shows: parameters of the page's address. The texts are in text/.

import { FORGET } from "./values.js";

/** Everything in sight, as the texts speak of it. All on the processor: there a seed gives everyone the same values. */
const SAME = { embed: "1", size: "full", forget: FORGET, device: "cpu", seed: "1" };
const RECORDED = "class,start,pause,step,stop,reset,status,device,share,caption,text";

/** @type {readonly Record<string, string>[]} */
export const FIGURES = [
  { ...SAME, figure: "flow", at: "0", hide: `${RECORDED},replay` },
  { ...SAME, figure: "roll", at: "0", hide: `${RECORDED},replay` },
  { ...SAME, figure: "curve", hide: "class,step,stop,replay,share,caption" },
  { ...SAME, figure: "curve", at: "0", hide: RECORDED },
  { ...SAME, figure: "verdict", hide: `${RECORDED},replay` },
  { ...SAME, figure: "compare", methods: "srfl,delete,head-only", hide: "class,start,step,reset,replay,device,share,caption" },
  { ...SAME, figure: "sheet", set: "random", hide: "class,start,pause,step,stop,reset,status,device,share,caption,text" },
];

/**
 * The address of a step's figure.
 *
 * @param {number} index
 * @param {string} language
 */
export function figureAddress(index, language) {
  // The folder: some hosts redirect index.html and lose the query.
  const address = new URL("../", import.meta.url);
  for (const [name, value] of Object.entries({ ...FIGURES[index], lang: language })) address.searchParams.set(name, value);
  return address;
}

/**
 * The step that an address asks for, from 0.
 *
 * @param {string} search
 */
export function stepOf(search) {
  const asked = Number(new URLSearchParams(search).get("step") ?? 1);
  return Number.isInteger(asked) ? Math.max(0, Math.min(asked - 1, FIGURES.length - 1)) : 0;
}
