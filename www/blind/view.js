// The blind test on the page: doors, tests, a guess, and what could have been known.

import { metricOf } from "../verdict/spread.js";
import { mark, rulerFor, shownRange, shownValue } from "../verdict/assessment.js";
import { loadRecording, recordedEntries } from "../run/recording.js";
import { linkToGame } from "../settings/address.js";
import { blindText as text, language, text as pageText } from "../text/index.js";
import { columnHead, find, make, makeButton, rowOf, setText, tableOf } from "../views/dom.js";
import { DECKS, readGame, SEEDS, writeGame } from "./address.js";
import { classNameOf, deckOf, shuffled, spreadAround } from "./doors.js";
import { BUDGET, doorsLeft, ruledOut, spent } from "./game.js";
import { testsOf } from "./tests.js";

/** @typedef {import("./address.js").DeckName} DeckName */
/** @typedef {import("./address.js").Played} Played */
/** @typedef {import("./doors.js").Deck} Deck */
/** @typedef {import("./doors.js").Who} Who */
/** @typedef {import("./tests.js").Test} Test */
/** @typedef {import("../settings/parameters.js").View} View */

/** @type {Map<DeckName, Promise<Deck>>} */
const decks = new Map();

/** @param {DeckName} name @returns {Promise<Deck>} */
function loadDeck(name) {
  const known = decks.get(name) ?? loadRecording(`${name}-compared`).then((recording) => deckOf(recordedEntries(recording)));
  decks.set(name, known);
  // It can be tried again.
  known.catch(() => decks.delete(name));
  return known;
}

/** Names of the decks' classes, known before they are loaded. @param {DeckName} name */
const nameOf = (name) => (name === "random" ? "" : name);

function newSeed() {
  return crypto.getRandomValues(new Uint32Array(1))[0] % SEEDS;
}

/**
 * Sets up the game. Rejects if its first deck cannot be loaded.
 *
 * @param {HTMLElement} section
 * @param {Readonly<View>} view
 */
export async function playBlindTest(section, view) {
  const told = readGame(view.blind);
  const first = told?.deck ?? DECKS[0];
  const [title, about, holder] = [find("#blind-title", section), find(".about-game", section), find(".game", section)];
  const said = make("p", { class: "said", role: "status" });
  const board = make("div", { class: "board" });
  const choices = DECKS.map((name) => {
    const input = make("input", { type: "radio", name: "blind-deck", value: name, checked: name === first });
    input.addEventListener("change", () => void change(name));
    return make("label", {}, input, make("span", {}, text.deck_name(nameOf(name))));
  });
  const picker = make("fieldset", { class: "segmented decks" }, make("legend", { class: "visually-hidden" }, text.deck), ...choices);

  /** @param {DeckName} name @param {number} [seed] @param {Played} [theirs] */
  const play = async (name, seed = newSeed(), theirs = undefined) => {
    const deck = await loadDeck(name);
    // Another deck may have been chosen by now.
    if (picker.isConnected && wanted !== name) return;
    setText(title, text.title(classNameOf(deck)));
    setText(about, text.about(classNameOf(deck), BUDGET));
    setText(said, theirs === undefined ? text.left(BUDGET, BUDGET) : text.from_others);
    const game = { name, seed, deck, doors: shuffled(seed), theirs };
    board.replaceChildren(...boardOf(game, { view, say: (words) => setText(said, words), again: () => void change(name) }));
  };
  /** What is on the board, or on its way to it. */
  let wanted = first;
  /** @param {DeckName} name */
  const change = async (name) => {
    wanted = name;
    try {
      await play(name);
    } catch (error) {
      board.replaceChildren(makeButton({}, text.retry, () => void change(name)));
      setText(said, text.missing(error instanceof Error ? error.message : String(error)));
    }
  };

  section.lang = language;
  await play(first, told?.seed, told?.played);
  holder.replaceChildren(picker, said, board);
  // What is above has grown since the browser went there.
  if (location.hash === "#blind") section.scrollIntoView({ block: "start", behavior: "instant" });
}

/** @typedef {{name: DeckName, seed: number, deck: Deck, doors: readonly Who[], theirs: Played | undefined}} Game */

/**
 * What a player sees of one game.
 *
 * @param {Game} game
 * @param {{view: Readonly<View>, say: (words: string) => void, again: () => void}} around
 */
function boardOf(game, { view, say, again }) {
  const { deck, doors } = game;
  /** @type {string[]} */
  const opened = [];
  /** @type {Played | undefined} */
  let played;
  const left = () => BUDGET - spent(opened, deck);
  const names = () => text.doors.map((door, k) => (played === undefined ? door : text.door_is(door, text.who[doors[k]])));

  const cards = testsOf(deck).map((test) => {
    const heading = make("h3", { tabindex: "-1" }, text.test[test.id].title);
    const open = makeButton({ "aria-label": `${text.test[test.id].title}: ${text.open(test.costs)}` }, text.open(test.costs), () => {
      if (played === undefined) opened.push(test.id);
      open.remove();
      show();
      if (played === undefined) say(text.opened(text.test[test.id].title, text.left(left(), BUDGET)));
      for (const card of cards) card.update();
      heading.focus({ preventScroll: true });
    });
    const figure = make("div", { class: "drawn" });
    const element = make(
      "li",
      { "data-test": test.id },
      heading,
      make("p", { class: "fine" }, text.test[test.id].ask(classNameOf(deck))),
      open,
      figure,
    );
    const show = () => {
      element.classList.add("open");
      figure.replaceChildren(...figureOf(test, game, names()));
    };
    const update = () => {
      if (!open.isConnected) {
        if (played !== undefined) show();
        return;
      }
      open.disabled = played === undefined && test.costs > left();
      if (played === undefined) return;
      setText(open, text.open_free);
      open.setAttribute("aria-label", `${text.test[test.id].title}: ${text.open_free}`);
    };
    return { element, update };
  });

  const result = make("div", { class: "result", hidden: true });
  const [gold, cheat] = [doorChoice("blind-gold", text.which_gold), doorChoice("blind-cheat", text.which_cheat, text.no_idea)];
  const form = make(
    "form",
    { class: "guess" },
    gold.element,
    cheat.element,
    make("button", { type: "submit", class: "primary" }, text.guess),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const door = gold.chosen();
    if (door === undefined) {
      say(text.choose);
      gold.focus();
      return;
    }
    played = { opened: [...opened], gold: door, cheat: cheat.chosen() };
    form.hidden = true;
    for (const card of cards) card.update();
    result.replaceChildren(...resultOf(game, played, { view, again }));
    result.hidden = false;
    say("");
    find("h3", result).focus();
  });
  return [make("ol", { class: "tests", "aria-label": text.tests }, ...cards.map(({ element }) => element)), form, result];
}

/**
 * The figure of a test that was opened, and what it can tell.
 *
 * @param {Test} test
 * @param {Game} game
 * @param {readonly string[]} names  of the doors
 */
function figureOf(test, { deck, doors }, names) {
  const name = classNameOf(deck);
  const rows = /** @type {Record<string, (answer: string, shown: number) => string>} */ (text.rows);
  const columns = {
    ...deck,
    doors: doors.map((who) => deck.networks[who]),
    names: [...names, text.original],
    words: (/** @type {import("./door-table.js").RowName} */ row) => rows[row.name](row.answer ?? "", row.shown ?? 0),
  };
  const words = text.test[test.id];
  return [
    test.draw(columns),
    ...(test.grain === undefined ? [] : [make("p", { class: "fine" }, text.grain(grainOf(deck, test.grain(deck))))]),
    make("p", { class: "fine" }, make("b", {}, text.tells), words.can(name)),
    make("p", { class: "fine" }, make("b", {}, text.not), words.cannot(name)),
  ];
}

/** By how much golds differ. @param {Deck} deck @param {string} id */
function grainOf(deck, id) {
  const { unit } = metricOf(id);
  // From the middle, where no end of the scale cuts it off.
  const middle = unit === "steps" ? 1000 : 0.5;
  const [, high] = spreadAround(deck, id).range(middle);
  return unit === "steps" ? text.steps(Math.round(high - middle)) : text.points(100 * (high - middle));
}

/**
 * A choice of one of the doors, or of none.
 *
 * @param {string} name
 * @param {string} legend
 * @param {string} [none]
 */
function doorChoice(name, legend, none) {
  const values = [...text.doors, ...(none === undefined ? [] : [none])];
  const inputs = values.map((_, k) => make("input", { type: "radio", name, value: String(k), checked: k === text.doors.length }));
  const labels = values.map((value, k) => make("label", {}, inputs[k], make("span", {}, value)));
  const chosen = () => {
    const at = inputs.findIndex(({ checked }) => checked);
    return at < 0 || at >= text.doors.length ? undefined : at;
  };
  return {
    element: make("fieldset", {}, make("legend", {}, legend), make("div", { class: "segmented" }, ...labels)),
    chosen,
    focus: () => inputs[0].focus(),
  };
}

/**
 * Who stands behind the doors, and what could have been known.
 *
 * @param {Game} game
 * @param {Played} played
 * @param {{view: Readonly<View>, again: () => void}} around
 */
function resultOf(game, played, { view, again }) {
  const { name, seed, deck, doors, theirs } = game;
  const [gold, cheat] = [doors.indexOf("gold"), doors.indexOf("cheat")];
  const doorsOf = (/** @type {readonly number[]} */ all) => all.map((k) => text.doors[k]);
  /** @type {"right" | "wrong" | "none"} */
  const named = played.cheat === undefined ? "none" : played.cheat === cheat ? "right" : "wrong";
  const score = { points: spent(played.opened, deck), of: BUDGET, named, door: text.doors[cheat] };
  const link = linkToGame(location.href, writeGame({ deck: name, seed, played }), view);
  return [
    make("h3", { tabindex: "-1", class: played.gold === gold ? "right" : "wrong" }, text.verdict(played.gold === gold, text.doors[gold])),
    make("p", {}, text.score(score), " ", text.known(doorsOf(doorsLeft(deck, doors, played.opened)), played.opened.length)),
    ...(theirs === undefined ? [] : [make("p", { class: "theirs" }, theirsOf(game, theirs))]),
    make("h4", {}, text.told),
    scrolled(text.told, toldTable(deck, played)),
    make("h4", {}, text.values),
    scrolled(text.values, valuesTable(game)),
    make("p", { class: "fine" }, pageText.html.verdict_marks),
    ...sharing(link),
    make("div", { class: "actions" }, makeButton({ class: "again" }, text.again, again)),
  ];
}

/** @param {string} name @param {HTMLElement} table */
function scrolled(name, table) {
  return make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": name }, table);
}

/** @param {Game} game @param {Played} theirs */
function theirsOf({ deck, doors }, { opened, gold, cheat }) {
  const tests = testsOf(deck).filter(({ id }) => opened.includes(id));
  return text.theirs({
    points: spent(opened, deck),
    tests: tests.map(({ id }) => text.test[id].title),
    gold: text.doors[gold],
    right: doors[gold] === "gold",
    cheat: cheat === undefined ? "" : text.doors[cheat],
  });
}

/** Which networks each test rules out as gold. @param {Deck} deck @param {Played} played */
function toldTable(deck, { opened }) {
  const { test: head, rules_out: rulesOut, opened: byYou } = text.heads;
  const rows = testsOf(deck).map((test) => {
    const out = ruledOut(deck, test).map((who) => text.who[who]);
    return rowOf([text.test[test.id].title, out.length === 0 ? text.nobody : text.and(out), opened.includes(test.id) ? text.yes : text.no]);
  });
  return tableOf([head, rulesOut, byYou].map(columnHead), rows);
}

/** The tests' metrics of each network, marked by gold's spread. @param {Game} game */
function valuesTable({ deck, doors }) {
  const ruler = rulerFor(deck.assessments.srfl, deck.settings);
  const metrics = [...new Set(testsOf(deck).flatMap((test) => test.metrics(deck)))].map(metricOf);
  const rows = metrics.map((metric) =>
    rowOf([
      pageText.metrics[metric.id].label,
      ...doors.map((who) => {
        const network = deck.networks[who];
        const { level, sign } = mark(metric, network, ruler) ?? { level: undefined, sign: "" };
        const words = level === undefined ? [] : [make("span", { class: "visually-hidden" }, pageText.verdict.marks[level])];
        const cell = make("span", {}, shownValue(metric, network), " ", make("span", { class: "mark", "aria-hidden": "true" }, sign));
        cell.append(...words);
        return cell;
      }),
      shownRange(metric, ruler),
    ]),
  );
  const heads = [text.heads.metric, ...doors.map((who, k) => text.door_is(text.doors[k], text.who[who])), text.heads.spread];
  return tableOf(heads.map(columnHead), rows);
}

/** @param {string} link */
function sharing(link) {
  const said = make("p", { class: "fine", role: "status" });
  const field = make("input", { type: "text", readonly: true, value: link, "aria-label": text.link });
  const copy = makeButton({ class: "copy" }, text.copy, async () => {
    try {
      await navigator.clipboard.writeText(link);
      setText(said, text.copied);
    } catch {
      // No clipboard here, as in a frame that may not write to it: the user copies by hand.
      field.focus();
      field.select();
      setText(said, text.by_hand);
    }
  });
  return [make("div", { class: "actions share-game" }, copy, field), said, make("p", { class: "fine" }, text.link_about)];
}
