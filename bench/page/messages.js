// What the benchmark's page asks of its workers, by the messages of engine/protocol.js. Each contender has a
// worker of its own.

/**
 * Plain work that every library can do.
 *
 * @typedef {object} Task
 * @property {number} batch  images
 * @property {number} rate  of SGD without momentum
 */

/**
 * An unlearning run, which is ours alone.
 *
 * @typedef {object} RunSize
 * @property {number} batch  images to forget, and as many to retain
 * @property {number} train  images
 * @property {number} test
 */

/**
 * What was done on WebGPU, and what it took. Bytes in memory are those at the end.
 *
 * @typedef {object} Counts
 * @property {number} dispatches
 * @property {number} submits  queue submissions
 * @property {number} pipelines  made
 * @property {number} uploads  writes from the host
 * @property {number} uploaded  bytes
 * @property {number} readbacks  buffers mapped for reading
 * @property {number} read  bytes copied to be read
 * @property {number} memory  bytes of the buffers alive
 */

/** @typedef {{loss: number, ms: number, counts: Counts}} Step */
/** @typedef {{ms: number, submit_ms: number, memory: number, counts: Counts}} SrflStep */

/**
 * Every command: what it takes, what it gives.
 *
 * @typedef {object} BenchCommands
 * @property {(input: {contender: string, task: Task}) => {ms: number, about: string}} open  everything before the first step
 * @property {(input: null) => Step} step  a training step; its loss is from before the update
 * @property {(input: null) => Step} forward  a pass as a step begins with
 * @property {(input: {contender: string, size: RunSize}) => {ms: number, about: string}} openRun  ours: everything before the first step
 * @property {(input: null) => SrflStep} srflStep
 * @property {(input: {train: number, test: number}) => {ms: number, images: number}} evaluate  ours: a pass over as many images
 */

export {};
