// For teachers: aims, lengths, timing, worksheets, the class's answers, solutions, machines.

import { make } from "../www/views/dom.js";
import { language, textOf, unspoken } from "../www/text/index.js";
import { classView } from "./class-view.js";
import { addressOf, isStep, LENGTHS, partsOf, planOf, planQuery, stepNumbers, STEPS, stepsOf } from "./steps.js";
import { fill, languageChooser, nodes } from "./text.js";
import { loadTruth } from "./values.js";

const texts = textOf(language);
const { lesson: text } = texts;
const { teacher } = text;
document.documentElement.lang = language;
document.title = teacher.title;

const plan = planOf(location.search);
const numbers = stepNumbers(plan);

/** @type {import("./answers.js").Truth | undefined} */
let truth;
/** @type {string[]} */
let problem = [unspoken].filter(Boolean);
try {
  truth = await loadTruth();
} catch {
  problem = [...problem, text.missing];
}

const chooser = languageChooser(language, text.language, (name) => location.assign(`?lang=${name}${planQuery(plan)}`));
const plans = Object.keys(LENGTHS).map((length) => planOf(`?length=${length}`));

const lengths = plans.map((other) => {
  const { length } = other;
  return make(
    "a",
    { href: `?lang=${language}${planQuery(other)}`, "aria-current": length === plan.length ? "true" : undefined },
    fill(teacher.minutes, { n: length }),
  );
});
const lessonLink = addressOf(plan, partsOf(plan)[0].part, language);
const { href: lessonAddress } = new URL(lessonLink, new URL("./", import.meta.url));
const [beforeLink, afterLink] = teacher.links.split("{address}");

const worksheets = plans.map((other) => {
  const address = (/** @type {string} */ kind) => `./?print=${kind}&lang=${language}${planQuery(other)}`;
  return make(
    "li",
    {},
    make("a", { href: address("1") }, fill(teacher.worksheet, { n: other.length })),
    " · ",
    make(
      "a",
      { href: address("answers"), "aria-label": `${fill(teacher.worksheet, { n: other.length })}, ${teacher.worksheetAnswers}` },
      teacher.worksheetAnswers,
    ),
  );
});

const rows = partsOf(plan).map(({ part, minutes }) => {
  const [title, what] = isStep(part)
    ? [text.steps[STEPS.indexOf(part)].title, teacher.plan[STEPS.indexOf(part)]]
    : [part === "before" ? text.quiz.beforeTitle : text.quiz.afterTitle, teacher.quizPlan[part]];
  return make(
    "tr",
    {},
    make("th", { scope: "row" }, make("a", { href: `./${addressOf(plan, part, language)}` }, title)),
    make("td", {}, fill(teacher.minutes, { n: minutes })),
    make("td", {}, what),
  );
});
const answers = stepsOf(plan).flatMap((step) => {
  const { title, question, answer } = text.steps[STEPS.indexOf(step)];
  return [
    make("h3", {}, title),
    make("p", {}, make("i", {}, question)),
    make("p", {}, ...nodes(fill(answer, { ...numbers, ...truth?.values }))),
  ];
});

document
  .querySelector("main")
  ?.append(
    make("header", {}, make("h1", {}, teacher.title), make("p", { class: "lede" }, teacher.intro)),
    ...problem.map((words) => make("p", { class: "note alert", role: "status" }, words)),
    make("h2", {}, teacher.aimsTitle),
    make("ul", {}, ...teacher.aims.map((aim) => make("li", {}, aim))),
    make("h2", {}, teacher.lengthsTitle),
    make("nav", { class: "lengths", "aria-label": text.length }, ...lengths),
    make("p", {}, fill(teacher.lengthsIntro, { n: partsOf(plan).reduce((sum, { minutes }) => sum + minutes, 0) })),
    make("p", { class: "address" }, beforeLink, make("a", { href: `./${lessonLink}` }, lessonAddress), afterLink),
    make("h3", {}, teacher.worksheets),
    make("ul", {}, ...worksheets),
    make("h2", {}, teacher.timingTitle),
    make("table", { class: "plan" }, make("tbody", {}, ...rows)),
    ...(truth === undefined ? [] : [classView(texts, truth)]),
    make("h2", {}, teacher.answersTitle),
    make("p", {}, teacher.answersIntro),
    ...answers,
    make("h2", {}, teacher.machinesTitle),
    make("ul", {}, ...teacher.machines.map((words) => make("li", {}, fill(words, numbers)))),
    make("footer", {}, make("p", { class: "fine" }, make("a", { href: `./${lessonLink}` }, text.toLesson), " · ", chooser)),
  );

// See start-guard.js.
document.documentElement.dataset.started = "";
