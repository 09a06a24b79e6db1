// The form of a benchmark's results: what bench/results.json holds and what the page copies.

/** @typedef {import("./messages.js").Counts} Counts */

/**
 * One contender's training on the common task.
 *
 * @typedef {object} Training
 * @property {string} id
 * @property {string} about  what the library says it runs on
 * @property {number} setup_ms  opening, weights and batch included
 * @property {number} warm_ms  the first step, which is in no median
 * @property {number[]} ms  of the timed steps
 * @property {number[]} losses  of all steps, each from before its update, and the one after the last
 * @property {number[]} forward_ms
 * @property {Counts | null} counts  of the last step; null on the CPU
 * @property {string | null} failed  why there is nothing, or nothing more
 */

/**
 * The network at work: sRFL steps of ours.
 *
 * @typedef {object} Run
 * @property {string} id  of a contender
 * @property {number} open_ms  up to the first step
 * @property {number} warm_ms  the first step
 * @property {number[]} ms
 * @property {number[]} submit_ms  of each: until all work was handed to the device
 * @property {Counts | null} counts  of the last step
 * @property {number} pipelines  made in the timed steps
 * @property {number} batch  images of each half
 * @property {[number, number]} wasm_memory  bytes after the first timed step and after the last
 * @property {[number, number]} gpu_memory
 * @property {{ms: number, images: number} | null} evaluation
 * @property {string | null} failed
 */

/**
 * @typedef {object} Results
 * @property {"srfl-bench"} format
 * @property {1} version
 * @property {string} date
 * @property {string} commit
 * @property {{vendor: string, architecture: string, description: string, fallback: boolean} | null} adapter
 * @property {string} browser
 * @property {number} cores
 * @property {Record<string, string>} versions  of the libraries
 * @property {{batch: number, rate: number, rounds: number, steps: number}} task
 * @property {Training[]} training
 * @property {Run[]} runs
 * @property {Extras} [extras]  what only script/bench sees
 */

/**
 * @typedef {object} Extras
 * @property {{bytes: number, gzip: number, brotli: number, optimised: boolean}} wasm
 * @property {{ready_ms: number[], first_point_ms: number[], longest_block_ms: number, steps: number} | {failed: string}} page
 * @property {{first_point_ms: number[]} | {failed: string}} gpu_page  once pipelines are made
 * @property {{ms: number[], version: string} | {failed: string}} pytorch  the same sRFL step on one native thread
 * @property {{fast_ms: number[], slow_ms: number[]} | {failed: string}} [first_chart]  at 10 and at 1.6 Mbit/s
 * @property {Whole[]} [whole]  whole runs
 */

/**
 * A whole run in the page, or the same steps and evaluations in PyTorch on one native thread.
 *
 * @typedef {object} Whole
 * @property {"cpu" | "cpu-2" | "gpu" | "pytorch"} id
 * @property {number} steps
 * @property {number} steps_ms  of all steps
 * @property {number[]} images  of each evaluation but the one at step 0
 * @property {number} evaluations_ms  of all these
 * @property {number | null} verdict_ms  none on a software GPU, where the page makes none unasked, and in PyTorch
 * @property {number | null} total_ms  from Start to the verdict, or where there is none to the end
 * @property {string | null} failed
 */

export {};
