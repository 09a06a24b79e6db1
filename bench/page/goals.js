// The goals, each checked against the results of one run.

import { CLASSES, IMAGE } from "../../www/generated/schema.js";
import { median, times } from "./statistics.js";

/** @typedef {import("./results.js").Results} Results */
/** @typedef {import("./results.js").Training} Training */

/**
 * @typedef {object} Goal
 * @property {string} what
 * @property {string} goal
 * @property {string} found  the result, or why there is none
 * @property {boolean | null} met  null: not measured
 */

/** Losses after three steps may differ by this. */
export const TOLERANCE = 1e-3;

const MB = 1e6;
/** Bytes of an image as it lies on the device. */
const IMAGE_BYTES = IMAGE.channels * IMAGE.side ** 2;
/** Images in each half of PyTorch's step, tests/reference/step.py. */
const PYTORCH_BATCH = 64;
/** Bytes of the losses of a step, plus padding that a transfer may need. */
const LOSSES = 256;
/** Bytes of what the network answers about an image, from which the page counts the accuracy of a batch. */
const ANSWER_BYTES = 4 * CLASSES.length;

/**
 * How a contender's loss after three steps differs from ours.
 *
 * @param {Results} results
 * @param {Training} training
 * @returns {number}  NaN if one of them did not get that far
 */
export function difference({ training: all }, training) {
  const ours = all.find(({ id, losses }) => id === "srfl-cpu" && losses.length > 3) ?? all.find(({ id }) => id === "srfl-gpu");
  // A loss is from before its step's update, so the fourth is that after three steps.
  return Math.abs((training.losses[3] ?? NaN) - (ours?.losses[3] ?? NaN));
}

/**
 * @param {Results} results
 * @returns {Goal[]}
 */
export function goals(results) {
  const run = (/** @type {string} */ id) => results.runs.find((one) => one.id === id);
  const { extras } = results;
  const gpu = run("srfl-gpu");
  const cpu = run("srfl-cpu");
  const burn = run("srfl-gpu-burn");
  return [
    faster(results, "WebGPU training step against TensorFlow.js WebGPU", "tfjs-webgpu", "srfl-gpu", 10),
    faster(results, "WebGPU training step against jax-js WebGPU", "jax-webgpu", "srfl-gpu", 2),
    faster(results, "CPU training step against jax-js WASM", "jax-wasm", "srfl-cpu", 50),
    atLeast("WebGPU sRFL step against Burn's default kernels", 4, stepsOf(burn), stepsOf(gpu), why(burn, gpu)),
    pytorch("CPU sRFL step against PyTorch on one native thread", 1.4, extras, cpu),
    pytorch("CPU sRFL step with two workers against PyTorch on one native thread", 0.8, extras, run("srfl-cpu-2")),
    ...whole(extras),
    steady(gpu),
    judge(
      "wasm-side submission of an sRFL step on WebGPU",
      "at most 10 ms",
      median(gpu?.submit_ms ?? []),
      (ms) => `${ms.toFixed(1)} ms`,
      (ms) => ms <= 10,
      why(gpu),
    ),
    dispatches(burn, gpu),
    held(gpu),
    ...page(extras),
    size(extras),
    evaluation("CPU", cpu),
    evaluation("WebGPU", gpu),
    memory("CPU", cpu),
    memory("WebGPU", gpu),
  ];
}

/** Why there is nothing to judge. @param {({failed: string | null} | undefined)[]} needed */
function why(...needed) {
  if (needed.includes(undefined)) return "not measured in this run";
  return needed.find((one) => one?.failed)?.failed ?? "not measured in this run";
}

/** @param {string} what @param {string} goal @param {string} reason @returns {Goal} */
function missing(what, goal, reason) {
  return { what, goal, found: reason, met: null };
}

/**
 * @param {string} what
 * @param {string} goal
 * @param {number} value
 * @param {(value: number) => string} written
 * @param {(value: number) => boolean} met
 * @param {string} reason  where there is no value
 * @returns {Goal}
 */
function judge(what, goal, value, written, met, reason) {
  return Number.isFinite(value) ? { what, goal, found: written(value), met: met(value) } : missing(what, goal, reason);
}

/** @param {{ms: number[]} | undefined} of */
const stepsOf = (of) => median(of?.ms ?? []);

/** @param {string} what @param {number} factor @param {number} theirs @param {number} own @param {string} reason */
function atLeast(what, factor, theirs, own, reason) {
  return judge(
    what,
    `at least ${factor} times faster`,
    theirs / own,
    (ratio) => `${times(ratio)} faster`,
    (ratio) => ratio >= factor,
    reason,
  );
}

/**
 * @param {Results} results
 * @param {string} what
 * @param {string} peer
 * @param {string} ours
 * @param {number} factor
 */
function faster(results, what, peer, ours, factor) {
  const [theirs, own] = [peer, ours].map((id) => results.training.find((one) => one.id === id));
  const goal = atLeast(what, factor, stepsOf(theirs), stepsOf(own), why(theirs, own));
  const off = [theirs, own].map((one) => (one === undefined ? NaN : difference(results, one)));
  // A ratio means nothing if the two do not compute the same.
  if (goal.met === null || off.every((distance) => distance <= TOLERANCE)) return goal;
  return missing(what, goal.goal, `the losses after three steps do not agree: they differ by ${Math.max(...off).toExponential(1)}`);
}

/** @param {string} what @param {number} most @param {import("./results.js").Extras | undefined} extras @param {import("./results.js").Run | undefined} cpu */
function pytorch(what, most, extras, cpu) {
  const found = extras?.pytorch;
  const theirs = found !== undefined && "ms" in found ? median(found.ms) : NaN;
  const reason = found !== undefined && "failed" in found ? found.failed : why(cpu);
  if (cpu !== undefined && cpu.batch !== PYTORCH_BATCH) {
    return missing(what, `at most ${most} times as long`, `PyTorch's step has ${PYTORCH_BATCH} images in each half`);
  }
  return judge(
    what,
    `at most ${most} times as long`,
    stepsOf(cpu) / theirs,
    (ratio) => `${times(ratio)} as long`,
    (ratio) => ratio <= most,
    reason,
  );
}

/** Default runs, from Start to the verdict. @param {import("./results.js").Extras | undefined} extras @returns {Goal[]} */
function whole(extras) {
  const of = (/** @type {string} */ id) => extras?.whole?.find((one) => one.id === id);
  const [one, two, theirs] = [of("cpu"), of("cpu-2"), of("pytorch")];
  const computing = (/** @type {import("./results.js").Whole | undefined} */ run) => (run ? run.steps_ms + run.evaluations_ms : NaN);
  const against = (/** @type {string} */ what, /** @type {import("./results.js").Whole | undefined} */ run, /** @type {number} */ most) =>
    judge(
      what,
      `at most ${most} times as long`,
      computing(run) / computing(theirs),
      (ratio) => `${times(ratio)} as long`,
      (ratio) => ratio <= most,
      why(run, theirs),
    );
  return [
    against("a default run on the CPU against its steps and evaluations in PyTorch on one native thread", one, 0.9),
    against("a default run with two workers against its steps and evaluations in PyTorch on one native thread", two, 0.5),
    judge(
      "evaluations in a default run on the CPU",
      "at most 15% of its time",
      (one?.evaluations_ms ?? NaN) / computing(one),
      (share) => `${(100 * share).toFixed(1)}%`,
      (share) => share <= 0.15,
      why(one),
    ),
    verdict("verdict at the end of a default run on the CPU", one),
    verdict("verdict at the end of a default run with two workers", two),
  ];
}

/** @param {string} what @param {import("./results.js").Whole | undefined} run */
function verdict(what, run) {
  return judge(
    what,
    "at most 3 s",
    run?.verdict_ms ?? NaN,
    (ms) => `${(ms / 1000).toFixed(1)} s`,
    (ms) => ms <= 3000,
    why(run),
  );
}

/** @param {import("./results.js").Run | undefined} gpu */
function held(gpu) {
  const [, most] = gpu?.gpu_memory ?? [];
  return judge("GPU buffers of an sRFL run", "at most 128 MB", most || NaN, bytes, (count) => count <= 128 * MB, why(gpu));
}

/** Checked by counts. @param {import("./results.js").Run | undefined} gpu @returns {Goal} */
function steady(gpu) {
  const what = "steady WebGPU sRFL step";
  const goal = "no upload of images, one readback of losses and answers, no pipeline made";
  if (!gpu?.counts) return missing(what, goal, why(gpu));
  const { uploaded, readbacks, read } = gpu.counts;
  return {
    what,
    goal,
    found: `${bytes(uploaded)} uploaded, ${readbacks} ${readbacks === 1 ? "readback" : "readbacks"} of ${bytes(read)}, ${gpu.pipelines} pipelines made in ${gpu.ms.length} steps`,
    met: uploaded < 2 * gpu.batch * IMAGE_BYTES && readbacks <= 1 && read <= LOSSES + 2 * gpu.batch * ANSWER_BYTES && gpu.pipelines === 0,
  };
}

/** @param {import("./results.js").Run | undefined} burn @param {import("./results.js").Run | undefined} gpu */
function dispatches(burn, gpu) {
  const [theirs, own] = [burn, gpu].map((one) => one?.counts?.dispatches ?? NaN);
  const what = "dispatches of a WebGPU sRFL step against Burn's default kernels";
  const written = () => `${own} against ${theirs}`;
  const reason = Number.isFinite(own) ? `${own}; with Burn's kernels: ${why(burn)}` : why(gpu);
  return judge(what, "at most half", own / theirs, written, (ratio) => ratio <= 0.5, reason);
}

/** @param {import("./results.js").Extras | undefined} extras @returns {Goal[]} */
function page(extras) {
  const found = extras?.page;
  const seen = found !== undefined && "ready_ms" in found ? found : { ready_ms: [], first_point_ms: [], longest_block_ms: NaN };
  const reason = found !== undefined && "failed" in found ? found.failed : "script/bench measures it";
  const seconds = (/** @type {number} */ ms) => `${(ms / 1000).toFixed(2)} s`;
  const first = extras?.first_chart;
  const charts = first !== undefined && "fast_ms" in first ? first : { fast_ms: [], slow_ms: [] };
  const chartReason = first !== undefined && "failed" in first ? first.failed : "script/bench measures it";
  const gpu = extras?.gpu_page;
  const gpuPoints = gpu !== undefined && "first_point_ms" in gpu ? gpu.first_point_ms : [];
  const gpuReason = gpu !== undefined && "failed" in gpu ? gpu.failed : "script/bench measures it";
  return [
    judge(
      "first chart, nothing cached, 10 Mbit/s, 100 ms, CPU 4 times slower",
      "at most 1.2 s",
      median(charts.fast_ms),
      seconds,
      (ms) => ms <= 1200,
      chartReason,
    ),
    judge(
      "first chart, nothing cached, 1.6 Mbit/s, 150 ms, CPU 4 times slower",
      "at most 2 s",
      median(charts.slow_ms),
      seconds,
      (ms) => ms <= 2000,
      chartReason,
    ),
    judge("opening the page, warm cache, to ready", "at most 1.5 s", median(seen.ready_ms), seconds, (ms) => ms <= 1500, reason),
    judge("Start to the first point, on the CPU", "at most 1 s", median(seen.first_point_ms), seconds, (ms) => ms <= 1000, reason),
    judge(
      "Start to the first point, on a GPU whose pipelines are made",
      "at most 3 s",
      median(gpuPoints),
      seconds,
      (ms) => ms <= 3000,
      gpuReason,
    ),
    judge(
      "longest block of the page's main thread in a run",
      "50 ms",
      seen.longest_block_ms,
      (ms) => (ms === 0 ? "none over 50 ms" : `${Math.round(ms)} ms`),
      (ms) => ms <= 50,
      reason,
    ),
  ];
}

/** @param {import("./results.js").Extras | undefined} extras */
function size(extras) {
  const [gzip, brotli] = [extras?.wasm.gzip ?? NaN, extras?.wasm.brotli ?? NaN];
  const what = "the wasm";
  const goal = "at most 2.5 MB with brotli, 3 MB gzipped";
  if (extras !== undefined && !extras.wasm.optimised) return missing(what, goal, "pkg/ comes from a --quick build");
  const written = () => `${(brotli / MB).toFixed(2)} MB with brotli, ${(gzip / MB).toFixed(2)} MB gzipped`;
  return judge(what, goal, gzip + brotli, written, () => brotli <= 2.5 * MB && gzip <= 3 * MB, "script/bench measures it");
}

/** @param {string} device @param {import("./results.js").Run | undefined} run */
function evaluation(device, run) {
  const what = `evaluation of 3,000 images, ${device}`;
  const goal = "at most the time of ten training steps";
  const seen = run?.evaluation;
  if (run?.failed === null && seen === null) return missing(what, goal, "too slow on this adapter");
  return judge(
    what,
    goal,
    (seen?.ms ?? NaN) / stepsOf(run),
    (steps) => `that of ${steps.toFixed(1)} steps`,
    (steps) => steps <= 10,
    why(run),
  );
}

/** @param {string} device @param {import("./results.js").Run | undefined} run @returns {Goal} */
function memory(device, run) {
  const what = `memory over 2,000 steps, ${device}`;
  const goal = "flat within 2%";
  if (run === undefined || run.failed !== null) return missing(what, goal, why(run));
  if (run.ms.length < 2000) return missing(what, goal, `this run had ${run.ms.length} steps: script/bench --steps 2000`);
  const growth = [run.wasm_memory, run.gpu_memory].map(([first, last]) => (first === 0 ? 0 : last / first - 1));
  const [wasm, buffers] = growth.map((part) => `${(100 * part).toFixed(1)}%`);
  return {
    what,
    goal,
    found: `wasm grew by ${wasm}${device === "CPU" ? "" : `, GPU buffers by ${buffers}`}`,
    met: growth.every((part) => part <= 0.02),
  };
}

/** @param {number} count */
export function bytes(count) {
  if (count < 1000) return `${count} B`;
  return count < MB ? `${(count / 1000).toFixed(1)} kB` : `${(count / MB).toFixed(1)} MB`;
}
