// The page's sentences. They say what is seen and no more.

import { CLASSES } from "../generated/classes.js";
import { bytes, count, duration, milliseconds, percent, points, signed, stepCount, termLabel } from "./format.js";
import { adapterName } from "../engine/device.js";
import { lossTerms } from "../run/history.js";

/** @typedef {import("../run/history.js").EvalRecord} EvalRecord */
/** @typedef {import("../run/history.js").History} History */
/** @typedef {import("../app/state.js").State} State */
/** @typedef {import("../app/state.js").Shown} Shown */
/** @typedef {import("../settings/settings.js").Settings} Settings */

/** From here on facc counts as near 0: the caveat is due. */
const NEAR_ZERO = 0.15;
/** A difference worth a word, in accuracy. */
const WORTH_A_WORD = 0.03;

/** @param {string} name */
export function images(name) {
  return `${name} images`;
}

/**
 * What a curve shows so far: a claim, and what keeps it honest.
 *
 * @param {Shown} shown
 * @returns {{claim: string, caveat: string}}
 */
export function sentence({ source, settings, classes, history, about }) {
  const { original, latest } = history;
  if (original === undefined || latest === undefined) return { claim: "", caveat: "" };
  const { forget, steps } = settings;
  const others = otherClasses(settings, classes);
  if (latest.step === 0) {
    return {
      claim:
        `Step 0: the student is still the original. It recognises ${percent(latest.facc_train)} of the ${images(forget)} ` +
        `it will train on (facc) and ${percent(latest.racc_train)} of ${others} (racc).`,
      caveat: "",
    };
  }
  const at = source === "recorded" ? `Recorded (${about}): ` : "";
  const when = latest.step === steps ? `after ${stepCount(steps)}` : `at step ${count(latest.step)} of ${count(steps)}`;
  const claim =
    `${at}${at ? when : capital(when)}, the network still recognises ${percent(latest.facc_train)} of the ${images(forget)} ` +
    `it trains on (facc; the original ${percent(original.facc_train)}), and ${percent(latest.racc_train)} of ` +
    `${others} (racc; ${points(latest.racc_train - original.racc_train)}). On test images: facc ` +
    `${percent(latest.facc_test)} (from ${percent(original.facc_test)}), racc ${percent(latest.racc_test)} ` +
    `(${points(latest.racc_test - original.racc_test)}).`;
  return { claim, caveat: caveats(history, original, latest).join(" ") };
}

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/**
 * The retained classes, in words. Of the reader's images of CIFAR-10's classes some may be missing.
 *
 * @param {Settings} settings
 * @param {readonly string[]} classes
 */
function otherClasses({ data }, classes) {
  const others = classes.length - 1;
  if (others === 1) return "the other class";
  return data === "own" && classes.length === CLASSES.length ? "the other classes" : `the other ${NUMBERS[others] ?? others} classes`;
}

/**
 * @param {History} history
 * @param {EvalRecord} original
 * @param {EvalRecord} latest
 */
function caveats(history, original, latest) {
  const sentences = [];
  if (latest.facc_test - latest.facc_train > WORTH_A_WORD && latest.facc_train < original.facc_train / 2) {
    sentences.push("On images it has not trained on, the class is forgotten less.");
  }
  const lowest = history.evals.reduce((low, record) => (record.racc_train < low.racc_train ? record : low));
  if (lowest.racc_train < original.racc_train && latest.racc_train - lowest.racc_train > WORTH_A_WORD) {
    sentences.push(`On the way racc was as low as ${percent(lowest.racc_train)}, at step ${count(lowest.step)}.`);
  }
  if (latest.facc_train > original.facc_train - WORTH_A_WORD) {
    sentences.push("Nothing is forgotten so far.");
  } else if (latest.facc_train < NEAR_ZERO) {
    sentences.push("A facc near 0 is where every unlearning method starts; it does not show that the class is gone.");
  }
  return sentences;
}

/** @param {string} text */
export function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** @type {Record<import("../engine/protocol.js").Phase, string>} */
const PHASES = {
  wasm: "Downloading the training code",
  compile: "Compiling the training code",
  model: "Downloading the network",
  device: "Opening the device",
  selftest: "Testing the GPU against a known answer",
  data: "Downloading images",
  teacher: "Computing the teacher's logits",
  prepare: "Preparing the method",
  evaluate: "Evaluating",
  step: "Training",
  relearn: "Relearning the class",
};

/**
 * What goes on at present, in words, and how far it is (null: no telling).
 *
 * @param {Readonly<State>} state
 * @returns {{text: string, fraction: number | null | undefined}}  undefined: nothing is going on
 */
export function progressOf(state) {
  const { stage, task, shown, speed } = state;
  const step = shown?.source === "live" ? shown.history.step : 0;
  const steps = shown?.settings.steps ?? 0;
  const place = `step ${count(step)} of ${count(steps)}`;
  switch (stage) {
    case "idle":
      return { text: "Press Start: training code, network and images are then downloaded (about 10 MB).", fraction: undefined };
    case "loading":
      return task === null ? { text: "Starting the worker …", fraction: null } : taskProgress(task);
    case "ready":
      return { text: "Ready: this is the original, at step 0.", fraction: undefined };
    case "running": {
      const left = speed?.leftMs === undefined ? "" : `, about ${duration(speed.leftMs)} left`;
      const evaluating = task?.phase === "evaluate" ? `; evaluating, ${count(task.done)} of ${count(task.total)} images` : "";
      return { text: `Training: ${place}${left}${evaluating}.`, fraction: step / steps };
    }
    case "pausing":
      return { text: `Finishing the step in hand (${place}) …`, fraction: step / steps };
    case "paused":
      return { text: `Paused at ${place}.`, fraction: step / steps };
    case "stopping":
      return { text: `Ending after the step in hand (${place}) …`, fraction: step / steps };
    case "stopped":
      return { text: `Stopped at ${place}. Reset goes back to the original.`, fraction: step / steps };
    case "finished":
      return { text: `Finished: ${stepCount(steps)}. Reset goes back to the original.`, fraction: 1 };
    case "assessing":
      return task === null ? { text: "Assessing …", fraction: null } : taskProgress(task);
    case "failed":
      return {
        text: shown?.source === "live" ? `Interrupted at ${place}; see the message above.` : "It did not work; see the message above.",
        fraction: undefined,
      };
  }
}

/** What a phase counts, where it is not images. @type {Partial<Record<import("../engine/protocol.js").Phase, string>>} */
const UNITS = { step: "steps", relearn: "steps", prepare: "parts" };

/** @param {import("../app/state.js").Task} task */
function taskProgress({ phase, done, total }) {
  const what = PHASES[phase];
  if (phase === "wasm" || phase === "model" || phase === "data") {
    const of = total > 0 ? ` of ${bytes(total)}` : "";
    return { text: `${what}: ${bytes(done)}${of}.`, fraction: total > 0 ? Math.min(1, done / total) : null };
  }
  if (total === 0) return { text: `${what} …`, fraction: null };
  const unit = UNITS[phase] ?? "images";
  return { text: `${what}: ${count(done)} of ${count(total)} ${unit}.`, fraction: done / total };
}

/** @param {Readonly<State>} state */
export function speedLine({ speed, shown }) {
  if (!speed || shown?.source !== "live") return "";
  const parts = [];
  if (speed.stepMs > 0) {
    const wait = Math.max(0, speed.stepMs - speed.submitMs);
    parts.push(`${milliseconds(speed.stepMs)} a step (${milliseconds(speed.submitMs)} submitting, ${milliseconds(wait)} waiting)`);
  }
  if (speed.evalMs > 0) parts.push(`evaluation ${milliseconds(speed.evalMs)}`);
  parts.push(`wasm memory ${bytes(speed.memory)}`);
  return `${capital(parts.join(" · "))}.`;
}

/** @param {Readonly<State>} state */
export function deviceLine({ device, settings }) {
  if (device === null) {
    return settings.device === "auto"
      ? "Device: auto. A hardware GPU through WebGPU if there is one, else the CPU; decided at Start."
      : `Device: ${settings.device === "gpu" ? "GPU through WebGPU" : "CPU"}, as chosen.`;
  }
  const { kind, adapter, why, trial, selfTest, workers } = device;
  const threads = workers === undefined ? "" : workers === 1 ? ", one thread" : `, ${workers} workers share each step`;
  const name = kind === "gpu" ? `GPU, ${adapter ? adapterName(adapter) : "unnamed"}` : `CPU (WebAssembly with SIMD${threads})`;
  const fallen = selfTest?.fallen_back ? " With them it failed its self-test, so Burn's took their place." : "";
  const tested = selfTest
    ? `${fallen} Its self-test passed (largest relative error ${selfTest.max_relative_error.toExponential(0)}, ${milliseconds(selfTest.ms)}).`
    : "";
  return `Device: ${name}, because ${why}${trial ? ` ${trialSentence(trial)}` : ""}${tested}`;
}

/** @param {import("../engine/protocol.js").KernelTrial} trial */
function trialSentence({ kernels, ours_ms, burn_ms }) {
  const times = `${milliseconds(ours_ms)} for one convolution, Burn's ${milliseconds(burn_ms)}`;
  return kernels === "ours"
    ? `This page's own kernels do the work, as a trial on it decided (${times}).`
    : `Burn's kernels do the work, as a trial on it decided (ours took ${times}).`;
}

/**
 * The class of the largest probability.
 *
 * @param {readonly number[]} row
 * @param {readonly string[]} classes
 */
export function bestClass(row, classes) {
  return classes[row.indexOf(Math.max(...row))];
}

/**
 * The largest probability of a row, in words.
 *
 * @param {readonly number[]} row
 * @param {readonly string[]} classes
 */
export function topClass(row, classes) {
  return `${bestClass(row, classes)} ${percent(Math.max(...row))}`;
}

/**
 * @param {EvalRecord} record
 * @param {readonly string[]} classes
 */
export function rollSummary({ step, examples }, classes) {
  const each = examples.map(
    ({ shift, teacher, rolled, student }, k) =>
      `Image ${k + 1}: teacher ${topClass(teacher, classes)}, rolled by ${signed(shift)} ${topClass(rolled, classes)}, student ${topClass(student, classes)}.`,
  );
  return `At step ${count(step)}. ${each.join(" ")}`;
}

/**
 * @param {History} history
 * @param {string} forget
 */
export function accuracySummary(history, forget) {
  const { original, latest } = history;
  if (original === undefined || latest === undefined) return "No evaluation yet.";
  const change = (/** @type {"facc_train" | "racc_train" | "facc_test" | "racc_test"} */ name) =>
    `${percent(original[name])} to ${percent(latest[name])}`;
  return (
    `Line chart over steps 0 to ${count(latest.step)}, forgetting ${forget}. facc on training images goes from ` +
    `${change("facc_train")}, racc from ${change("racc_train")}; on test images facc from ${change("facc_test")}, ` +
    `racc from ${change("racc_test")}.`
  );
}

/** @param {History} history */
export function lossSummary({ steps }) {
  const first = steps[0];
  const last = steps.at(-1);
  if (first === undefined || last === undefined) return "No step yet.";
  const before = new Map(lossTerms(first));
  const terms = lossTerms(last).flatMap(([name, value]) => {
    const start = before.get(name);
    return start === undefined ? [] : [`${termLabel(name)} from ${start.toFixed(2)} to ${value.toFixed(2)}`];
  });
  const total = `The total goes from ${first.loss.toFixed(2)} to ${last.loss.toFixed(2)}`;
  return `Line chart of the loss over steps ${count(first.step)} to ${count(last.step)}. ${[total, ...terms].join(", ")}.`;
}
