// This program: the wasm that the page runs.

import { WorkerGroup } from "../../../www/engine/worker/group.js";
import { startWasm } from "../../../www/engine/worker/wasm.js";
import { download, downloadText } from "../../../www/engine/download.js";
import { MODELS, modelFiles } from "./inputs.js";

/** @typedef {import("./library.js").Trainer} Trainer */
/** @typedef {import("./inputs.js").Inputs} Inputs */
/** @typedef {import("../contenders.js").Contender} Contender */

const DATA = new URL("../../../www/data/cifar10/", import.meta.url);

/**
 * @param {Contender} which
 * @param {Inputs} given
 * @returns {Promise<Trainer>}
 */
export async function openOurs(which, { batch, files, rate }) {
  const { engine, about } = await openEngine(which, files);
  const trial = engine.trial(batch.images, batch.labels, rate);
  return { about, step: () => trial.step(), forward: () => trial.forward() };
}

/**
 * @param {Contender} which
 * @param {import("./inputs.js").ModelFiles} files
 */
async function openEngine({ device, kernels }, files) {
  const wasm = await startWasm(() => {});
  const engine = new wasm.Engine();
  engine.loadModel(files.card, files.weights);
  const { name, adapter } = await engine.openDevice(device, kernels);
  return { engine, module: wasm.module, about: adapter === null ? name : `${name} ${adapter.name}`.trim() };
}

/**
 * A run that never comes to an evaluation unless it is asked for one.
 *
 * @param {Contender} which
 * @param {import("../messages.js").RunSize} size
 */
export async function openRun(which, { batch, train, test }) {
  const files = await modelFiles();
  const { engine, module, about } = await openEngine(which, files);
  engine.loadManifest(await downloadText(new URL("manifest.json", DATA)));
  // As the page does.
  const { logits } = JSON.parse(files.card);
  if (logits !== undefined) engine.loadLogits(await download(new URL(logits.file, MODELS)));
  /** @type {{file: string}[]} */
  const chunks = engine.neededChunks(train, test);
  for (const { file } of chunks) engine.addChunk(file, await download(new URL(file, DATA)));
  const most = 10_000;
  const config = { batch, train, test, steps: most, every: most };
  const baseline = await engine.create(config);
  const others = which.workers === undefined ? undefined : await shared(engine, which.workers, module, config);
  return {
    about,
    /** The evaluation of the original that a run begins with. @type {{ms: number}} */
    baseline,
    memory: () => engine.memoryBytes(),
    /** @returns {Promise<{ms: number, submit_ms: number}>} */
    async step() {
      others?.call("run", { steps: 1 });
      const [record] = await engine.run(1);
      return /** @type {{ms: number, submit_ms: number}} */ (record);
    },
    /** The student as it stands, on all images of the run. @returns {Promise<{ms: number}>} */
    async evaluate() {
      const kept = new Uint8Array(await engine.exportWeights());
      const { step } = engine.status();
      others?.call("importWeights", { bytes: kept, step });
      return engine.importWeights(kept, step);
    },
  };
}

/**
 * Has further workers of the page share the run.
 *
 * @param {import("../../../pkg/srfl.js").Engine} engine
 * @param {number} workers
 * @param {WebAssembly.Module} module
 * @param {{train: number, test: number}} config
 */
async function shared(engine, workers, module, config) {
  // The page starts them for its own worker; here is none to ask.
  const recruit = (/** @type {string} */ name, /** @type {MessagePort} */ port) => {
    const other = new Worker(new URL("../../../www/engine/worker.js", import.meta.url), { type: "module", name });
    other.postMessage({ port }, [port]);
  };
  const others = new WorkerGroup(workers - 1, module, recruit, (error) => {
    // A promise that nobody awaits: the worker says of it what it says of any failure.
    void Promise.reject(error);
  });
  const whole = /** @type {import("../../../www/generated/schema.js").RunConfig} */ (/** @type {unknown} */ (config));
  await others.call("prepare", { choice: "cpu", model: "resnet8", config: whole });
  if (!(await engine.share(0, workers))) throw new Error("the run cannot be shared");
  return others;
}
