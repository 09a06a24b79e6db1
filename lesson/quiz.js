// The quiz before the first step and after the last one: the same questions, without answers until the end.

import { make, rowOf, tableOf, columnHead } from "../www/views/dom.js";
import { fill, nodes } from "./text.js";

/** @typedef {ReturnType<typeof import("../www/text/index.js").textOf>["lesson"]} Text */
/** @typedef {"before" | "after"} When */

/**
 * One for each question of the texts, in their order. Questions and choices have ids, so that files of several languages
 * can be read together.
 *
 * @type {readonly {id: string, choices: readonly string[], right: string}[]}
 */
export const QUIZ = [
  { id: "low-accuracy", choices: ["forgotten", "unused", "unknown"], right: "unknown" },
  { id: "gold", choices: ["original", "without", "zero"], right: "without" },
  { id: "probe", choices: ["trained-on", "still-there", "nothing"], right: "still-there" },
  { id: "photos", choices: ["all", "none", "as-new"], right: "as-new" },
  { id: "roll", choices: ["list", "picture", "chance"], right: "list" },
];

/** Whether that is a choice of the question. @param {string} id @param {string | undefined} value */
export function isChoice(id, value) {
  return value !== undefined && QUIZ.find((one) => one.id === id)?.choices.includes(value) === true;
}

/**
 * The questions as a form.
 *
 * @param {When} when
 * @param {Text} text
 * @param {Readonly<Record<string, string>>} given  answers from before a reload
 * @param {(id: string, value: string) => void} keep
 */
export function quizForm(when, { quiz: text }, given, keep) {
  const sets = QUIZ.map(({ id, choices }, k) => {
    const { question, choices: words } = text.questions[k];
    const inputs = choices.map((value) =>
      make("input", { type: "radio", name: `quiz-${when}-${id}`, value, checked: given[id] === value }),
    );
    for (const input of inputs) input.addEventListener("change", () => keep(id, input.value));
    const labels = inputs.map((input, at) => make("label", {}, input, make("span", {}, words[at])));
    return make("fieldset", {}, make("legend", {}, `${k + 1}. ${question}`), ...labels);
  });
  const freeze = () => {
    for (const set of sets) set.disabled = true;
  };
  return { element: make("div", { class: "quiz" }, ...sets), freeze };
}

/**
 * Before and after, and why each right answer is right.
 *
 * @param {Text} text
 * @param {Readonly<Record<When, Readonly<Record<string, string>>>>} answers
 * @param {Readonly<Record<string, string>>} values
 */
export function quizResults({ quiz: text }, answers, values) {
  const said = (/** @type {When} */ when, /** @type {typeof QUIZ[number]} */ { id, right }) => {
    const given = answers[when][id];
    return given === undefined ? text.noAnswer : given === right ? text.right : text.wrong;
  };
  const sum = (/** @type {When} */ when) => QUIZ.filter(({ id, right }) => answers[when][id] === right).length;
  const rows = QUIZ.map((one, k) => rowOf([`${k + 1}. ${text.questions[k].question}`, said("before", one), said("after", one)]));
  const why = QUIZ.map(({ choices, right }, k) => {
    const { choices: words, why: reason } = text.questions[k];
    return make("li", {}, make("b", {}, words[choices.indexOf(right)]), " ", ...nodes(fill(reason, values)));
  });
  const score = fill(text.score, { before: sum("before"), after: sum("after"), of: QUIZ.length });
  return make(
    "div",
    { class: "quiz-results" },
    make("p", {}, score),
    make(
      "div",
      { class: "scroll", tabindex: "0", role: "region", "aria-label": text.resultsTitle },
      tableOf([text.head, text.before, text.after].map(columnHead), rows),
    ),
    make("h3", {}, text.whyTitle),
    make("ol", {}, ...why),
  );
}
