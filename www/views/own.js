// The reader's own images: dropped or chosen, looked at, and then used instead of CIFAR-10.

import { CLASSES } from "../classes.js";
import { count } from "../format.js";
import { ownImages } from "../own/use.js";
import { find, make, setText } from "./dom.js";
import { paintImage } from "./images.js";

/** @typedef {import("../own/images.js").OwnImages} OwnImages */
/** @typedef {import("../own/images.js").Part} Part */
/** @typedef {import("../own/files.js").Found} Found */

/** Pictures of a class in the preview. */
const SAMPLES = 8;

/**
 * @param {(own: OwnImages) => void} use  the page is to start anew with them
 * @param {() => void} leave  back to CIFAR-10
 */
export function ownControl(use, leave) {
  const section = /** @type {HTMLDetailsElement} */ (find("#own"));
  const inUse = find("#own-in-use");
  const said = find("#own-said");
  const preview = find("#own-preview");
  const stop = /** @type {HTMLButtonElement} */ (find("#own-stop"));
  const area = find("#own-drop");
  let reading = false;
  let stopping = false;

  const own = ownImages();
  if (own !== undefined) {
    const back = make("button", { type: "button", id: "own-leave" }, "Back to CIFAR-10");
    back.addEventListener("click", () => {
      back.disabled = true;
      leave();
    });
    inUse.append(`In use: ${own.name}, ${inWords(own)}. They are kept in this browser and sent nowhere. `, back);
    inUse.hidden = false;
  }

  const tell = (/** @type {string} */ words, problem = false) => {
    setText(said, words);
    said.classList.toggle("problem", problem);
  };

  /** @param {() => Promise<Found[]>} files */
  const read = async (files) => {
    if (reading) return;
    section.open = true;
    reading = true;
    stopping = false;
    stop.hidden = false;
    preview.replaceChildren();
    tell("Reading …");
    let spoken = performance.now();
    try {
      const { readOwn } = await import("../own/files.js");
      const found = await readOwn(await files(), (words) => {
        // Not more often than it can be read, or heard.
        if (performance.now() - spoken > 1000) {
          spoken = performance.now();
          tell(words);
        }
        return !stopping;
      });
      if (found === undefined || stopping) tell("Stopped. The page is as it was.");
      else await show(found);
    } catch (error) {
      if (stopping) tell("Stopped. The page is as it was.");
      else tell(`That cannot be used: ${error instanceof Error ? error.message : String(error)}. The page is as it was.`, true);
    } finally {
      reading = false;
      stop.hidden = true;
    }
  };

  /** @param {OwnImages} found */
  const show = async (found) => {
    const take = make("button", { type: "button", class: "primary", id: "own-use" }, "Use these images");
    const drop = make("button", { type: "button", id: "own-discard" }, "Discard");
    drop.addEventListener("click", () => {
      preview.replaceChildren();
      tell("");
    });
    take.addEventListener("click", async () => {
      take.disabled = true;
      tell("Keeping them in this browser …");
      try {
        const { keep } = await import("../own/store.js");
        await keep(found);
        use(found);
      } catch (error) {
        take.disabled = false;
        const why = error instanceof Error ? error.message : String(error);
        tell(`This browser cannot keep them (${why}): it may be short of room, or a private window. The page is as it was.`, true);
      }
    });
    const rows = await Promise.all(CLASSES.map((name, label) => previewRow(found, name, label)));
    preview.replaceChildren(
      make("h3", {}, found.name),
      make("p", {}, `${sentence(inWords(found))}. This is how the network sees them: the middle square of each, 32 by 32 pixels.`),
      ...found.notes.map((note) => make("p", { class: "fine" }, note)),
      make("div", { class: "own-classes" }, ...rows.flat()),
      make("div", { class: "actions" }, take, drop),
      make("p", { class: "fine" }, "The page starts anew with them. A run that is not saved goes."),
    );
    tell(`${found.name} has been read: ${inWords(found)}.`);
  };

  for (const [button, input] of [["#own-file", "#own-files"], ["#own-folder", "#own-folders"]]) {
    const field = /** @type {HTMLInputElement} */ (find(input));
    find(button).addEventListener("click", () => field.click());
    field.addEventListener("change", () => {
      const files = [...(field.files ?? [])];
      field.value = "";
      if (files.length > 0) void read(async () => (await import("../own/files.js")).chosen(files));
    });
  }
  stop.addEventListener("click", () => {
    stopping = true;
  });

  // Anywhere on the page: a file that misses the area would else replace the page.
  window.addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
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
    if (!dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    // What was dropped is gone after the event: its entries are taken now, and read later.
    const entries = entriesOf(dataTransfer);
    const files = [...dataTransfer.files];
    void read(async () => {
      const { chosen, inEntries } = await import("../own/files.js");
      return entries.length > 0 ? inEntries(entries) : chosen(files);
    });
  });
}

/** @param {DataTransfer} transfer */
function entriesOf(transfer) {
  return Array.from(transfer.items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
}

/** @param {OwnImages} own */
function inWords({ train, test }) {
  const classes = new Set(train.labels).size;
  return `${classes} classes, ${count(train.labels.length)} images to train on and ${count(test.labels.length)} to test with`;
}

/** @param {string} words */
function sentence(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * @param {OwnImages} own
 * @param {string} name
 * @param {number} label
 */
async function previewRow({ train, test }, name, label) {
  const counts = [train, test].map(({ labels }) => labels.reduce((sum, one) => sum + Number(one === label), 0));
  if (counts[0] === 0) return [];
  const samples = [];
  for (let at = train.labels.indexOf(label); at >= 0 && samples.length < SAMPLES; at = train.labels.indexOf(label, at + 1)) samples.push(at);
  const pictures = await Promise.all(
    samples.map(async (at) => {
      const element = make("span", { class: "image", "aria-hidden": "true" });
      await paintImage(element, train, at);
      return element;
    }),
  );
  const words = make("p", {}, make("b", {}, name), ` ${count(counts[0])} and ${count(counts[1])}`);
  return [make("div", { class: "own-class" }, words, make("div", { class: "samples" }, ...pictures))];
}
