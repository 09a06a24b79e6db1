// A compact embedded figure: its controls, what it draws, and one caption fit a screen. What explains it,
// its values, and sharing come after the caption, behind one disclosure.

import { text } from "../text/index.js";
import { rolls } from "../app/state.js";
import { shortSentence } from "../text/sentences.js";
import { find, make, setText } from "../views/dom.js";
import { FEW } from "../views/verdict.js";
import { ROWS } from "../verdict/assessment.js";

/** @typedef {import("../app/state.js").State} State */
/** @typedef {import("../settings/parameters.js").Figure} Figure */

/** What each figure draws. @type {Record<Figure, string>} */
const SECTIONS = { curve: "#chart-accuracy", roll: "#roll", verdict: "#verdict", compare: "#compare", flow: "#chart-classes" };

/** What joins the row of controls. @type {Partial<Record<Figure, readonly string[]>>} */
const CONTROLS = { verdict: ["#assess"], compare: ["#compare-start"], flow: ["#chart-classes .segmented"] };

/** What of each figure comes after its caption. @type {Record<Figure, readonly string[]>} */
const REST = {
  curve: [".legend", "#sentence", "details.data"],
  roll: ["[data-control=text]", "details.data"],
  verdict: ["[data-control=text]", ".results > .fine", "#retrain", "details.data"],
  compare: ["[data-control=text]", ".results > .fine", ".methods", ".results > .actions", "details.data"],
  flow: ["details.data"],
};

/** What shows all that a figure has, and where it stands. @type {Partial<Record<Figure, string>>} */
const ALL_AFTER = { roll: ".cards", verdict: ".results > .charts", compare: ".results > .table" };

/** What a caption says of each figure. @type {Record<Figure, (state: Readonly<State>) => string>} */
const WORDS = {
  curve: ({ shown, recordedNote }) => (shown === null ? recordedNote : shortSentence(shown)),
  roll: ({ shown, recordedNote }) => {
    const step = shown?.history.latest?.step;
    return shown === null || step === undefined ? recordedNote : text.share.roll(shown.settings.forget, step, rolls(shown));
  },
  flow: ({ shown, recordedNote }) => {
    const step = shown?.history.latest?.step;
    return shown === null || step === undefined ? recordedNote : text.share.flow(shown.settings.forget, step);
  },
  verdict: ({ judged }) => (judged === null ? "" : text.share.verdict(judged.settings.forget, FEW, ROWS.length)),
  compare: ({ settings }) => text.share.compare(settings.forget),
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
  let arranged = false;
  return (state) => {
    // Only now: the parts of the page find their elements where the document has them.
    if (!arranged) arrange(figure, { caption, lead, more, whole });
    arranged = true;
    setText(words, WORDS[figure](state));
  };
}

/**
 * @param {Figure} figure
 * @param {{caption: HTMLElement, lead: HTMLElement, more: HTMLElement, whole: HTMLElement}} parts
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
  if (after !== undefined) find(after, section).after(allButton(/** @type {"roll" | "verdict" | "compare"} */ (figure)));
}

/** Shows all that the figure has, and again only the most telling part. @param {"roll" | "verdict" | "compare"} figure */
function allButton(figure) {
  const label = text.share.all(ROWS.length)[figure];
  const button = make("button", { class: "embed-all", type: "button", "aria-expanded": "false" }, label);
  button.addEventListener("click", () => {
    const all = document.documentElement.toggleAttribute("data-all");
    button.setAttribute("aria-expanded", String(all));
    setText(button, all ? text.share.fewer : label);
  });
  return button;
}
