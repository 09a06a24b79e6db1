// The worker that owns the Wasm: it answers the commands of protocol.js, one at a time.

import { CLASSES } from "../generated/schema.js";
import { decide, findAdapter } from "./device.js";
import { firstPixels, namesOf } from "../custom/images.js";
import { teachingOf } from "../custom/teaching.js";
import { coreSays, quoteCore } from "../text/core.js";
import { speak, text } from "../text/index.js";
import { LANGUAGES } from "../text/languages.js";
import { errorFacts, Failure } from "./protocol.js";
import { countWorkers, GROUP, MANY_CORES, WorkerGroup } from "./worker/group.js";
import { connectGroup } from "./worker/exchange.js";
import { besideFile, chunkFiles, goldCard, manifestFile, modelFiles, refusing, stored } from "./worker/files.js";
import { startWasm } from "./worker/wasm.js";

/** @typedef {import("./protocol.js").Commands} Commands */
/** @typedef {import("./protocol.js").CommandMessage} CommandMessage */
/** @typedef {import("./protocol.js").WorkerMessage} WorkerMessage */
/** @typedef {import("./protocol.js").Stretch} Stretch */
/** @typedef {import("./protocol.js").Phase} Phase */
/** @typedef {import("./protocol.js").Preparation} Preparation */
/** @typedef {import("./protocol.js").GoldLevel} GoldLevel */
/** @typedef {import("../run/history.js").RunRecord} RunRecord */
/** @typedef {import("../custom/images.js").CustomImages} CustomImages */
/** @typedef {import("./protocol.js").CustomNetwork} CustomNetwork */
/** @typedef {import("../../pkg/srfl.js").Engine} Engine */

const scope =
  /** @type {DedicatedWorkerGlobalScope & {srflPanic?: (message: string) => void, srflLog?: (level: string, message: string) => void, srflLost?: (reason: string) => void}} */ (
    /** @type {unknown} */ (self)
  );

/** While a command is pending, a beat at this interval shows that the worker is alive, ms. */
const BEAT = 2000;

/**
 * Progress within a phase is reported at most this often, ms: a download has some hundred pieces, and the page draws each
 * report on a processor that the computation could use.
 */
const PROGRESS_PAUSE = 100;
/** Steps that take no longer than this, ms, come without progress: their answer says it all, and the page would draw both. */
const SOON = 500;

/** @type {Engine | undefined} */
let engine;
/** The published gold that is loaded. @type {string | null} */
let gold = null;
/** The run that was prepared last. @type {Preparation | undefined} */
let prepared;
/** The gold that was made here, and of what. @type {{of: string, level: GoldLevel} | null} */
let retrained = null;
/** What preparation found out so far. @type {Omit<import("./protocol.js").KnownEvent, "type">} */
const known = {};
/** Names of the published images' classes, once their manifest is loaded. @type {string[]} */
let published = [];
/** The wasm, for other workers. @type {WebAssembly.Module | undefined} */
let compiled;
/** The workers that share this one's runs. @type {WorkerGroup | undefined} */
let group;
/** This one's place among those whose runs it shares. @type {{index: number, count: number} | null} */
let place = null;
/** Whether the others have created the run too. @type {Promise<boolean> | undefined} */
let joined;
/** Whether they share it; not known before the first step. @type {boolean | null} */
let shared = null;
/** The last reported progress, and when. */
let reported = { phase: "", at: 0 };
/** Until when none is reported. */
let quiet = 0;
let dead = false;
let pending = 0;
/** Whom it obeys: the page, or the worker that had the page start this one. @type {MessagePort | DedicatedWorkerGlobalScope} */
let owner = scope;
/** Settles when images have been shown: the page may ask for it at any time, and goes on. @type {Promise<unknown>} */
let showing = Promise.resolve();
/** The module, on its way. @type {Promise<void> | undefined} */
let starting;
/** The original's logits, on their way. @type {Promise<Uint8Array<ArrayBuffer>> | undefined} */
let coming;
/** What shadow networks of the original make of the published images, until it is loaded. @type {{file: string, bytes: number} | undefined} */
let shadows;

/** @type {{[K in keyof Commands]: (input: Parameters<Commands[K]>[0]) => ReturnType<Commands[K]> | Promise<ReturnType<Commands[K]>>}} */
const handlers = {
  async prepare(input) {
    const { choice, model, images, network, workers, config } = input;
    if (known.device === undefined) {
      const { gpu } = navigator;
      const found = choice === "cpu" ? Promise.resolve(null) : findAdapter(gpu);
      const decided = found.then((adapter) => tell({ device: decide(choice, adapter, gpu !== undefined) }));
      // Meanwhile, since it can take a second to know that there is no adapter.
      await Promise.all([decided, start()]);
    }
    await start();
    const again = images?.original !== undefined && model !== "own" && config.set === "mislabeled" ? images.original : undefined;
    const loaded = known.model;
    if (loaded === undefined && again === undefined) tell({ model: await loadModel(model, images, network) });
    if (loaded === undefined && again !== undefined) await loadModel(again.base);
    await openDevice(workers);
    const join = () => (joined = group?.call("prepare", { ...input, choice: "cpu" }).then(Boolean, () => false));
    joined = undefined;
    // Where there are no cores for it, it would delay the first point of the curve.
    const early = navigator.hardwareConcurrency >= MANY_CORES;
    if (early) join();
    const classes = await (images === undefined ? loadPublishedImages(config) : loadOwnImages(images, config));
    if (loaded === undefined && again !== undefined && images !== undefined) {
      // Only so are there images with wrong labels: what is stored learned the true ones.
      const { model: taught } = await opened().transfer(teachingOf(again, images, "mislabeled"), reportProgress);
      tell({ model: taught });
    }
    await takeLogits();
    const card = place === null && input.gold && known.model?.name === model ? goldCard(input.gold) : null;
    const begun = await stretch(async () => {
      shared = null;
      const record = await opened().create(config, reportProgress);
      if (place !== null) await opened().share(place.index, place.count);
      return [record];
    });
    if (!early) join();
    prepared = input;
    // Other methods, too, are compared with what was retrained for the same forget set.
    if (retrained?.of !== setOf(input)) retrained = null;
    const level = retrained?.level ?? goldLevel(await card);
    return { ...begun, classes, forgetSet: opened().forgetSet(), gold: level, retrained: retrained !== null };
  },

  async join({ module, index, ports }) {
    connectGroup(ports);
    place = { index, count: ports.length };
    await start(module);
    return null;
  },

  async adopt({ file, bytes, classes, network }) {
    await start();
    return opened().adoptModel("own", file, bytes, classes, network);
  },

  async transfer({ base, classes, train, test, ...config }) {
    await start();
    await loadModel(base);
    await opened().openDevice("cpu");
    await giveImages(classes, train, test);
    const { model, learned } = await opened().transfer(config, reportProgress);
    // A copy: what the glue returns may be a view of the Wasm memory.
    return { model, learned, bytes: new Uint8Array(opened().exportOriginal()) };
  },

  assess: (input) => judged("assess", input, (options) => opened().assess(options, reportProgress)),

  recover: (input) => judged("recover", input, (options) => opened().recover(options, reportProgress)),

  async takeGold({ gold: wanted }) {
    await takeGold(wanted, modelProgress);
    return null;
  },

  async retrain() {
    if (prepared === undefined) throw new Failure("state", text.errors.not_loaded);
    const { images, config } = prepared;
    if (images?.original === undefined) {
      await loadPublishedImages({ train: Math.max(config.train, known.model?.retrainable ?? 0), test: config.test });
      await opened().retrain(reportProgress);
    } else {
      const { card, weights } = await modelFiles(images.original.base, modelProgress);
      await opened().teachAgain(card, weights, teachingOf(images.original, images, config.set), reportProgress);
    }
    gold = null;
    retrained = null;
    const level = await opened().loadedGoldLevel(reportProgress);
    if (level === null) throw new Failure("internal", text.errors.no_gold);
    retrained = { of: setOf(prepared), level };
    return level;
  },

  show: ({ images }) => shownMeanwhile(opened().show(images)),

  corners: () => shownMeanwhile(opened().cornerPresets()),

  map: ({ whose, gold: wanted, corners, side }) =>
    shownMeanwhile(takeGold(wanted, () => {}).then(() => opened().territory(whose, Uint32Array.from(corners), side))),

  answers: ({ whose, gold: wanted, pixels }) => shownMeanwhile(answersOf(whose, wanted, pixels)),

  run: (input) =>
    stretch(async () => {
      quiet = performance.now() + SOON;
      try {
        const theirs = (await groupAtWork())?.call("run", input);
        const records = await opened().run(input.steps, reportProgress);
        await theirs;
        return records;
      } finally {
        quiet = 0;
      }
    }),

  reset: () =>
    stretch(async () => {
      (await groupAtWork())?.call("reset", null);
      return [await opened().reset()];
    }),

  // A copy: what the glue returns may be a view of the Wasm memory.
  exportWeights: async () => new Uint8Array(await opened().exportWeights()),

  exportNetwork: async () => new Uint8Array(await opened().exportNetwork()),

  importWeights: (input) =>
    stretch(async () => {
      (await groupAtWork())?.call("importWeights", input);
      return [await opened().importWeights(input.bytes, input.step)];
    }),

  requestStop() {
    opened().requestStop();
    group?.requestStop();
    return null;
  },
};

/**
 * Starts the Wasm module, compiled here or before.
 *
 * @param {WebAssembly.Module} [module]
 */
async function start(module) {
  starting ??= startModule(module);
  try {
    await starting;
  } catch (error) {
    starting = undefined;
    throw error;
  }
}

/** @param {WebAssembly.Module} [module] */
async function startModule(module) {
  const wasm = await startWasm(progress, module);
  engine = new wasm.Engine();
  ({ module: compiled } = wasm);
  tell({ version: wasm.version() });
}

/**
 * @param {string} name
 * @param {CustomImages} [images]  those it is for, if they are custom
 * @param {CustomNetwork} [network]  the custom one
 */
async function loadModel(name, images, network) {
  if (name === "own") return customModel(network);
  if (images?.classes !== undefined) return madeOriginal(images, images.classes);
  const { card, weights, logits, shadows: named } = await modelFiles(name, modelProgress);
  const facts = refusing(name, () => opened().loadModel(card, weights));
  if (images === undefined && logits !== undefined) expectLogits(logits);
  if (images === undefined) shadows = named;
  return facts;
}

/**
 * Opens the chosen device, tests a GPU, and starts the worker group for a run on the CPU.
 *
 * @param {number | undefined} asked  how many workers
 */
async function openDevice(asked) {
  if (known.device === undefined) return;
  const { kind } = known.device;
  if (known.device.name === undefined) {
    progress("device", 0, 0);
    const { name, trial } = await opened().openDevice(kind);
    const workers = kind === "cpu" && place === null ? countWorkers(asked, navigator.hardwareConcurrency) : 1;
    if (workers > 1 && compiled !== undefined) {
      const recruit = (/** @type {string} */ lock, /** @type {MessagePort} */ port) => post({ type: "recruit", name: lock, port }, [port]);
      group = new WorkerGroup(workers - 1, compiled, recruit, ({ kind: why, message }) => die(why, message));
    }
    // Whether a worker group is possible is known after the first step.
    tell({ device: { ...known.device, name, trial, workers: workers > 1 ? undefined : 1 } });
  }
  if (kind === "gpu" && known.device.selfTest === undefined) {
    progress("selftest", 0, 0);
    tell({ device: { ...known.device, selfTest: await opened().selfTest() } });
  }
}

/** @param {import("./protocol.js").Sizes} sizes */
async function loadPublishedImages({ train, test }) {
  if (published.length === 0) {
    const { file, text: manifest } = await manifestFile();
    ({ classes: published } = refusing(file, () => opened().loadManifest(manifest)));
  }
  const arriving = chunkFiles(opened().neededChunks(train, test), (done, total) => progress("data", done, total));
  for await (const [{ file }, chunk] of arriving) refusing(file, () => opened().addChunk(file, chunk));
  return published;
}

/**
 * The user's images: as many as a run needs, or all of them where their original learned all.
 *
 * @param {CustomImages} images
 * @param {import("./protocol.js").Sizes} sizes
 */
async function loadOwnImages(images, { train, test }) {
  progress("data", 0, 0);
  const classes = [...namesOf(images)];
  await giveImages(classes, images.train, images.test, images.original === undefined ? { train, test } : undefined);
  return classes;
}

/**
 * @param {string[]} classes
 * @param {import("../custom/images.js").Part} train
 * @param {import("../custom/images.js").Part} test
 * @param {import("./protocol.js").Sizes} [sizes]  how many, from the first; all if undefined
 */
async function giveImages(classes, train, test, sizes = { train: train.labels.length, test: test.labels.length }) {
  const reading = Promise.all([firstPixels(train, sizes.train), firstPixels(test, sizes.test)]);
  const [trainPixels, testPixels] = await stored(reading, "data", text.errors.images_gone);
  opened().loadImages(classes, trainPixels, train.labels.slice(0, sizes.train), testPixels, test.labels.slice(0, sizes.test));
}

/**
 * Gives the engine the network that was trained on the classes of the user's images.
 *
 * @param {CustomImages} images
 * @param {readonly string[]} classes
 */
async function madeOriginal(images, classes) {
  progress("model", 0, 0);
  if (images.original === undefined) throw new Failure("model", text.errors.no_original);
  return adopted(text.errors.original_of(images.name), images.original.bytes, classes.length, "");
}

/** Gives the engine the user's network. @param {CustomNetwork | undefined} network */
async function customModel(network) {
  progress("model", 0, 0);
  if (network === undefined) throw new Failure("model", text.errors.network_gone);
  return adopted(network.file, network.bytes, network.classes ?? CLASSES.length, network.network);
}

/**
 * @param {string} file
 * @param {Blob} blob
 * @param {number} classes
 * @param {string | undefined} network  the one to take of several in the file
 * @returns {Promise<import("./protocol.js").ModelFacts>}
 */
async function adopted(file, blob, classes, network) {
  const bytes = new Uint8Array(await stored(blob.arrayBuffer(), "model", text.errors.network_gone));
  const answer = opened().adoptModel("own", file, bytes, classes, network);
  if ("networks" in answer) throw new Failure("model", text.errors.which_network(file));
  return answer.model;
}

/**
 * Downloads a published network's logits of the published images in the background. They only save
 * time: a run also works without them.
 *
 * @param {{file: string, bytes: number}} logits
 */
function expectLogits({ file, bytes: size }) {
  coming = besideFile(file, size);
  coming.catch(() => {
    // Reported by takeLogits().
  });
}

async function takeLogits() {
  const bytes = coming;
  coming = undefined;
  if (bytes === undefined) return;
  try {
    opened().loadLogits(await bytes);
  } catch (error) {
    note(text.errors.logits(factsOf(error).message));
  }
}

/** Loads what single images are assessed by, once. An assessment also works without it. */
async function takeShadows() {
  const named = shadows;
  if (named === undefined || prepared === undefined || prepared.config.set === "class") return;
  try {
    opened().loadShadows(await besideFile(named.file, named.bytes));
    shadows = undefined;
  } catch (error) {
    note(text.errors.shadows(factsOf(error).message));
  }
}

/** Writes to the browser's console what changes no result. @param {string} message */
function note(message) {
  // eslint-disable-next-line no-console
  console.warn(message);
}

/**
 * What a run's gold depends on, as text: the set it never saw, and the images.
 *
 * @param {Preparation} input
 */
function setOf({ config: { set, forget, set_seed, photos, train, test } }) {
  return JSON.stringify([set, forget, set_seed, photos, train, test]);
}

/** What gold gets right of the run's images, as far as its card says. @param {string | null} card */
function goldLevel(card) {
  if (card === null) return null;
  try {
    return opened().goldLevel(card);
  } catch {
    // Of another network: an assessment says so.
    return null;
  }
}

/**
 * Loads a published gold, unless it is there, or one was made here.
 *
 * @param {string | null} wanted
 * @param {(done: number, total: number) => void} onProgress
 */
async function takeGold(wanted, onProgress) {
  if (wanted === null || wanted === gold || retrained !== null) return;
  const { card, weights } = await modelFiles(wanted, onProgress);
  refusing(wanted, () => opened().loadGold(card, weights));
  gold = wanted;
}

/**
 * What networks answer to a picture.
 *
 * @param {readonly import("./protocol.js").Whose[]} whose
 * @param {string | null} wanted  a published gold
 * @param {Uint8Array<ArrayBuffer>} pixels
 */
async function answersOf(whose, wanted, pixels) {
  /** @type {ReturnType<Commands["answers"]>} */
  const all = {};
  if (whose.includes("gold")) await takeGold(wanted, () => {});
  for (const one of whose) all[one] = (await opened().answers(one, pixels))?.[0] ?? null;
  return all;
}

/**
 * What the page may ask for at any time; the next command waits for it.
 *
 * @template T
 * @param {Promise<T>} work
 */
function shownMeanwhile(work) {
  showing = work.catch(() => {});
  return work;
}

/** Until nothing is being shown: what waited for it, too, may have begun to show something. */
async function shownAll() {
  for (let waited; waited !== showing;) {
    waited = showing;
    await waited;
  }
}

/** @returns {Engine} */
function opened() {
  if (engine === undefined) throw new Failure("state", text.errors.not_loaded);
  return engine;
}

/** The other workers of the group, once they are ready: they must get every command that changes the run. */
async function groupAtWork() {
  if (group === undefined || !(await joined)) return undefined;
  shared ??= await opened().share(0, group.count);
  return shared ? group : undefined;
}

/**
 * The same, once they have the gold that an assessment needs. What was retrained here this worker alone has.
 *
 * @param {string | null} wanted
 */
async function groupWithGold(wanted) {
  if (retrained !== null) return undefined;
  const others = await groupAtWork();
  try {
    await others?.call("takeGold", { gold: wanted });
    return others;
  } catch {
    // This worker has it, and does without them.
    return undefined;
  }
}

/**
 * Judges the student, with the group where that is possible.
 *
 * @template {"assess" | "recover"} K
 * @param {K} command
 * @param {Parameters<Commands[K]>[0]} input
 * @param {(options: {relearn_steps: number, together: boolean}) => Promise<ReturnType<Commands[K]>>} work
 * @returns {Promise<ReturnType<Commands[K]>>}
 */
async function judged(command, input, work) {
  const { gold: wanted, relearn_steps } = input;
  await takeGold(wanted, modelProgress);
  if (place === null) await takeShadows();
  const others = place === null ? await groupWithGold(wanted) : undefined;
  const theirs = others?.call(command, input);
  const found = await work({ relearn_steps, together: place !== null || others !== undefined });
  await theirs;
  return found;
}

/**
 * Runs several steps. After an evaluation the student's weights go to the page, which can restart from
 * them if this worker dies.
 *
 * @param {() => Promise<RunRecord[]>} work
 * @returns {Promise<Stretch>}
 */
async function stretch(work) {
  const started = performance.now();
  const records = await work();
  const ms = performance.now() - started;
  if (place === null && records.some(({ type, step }) => type === "eval" && step > 0)) {
    const { step } = opened().status();
    // A copy: what the glue returns may be a view of the Wasm memory.
    const bytes = new Uint8Array(await opened().exportWeights());
    post({ type: "checkpoint", step, bytes }, [bytes.buffer]);
  }
  return { records, memory: opened().memoryBytes(), ms, workers: shared === true && group !== undefined ? group.count : 1 };
}

/** Reports what preparation found out. @param {typeof known} part */
function tell(part) {
  Object.assign(known, part);
  post({ type: "known", ...part });
}

/**
 * @param {Phase} phase
 * @param {number} done
 * @param {number} total
 */
function progress(phase, done, total) {
  const now = performance.now();
  if (now < quiet) return;
  if (phase === reported.phase && done !== total && now - reported.at < PROGRESS_PAUSE) return;
  reported = { phase, at: now };
  post({ type: "progress", phase, done, total });
}

/** @param {number} done @param {number} total */
const modelProgress = (done, total) => progress("model", done, total);

/** @param {{phase: Phase, done: number, total: number}} report */
const reportProgress = ({ phase, done, total }) => progress(phase, done, total);

/**
 * @param {WorkerMessage} message
 * @param {Transferable[]} [transfer]
 */
function post(message, transfer = []) {
  if (!dead) owner.postMessage(message, transfer);
}

/**
 * Reports why, and stops answering: after a panic or with a lost device no answer can be trusted.
 *
 * @param {string} kind
 * @param {string} message
 */
function die(kind, message) {
  post({ type: "fatal", error: { kind, message } });
  dead = true;
  group?.end();
}

/** The facts of an error, in the page's language: those of this code are, the core's are in English. @param {unknown} error */
function factsOf(error) {
  const { kind, message } = errorFacts(error);
  return { kind, message: error instanceof Failure ? message : coreSays(message) };
}

/** @param {CommandMessage} message */
async function obey({ id, command, input }) {
  pending += 1;
  await spoken;
  try {
    const handler = /** @type {(input: unknown) => unknown} */ (handlers[/** @type {keyof Commands} */ (command)]);
    if (handler === undefined) throw new Failure("internal", text.errors.command(command));
    if (command !== "requestStop") {
      engine?.clearStop();
      await shownAll();
    }
    post({ type: "answer", id, ok: true, value: await handler(input) });
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) die("panic", text.errors.trap(error.message));
    await quoted;
    post({ type: "answer", id, ok: false, error: factsOf(error) });
  } finally {
    pending -= 1;
  }
}

scope.srflPanic = (message) => die("panic", text.errors.panic(message));
scope.srflLost = (reason) => die("device", text.errors.gpu_lost(reason));
scope.srflLog = (level, message) => {
  if (level === "error" && known.device?.kind === "gpu") die("device", text.errors.gpu(message));
  else if (message.startsWith("srfl::")) note(message);
};
scope.addEventListener("error", (event) => die("internal", text.errors.worker(event.message)));
scope.addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  const { kind, message } = factsOf(event.reason);
  die(kind, text.errors.worker(message));
});
/** What goes wrong is said in the page's language, which stands at the end of the worker's name. */
const language = scope.name.split(".").at(-1) ?? "";
const foreign = language !== "en" && Object.hasOwn(LANGUAGES, language);
const spoken = foreign ? speak(language) : undefined;
/** Only what fails waits for it. */
const quoted = foreign ? quoteCore(language) : undefined;
const hear = (/** @type {MessageEvent} */ event) => {
  if (!dead) void obey(event.data);
};
setInterval(() => {
  if (pending > 0) post({ type: "beat" });
}, BEAT);
if (scope.name.startsWith(GROUP)) {
  scope.addEventListener("message", ({ data: { port } }) => {
    owner = port;
    port.onmessage = hear;
    live();
  });
} else {
  scope.addEventListener("message", hear);
  live();
}

/**
 * Tells that it is alive. The lock lives as long as the worker: when the other side gets it, the worker is gone. No
 * event of the browser reports that.
 */
function live() {
  if (navigator.locks === undefined || scope.name === "") {
    post({ type: "alive" });
    return;
  }
  navigator.locks
    .request(scope.name, () => {
      post({ type: "alive" });
      return new Promise(() => {});
    })
    .catch(() => {
      // Denied, as in a frame of another site in a private window. The page still hears the beat.
    });
}
