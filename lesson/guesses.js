// A guess before each answer: what is asked in which form, and the guess laid over what is true.

import { csvOf } from "../www/run/csv.js";
import { numberIn, percentage } from "../www/text/format.js";
import { make, setText } from "../www/views/dom.js";
import { fill, nodes } from "./text.js";

/** @typedef {typeof import("../www/text/index.js")} Texts */
/** A number on a slider up to `most`, or one of several names. What is true is a value of the texts (values.js). @typedef {{truth: string} & ({most: number, unit: "%" | ""} | {choices: readonly string[]})} Guess */

/** One for each step; the questions stand in the texts. @type {readonly Guess[]} */
export const GUESSES = [
  { truth: "worst_share", most: 100, unit: "%" },
  { truth: "above", choices: ["bird", "deer", "dog", "frog"] },
  { truth: "low_at", most: 300, unit: "" },
  { truth: "racc_test_last", most: 100, unit: "%" },
  { truth: "probe_gold", most: 100, unit: "%" },
  { truth: "winner", choices: ["srfl", "delete", "head-only"] },
  { truth: "photos_gold", most: 100, unit: "%" },
];

/**
 * The form of a step's guess, and the result that it is laid over, which stands in the answer.
 *
 * @param {Guess} guess
 * @param {string} question
 * @param {ReturnType<Texts["textOf"]>["lesson"]} text
 * @param {(name: string) => string} named  a choice, as people read it
 */
export function guessOf(guess, question, text, named) {
  const said = make("div", { class: "guessed", role: "status" });
  const track = make("div", { class: "over", "aria-hidden": "true", hidden: true });
  const { element: form, given, freeze } = "choices" in guess ? choice(guess, question, text, named) : slider(guess, question, text);
  const words = (/** @type {string | undefined} */ value) => (value === undefined || !("choices" in guess) ? value : named(value));

  /** @param {Record<string, string> | undefined} values */
  const reveal = (values) => {
    freeze();
    const [mine, truth] = [given(), values?.[guess.truth]];
    const shown = { guess: words(mine) ?? "", truth: words(truth) ?? "…" };
    const right = mine !== undefined && (mine === truth || ("most" in guess && numberIn(mine) === numberIn(truth ?? "")));
    setText(said, fill(mine === undefined ? text.noGuess : right ? text.rightGuess : text.guessed, shown));
    if (!("most" in guess) || truth === undefined) return;
    const marks = [...(mine === undefined ? [] : [mark("mine", mine, guess.most)]), mark("true", truth, guess.most)];
    track.replaceChildren(...marks);
    track.hidden = false;
  };
  return { element: make("div", { class: "guess" }, form), result: make("div", { class: "laid" }, said, track), given, words, reveal };
}

/** @param {"mine" | "true"} which @param {string} value @param {number} most */
function mark(which, value, most) {
  const element = make("span", { class: which });
  element.style.setProperty("--at", String(Math.min(1, numberIn(value) / most)));
  return element;
}

/** @param {Extract<Guess, {most: number}>} guess @param {string} question @param {ReturnType<Texts["textOf"]>["lesson"]} text */
function slider({ most, unit }, question, text) {
  const output = make("output", {}, "–");
  const input = make("input", { type: "range", min: "0", max: String(most), value: String(most / 2) });
  // Where it stands at first is no guess.
  let touched = false;
  const given = () => (touched ? (unit === "%" ? percentage(Number(input.value)) : input.value) : undefined);
  const take = () => {
    touched = true;
    setText(output, given() ?? "");
    input.setAttribute("aria-valuetext", given() ?? "");
  };
  input.setAttribute("aria-valuetext", text.noValue);
  for (const event of ["input", "change", "pointerdown"]) input.addEventListener(event, take);
  const element = make("label", { class: "slide" }, make("span", {}, make("b", {}, text.guess), " ", ...nodes(question)), input, output);
  return { element, given, freeze: () => void (input.disabled = true) };
}

/** @param {Extract<Guess, {choices: readonly string[]}>} guess @param {string} question @param {ReturnType<Texts["textOf"]>["lesson"]} text @param {(name: string) => string} named */
function choice({ truth, choices }, question, text, named) {
  const inputs = choices.map((value) => make("input", { type: "radio", name: `guess-${truth}`, value }));
  const element = make(
    "fieldset",
    {},
    make("legend", {}, make("b", {}, text.guess), " ", ...nodes(question)),
    ...inputs.map((input) => make("label", {}, input, ` ${named(input.value)}`)),
  );
  const given = () => inputs.find(({ checked }) => checked)?.value;
  return { element, given, freeze: () => void (element.disabled = true) };
}

/**
 * All guesses as a file, which the reader keeps; nothing is sent.
 *
 * @param {readonly {question: string, guess: string | undefined, truth: string | undefined}[]} all
 */
export function guessesCsv(all) {
  const rows = all.map(({ question, guess, truth }, k) => [String(k + 1), question, guess ?? "", truth ?? ""]);
  return csvOf([["step", "question", "guess", "truth"], ...rows]);
}
