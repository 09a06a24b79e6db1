// This program: the wasm that the page runs.

import { startWasm } from "../../worker/wasm.js";
import { download, downloadText } from "../../download.js";
import { modelFiles } from "./inputs.js";

/** @typedef {import("./library.js").Trainer} Trainer */
/** @typedef {import("./inputs.js").Inputs} Inputs */
/** @typedef {import("../contenders.js").Contender} Contender */

const DATA = new URL("../../data/cifar10/", import.meta.url);

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
  return { engine, about: adapter === null ? name : `${name} ${adapter.name}`.trim() };
}

/**
 * A run that never comes to an evaluation unless it is asked for one.
 *
 * @param {Contender} which
 * @param {import("../protocol.js").RunSize} size
 */
export async function openRun(which, { batch, train, test }) {
  const { engine, about } = await openEngine(which, await modelFiles());
  engine.loadManifest(await downloadText(new URL("manifest.json", DATA)));
  /** @type {{file: string}[]} */
  const chunks = engine.neededChunks(train, test);
  for (const { file } of chunks) engine.addChunk(file, await download(new URL(file, DATA)));
  const most = 10_000;
  const baseline = await engine.create({ batch, train, test, steps: most, every: most });
  return {
    about,
    /** The evaluation of the original that a run begins with. @type {{ms: number}} */
    baseline,
    memory: () => engine.memoryBytes(),
    /** @returns {Promise<{ms: number, submit_ms: number}>} */
    async step() {
      const [record] = await engine.run(1);
      return record;
    },
    /** The student as it stands, on all images of the run. @returns {Promise<{ms: number}>} */
    async evaluate() {
      const kept = new Uint8Array(await engine.exportWeights());
      return engine.importWeights(kept, engine.status().step);
    },
  };
}
