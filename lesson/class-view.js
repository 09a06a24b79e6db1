// The class's answers on the teacher's page: files dropped or chosen, charts with tables, a summary to save.

import { chosen, inEntries } from "../www/custom/files.js";
import { messageOf } from "../www/engine/protocol.js";
import { columnHead, make, makeButton, rowOf, save, setText, tableOf } from "../www/views/dom.js";
import { decimal, numberIn, percent, percentage, wholePercent } from "../www/text/format.js";
import { counted, guessesAt, median, quizAt, readFiles, sketchesOf, summaryCsv, together } from "./class.js";
import { GUESSES } from "./guesses.js";
import { axes, lineOf, PLOT, svg } from "./plot.js";
import { QUIZ } from "./quiz.js";
import { distance, SKETCH_STEPS, valueAt } from "./sketch.js";
import { STEPS } from "./steps.js";
import { fill, namedIn } from "./text.js";
import { CURVES } from "./values.js";

/** @typedef {import("./answers.js").Truth} Truth */
/** @typedef {import("./class.js").Member} Member */
/** @typedef {import("./class.js").Remark} Remark */
/** @typedef {import("./steps.js").Step} Step */

/** The dots' chart in its own units. */
const DOTS = Object.freeze({ width: 400, left: 14, right: 14, top: 22, height: 90, bottom: 24 });
const RADIUS = 4;
/** Columns of dots. */
const BINS = 46;

/** @param {number} n @param {number} of */
const shareOf = (n, of) => (of === 0 ? "–" : wholePercent(n / of));

/**
 * @param {import("../www/text/index.js").Text} texts
 * @param {Truth} truth
 * @returns {HTMLElement}
 */
export function classView(texts, truth) {
  const { lesson } = texts;
  const { class: text } = lesson.teacher;
  const named = namedIn(texts);
  /** @type {Member[]} */
  let members = [];
  /** @type {Remark[]} */
  let remarks = [];

  const status = make("p", { class: "status", role: "status" }, text.empty);
  const files = make("input", { type: "file", multiple: true, hidden: true, "aria-label": text.chooseFiles });
  const folder = make("input", { type: "file", webkitdirectory: true, hidden: true, "aria-label": text.chooseFolder });
  const clear = makeButton({ hidden: true }, text.clear, () => {
    if (!confirm(text.clearSure)) return;
    [members, remarks] = [[], []];
    draw();
  });
  const summary = makeButton({ hidden: true }, text.saveSummary, () => save("class.csv", "text/csv", summaryCsv(members, truth)));
  const zone = make(
    "div",
    { class: "drop" },
    make("p", {}, text.drop),
    make(
      "div",
      { class: "turn" },
      makeButton({ class: "primary" }, text.chooseFiles, () => files.click()),
      makeButton({}, text.chooseFolder, () => folder.click()),
      summary,
      clear,
    ),
    files,
    folder,
    status,
  );
  const lists = make("div");
  const charts = make("div");

  for (const input of [files, folder]) {
    input.addEventListener("change", () => {
      void add(chosen(input.files ?? []));
      // The same file again is a change, too.
      input.value = "";
    });
  }
  // Anywhere on the page: a file that misses the box would replace the page.
  addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    zone.classList.add("over-it");
  });
  addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) zone.classList.remove("over-it");
  });
  addEventListener("drop", (event) => {
    const { dataTransfer } = event;
    if (!dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    zone.classList.remove("over-it");
    // Entries must be taken before anything is awaited.
    const entries = Array.from(dataTransfer.items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
    void (entries.length > 0 ? inEntries(entries).then(add) : add(chosen(dataTransfer.files)));
  });

  /** One lot after the other. @type {Promise<void>} */
  let reading = Promise.resolve();
  /** @param {readonly {path: string, file: File}[]} found */
  function add(found) {
    reading = reading.then(async () => {
      setText(status, text.reading);
      // Finder and others leave hidden files in folders.
      const own = found.filter(({ path }) => !/(^|\/)(\.|desktop\.ini$|thumbs\.db$)/i.test(path) && !path.endsWith("/"));
      const read = await readFiles(own).catch((/** @type {unknown} */ error) => messageOf(error));
      if (typeof read === "string") {
        setText(status, texts.page.late.missing(read));
        return;
      }
      const all = together(members, read.members);
      members = all.members;
      remarks = [...remarks, ...read.remarks, ...all.remarks];
      draw();
    });
    return reading;
  }

  /** @param {string} [note] */
  function draw(note = "") {
    for (const one of [clear, summary]) one.hidden = members.length === 0;
    clear.hidden = members.length === 0 && remarks.length === 0;
    setText(status, [note, members.length === 0 ? text.empty : fill(text.learners, { n: members.length })].filter(Boolean).join(" "));
    lists.replaceChildren(...remarksList(), ...memberList());
    charts.replaceChildren(...(members.length === 0 ? [] : [...guessCharts(), ...sketchCharts(), ...quizCharts()]));
  }

  /** @param {Remark} remark */
  function remarkWords(remark) {
    const { file } = remark;
    if ("reason" in remark) return fill(text.unread, { file, reason: text.reasons[remark.reason] });
    if ("same" in remark) return fill(text.same, { file, other: remark.same });
    if ("ignored" in remark) return fill(text.ignored, { file, n: remark.ignored });
    return fill(remark.newer ? text.newer : text.older, { file, other: remark.other });
  }

  function remarksList() {
    if (remarks.length === 0) return [];
    const items = remarks.map((remark) => make("li", {}, remarkWords(remark)));
    return [
      make(
        "details",
        { class: "note remarks", open: true },
        make("summary", {}, fill(text.remarks, { n: remarks.length })),
        make("ul", {}, ...items),
      ),
    ];
  }

  function memberList() {
    if (members.length === 0) return [];
    const items = members.map((member) => {
      const { file, learner } = member;
      const remove = makeButton({ class: "small", "aria-label": fill(text.removeFile, { file }) }, text.remove, () => {
        members = members.filter((other) => other !== member);
        draw(fill(text.removed, { file }));
        // Its button is gone: the list that it was in stays open, and has the focus.
        const list = lists.querySelector("details.members");
        list?.setAttribute("open", "");
        (list?.querySelector("summary") ?? zone.querySelector("button"))?.focus();
      });
      return make("li", {}, make("span", {}, learner || text.noName), make("span", { class: "fine" }, file), remove);
    });
    return [
      make("details", { class: "members" }, make("summary", {}, fill(text.members, { n: members.length })), make("ul", {}, ...items)),
    ];
  }

  /** @param {string} title @param {readonly Node[]} parts */
  const card = (title, parts) => make("section", { class: "card" }, make("h4", {}, title), ...parts);
  /** @param {readonly string[]} heads @param {readonly (readonly (string | Node)[])[]} rows @param {string} name */
  const table = (heads, rows, name) =>
    make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": name }, tableOf(heads.map(columnHead), rows.map(rowOf)));
  /** @param {readonly string[]} heads @param {readonly (readonly string[])[]} rows @param {string} name */
  const folded = (heads, rows, name) =>
    make("details", { class: "numbers" }, make("summary", {}, text.table), table(heads, rows, `${text.table}: ${name}`));

  function guessCharts() {
    const cards = STEPS.map((step, k) => {
      const guess = GUESSES[step];
      const given = guessesAt(members, step);
      const right = truth.values[guess.truth];
      const question = lesson.steps[k].guess;
      if (given.length === 0) return card(question, [make("p", { class: "fine" }, text.noAnswers)]);
      if ("choices" in guess) {
        const counts = counted(given, guess.choices);
        const rows = guess.choices.map((choice, at) => {
          const n = counts[at];
          return [
            choiceName(named(choice), choice === right),
            String(n),
            shareOf(n, given.length),
            bar(n / given.length, choice === right),
          ];
        });
        return card(question, [table([text.choice, text.count, text.share, `[${text.share}]`], rows, question)]);
      }
      const numbers = given.map(Number).sort((a, b) => a - b);
      const words = (/** @type {number | undefined} */ value) => `${value}${guess.unit}`;
      const said = fill(text.numberSummary, {
        n: numbers.length,
        low: words(numbers[0]),
        high: words(numbers.at(-1)),
        median: words(median(numbers)),
        truth: right,
      });
      const each = [...new Set(numbers)].map((value) => [words(value), String(numbers.filter((one) => one === value).length)]);
      return card(question, [
        dots(numbers, guess, right, said),
        make("p", { class: "fine" }, said),
        folded([text.guess, text.count], each, question),
      ]);
    });
    return [make("h3", {}, text.guesses), make("p", { class: "fine" }, text.dotsKey), make("div", { class: "cards" }, ...cards)];
  }

  /** @param {readonly number[]} numbers @param {{most: number, unit: string}} guess @param {string} right @param {string} said */
  function dots(numbers, { most, unit }, right, said) {
    const inside = DOTS.width - DOTS.left - DOTS.right;
    const floor = DOTS.top + DOTS.height;
    const at = (/** @type {number} */ value) => DOTS.left + (inside * value) / most;
    /** @type {number[]} */
    const stacks = new Array(BINS + 1).fill(0);
    const places = numbers.map((value) => {
      const bin = Math.round((BINS * value) / most);
      stacks[bin] += 1;
      return { x: at((most * bin) / BINS), up: stacks[bin] - 1 };
    });
    // A high pile is pressed together.
    const rise = Math.min(2 * RADIUS, (DOTS.height - 2 * RADIUS) / Math.max(1, Math.max(...stacks) - 1));
    const truthAt = at(numberIn(right));
    const word = (/** @type {number} */ x, /** @type {number} */ y, /** @type {string} */ anchor, /** @type {string} */ words) =>
      svg("text", { x: `${x}`, y: `${y}`, "text-anchor": anchor }, words);
    const anchor = truthAt > 0.7 * DOTS.width ? "end" : truthAt < 0.3 * DOTS.width ? "start" : "middle";
    return svg(
      "svg",
      { class: "dots", viewBox: `0 0 ${DOTS.width} ${floor + DOTS.bottom}`, role: "img", "aria-label": said },
      svg("line", { class: "grid", x1: `${DOTS.left}`, x2: `${DOTS.width - DOTS.right}`, y1: `${floor}`, y2: `${floor}` }),
      svg("line", { class: "truth", x1: `${truthAt}`, x2: `${truthAt}`, y1: `${DOTS.top - 4}`, y2: `${floor + 4}` }),
      ...places.map(({ x, up }) =>
        svg("circle", { class: "dot", cx: x.toFixed(1), cy: (floor - RADIUS - 1 - up * rise).toFixed(1), r: String(RADIUS) }),
      ),
      word(truthAt, DOTS.top - 9, anchor, fill(text.truth, { truth: right })),
      ...[0, 0.5, 1].map((share, k) => word(at(most * share), floor + 18, ["start", "middle", "end"][k], `${most * share}${unit}`)),
    );
  }

  /** @param {string} name @param {boolean} right */
  const choiceName = (name, right) => (right ? make("b", {}, `${name} ✓ `, make("span", { class: "fine" }, text.isRight)) : name);

  /** @param {number} share @param {boolean} right */
  function bar(share, right) {
    const element = make("div", { class: right ? "bar right" : "bar", "aria-hidden": "true" });
    element.style.setProperty("--share", String(share));
    return element;
  }

  function sketchCharts() {
    const cards = CURVES.map((curve) => {
      const given = sketchesOf(members, curve);
      const name = lesson.sketch.curves[curve];
      if (given.length === 0) return card(name, [make("p", { class: "fine" }, text.noAnswers)]);
      const recorded = truth.curves[curve];
      const far = given.map((sketch) => distance(sketch, recorded));
      const said = fill(text.sketchSummary, { curve: name, n: given.length, median: decimal(median(far), 1) });
      const drawn = given.map((sketch) => {
        const points = [recorded[0], ...SKETCH_STEPS.map((step, k) => ({ step, value: sketch[k] }))];
        return svg("path", { class: `faint ${curve}`, d: lineOf(points) });
      });
      const rows = SKETCH_STEPS.map((step, k) => {
        const all = given.map((sketch) => sketch[k]);
        const numbers = [Math.min(...all), median(all), Math.max(...all)].map((value) => percentage(value));
        return [String(step), percent(valueAt(recorded, step) / 100), ...numbers];
      });
      return card(name, [
        svg(
          "svg",
          { class: "sketch-plot frozen many", viewBox: `0 0 ${PLOT.width} ${PLOT.height}`, role: "img", "aria-label": said },
          ...axes({ from: 0, to: SKETCH_STEPS.at(-1) ?? 0, label: lesson.sketch.axis }),
          ...drawn,
          svg("path", { class: `truth ${curve}`, d: lineOf(recorded) }),
        ),
        make("p", { class: "fine" }, said),
        folded([text.step, text.recorded, text.lowest, text.middle, text.highest], rows, name),
      ]);
    });
    return [make("h3", {}, text.sketches), make("p", { class: "fine" }, text.sketchKey), make("div", { class: "cards" }, ...cards)];
  }

  function quizCharts() {
    const { quiz } = lesson;
    /** @param {number} n @param {number} of @param {boolean} right */
    const cell = (n, of, right) =>
      of === 0 ? "–" : make("div", { class: "told" }, fill(text.of, { n, of, share: shareOf(n, of) }), bar(n / of, right));
    const all = QUIZ.map(({ id, right }, k) => {
      const { before, after } = quizAt(members, id);
      const cells = [before, after].map((given) => cell(given.filter((one) => one === right).length, given.length, true));
      return [`${k + 1}. ${quiz.questions[k].question}`, ...cells];
    });
    const cards = QUIZ.map(({ id, choices, right }, k) => {
      const { question, choices: words } = quiz.questions[k];
      const { before, after } = quizAt(members, id);
      const [first, last] = [counted(before, choices), counted(after, choices)];
      const rows = choices.map((choice, at) => [
        choiceName(words[at], choice === right),
        cell(first[at], before.length, choice === right),
        cell(last[at], after.length, choice === right),
      ]);
      return card(`${k + 1}. ${question}`, [table([text.choice, quiz.before, quiz.after], rows, question)]);
    });
    const heads = [quiz.head, text.rightBefore, text.rightAfter];
    return [make("h3", {}, text.quiz), card(text.allQuestions, [table(heads, all, text.allQuestions)]), ...cards];
  }

  return make("section", { class: "class" }, make("h2", {}, text.title), make("p", {}, text.intro), zone, lists, charts);
}
