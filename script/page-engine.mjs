// The page's module in Node, for `srfl record --page` and `srfl experiments --page`: what it computes are the
// digits that a reader's browser shows, on any machine.
//
// Reads requests from standard input and answers each on standard output, one line of JSON each: first
// {manifest, card, train, test}, with the paths of the images' manifest and the original's card; then any number of
// {config, gold, steps, assess, map, recover, show}, with the path of gold's card or null, the options of the assessment
// or null for none, the points along a side of maps of the territory or null for none, whether to try to bring back what
// was forgotten, and whether to show what the student answers to the images to forget. An answer is {records,
// assessment, map, recovery, shown} or {error: {message, kind, step}}.

import { readFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";

import start, { Engine } from "../pkg/srfl.js";

/** @typedef {{manifest: string, card: string, train: number, test: number}} Setup */
/** @typedef {{config: object, gold: string | null, steps: number, assess: object | null, map?: number | null, recover?: boolean,
 *   show?: boolean}} Run */

const WASM = new URL("../pkg/srfl_bg.wasm", import.meta.url);
/** Where srflPanic puts what a panic says, before the trap. */
let panic = "";
Object.assign(globalThis, { srflPanic: (/** @type {string} */ message) => (panic = message), srflLog() {} });

/** A card and the files that it names. @param {string} path */
function network(path) {
  const card = readFileSync(path, "utf8");
  const { file, logits, shadows } = JSON.parse(card);
  const read = (/** @type {string} */ name) => readFileSync(join(dirname(path), name));
  const [readLogits, readShadows] = [logits, shadows].map((named) => (named === undefined ? undefined : read(named.file)));
  return { card, weights: read(file), logits: readLogits, shadows: readShadows };
}

/** @param {Setup} setup */
async function prepare({ manifest, card, train, test }) {
  await start({ module_or_path: readFileSync(WASM) });
  const engine = new Engine();
  const original = network(card);
  engine.loadModel(original.card, original.weights);
  await engine.openDevice("cpu");
  engine.loadManifest(readFileSync(manifest, "utf8"));
  for (const { file } of engine.neededChunks(train, test)) engine.addChunk(file, readFileSync(join(dirname(manifest), file)));
  // As the page does: the teacher's logits, and what shadow networks answer, are published beside the card.
  if (original.logits !== undefined) engine.loadLogits(original.logits);
  if (original.shadows !== undefined) engine.loadShadows(original.shadows);
  return engine;
}

/** @param {Engine} engine @param {Run} run */
async function make(engine, { config, gold, steps, assess, map: side = null, recover = false, show = false }) {
  if (gold !== null) {
    const { card, weights } = network(gold);
    engine.loadGold(card, weights);
  }
  /** @type {{step: number}[]} */
  const records = [/** @type {any} */ (await engine.create(/** @type {any} */ (config)))];
  const maps = side === null ? null : await beginMaps(engine, side);
  try {
    while (records[records.length - 1].step < steps) {
      const made = /** @type {{type: string, step: number}[]} */ (/** @type {unknown} */ (await engine.run(1)));
      if (made.length === 0) break;
      records.push(...made);
      for (const { type, step } of made) if (type === "eval") await maps?.draw(step);
    }
  } catch (error) {
    throw Object.assign(/** @type {Error} */ (error), { step: records[records.length - 1].step + 1 });
  }
  const options = /** @type {any} */ (assess);
  const assessment = assess && (await engine.assess(options));
  return {
    records,
    map: maps?.all ?? null,
    assessment,
    recovery: recover && assess ? await engine.recover(options) : null,
    shown: show ? await engine.show(Uint32Array.from(engine.forgetSet().images)) : null,
  };
}

/** Maps of the territory, of a run at its step 0; null where it has no good corners. @param {Engine} engine @param {number} side */
async function beginMaps(engine, side) {
  const [corners] = await engine.cornerPresets();
  if (corners === undefined) return null;
  const territory = (/** @type {import("../pkg/srfl.js").Whose} */ whose) => engine.territory(whose, Uint32Array.from(corners), side);
  const all = { gold: await territory("gold"), original: await territory("original"), unlearned: /** @type {object[]} */ ([]) };
  const draw = async (/** @type {number} */ step) => all.unlearned.push({ step, map: await territory("unlearned") });
  await draw(0);
  return { all, draw };
}

/** @param {unknown} answer */
function say(answer) {
  const bytes = Buffer.from(`${JSON.stringify(answer)}\n`);
  // A pipe may take a part of it.
  for (let from = 0; from < bytes.length;) from += writeSync(1, bytes, from);
}

/** @type {Engine | undefined} */
let engine;
for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  try {
    if (engine === undefined) {
      engine = await prepare(request);
      say({});
    } else {
      say(await make(engine, request));
    }
  } catch (error) {
    const { message, kind = "internal", step } = /** @type {Error & {kind?: string, step?: number}} */ (error);
    say({ error: { message: panic || message, kind, step } });
    if (panic) process.exit(1);
  }
}
