// The lesson on paper: all its steps, with room for guesses, curves, and answers; for teachers with what is true.

import { make } from "../www/views/dom.js";
import { numberIn } from "../www/text/format.js";
import { GUESSES } from "./guesses.js";
import { axes, lineOf, placeAt, PLOT, svg } from "./plot.js";
import { QUIZ } from "./quiz.js";
import { SKETCH_STEPS, valueAt } from "./sketch.js";
import { addressOf, isStep, partsOf, stepNumbers, STEPS, stepsOf } from "./steps.js";
import { fill, namedIn, nodes } from "./text.js";
import { CURVES } from "./values.js";

/** @typedef {import("./answers.js").Truth} Truth */
/** @typedef {import("./steps.js").Step} Step */

/** Lines to write on. */
const LINES = 4;
/** The step at which a drawn curve has its name. */
const LABELED = 240;

/**
 * @param {object} about
 * @param {import("../www/text/index.js").Text} about.texts
 * @param {import("./steps.js").Plan} about.plan
 * @param {string} about.language
 * @param {Truth | undefined} about.truth  for where the curves begin
 * @param {Truth | undefined} about.answers  undefined: it shows none
 */
export function worksheet({ texts, plan, language, truth, answers }) {
  const { lesson: text } = texts;
  const named = namedIn(texts);
  const values = { ...stepNumbers(plan), ...answers?.values };
  const steps = stepsOf(plan);
  const parts = partsOf(plan);
  const minutes = parts.reduce((sum, part) => sum + part.minutes, 0);
  const { href } = new URL(addressOf(plan, parts[0].part, language), new URL("./", import.meta.url));
  const paragraph = (/** @type {string} */ words) => make("p", {}, ...nodes(fill(words, values)));

  /** @param {Step} step */
  const onPaper = (step) => {
    const words = text.steps[STEPS.indexOf(step)];
    const { title, body, guess, question, answer } = words;
    const drawn = step === "forget" ? [grid()] : [];
    return make(
      "section",
      { class: "paper-step" },
      make(
        "div",
        { class: "whole" },
        make("h2", {}, `${steps.indexOf(step) + 1}. ${title}`),
        ...body.map(paragraph),
        make("p", {}, make("b", {}, text.guess), " ", ...nodes(guess)),
        guessOnPaper(step),
      ),
      ...drawn,
      make(
        "div",
        { class: "whole" },
        make("p", {}, make("b", {}, `${text.question}:`), " ", question),
        answers === undefined
          ? lines()
          : make("p", { class: "solved" }, make("b", {}, text.worksheet.answer), " ", ...nodes(fill(answer, values))),
      ),
    );
  };

  /** @param {Step} step */
  const guessOnPaper = (step) => {
    const guess = GUESSES[step];
    const right = answers?.values[guess.truth];
    if ("choices" in guess) return boxes(guess.choices.map((value) => ({ words: named(value), right: value === right })));
    const unit = guess.unit;
    const marks = [0, 0.25, 0.5, 0.75, 1].map((share) => placed("span", share, `${guess.most * share}${unit}`));
    const line = make("div", { class: "scale" }, make("div", { class: "rule" }), make("div", { class: "marks" }, ...marks));
    if (right === undefined) return line;
    const mark = placed("b", numberIn(right) / guess.most, right);
    mark.className = "at";
    line.prepend(mark);
    return line;
  };

  /** An empty grid, where the curves begin; with answers the recorded curves. */
  const grid = () => {
    const recorded = CURVES.flatMap((curve) => {
      const points = truth?.curves[curve];
      if (points === undefined) return [];
      const { x, y } = placeAt(0, points[0].value);
      // Beside the mark; a curve that is drawn has its name below it, or above the axis.
      const late = placeAt(LABELED, valueAt(points, LABELED));
      const below = curve === "facc" ? -8 : 18;
      const label = answers === undefined ? { x: `${x + 8}`, y: `${y + 4}` } : { x: `${late.x}`, y: `${late.y + below}` };
      return [
        svg("circle", { class: `start ${curve}`, cx: `${x}`, cy: `${y}`, r: "4" }),
        svg("text", label, text.sketch.short[curve]),
        ...(answers === undefined ? [] : [svg("path", { class: `truth ${curve}`, d: lineOf(points) })]),
      ];
    });
    const plot = svg(
      "svg",
      { class: "sketch-plot grid-to-draw", viewBox: `0 0 ${PLOT.width} ${PLOT.height}`, role: "img", "aria-label": text.sketch.label },
      ...axes({ from: 0, to: SKETCH_STEPS.at(-1) ?? 0, label: text.sketch.axis, fine: true }),
      ...recorded,
    );
    return make("div", { class: "whole" }, make("p", {}, ...nodes(text.worksheet.draw)), plot);
  };

  /** @param {"before" | "after"} when */
  const quizOnPaper = (when) => {
    const first = when === "before";
    return make(
      "section",
      { class: `paper-step quiz-paper ${when}` },
      make("h2", {}, first ? text.quiz.beforeTitle : text.quiz.afterTitle),
      ...QUIZ.map(({ choices, right }, k) => {
        const { question, choices: words, why } = text.quiz.questions[k];
        const list = choices.map((value, at) => ({ words: words[at], right: answers !== undefined && value === right }));
        const reason = answers === undefined || first ? [] : [make("p", { class: "solved" }, ...nodes(fill(why, values)))];
        return make("div", { class: "whole" }, make("p", {}, make("b", {}, `${k + 1}. ${question}`)), boxes(list, true), ...reason);
      }),
    );
  };

  return make(
    "article",
    { class: "worksheet" },
    make("h1", {}, text.title),
    make("p", { class: "eyebrow" }, answers === undefined ? text.worksheet.title : text.worksheet.answersTitle),
    ...(answers === undefined
      ? [make("p", { class: "who" }, make("span", {}, text.worksheet.name), make("span", {}, text.worksheet.date))]
      : []),
    make("p", { class: "fine" }, fill(text.worksheet.about, { n: minutes, address: href })),
    ...parts.map(({ part }) => (isStep(part) ? onPaper(part) : quizOnPaper(part))),
  );
}

/** Words at a place of a scale. @param {"span" | "b"} tag @param {number} at @param {string} words */
function placed(tag, at, words) {
  const element = make(tag, {}, words);
  element.style.setProperty("--at", String(at));
  return element;
}

/** @param {readonly {words: string, right: boolean}[]} choices @param {boolean} [below]  one below the other */
function boxes(choices, below = false) {
  const items = choices.map(({ words, right }) =>
    make(
      "li",
      { class: right ? "right" : undefined },
      make("span", { class: "box", "aria-hidden": "true" }, right ? "✓" : ""),
      make("span", {}, words),
    ),
  );
  return make("ul", { class: below ? "boxes below" : "boxes" }, ...items);
}

function lines() {
  return make("div", { class: "lines", "aria-hidden": "true" }, ...Array.from({ length: LINES }, () => make("div")));
}
