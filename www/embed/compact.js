// A compact embedded figure: its controls, what it draws, and one caption fit a screen. What explains it,
// its values, and sharing come after the caption, behind one disclosure.

import { forgetName, text } from "../text/index.js";
import { rolls } from "../app/state.js";
import { shortSentence } from "../text/sentences.js";
import { find, make, setText } from "../views/dom.js";
import { FEW } from "../views/verdict.js";
import { rowsOf } from "../verdict/assessment.js";

/** @typedef {import("../app/state.js").State} State */
/** @typedef {import("../settings/parameters.js").Figure} Figure */

/** What each figure draws. @type {Record<Figure, string>} */
const SECTIONS = {
  curve: "#chart-accuracy",
  roll: "#roll",
  verdict: "#verdict",
  compare: "#compare",
  flow: "#chart-classes",
  sheet: "#sheet",
  recovery: "#recovery",
  blind: "#blind",
  map: "#map",
  picture: "#picture",
};

/** What joins the row of controls. @type {Partial<Record<Figure, readonly string[]>>} */
const CONTROLS = { verdict: ["#assess"], recovery: ["#recover"], compare: ["#compare-start"], flow: ["#chart-classes .segmented"] };

/** What of each figure comes after its caption. @type {Record<Figure, readonly string[]>} */
const REST = {
  curve: [".legend", "#sentence", "details.data"],
  roll: ["[data-control=text]", "details.data"],
  verdict: ["[data-control=text]", ".results > .fine", "#retrain", "details.data"],
  compare: ["[data-control=text]", ".results > .fine", ".methods", ".results > .actions", "details.data"],
  flow: ["details.data"],
  sheet: ["[data-control=text]", ".offer", "details.data"],
  recovery: ["[data-control=text]", "details.data"],
  blind: [],
  map: ["[data-control=text]", "details.data"],
  picture: ["[data-control=text]"],
};

/** What shows all that a figure has, and where it stands. @type {Partial<Record<Figure, string>>} */
const ALL_AFTER = { roll: ".cards", verdict: ".results > .charts", compare: ".results > .table" };

/** The class to forget; none of single images. @param {import("../app/state.js").Shown} shown */
function classOf({ settings: { set, forget } }) {
  return set === "class" ? forget : "";
}

/** What a caption says of each figure. @type {Record<Figure, (state: Readonly<State>) => string>} */
const WORDS = {
  curve: ({ shown, recordedNote }) => (shown === null ? recordedNote : shortSentence(shown)),
  roll: ({ shown, recordedNote }) => {
    const step = shown?.history.latest?.step;
    return shown === null || step === undefined ? recordedNote : text.share.roll(classOf(shown), step, rolls(shown));
  },
  flow: ({ shown, recordedNote }) => {
    const step = shown?.history.latest?.step;
    return shown === null || step === undefined ? recordedNote : text.share.flow(classOf(shown), step);
  },
  blind: () => text.share.blind,
  sheet: ({ shown, settings }) => (shown === null && settings.set === "picked" ? text.html.sheet_about_pick : text.share.sheet),
  recovery: ({ judged }) => (judged === null ? "" : text.share.recovery(forgetName(judged.settings))),
  map: () => text.share.map,
  picture: () => text.share.picture,
  verdict: ({ judged }) => (judged === null ? "" : text.share.verdict(forgetName(judged.settings), FEW, rowsOf(judged.assessment).length)),
  compare: ({ settings }) => text.share.compare(forgetName(settings)),
};

/**
 * @param {Readonly<import("../settings/parameters.js").View>} view
 * @param {{title: HTMLElement, whole: HTMLElement}} parts  the caption's beginning, and the way to the page
 * @returns {import("../app/state.js").View}
 */
export function compactFigure({ figure, hide }, { title, whole }) {
  const words = make("span", { "data-control": "text" });
  const lead = make("span", { "data-control": "caption" }, title);
  const caption = make("div", { class: "embed-caption" }, lead, " ", words);
  const more = make("details", { class: "embed-more" }, make("summary", {}, text.share.more));
  more.hidden = ["step", "device", "text", "table", "share"].every((name) => hide.includes(name));
  /** @type {((metrics: number) => void) | undefined} */
  let count;
  return (state) => {
    // Only now: the parts of the page find their elements where the document has them.
    count ??= arrange(figure, { caption, lead, more, whole });
    count(state.judged === null ? 0 : rowsOf(state.judged.assessment).length);
    setText(words, WORDS[figure](state));
  };
}

/**
 * @param {Figure} figure
 * @param {{caption: HTMLElement, lead: HTMLElement, more: HTMLElement, whole: HTMLElement}} parts
 * @returns {(metrics: number) => void}  call it when the number of metrics has changed; 0: not known
 */
function arrange(figure, { caption, lead, more, whole }) {
  const section = find(SECTIONS[figure]);
  // That it is recorded is said whatever is hidden.
  lead.after(" ", find(".tag", section));
  for (const control of CONTROLS[figure] ?? []) find(".buttons").append(find(control));
  if (figure === "verdict") caption.append(" ", find(".about", section));
  if (figure === "compare") find(".progress").append(find(".status", section));
  more.append(
    ...REST[figure].flatMap((part) => [...section.querySelectorAll(part)]),
    find("#device-line"),
    find("#share"),
    make("p", { class: "fine" }, whole),
  );
  find("main").append(caption, more);
  const after = ALL_AFTER[figure];
  if (after === undefined) return () => {};
  const { button, show } = allButton(/** @type {"roll" | "verdict" | "compare"} */ (figure));
  find(after, section).after(button);
  return show;
}

/** Shows all that the figure has, and again only the most telling part. @param {"roll" | "verdict" | "compare"} figure */
function allButton(figure) {
  const button = make("button", { class: "embed-all", type: "button", "aria-expanded": "false" });
  let all = false;
  let metrics = 0;
  const show = (/** @type {number} */ now) => {
    metrics = now;
    setText(button, all ? text.share.fewer : text.share.all(metrics)[figure]);
  };
  button.addEventListener("click", () => {
    all = document.documentElement.toggleAttribute("data-all");
    button.setAttribute("aria-expanded", String(all));
    show(metrics);
  });
  return { button, show };
}
