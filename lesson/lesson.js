// The lesson: one step at a time, the one on screen named in the address, for as many minutes as the address says.

import { offlineControl } from "../www/offline/control.js";
import { make, makeButton, save } from "../www/views/dom.js";
import { language, textOf, unspoken } from "../www/text/index.js";
import { answersCsv, fileName, LONGEST } from "./answers.js";
import { GUESSES, guessOf } from "./guesses.js";
import { forget, recall, remember } from "./memory.js";
import { quizForm, quizResults } from "./quiz.js";
import { sketchOf } from "./sketch.js";
import { addressOf, figureAddress, isStep, LENGTHS, partsOf, placeOf, planOf, planQuery, stepNumbers, STEPS, stepsOf } from "./steps.js";
import { fill, languageChooser, namedIn, nodes } from "./text.js";
import { loadTruth } from "./values.js";
import { worksheet } from "./worksheet.js";

/** @typedef {import("./steps.js").Step} Step */

const texts = textOf(language);
const { lesson: text } = texts;
const named = namedIn(texts);
document.documentElement.lang = language;

const plan = planOf(location.search);
const parts = partsOf(plan);
const steps = stepsOf(plan);
const numbers = stepNumbers(plan);
const minutes = parts.reduce((sum, part) => sum + part.minutes, 0);
const answers = recall();
const printed = new URLSearchParams(location.search).get("print");

/** The texts' values and the recorded curves, once they are here. @type {import("./answers.js").Truth | undefined} */
let truth;

/** @param {string} words */
function paragraph(words) {
  return make("p", {}, ...nodes(fill(words, { ...numbers, ...truth?.values })));
}

/** @param {Step} step */
function stepPage(step) {
  const index = STEPS.indexOf(step);
  const words = text.steps[index];
  const title = make("h2", { tabindex: "-1" }, words.title);
  const holder = make("figure", { class: "live" });
  const { truth: name } = GUESSES[step];
  const guess = guessOf(GUESSES[step], words.guess, text, named, answers.guesses[name], (value) => {
    answers.guesses[name] = value;
    remember(answers);
  });
  const sketch =
    step !== "forget"
      ? null
      : sketchOf(text, answers.sketch, (curve, values) => {
          answers.sketch[curve] = values;
          remember(answers);
        });
  const answer = make("details", { class: "answer" }, make("summary", {}, text.showAnswer), guess.result);
  if (sketch) answer.append(sketch.result);
  answer.append(paragraph(words.answer));
  const section = make(
    "section",
    { class: "step", hidden: true },
    make("p", { class: "eyebrow" }, fill(text.step, { n: steps.indexOf(step) + 1, of: steps.length })),
    title,
    ...words.body.map((one) => paragraph(one)),
    guess.element,
    ...(sketch ? [sketch.element] : []),
    holder,
    make("div", { class: "question" }, make("h3", {}, text.question), paragraph(words.question), answer),
  );
  const reveal = () => {
    guess.reveal(truth?.values);
    sketch?.reveal();
  };
  answer.addEventListener("toggle", () => {
    if (!answer.open) return;
    if (!answers.opened.includes(step)) {
      answers.opened.push(step);
      remember(answers);
    }
    reveal();
  });
  const arrive = () => {
    // A figure keeps its state, so that a run can resume when its step is shown again.
    if (holder.childElementCount === 0) holder.append(figure(step));
  };
  const know = () => {
    if (truth) sketch?.know(truth.curves);
    answer.lastElementChild?.replaceWith(paragraph(words.answer));
    if (answer.open) reveal();
  };
  // What was guessed before a reload stays as it was when its answer was seen.
  answer.open = answers.opened.includes(step);
  return { section, title, arrive, know, label: String(steps.indexOf(step) + 1), name: words.title };
}

/** The quiz's forms, which its results close. @type {(() => void)[]} */
const freezes = [];

/** @param {"before" | "after"} when */
function quizPage(when) {
  const { quiz } = text;
  const first = when === "before";
  const name = first ? quiz.beforeTitle : quiz.afterTitle;
  const title = make("h2", { tabindex: "-1" }, name);
  const form = quizForm(when, text, answers.quiz[when], (id, value) => {
    answers.quiz[when][id] = value;
    remember(answers);
  });
  freezes.push(form.freeze);
  const results = make("div", { role: "status" });
  const reveal = () => {
    for (const freeze of freezes) freeze();
    results.replaceChildren(quizResults(text, answers.quiz, truth?.values ?? {}));
    end.hidden = true;
  };
  const end = makeButton({ class: "primary", hidden: first }, quiz.show, () => {
    answers.shown = true;
    remember(answers);
    reveal();
  });
  const section = make(
    "section",
    { class: "step", hidden: true },
    make("p", { class: "eyebrow" }, quiz.eyebrow),
    title,
    make("p", {}, first ? quiz.beforeIntro : quiz.afterIntro),
    form.element,
    ...(first ? [] : [end, results]),
  );
  const know = () => {
    if (answers.shown && !first) reveal();
  };
  return { section, title, arrive: know, know, label: "?", name };
}

const pages = parts.map(({ part }) => (isStep(part) ? stepPage(part) : quizPage(part)));
const notice = make("p", { class: "note alert", role: "status", hidden: unspoken === "" }, unspoken);
const addresses = parts.map(({ part }) => addressOf(plan, part, language));
const progress = pages.map(({ label, name }, k) => {
  const spoken = label === "?" ? { "aria-label": name } : {};
  return make("li", {}, make("a", { href: addresses[k], title: name, ...spoken }, label));
});

const nickname = make("input", { type: "text", maxlength: String(LONGEST), autocomplete: "off", value: answers.learner });
nickname.addEventListener("input", () => {
  answers.learner = nickname.value.trim();
  remember(answers);
});
const keep = make(
  "section",
  { class: "keep", hidden: true },
  make("h3", {}, text.keepTitle),
  make("label", { class: "field" }, make("span", {}, text.nickname), nickname),
  make(
    "div",
    { class: "turn" },
    makeButton({ class: "save" }, text.saveAnswers, () => {
      const saved = new Date().toISOString().slice(0, 19);
      save(fileName(answers.learner, saved), "text/csv", answersCsv(answers, { ...plan, language, saved }, truth));
    }),
    makeButton({}, text.printWorksheet, () => print()),
    makeButton({}, text.startOver, () => {
      if (!confirm(text.startOverSure)) return;
      forget();
      location.assign(addresses[0]);
    }),
  ),
  make("p", { class: "fine" }, text.answersAbout),
);
const back = makeButton({}, text.back, () => go(current - 1));
const next = makeButton({ class: "primary next" }, text.next, () => go(current + 1));
const chooser = languageChooser(language, text.language, (name) =>
  location.assign(printed === null ? addressOf(plan, parts[current].part, name) : `?print=${printed}&lang=${name}${planQuery(plan)}`),
);
const keys = make("p", { class: "fine" }, text.keys);
const offline = make("p", { class: "fine" });

/** Three lengths, and the quiz with each. */
function lengths() {
  const link = (/** @type {import("./steps.js").Plan} */ other, /** @type {string} */ words, /** @type {boolean} */ isCurrent) => {
    const first = partsOf(other)[0].part;
    return make("a", { href: addressOf(other, first, language), "aria-current": isCurrent ? "true" : undefined }, words);
  };
  const all = Object.keys(LENGTHS).map((length) =>
    link(planOf(`?length=${length}${plan.quiz ? "&quiz=1" : ""}`), fill(text.lengths, { n: length }), Number(length) === plan.length),
  );
  const always = "before" in LENGTHS[plan.length];
  const added = partsOf({ ...plan, quiz: true }).reduce((sum, { part, minutes: n }) => sum + (isStep(part) ? 0 : n), 0);
  const other = always
    ? []
    : [link({ ...plan, quiz: !plan.quiz }, plan.quiz ? text.withoutQuiz : fill(text.withQuiz, { n: added }), false)];
  return make("nav", { class: "lengths", "aria-label": text.length }, ...all, ...other);
}

document.title = text.title;
const main = document.querySelector("main");
const sheet = make("div", { class: printed === null ? "print-only" : "on-screen" });
const lesson = make(
  "div",
  { class: "lesson", hidden: printed !== null },
  make(
    "header",
    {},
    make("h1", {}, text.title),
    make("p", { class: "lede" }, fill(text.intro, { steps: steps.length, minutes })),
    lengths(),
    make("nav", { "aria-label": text.title }, make("ol", { class: "progress" }, ...progress)),
  ),
  notice,
  ...pages.map(({ section }) => section),
  keep,
  make("div", { class: "turn" }, back, next, keys),
  make(
    "footer",
    {},
    make(
      "p",
      { class: "fine" },
      // After #, where hosts that drop .html keep it: before-paint.js makes it the query.
      make("a", { href: `teacher.html#lang=${language}${planQuery(plan)}` }, text.forTeachers),
      " · ",
      make("a", { href: "../index.html" }, text.wholePage),
      " · ",
      chooser,
    ),
    offline,
  ),
);
main?.append(lesson, sheet);

offlineControl(offline);

let current = -1;

/** @param {number} index @param {boolean} focus  if the user asked for it */
function show(index, focus) {
  if (index === current) return;
  current = index;
  for (const [k, { section, arrive }] of pages.entries()) {
    section.hidden = k !== index;
    if (k === index) arrive();
  }
  for (const [k, item] of progress.entries()) item.firstElementChild?.setAttribute("aria-current", k === index ? "step" : "false");
  back.disabled = index === 0;
  next.disabled = index === pages.length - 1;
  keep.hidden = index < pages.length - 1;
  if (!focus) return;
  pages[index].title.focus();
  scrollTo(0, 0);
}

/** @param {Step} step */
function figure(step) {
  const element = document.createElement("srfl-figure");
  const { pathname, search } = figureAddress(step, language);
  element.setAttribute("src", pathname + search);
  element.title = fill(text.figure, { title: text.steps[STEPS.indexOf(step)].title });
  return element;
}

/** @param {number} index */
function go(index) {
  if (index < 0 || index >= pages.length || index === current) return;
  history.pushState(null, "", addresses[index]);
  show(index, true);
}

/** The worksheet: with answers once they are known, where the teacher asks for them. */
function drawSheet() {
  const withAnswers = printed === "answers" ? truth : undefined;
  const bar = makeButton({ class: "primary" }, text.worksheet.print, () => print());
  const tools = printed === null ? [] : [make("p", { class: "turn screen-only" }, bar, chooser)];
  sheet.replaceChildren(...tools, worksheet({ texts, plan, language, truth, answers: withAnswers }));
}

for (const [k, item] of progress.entries()) {
  item.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(k);
  });
}
addEventListener("popstate", () => show(placeOf(location.search), true));
addEventListener("keydown", (event) => {
  // Sliders and choices have the arrow keys for themselves.
  const taken = event.target instanceof Element && event.target.matches("input, select, [role=slider]");
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || taken || printed !== null) return;
  if (event.key === "ArrowRight" || event.key === "PageDown") go(current + 1);
  else if (event.key === "ArrowLeft" || event.key === "PageUp") go(current - 1);
  else return;
  event.preventDefault();
});
if (printed === null) show(placeOf(location.search), false);
drawSheet();
// See start-guard.js.
document.documentElement.dataset.started = "";

try {
  truth = await loadTruth();
  for (const page of pages) page.know();
  drawSheet();
} catch {
  notice.hidden = false;
  notice.textContent = [unspoken, text.missing].filter(Boolean).join(" ");
  if (printed !== null) sheet.prepend(make("p", { class: "note alert", role: "status" }, text.missing));
}
