// A guess before each answer: what is asked in which form, and the guess laid over what is true.

import { numberIn, percentage } from "../www/text/format.js";
import { make, setText } from "../www/views/dom.js";
import { ASKED_TESTS } from "./values.js";
import { fill, nodes } from "./text.js";

/** @typedef {typeof import("../www/text/index.js")} Texts */
/** @typedef {import("./steps.js").Step} Step */
/** A number on a slider up to `most`, or one of several names. What is true is a value of the texts (values.js). @typedef {{truth: string} & ({most: number, unit: "%" | ""} | {choices: readonly string[]})} Guess */

/** One for each step; the questions stand in the texts. The names of what is true are those of the CSV file, too. @type {Readonly<Record<Step, Guess>>} */
export const GUESSES = {
  know: { truth: "worst_share", most: 100, unit: "%" },
  roll: { truth: "above", choices: ["bird", "deer", "dog", "frog"] },
  forget: { truth: "low_at", most: 300, unit: "" },
  curve: { truth: "racc_test_last", most: 100, unit: "%" },
  verdict: { truth: "probe_gold", most: 100, unit: "%" },
  cheat: { truth: "winner", choices: ["srfl", "delete", "head-only"] },
  photos: { truth: "photos_gold", most: 100, unit: "%" },
  map: { truth: "map_heir", choices: ["bird", "deer", "dog", "frog"] },
  blind: { truth: "telling_test", choices: ASKED_TESTS },
};

/**
 * What a guess's value means, or undefined where it cannot be one: a number without its unit, or a choice.
 *
 * @param {Guess} guess
 * @param {string | undefined} value
 */
export function checkedGuess(guess, value) {
  if (value === undefined) return undefined;
  if ("choices" in guess) return guess.choices.includes(value) ? value : undefined;
  const number = Number(value.replace(/\s*%$/, "").replace(",", "."));
  return value.trim() !== "" && number >= 0 && number <= guess.most ? String(number) : undefined;
}

/**
 * The form of a step's guess, and the result that it is laid over, which stands in the answer.
 *
 * @param {Guess} guess
 * @param {string} question
 * @param {ReturnType<Texts["textOf"]>["lesson"]} text
 * @param {(name: string) => string} named  a choice, as people read it
 * @param {string | undefined} before  what was guessed before a reload
 * @param {(value: string) => void} keep
 */
export function guessOf(guess, question, text, named, before, keep) {
  const said = make("div", { class: "guessed", role: "status" });
  const track = make("div", { class: "over", "aria-hidden": "true", hidden: true });
  const value = checkedGuess(guess, before);
  const {
    element: form,
    given,
    freeze,
  } = "choices" in guess ? choice(guess, question, text, named, value, keep) : slider(guess, question, text, value, keep);
  const words = (/** @type {string} */ one) => ("choices" in guess ? named(one) : shownValue(one, guess.unit));

  /** @param {Record<string, string> | undefined} values */
  const reveal = (values) => {
    freeze();
    const [mine, truth] = [given(), values?.[guess.truth]];
    const shown = {
      guess: mine === undefined ? "" : words(mine),
      truth: truth === undefined ? "…" : "choices" in guess ? named(truth) : truth,
    };
    const right = mine !== undefined && (mine === truth || ("most" in guess && Number(mine) === numberIn(truth ?? "")));
    setText(said, fill(mine === undefined ? text.noGuess : right ? text.rightGuess : text.guessed, shown));
    if (!("most" in guess) || truth === undefined) return;
    const marks = [...(mine === undefined ? [] : [mark("mine", Number(mine), guess.most)]), mark("true", numberIn(truth), guess.most)];
    track.replaceChildren(...marks);
    track.hidden = false;
  };
  return { element: make("div", { class: "guess" }, form), result: make("div", { class: "laid" }, said, track), reveal };
}

/** @param {string} value @param {"%" | ""} unit */
function shownValue(value, unit) {
  return unit === "%" ? percentage(Number(value)) : value;
}

/** @param {"mine" | "true"} which @param {number} value @param {number} most */
function mark(which, value, most) {
  const element = make("span", { class: which });
  element.style.setProperty("--at", String(Math.min(1, value / most)));
  return element;
}

/** @param {Extract<Guess, {most: number}>} guess @param {string} question @param {ReturnType<Texts["textOf"]>["lesson"]} text @param {string | undefined} before @param {(value: string) => void} keep */
function slider({ most, unit }, question, text, before, keep) {
  const output = make("output", {}, "–");
  const input = make("input", { type: "range", min: "0", max: String(most), value: before ?? String(most / 2) });
  // Where it stands at first is no guess.
  let touched = before !== undefined;
  const given = () => (touched ? input.value : undefined);
  const say = () => {
    const value = touched ? shownValue(input.value, unit) : "";
    setText(output, value || "–");
    input.setAttribute("aria-valuetext", value || text.noValue);
  };
  const take = () => {
    touched = true;
    say();
    keep(input.value);
  };
  say();
  for (const event of ["input", "change", "pointerdown"]) input.addEventListener(event, take);
  const element = make("label", { class: "slide" }, make("span", {}, make("b", {}, text.guess), " ", ...nodes(question)), input, output);
  return { element, given, freeze: () => void (input.disabled = true) };
}

/** @param {Extract<Guess, {choices: readonly string[]}>} guess @param {string} question @param {ReturnType<Texts["textOf"]>["lesson"]} text @param {(name: string) => string} named @param {string | undefined} before @param {(value: string) => void} keep */
function choice({ truth, choices }, question, text, named, before, keep) {
  const inputs = choices.map((value) => make("input", { type: "radio", name: `guess-${truth}`, value, checked: value === before }));
  const element = make(
    "fieldset",
    {},
    make("legend", {}, make("b", {}, text.guess), " ", ...nodes(question)),
    ...inputs.map((input) => make("label", {}, input, ` ${named(input.value)}`)),
  );
  for (const input of inputs) input.addEventListener("change", () => keep(input.value));
  const given = () => inputs.find(({ checked }) => checked)?.value;
  return { element, given, freeze: () => void (element.disabled = true) };
}
