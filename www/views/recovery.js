// Bring it back: attacks on the unlearned network, each with a slider for how far it goes, beside the same on gold.

import { wayChart } from "../charts/recovery.js";
import { canvas } from "../charts/plot.js";
import { percent } from "../text/format.js";
import { forgetName, text } from "../text/index.js";
import { buttons } from "../app/state.js";
import { attacksOf, recoverySummary } from "../verdict/recovery.js";
import { classBar } from "./bar.js";
import { button, find, lazyTable, make, setText, whenChanged } from "./dom.js";

/** @typedef {import("../verdict/recovery.js").Attack} Attack */
/** @typedef {import("../verdict/recovery.js").AttackName} AttackName */
/** @typedef {import("../verdict/recovery.js").Place} Place */
/** @typedef {import("../app/state.js").Judged} Judged */

/** Where each slider stands at first: far enough to see something. @type {Record<AttackName, number>} */
const FIRST = { examples: 5, training: 5, rounding: 4, to_original: 0.5, to_gold: 0.5 };

/**
 * @param {import("../run/runner.js").Runner} runner
 * @returns {import("../app/state.js").View}
 */
export function recoveryView(runner) {
  const section = find("#recovery");
  const attempt = button("#recover", () => runner.recover());
  const line = find(".line", section);
  // A compact figure has moved these two before this module came.
  const tag = find("#recovery-source");
  const holder = find(".attacks", section);
  const details = /** @type {HTMLDetailsElement} */ (find("#recovery-table"));
  /** @type {Judged | null} */
  let judged = null;
  /** @type {Attack[]} */
  let attacks = [];
  /** @type {Map<AttackName, ReturnType<typeof panel>>} */
  const panels = new Map();
  const fill = lazyTable(details, text.recovery.table, () => table(attacks));
  const show = whenChanged(
    (state) => [state.judged],
    (state) => {
      ({ judged } = state);
      attacks = judged === null ? [] : attacksOf(judged.assessment, judged.recovery);
      tag.hidden = judged === null;
      details.hidden = judged === null;
      if (judged !== null) {
        tag.classList.toggle("live", judged.source === "live");
        setText(tag, text.sources[judged.source]);
      }
      setText(
        line,
        judged === null ? "" : text.recovery.summary(recoverySummary(judged.assessment, judged.recovery), forgetName(judged.settings)),
      );
      for (const attack of attacks) {
        const { name } = attack;
        if (!panels.has(name)) panels.set(name, panel(name));
        panels.get(name)?.show(attack);
      }
      const now = attacks.map(({ name }) => /** @type {HTMLElement} */ (panels.get(name)?.element));
      // Only what changes moves: a slider in use keeps the focus.
      for (const [at, element] of now.entries()) {
        if (holder.children[at] !== element) holder.insertBefore(element, holder.children[at] ?? null);
      }
      while (holder.children.length > now.length) holder.lastElementChild?.remove();
      fill();
    },
  );
  return (state) => {
    const { recover } = buttons(state);
    attempt.disabled = !recover;
    setText(attempt, state.judged?.recovery == null ? text.html.recover : text.recovery.again);
    show(state);
  };
}

/** @param {AttackName} name */
function panel(name) {
  const words = text.recovery.attacks[name];
  const slider = make("input", { type: "range", min: "0", "aria-label": words.slider });
  const place = make("output", {});
  const bars = { facc: classBar(text.recovery.facc), racc: classBar(text.recovery.racc) };
  const said = make("p", { class: "fine", "aria-live": "polite" });
  const plot = make("div", { class: "plot" });
  const way = name === "to_original" || name === "to_gold";
  const element = make(
    "figure",
    { "data-attack": name },
    make("h3", {}, words.title),
    make("p", { class: "fine" }, words.about),
    make("div", { class: "replay" }, slider, place),
    make("div", { class: "bars" }, bars.facc.element, bars.racc.element),
    said,
    ...(way ? [plot] : []),
  );
  /** @type {Attack | undefined} */
  let attack;
  const redraw = way
    ? canvas(plot, (Plot, size) => attack && wayChart(Plot, attack, size), { missing: text.verdict.no_library })
    : () => {};
  const draw = () => {
    const now = /** @type {Place} */ (attack?.places[Number(slider.value)]);
    const { unlearned, gold } = now;
    const where = words.at(now.at);
    setText(place, where);
    slider.setAttribute("aria-valuetext", where);
    bars.facc.show(unlearned.facc, gold?.facc, true);
    bars.racc.element.hidden = unlearned.racc === null;
    bars.racc.show(unlearned.racc, gold?.racc, false);
    setText(said, gold === null ? "" : text.recovery.gold(gold));
  };
  slider.addEventListener("input", draw);
  return {
    element,
    /** @param {Attack} next */
    show(next) {
      // Another run's slider may be shorter; the same place is kept where there is one.
      const kept = attack?.places[Number(slider.value)]?.at ?? FIRST[name];
      attack = next;
      slider.max = String(next.places.length - 1);
      const at = next.places.findIndex((one) => one.at === kept);
      slider.value = String(at < 0 ? next.places.length - 1 : at);
      draw();
      redraw();
    },
  };
}

/** @param {readonly Attack[]} attacks */
function table(attacks) {
  const cell = (/** @type {number | null | undefined} */ share) => (share == null ? "–" : percent(share));
  return {
    head: text.recovery.columns,
    rows: attacks.flatMap(({ name, places }) =>
      places.map(({ at, unlearned, gold }) => [
        `${text.recovery.attacks[name].title}: ${text.recovery.attacks[name].at(at)}`,
        ...[unlearned.facc, unlearned.racc, gold?.facc, gold?.racc].map(cell),
      ]),
    ),
  };
}
