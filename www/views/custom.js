// Custom images and networks: dropped or chosen, previewed, and then used instead of the published ones.

import { messageOf } from "../engine/protocol.js";
import { IMAGE } from "../generated/schema.js";
import { decimal, listed } from "../text/format.js";
import { text } from "../text/index.js";
import { namesOf } from "../custom/images.js";
import { customImages, customNetwork } from "../custom/in-use.js";
import { button, find, lazyTable, make, makeButton, setText } from "./dom.js";
import { paintImage } from "./images.js";

/** @typedef {import("../custom/images.js").CustomImages} CustomImages */
/** @typedef {import("../custom/network.js").CustomNetwork} CustomNetwork */
/** @typedef {import("../custom/files.js").Found} Found */
/** @typedef {import("../custom/files.js").Own} Own */

/** Images of a class in the preview. */
const SAMPLES = 8;

/** Most tensor names in a sentence. */
const NAMED = 4;

/** As in sentences. */
const [MEAN, STD] = [IMAGE.mean, IMAGE.std].map((values) => listed(values.map((value) => decimal(value, 4))));

/**
 * What the page does with them; it reloads each time.
 *
 * @typedef {object} Actions
 * @property {() => {base: string, seed: number}} choice  the published network that is chosen, and the seed
 * @property {(own: CustomImages) => void} useImages
 * @property {() => void} leaveImages  back to CIFAR-10
 * @property {(own: CustomNetwork) => void} useNetwork
 * @property {() => void} leaveNetwork  back to the published one
 * @property {(file: File) => Promise<string>} openRecording  shows a recorded run; gives the problem, or nothing
 */

/** @param {Actions} actions */
export function customControl(actions) {
  const section = /** @type {HTMLDetailsElement} */ (find("#own"));
  const inUse = find("#own-in-use");
  let busy = false;
  let stopping = false;
  const said = find("#own-said");
  const preview = find("#own-preview");
  const stop = button("#own-stop", () => {
    stopping = true;
  });
  const area = find("#own-drop");

  const images = customImages();
  if (images !== undefined) addInUse(inUse, "images", `${images.name}, ${inWords(images)}`, text.custom.back_to_cifar, actions.leaveImages);
  const network = customNetwork();
  if (network !== undefined) {
    addInUse(
      inUse,
      "network",
      text.custom.network(network.file, network.preset),
      images?.original === undefined ? text.custom.back_to_published : text.custom.back_to_made,
      actions.leaveNetwork,
    );
  }

  const tell = (/** @type {string} */ words, problem = false) => {
    setText(said, words);
    said.classList.toggle("problem", problem);
  };

  /**
   * Long work, with its progress in words and a button to stop it.
   *
   * @template T
   * @param {string} first
   * @param {(onProgress: (words: string) => boolean) => Promise<T | undefined>} work  undefined: it was stopped
   * @param {(result: T) => Promise<void> | void} then
   */
  const during = async (first, work, then) => {
    if (busy) return;
    busy = true;
    stopping = false;
    stop.hidden = false;
    tell(first);
    let spoken = performance.now();
    try {
      const result = await work((words) => {
        // Not more often than people can read or hear it.
        if (performance.now() - spoken > 1000) {
          spoken = performance.now();
          tell(words);
        }
        return !stopping;
      });
      if (result === undefined || stopping) tell(text.custom.stopped);
      else await then(result);
    } catch (error) {
      if (stopping) tell(text.custom.stopped);
      else tell(text.custom.refused(messageOf(error)), true);
    } finally {
      busy = false;
      stop.hidden = true;
    }
  };

  /** @param {() => Promise<Found[]>} files */
  const read = async (files) => {
    if (busy) return;
    section.open = true;
    preview.replaceChildren();
    await during(
      text.custom.reading,
      async (onProgress) => (await import("../custom/files.js")).readOwn(await files(), onProgress),
      (found) => show(found),
    );
  };

  /**
   * What was read, and what can be done with it.
   *
   * @param {(Node | string)[]} content
   * @param {HTMLButtonElement[]} take
   * @param {Node[]} more
   */
  const showPreview = (content, take, ...more) => {
    const discard = makeButton({ id: "own-discard" }, text.custom.discard, () => {
      // Work in progress was for this.
      stopping = true;
      preview.replaceChildren();
      tell("");
    });
    preview.replaceChildren(...content, make("div", { class: "actions" }, ...take, discard), ...more);
  };

  /**
   * Offers to use what was read.
   *
   * @template {keyof import("../custom/store.js").Stored} K
   * @param {K} what
   * @param {import("../custom/store.js").Stored[K]} value
   * @param {(Node | string)[]} content
   * @param {() => void} use
   */
  const offer = (what, value, content, use) => {
    const take = makeButton({ class: "primary", id: "own-use" }, text.custom.use[what], async () => {
      take.disabled = true;
      tell(text.custom.storing);
      try {
        const { save } = await import("../custom/store.js");
        await save(what, value);
        use();
      } catch (error) {
        take.disabled = false;
        tell(text.custom.not_stored(messageOf(error)), true);
      }
    });
    showPreview(content, [take], make("p", { class: "fine" }, text.custom.starts_again));
  };

  /** @param {CustomImages} found */
  const showImages = async (found) => {
    const classes = namesOf(found);
    const rows = await Promise.all(classes.map((name, label) => previewRow(found, name, label)));
    const content = [
      make("h3", {}, found.name),
      make("p", {}, text.custom.seen(inWords(found))),
      ...found.notes.map((note) => make("p", { class: "fine" }, note)),
      make("div", { class: "own-classes" }, ...rows.flat()),
    ];
    if (found.classes === undefined) offer("images", found, content, () => actions.useImages(found));
    else await offerOriginal(found, content);
    tell(text.custom.read(found.name, inWords(found)));
  };

  /**
   * Images of classes that no network knows yet: one is trained on them before they can be used.
   *
   * @param {CustomImages} found
   * @param {(Node | string)[]} content
   */
  const offerOriginal = async (found, content) => {
    const { knows, makeOriginal, stepsFor } = await import("../custom/original.js");
    const { base, seed } = actions.choice();
    const about = make("p", {}, text.custom.make_about(base, stepsFor(found.train.labels.length)));
    const start = makeButton({ class: "primary", id: "own-make" }, text.custom.make, async () => {
      start.disabled = true;
      await during(
        text.custom.loading,
        (onProgress) => makeOriginal(found, { base, seed }, onProgress),
        (original) => {
          const taught = { ...found, original };
          const words = knows(original.learned, namesOf(found));
          const result = make("p", { id: "own-knows" }, make("b", {}, text.custom.original), words);
          offer("images", taught, [...content, result], () => actions.useImages(taught));
          tell(text.custom.made(words));
        },
      );
      start.disabled = false;
    });
    showPreview([...content, about], [start]);
  };

  /** @param {Own} found */
  const show = async (found) => {
    if ("images" in found) await showImages(found.images);
    else if ("network" in found) showNetwork(found.network);
    else if ("choice" in found) showChoice(found.choice);
    else {
      const problem = await actions.openRecording(found.recording);
      tell(problem === "" ? text.recorded.shown(found.recording.name) : problem, problem !== "");
    }
  };

  /** @param {import("../custom/network.js").Choice} choice */
  const showChoice = ({ file, networks }) => {
    const buttons = networks.map(({ name, preset, parameters }) => {
      return makeButton({ class: "own-network" }, text.custom.one_network(name, preset, parameters), async () => {
        preview.replaceChildren();
        const reading = async (/** @type {(words: string) => boolean} */ onProgress) =>
          (await import("../custom/network.js")).readNetwork(file, onProgress, name);
        await during(text.custom.reading, reading, (found) => show("networks" in found ? { choice: found } : { network: found }));
      });
    });
    const about = make("p", {}, text.custom.which_network(networks.length));
    showPreview([make("h3", {}, file.name), about], buttons);
    tell(text.custom.which_network(networks.length));
  };

  /** @param {CustomNetwork} found */
  const showNetwork = (found) => {
    const { file, preset, parameters, matched, leftOut, unknown = [], others = [], network: prefix = "", input } = found;
    const words = text.custom.matched(preset, matched.length, parameters);
    const left = [
      ...(others.length === 0 ? [] : [text.custom.one_of(prefix, some(others.map(text.custom.network_name)))]),
      ...(leftOut.length === 0 ? [] : [text.custom.left_out(some(leftOut))]),
      ...(unknown.length === 0 ? [] : [text.custom.unknown(some(unknown))]),
      ...(leftOut.length + unknown.length + others.length === 0 ? [text.custom.none_left_out] : []),
    ].join(" ");
    const inFull = (/** @type {number[]} */ values) => listed(values.map((value) => decimal(value, 4)));
    const details = make("details", { class: "data" }, make("summary", {}, text.custom.tensors));
    lazyTable(details, text.custom.tensors_table, () => ({ head: text.custom.tensors_columns, rows: matched }));
    const content = [
      make("h3", {}, file),
      make("p", {}, text.custom.network_read(words, left)),
      make(
        "p",
        { class: "fine" },
        input == null
          ? text.custom.normalization(MEAN, STD)
          : text.custom.own_normalization(input.names.join(text.custom.and), inFull(input.mean), inFull(input.std)),
      ),
      details,
    ];
    offer("network", found, content, () => actions.useNetwork(found));
    tell(text.custom.read(file, words));
  };

  for (const [opener, input] of [
    ["#own-file", "#own-files"],
    ["#own-folder", "#own-folders"],
  ]) {
    /** @type {HTMLInputElement} */
    const field = find(input);
    button(opener, () => field.click());
    field.addEventListener("change", () => {
      const files = [...(field.files ?? [])];
      field.value = "";
      if (files.length > 0) void read(async () => (await import("../custom/files.js")).chosen(files));
    });
  }
  // Anywhere on the page: a file that misses the area would otherwise replace the page.
  window.addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    if (takenElsewhere(event)) {
      area.classList.remove("over");
      return;
    }
    event.preventDefault();
    section.open = true;
    area.classList.add("over");
  });
  window.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) area.classList.remove("over");
  });
  window.addEventListener("drop", (event) => {
    area.classList.remove("over");
    const { dataTransfer } = event;
    if (!dataTransfer?.types.includes("Files") || takenElsewhere(event)) return;
    event.preventDefault();
    // Dropped items are gone after the event: their entries are taken now and read later.
    const entries = entriesOf(dataTransfer);
    const files = [...dataTransfer.files];
    void read(async () => {
      const { chosen, inEntries } = await import("../custom/files.js");
      return entries.length > 0 ? inEntries(entries) : chosen(files);
    });
  });
}

/** Whether it is over a part of the page that takes what is dropped there. @param {DragEvent} event */
function takenElsewhere({ target }) {
  return target instanceof Element && target.closest("[data-drops]") !== null;
}

/** @param {DataTransfer} transfer */
function entriesOf(transfer) {
  return Array.from(transfer.items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
}

/**
 * @param {HTMLElement} holder
 * @param {"images" | "network"} what
 * @param {string} words
 * @param {string} label
 * @param {() => void} leave
 */
function addInUse(holder, what, words, label, leave) {
  const back = makeButton({ id: `own-leave-${what}` }, label, () => {
    back.disabled = true;
    leave();
  });
  holder.append(make("p", {}, text.custom.in_use(what, words), back));
}

/** @param {string[]} names */
function some(names) {
  const more = names.length - NAMED;
  return more > 0 ? text.custom.and_more(names.slice(0, NAMED).join(", "), more) : names.join(", ");
}

/** @param {CustomImages} own */
function inWords({ train, test }) {
  return text.custom.counts(new Set(train.labels).size, train.labels.length, test.labels.length);
}

/**
 * @param {CustomImages} own
 * @param {string} name
 * @param {number} label
 */
async function previewRow({ train, test }, name, label) {
  const [places, others] = [train, test].map(({ labels }) => Array.from(labels.keys()).filter((at) => labels[at] === label));
  if (places.length === 0) return [];
  const pictures = await Promise.all(
    places.slice(0, SAMPLES).map(async (at) => {
      const element = make("span", { class: "image", "aria-hidden": "true" });
      await paintImage(element, train, at);
      return element;
    }),
  );
  const words = make("p", {}, make("b", {}, name), text.custom.row(places.length, others.length));
  return [make("div", { class: "own-class" }, words, make("div", { class: "samples" }, ...pictures))];
}
