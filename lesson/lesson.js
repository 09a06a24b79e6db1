// The lesson: seven steps, one at a time, the one on screen named in the address.

import { offlineControl } from "../www/offline/control.js";
import { make, makeButton, save } from "../www/views/dom.js";
import { GUESSES, guessesCsv, guessOf } from "./guesses.js";
import { figureAddress, stepOf } from "./steps.js";
import { fill, languageChooser, nodes } from "./text.js";
import { language, methodName, textOf, unspoken } from "../www/text/index.js";
import { METHODS } from "../www/generated/schema.js";
import { loadValues } from "./values.js";

const { lesson: text } = textOf(language);
document.documentElement.lang = language;

/** @param {number} index  @returns {string} */
function addressOf(index) {
  return `?step=${index + 1}&lang=${language}`;
}

/** @param {string} words @param {Record<string, string | number>} [values] */
function paragraph(words, values = {}) {
  return make("p", {}, ...nodes(fill(words, values)));
}

/** A choice as people read it: a method's name, else as it is. @param {string} name */
function named(name) {
  return METHODS.some((method) => method.name === name) ? methodName(name) : name;
}

/** The texts' values, once they are here. @type {Record<string, string> | undefined} */
let values;
const notice = make("p", { class: "note alert", role: "status", hidden: unspoken === "" }, unspoken);
const count = text.steps.length;
const steps = text.steps.map((step, index) => {
  const title = make("h2", { tabindex: "-1" }, step.title);
  const holder = make("figure", { class: "live" });
  const printed = make("p", { class: "print-only" }, fill(text.printed, { address: figureAddress(index, language).href }));
  const guess = guessOf(GUESSES[index], step.guess, text, named);
  const answer = make("details", { class: "answer" }, make("summary", {}, text.showAnswer), guess.result, paragraph(step.answer));
  const section = make(
    "section",
    { class: "step", hidden: true },
    make("p", { class: "eyebrow" }, fill(text.step, { n: index + 1, of: count })),
    title,
    ...step.body.map((words) => paragraph(words)),
    guess.element,
    holder,
    printed,
    make(
      "div",
      { class: "question" },
      make("h3", {}, text.question),
      paragraph(step.question),
      answer,
      make("div", { class: "lines print-only" }),
    ),
  );
  answer.addEventListener("toggle", () => {
    if (answer.open) guess.reveal(values);
  });
  return { section, title, holder, answer, guess };
});

const progress = text.steps.map((step, index) =>
  make("li", {}, make("a", { href: addressOf(index), title: step.title }, String(index + 1))),
);
const keep = make(
  "div",
  { class: "keep", hidden: true },
  makeButton({}, text.saveGuesses, () => {
    const all = steps.map(({ guess }, k) => {
      const truth = values?.[GUESSES[k].truth];
      return { question: text.steps[k].guess, guess: guess.words(guess.given()), truth: guess.words(truth) };
    });
    save("guesses.csv", "text/csv", guessesCsv(all));
  }),
  make("p", { class: "fine" }, text.guessesAbout),
);
const back = makeButton({}, text.back, () => go(current - 1));
const next = makeButton({ class: "primary next" }, text.next, () => go(current + 1));
const chooser = languageChooser(language, text.language, (name) => location.assign(`?step=${current + 1}&lang=${name}`));
const keys = make("p", { class: "fine" }, text.keys);
const offline = make("p", { class: "fine" });

document.title = text.title;
document.querySelector("main")?.append(
  make(
    "header",
    {},
    make("h1", {}, text.title),
    make("p", { class: "lede" }, text.intro),
    make("nav", { "aria-label": text.title }, make("ol", { class: "progress" }, ...progress)),
  ),
  notice,
  ...steps.map(({ section }) => section),
  keep,
  make("div", { class: "turn" }, back, next, keys),
  make(
    "footer",
    {},
    make(
      "p",
      { class: "fine" },
      // After #, where hosts that drop .html keep it: before-paint.js makes it the query.
      make("a", { href: `teacher.html#lang=${language}` }, text.forTeachers),
      " · ",
      make("a", { href: "../index.html" }, text.wholePage),
      " · ",
      chooser,
    ),
    offline,
  ),
);

offlineControl(offline);

let current = -1;

/** @param {number} index @param {boolean} focus  if the user asked for it */
function show(index, focus) {
  if (index === current) return;
  current = index;
  for (const [k, { section, holder }] of steps.entries()) {
    section.hidden = k !== index;
    // A figure keeps its state, so that a run can resume when its step is shown again.
    if (k === index && holder.childElementCount === 0) holder.append(figure(k));
  }
  for (const [k, item] of progress.entries()) item.firstElementChild?.setAttribute("aria-current", k === index ? "step" : "false");
  back.disabled = index === 0;
  next.disabled = index === count - 1;
  keep.hidden = index < count - 1;
  if (!focus) return;
  steps[index].title.focus();
  scrollTo(0, 0);
}

/** @param {number} index */
function figure(index) {
  const element = document.createElement("srfl-figure");
  const { pathname, search } = figureAddress(index, language);
  element.setAttribute("src", pathname + search);
  element.title = fill(text.figure, { title: text.steps[index].title });
  return element;
}

/** @param {number} index */
function go(index) {
  if (index < 0 || index >= count || index === current) return;
  history.pushState(null, "", addressOf(index));
  show(index, true);
}

for (const [k, item] of progress.entries()) {
  item.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(k);
  });
}
addEventListener("popstate", () => show(stepOf(location.search), true));
addEventListener("keydown", (event) => {
  // Sliders and choices have the arrow keys for themselves.
  const taken = event.target instanceof Element && event.target.matches("input, select");
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || taken) return;
  if (event.key === "ArrowRight" || event.key === "PageDown") go(current + 1);
  else if (event.key === "ArrowLeft" || event.key === "PageUp") go(current - 1);
  else return;
  event.preventDefault();
});
show(stepOf(location.search), false);
// See start-guard.js.
document.documentElement.dataset.started = "";

try {
  values = await loadValues();
  for (const [k, { answer, guess }] of steps.entries()) {
    answer.lastElementChild?.replaceWith(paragraph(text.steps[k].answer, values));
    if (answer.open) guess.reveal(values);
  }
} catch {
  notice.hidden = false;
  notice.textContent = [unspoken, text.missing].filter(Boolean).join(" ");
}
