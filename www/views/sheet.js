// The contact sheet: the images to forget, each marked by what a network answers to it; and where the user
// picks them.

import { text } from "../text/index.js";
import { drawn, drawSoon, whenNear } from "../app/draw-queue.js";
import { buttons } from "../app/state.js";
import { answersAtHand, answersTo, countAnswers, countMemories, forgetSetOf, hasWrongLabels, NETWORKS, zAtHand } from "../run/answers.js";
import { signedDecimal } from "../text/format.js";
import { topClass } from "../text/sentences.js";
import { button, find, lazyTable, setText } from "./dom.js";
import { imageGrid } from "./image-grid.js";
import { labelOf } from "./images.js";

/** @typedef {import("../app/state.js").State} State */
/** @typedef {import("../run/answers.js").ForgetSet} ForgetSet */
/** @typedef {import("../run/answers.js").Answer} Answer */
/** @typedef {import("../run/answers.js").Network} Network */
/** What the sheet shows: a network's answers, those of all side by side, or all images to pick from. @typedef {Network | "together" | "pick"} Tab */

/** Most images on a sheet of those to forget, and to pick from. */
const MOST = 1000;
const MOST_PICKED = 2000;
/** Distance from the visible part at which the cells are marked. */
const NEAR = "400px";

/**
 * @param {import("../run/runner.js").Runner} runner
 * @param {(settings: State["settings"]) => void} change
 * @returns {import("../app/state.js").View}
 */
export function sheetView(runner, change) {
  const section = find("#sheet");
  const tabs = find(".whose", section);
  const kindsOfMark = find(".marked-by", section);
  const [marked, toPick] = ["sheet_about", "sheet_about_pick"].map((name) => find(`[data-text=${name}]`, section));
  const line = find(".count", section);
  const key = find(".key", section);
  const said = find(".said", section);
  const keys = find(".keys", section);
  const none = button("#sheet-none", () => state && change({ ...state.settings, photos: [] }));
  const offer = find(".offer", section);
  const retrain = button("#sheet-retrain", () => runner.retrain());
  const holder = find(".sheets", section);
  const inputs = [...tabs.querySelectorAll("input")];
  const byInputs = [...kindsOfMark.querySelectorAll("input")];

  /** @type {Readonly<State> | undefined} */
  let state;
  let near = false;
  /** What the user chose, until there is another run. @type {Tab | undefined} */
  let chosen;
  /** Whether images are marked by their z, where that is known. */
  let byZ = false;
  /** @type {readonly unknown[]} */
  let about = [];
  /** @type {readonly unknown[]} */
  let drawnOf = [];
  /** The image whose probabilities were asked for. @type {number | undefined} */
  let asked;

  const pages = Object.fromEntries(
    [...NETWORKS, /** @type {const} */ ("pick")].map((name) => [name, imageGrid(name, "sheet-title", press)]),
  );
  holder.append(...Object.values(pages).map(({ element }) => element));
  const details = /** @type {HTMLDetailsElement} */ (find("details", section));
  const fill = lazyTable(details, text.sheet.table, () => (state === undefined ? null : table(state)));

  /** @param {number} index */
  function press(index) {
    if (state === undefined) return;
    if (tabOf(state, chosen) === "pick") pick(state.settings, index);
    else if (state.shown?.source !== "live") setText(said, text.sheet.needs_run);
    else {
      asked = index;
      if (!answer()) void runner.show(index);
    }
  }

  /** @param {State["settings"]} settings @param {number} index */
  function pick(settings, index) {
    const { photos, train } = settings;
    const picked = photos.includes(index);
    const most = Math.floor(train / 2);
    setText(said, !picked && photos.length >= most ? text.sheet.too_many(most) : "");
    if (!picked && photos.length >= most) return;
    change({ ...settings, photos: picked ? photos.filter((photo) => photo !== index) : [...photos, index].sort((a, b) => a - b) });
  }

  /** Says an image's probabilities, and shows its card, once the run has them. */
  function answer() {
    const { classes = [], history } = state?.shown ?? {};
    const example = history?.latest?.examples.find(({ index }) => index === asked);
    if (example === undefined) return false;
    asked = undefined;
    const name = text.sheet.cell([text.sheet.image(example.index), classes[example.label]]);
    setText(said, text.sheet.answer(name, topClass(example.teacher, classes), topClass(example.student, classes)));
    void drawn().then(() => {
      document.querySelector(`#roll .card[data-image="${example.index}"]`)?.scrollIntoView({ block: "center" });
    });
    return true;
  }

  const draw = () => {
    if (state === undefined) return;
    const tab = tabOf(state, chosen);
    const { settings, shown } = state;
    const picking = tab === "pick";
    const own = (shown === null || picking ? settings : shown.settings).data === "own";
    const classes = shown === null || picking ? state.limits.classes : shown.classes;
    const forgetSet = picking ? undefined : forgetSetOf(state, (image) => labelOf(image, own));
    const answers = answersAtHand(state);
    const wrong = forgetSet ? hasWrongLabels(forgetSet) : false;
    const kinds = Object.fromEntries(NETWORKS.map((network) => [network, forgetSet ? answersTo(forgetSet, answers[network]) : undefined]));

    const known = picking || forgetSet === null ? {} : zOf(state, forgetSet);
    kindsOfMark.hidden = known.gold === undefined && known.original === undefined;
    const measured = byZ && !kindsOfMark.hidden;

    showTabs(tabsOf(state), tab);
    setText(line, picking ? pickedLine(settings) : measured ? zLine(known) : countLine(state, forgetSet, kinds));
    setText(key, measured ? text.sheet.key_z : wrong ? text.sheet.key_wrong : "");
    key.hidden = !(measured || wrong);
    const live = shown?.source === "live";
    setText(keys, picking ? text.sheet.keys_pick : live ? text.sheet.keys_live : "");
    [marked.hidden, toPick.hidden, none.hidden] = [picking, !picking, !picking];
    none.disabled = settings.photos.length === 0;
    section.classList.toggle("together", tab === "together");
    pages.pick.element.hidden = !picking;
    if (picking) {
      const all = Array.from({ length: Math.min(settings.train, MOST_PICKED) }, (_, image) => image);
      pages.pick.images(all, own, (k) => classes[labelOf(all[k], own)]);
      pages.pick.pressed(new Set(settings.photos));
    }
    const examples = new Set(live ? shown.history.latest?.examples.map(({ index }) => index) : []);
    for (const name of NETWORKS) {
      const { element, images, marks, title } = pages[name];
      const kind = kinds[name];
      element.hidden = !(name === tab || (tab === "together" && kind !== undefined));
      if (element.hidden) continue;
      const together = tab === "together" && kind !== undefined;
      const z = known[name];
      const counted = measured
        ? z === undefined
          ? text.sheet.z_waiting
          : text.sheet.z_counted(countMemories(z))
        : text.sheet.counted(kind?.length ?? 0, countAnswers(kind ?? []), wrong);
      title(together ? text.sheet.titled(text.networks[name], counted) : "");
      images(forgetSet?.images.slice(0, MOST) ?? [], own, (k) => classes[forgetSet?.labels[k] ?? 0]);
      // The cells are there before the sheet comes near, so that nothing moves when it does.
      if (near) marks(measured ? undefined : kind, wrong, examples, measured ? z : undefined);
    }
    fill();
  };

  /** @param {readonly Tab[]} all @param {Tab} tab */
  const showTabs = (all, tab) => {
    tabs.hidden = all.length < 2;
    for (const input of inputs) {
      /** @type {HTMLElement} */ (input.parentElement).hidden = !all.includes(/** @type {Tab} */ (input.value));
      input.checked = input.value === tab;
    }
  };
  for (const input of inputs) {
    input.addEventListener("change", () => {
      chosen = /** @type {Tab} */ (input.value);
      setText(said, "");
      draw();
    });
  }
  for (const input of byInputs) {
    input.addEventListener("change", () => {
      byZ = input.value === "z";
      draw();
    });
  }
  whenNear(section, NEAR, (now) => {
    near ||= now;
    drawSoon(draw);
  });

  return (now) => {
    state = now;
    const { shown, settings, judged, limits } = now;
    // Another run, or another kind of set: what was chosen for the last one no longer holds.
    const subject = [shown?.settings, settings.set];
    if (subject.some((part, k) => part !== about[k])) {
      [chosen, asked] = [undefined, undefined];
      setText(said, "");
    }
    about = subject;
    const may = buttons(now);
    offer.hidden = !(may.retrain && !shown?.gold);
    retrain.disabled = !may.retrain;
    if (asked !== undefined) answer();
    const latest = shown?.history.latest;
    const parts = [shown, latest, latest?.examples, shown?.gold, shown?.forgetSet, settings, judged, limits];
    if (drawnOf.length > 0 && parts.every((part, k) => part === drawnOf[k])) return;
    drawnOf = parts;
    drawSoon(draw);
  };
}

/**
 * The tabs that there are.
 *
 * @param {Pick<State, "shown" | "judged" | "settings">} state
 * @returns {Tab[]}
 */
function tabsOf(state) {
  const answers = answersAtHand(state);
  const picked = state.settings.set === "picked";
  // Before a run there is no network, but the images to forget are there, unless they are to be picked.
  const known = NETWORKS.filter((name) => answers[name] !== undefined || (name === "unlearned" && (state.shown !== null || !picked)));
  return [...(picked ? [/** @type {const} */ ("pick")] : []), ...known, ...(known.length > 1 ? [/** @type {const} */ ("together")] : [])];
}

/**
 * The tab that is shown: what the user chose, if it is there. Images are picked before a run that forgets them.
 *
 * @param {Pick<State, "shown" | "judged" | "settings">} state
 * @param {Tab | undefined} chosen
 * @returns {Tab}
 */
export function tabOf(state, chosen) {
  const all = tabsOf(state);
  if (chosen !== undefined && all.includes(chosen)) return chosen;
  return all.includes("pick") && state.shown?.settings.set !== "picked" ? "pick" : "unlearned";
}

/** @param {State["settings"]} settings */
function pickedLine({ photos, train }) {
  const said = text.sheet.picked(photos.length, train, Math.floor(train / 2));
  return train > MOST_PICKED ? `${said} ${text.sheet.first(MOST_PICKED, train)}` : said;
}

/**
 * How many are left, and how many in the other networks.
 *
 * @param {Pick<State, "shown">} state
 * @param {ForgetSet | null | undefined} forgetSet
 * @param {Partial<Record<Network, Answer[]>>} kinds
 */
export function countLine({ shown }, forgetSet, kinds) {
  if (!forgetSet) return text.sheet.unnamed;
  const { length } = forgetSet.images;
  const more = length > MOST ? ` ${text.sheet.first(MOST, length)}` : "";
  const { unlearned } = kinds;
  if (unlearned === undefined) return `${shown?.source === "recorded" ? text.sheet.unknown(length) : text.sheet.waiting(length)}${more}`;
  const wrong = hasWrongLabels(forgetSet);
  const others = /** @type {const} */ (["original", "gold"]).flatMap((network) => {
    const all = kinds[network];
    return all === undefined
      ? []
      : [/** @type {[string, string]} */ ([text.networks[network], text.sheet.counts(countAnswers(all), wrong)])];
  });
  return `${text.sheet.line(text.sheet.counted(length, countAnswers(unlearned), wrong), others)}${more}`;
}

/**
 * The z of the images of a forget set, as far as the verdict says them.
 *
 * @param {Pick<State, "shown" | "judged">} state
 * @param {ForgetSet | undefined} forgetSet
 */
function zOf(state, forgetSet) {
  const known = Object.entries(zAtHand(state)).filter(([, z]) => z?.length === forgetSet?.images.length);
  return /** @type {ReturnType<typeof zAtHand>} */ (Object.fromEntries(known));
}

/** How many images a network remembers, and how many the others do. @param {ReturnType<typeof zAtHand>} known */
function zLine(known) {
  const { unlearned } = known;
  const others = /** @type {const} */ (["original", "gold"]).flatMap((network) => {
    const z = known[network];
    return z === undefined ? [] : [/** @type {[string, string]} */ ([text.networks[network], text.sheet.z_counts(countMemories(z))])];
  });
  return text.sheet.line(unlearned === undefined ? text.sheet.z_waiting : text.sheet.z_counted(countMemories(unlearned)), others);
}

/** @param {Readonly<State>} state */
function table(state) {
  const { shown } = state;
  const custom = (shown?.settings ?? state.settings).data === "own";
  const forgetSet = forgetSetOf(state, (image) => labelOf(image, custom));
  if (forgetSet === null) return null;
  const classes = shown?.classes ?? state.limits.classes;
  const answers = answersAtHand(state);
  const known = NETWORKS.filter((network) => answersTo(forgetSet, answers[network]) !== undefined);
  const wrong = hasWrongLabels(forgetSet);
  const { image, label, taught } = text.sheet.columns;
  const measured = zOf(state, forgetSet);
  const ofZ = /** @type {const} */ ([...NETWORKS, "learned"]).filter((network) => measured[network] !== undefined);
  return {
    head: [
      ...[image, label, ...(wrong ? [taught] : []), ...known.map((network) => text.networks[network])],
      ...ofZ.map((network) => text.sheet.z_of(network === "learned" ? text.sheet.z_learned : text.networks[network])),
    ],
    rows: forgetSet.images
      .slice(0, MOST)
      .map((index, k) => [
        String(index),
        classes[forgetSet.labels[k]],
        ...(wrong ? [classes[forgetSet.taught[k]]] : []),
        ...known.map((network) => classes[answers[network]?.[k] ?? -1] ?? ""),
        ...ofZ.map((network) => signedDecimal(measured[network]?.[k] ?? NaN, 2)),
      ]),
  };
}
