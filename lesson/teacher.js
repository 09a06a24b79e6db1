// For teachers: aims, timing, answers, machines.

import { make } from "../www/views/dom.js";
import { fill, languageChooser, nodes } from "./text.js";
import { language, textOf, unspoken } from "../www/text/index.js";
import { loadValues } from "./values.js";

const { lesson: text } = textOf(language);
const { teacher, steps } = text;
document.documentElement.lang = language;
document.title = teacher.title;

/** @type {Record<string, string>} */
let values = {};
/** @type {string[]} */
let problem = [unspoken].filter(Boolean);
try {
  values = await loadValues();
} catch {
  problem = [...problem, text.missing];
}

const chooser = languageChooser(language, text.language, (name) => location.assign(`?lang=${name}`));

const plan = teacher.plan.map(({ minutes, do: what }, k) =>
  make(
    "tr",
    {},
    make("th", { scope: "row" }, make("a", { href: `./?step=${k + 1}&lang=${language}` }, steps[k].title)),
    make("td", {}, fill(teacher.minutes, { n: minutes })),
    make("td", {}, what),
  ),
);
const answers = steps.flatMap(({ title, question, answer }) => [
  make("h3", {}, title),
  make("p", {}, make("i", {}, question)),
  make("p", {}, ...nodes(fill(answer, values))),
]);

document
  .querySelector("main")
  ?.append(
    make("header", {}, make("h1", {}, teacher.title), make("p", { class: "lede" }, teacher.intro)),
    ...problem.map((words) => make("p", { class: "note alert", role: "status" }, words)),
    make("h2", {}, teacher.aimsTitle),
    make("ul", {}, ...teacher.aims.map((aim) => make("li", {}, aim))),
    make("h2", {}, teacher.timingTitle),
    make("table", { class: "plan" }, make("tbody", {}, ...plan)),
    make("h2", {}, teacher.answersTitle),
    make("p", {}, teacher.answersIntro),
    ...answers,
    make("h2", {}, teacher.machinesTitle),
    make("ul", {}, ...teacher.machines.map((words) => make("li", {}, words))),
    make("footer", {}, make("p", { class: "fine" }, make("a", { href: `./?lang=${language}` }, text.toLesson), " · ", chooser)),
  );

// See start-guard.js.
document.documentElement.dataset.started = "";
