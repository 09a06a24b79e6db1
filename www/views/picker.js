// What to forget: a class, with sample images to choose by, or a set of single images.

import { CLASSES } from "../generated/schema.js";
import { mislabeledOf } from "../custom/teaching.js";
import { namesOf } from "../custom/images.js";
import { customImages } from "../custom/in-use.js";
import { text } from "../text/index.js";
import { changed, modelFor, nothingPicked, SETTINGS } from "../settings/settings.js";
import { find, make, setText } from "./dom.js";
import { imageElement } from "./images.js";
import { field } from "./settings-form.js";

/** @typedef {import("../settings/settings.js").Settings} Settings */
/** @typedef {import("../settings/settings.js").Setting} Setting */

/** Image k of the training subset is of class k % 10, so each class has one in every ten. */
const SAMPLES = 4;

const [SET, SEED] = ["set", "set_seed"].map((wanted) => /** @type {Setting} */ (SETTINGS.find(({ name }) => name === wanted)));

/**
 * @param {() => Readonly<import("../app/state.js").State>} state
 * @param {(settings: Settings) => void} change
 * @returns {import("../app/state.js").View}
 */
export function picker(state, change) {
  const sets = radios("set", SET.choices?.map(({ value }) => value) ?? [], (value) => change(changed(state().settings, SET, value)));
  for (const [name, input] of sets) {
    find("#set-picker .segmented").append(
      make("label", {}, input, make("span", {}, text.sets.short[/** @type {Settings["set"]} */ (name)])),
    );
  }

  const options = make("div", { class: "options" });
  const own = customImages();
  const places = new Map((own === undefined ? CLASSES : namesOf(own)).map((name, label) => [name, placesOf(label)]));
  const present = [...places.keys()].filter((name) => places.get(name)?.length !== 0);
  const classes = radios("forget", present, (forget) => change({ ...state().settings, forget }));
  for (const [name, input] of classes) {
    const samples = places.get(name)?.map((index) => imageElement(index)) ?? [];
    options.append(
      make("label", {}, input, make("span", { class: "samples" }, ...samples), make("span", { class: "name", title: name }, name)),
    );
  }
  const classPicker = find("#class-picker");
  classPicker.append(options);

  const seed = field(SEED, state, change);
  const about = find("#set-about");
  about.before(seed.element);

  return ({ settings, limits, shown }) => {
    check(sets, settings.set);
    check(classes, settings.forget);
    classPicker.hidden = settings.set !== "class";
    seed.show(settings, limits);
    seed.element.hidden = settings.set !== "random";
    const words = aboutNeighbors(settings, shown) || aboutSet(settings);
    about.hidden = words === "";
    setText(about, words);
  };
}

/**
 * A radio button for each value.
 *
 * @param {string} name  of the group
 * @param {readonly string[]} values
 * @param {(value: string) => void} choose
 */
function radios(name, values, choose) {
  return new Map(
    values.map((value) => {
      const input = make("input", { type: "radio", name, value });
      input.addEventListener("change", () => choose(value));
      return [value, input];
    }),
  );
}

/** @param {Map<string, HTMLInputElement>} inputs @param {string} value */
function check(inputs, value) {
  const input = inputs.get(value);
  if (input !== undefined && !input.checked) input.checked = true;
}

/**
 * Where a class is rolled to, as far as a run has told; nothing along the list, in which the picker shows them.
 *
 * @param {Settings} settings
 * @param {import("../app/state.js").Shown | null} shown
 */
function aboutNeighbors({ set, method, order, forget, data, model }, shown) {
  if (set !== "class" || method !== "srfl" || order !== "similarity") return "";
  const { classes = [], history, settings } = shown ?? {};
  const tour = history?.original?.tour ?? [];
  const place = settings?.data === data && settings.model === model ? tour.indexOf(classes.indexOf(forget)) : -1;
  if (place < 0) return text.sets.along;
  const name = (/** @type {number} */ at) => classes[tour[(at + tour.length) % tour.length]];
  return text.sets.between(name(place - 1), name(place + 1));
}

/**
 * What a set of single images is, and why its network: nothing of a class.
 *
 * @param {Settings} settings
 */
function aboutSet(settings) {
  const { set, data, model, photos } = settings;
  if (set === "class") return "";
  if (nothingPicked(settings)) return text.sets.none_picked;
  const { sets } = text;
  const what = set === "picked" ? sets.picked(photos.length) : sets[set];
  return [what, why({ set, data, model }), ...(set === "mislabeled" ? [] : [sets.target])].filter(Boolean).join(" ");
}

/** What the network has to do with it. @param {Pick<Settings, "set" | "data" | "model">} settings */
function why({ set, data, model }) {
  const { sets } = text;
  if (data === "own" || model === "own") {
    const made = data === "own" && model !== "own" ? customImages() : undefined;
    return made?.original !== undefined && set === "mislabeled" ? sets.own_mislabeled(mislabeledOf(made.train.labels.length)) : "";
  }
  const better = modelFor(set);
  if (set === "mislabeled") return model === better ? sets.wrong_labels(model) : sets.no_wrong_labels(model, better);
  return model.startsWith(better) ? sets.by_heart(model) : sets.little(model, better);
}

/**
 * Where the first images of a class are among those to train on.
 *
 * @param {number} label
 */
function placesOf(label) {
  const own = customImages();
  if (own === undefined) return Array.from({ length: SAMPLES }, (_, k) => k * CLASSES.length + label);
  const all = Array.from(own.train.labels.keys()).filter((at) => own.train.labels[at] === label);
  return all.slice(0, SAMPLES);
}
