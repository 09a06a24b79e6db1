// What the page says about its state and its numbers: which sentence applies, and no more than is seen.

import { CLASSES } from "../generated/schema.js";
import { lossTerms } from "../run/history.js";
import { partOf } from "../run/part.js";
import { adapterName } from "../engine/device.js";
import { percent } from "./format.js";
import { forgetName, text } from "./index.js";

/** @typedef {import("../run/history.js").EvalRecord} EvalRecord */
/** @typedef {import("../run/history.js").History} History */
/** @typedef {import("../app/state.js").State} State */
/** @typedef {import("../app/state.js").Shown} Shown */
/** @typedef {import("../settings/settings.js").Settings} Settings */

/** Below this, facc counts as near 0 and the caveat is due. */
const NEAR_ZERO = 0.15;
/** A difference in accuracy that is worth mentioning. */
const NOTABLE = 0.03;

/**
 * What a curve shows so far: a claim, and the caveats that keep it honest.
 *
 * @param {Shown} shown
 * @returns {{claim: string, caveat: string}}
 */
export function sentence(shown) {
  const { source, settings, classes, history, about } = shown;
  const { original, latest } = history;
  if (original === undefined || latest === undefined) return { claim: "", caveat: "" };
  const { set, forget, steps } = settings;
  const recorded = source === "recorded" ? about : "";
  const when = text.sentence.when(latest.step, steps);
  if (set !== "class") {
    const what = { forget: forgetName(settings), wrong: latest.wrong_label_train !== undefined };
    const first = latest.step === 0;
    const claim = first
      ? text.sentence.first_images(what, original)
      : text.sentence.claim_images({ when, recorded, ...what }, original, latest) + measuredOn(history);
    return { claim, caveat: goldSentence(shown) };
  }
  const others = text.sentence.others(countOthers(settings, classes));
  if (latest.step === 0) return { claim: text.sentence.first(forget, others, original), caveat: "" };
  const claim = text.sentence.claim({ when, recorded, forget, others }, original, latest) + measuredOn(history);
  return { claim, caveat: caveats(history, original, latest).join(" ") };
}

/** On how many images the latest evaluation was made, if not on all. @param {History} history */
function measuredOn({ original, latest }) {
  const part = latest && partOf(latest, original);
  return part === undefined ? "" : text.sentence.part(part);
}

/**
 * Gold's level, of single images: near 0 would be wrong there.
 *
 * @param {Pick<Shown, "settings" | "gold">} shown
 */
export function goldSentence({ settings, gold }) {
  const facc = gold?.facc_train ?? null;
  return settings.set === "class" || facc === null ? "" : text.sentence.gold(facc);
}

/**
 * The same in a caption's length.
 *
 * @param {Shown} shown
 */
export function shortSentence(shown) {
  const { settings, classes, history } = shown;
  const { original, latest } = history;
  if (original === undefined || latest === undefined || latest.step === 0) return sentence(shown).claim;
  if (settings.set !== "class") return Object.values(sentence(shown)).join(" ");
  const when = text.sentence.when(latest.step, settings.steps);
  const others = text.sentence.others(countOthers(settings, classes));
  const what = { when, forget: settings.forget, others, near_zero: below(latest.facc_train, NEAR_ZERO) };
  return text.sentence.short(what, original, latest) + measuredOn(history);
}

/**
 * How many classes are retained; 0 where some of CIFAR-10's classes may have no images.
 *
 * @param {Settings} settings
 * @param {readonly string[]} classes
 */
function countOthers({ data }, classes) {
  return data === "own" && classes.length === CLASSES.length ? 0 : classes.length - 1;
}

/**
 * @param {History} history
 * @param {EvalRecord} original
 * @param {EvalRecord} latest
 */
function caveats(history, original, latest) {
  const sentences = [];
  const [{ facc_train: before }, { facc_train: facc, facc_test: test }] = [original, latest];
  if (below(facc, test, NOTABLE) && before !== null && below(facc, before / 2)) sentences.push(text.sentence.less_on_test);
  const lowest = history.evals.reduce((low, record) => (below(record.racc_train, low.racc_train) ? record : low));
  if (below(lowest.racc_train, original.racc_train) && below(lowest.racc_train, latest.racc_train, NOTABLE)) {
    sentences.push(text.sentence.lowest(lowest.racc_train, lowest.step));
  }
  if (!below(facc, before, NOTABLE)) sentences.push(text.sentence.nothing);
  else if (below(facc, NEAR_ZERO)) sentences.push(text.sentence.near_zero);
  return sentences;
}

/**
 * Whether an accuracy is lower than another, by more than a margin; of no images none is.
 *
 * @param {number | null} value
 * @param {number | null} other
 */
function below(value, other, margin = 0) {
  return value !== null && other !== null && other - value > margin;
}

/**
 * What is going on, and how far it is (null: unknown).
 *
 * @param {Readonly<State>} state
 * @returns {{text: string, fraction: number | null | undefined}}  undefined: nothing is going on
 */
export function progressOf({ stage, task, shown, speed }) {
  const { status } = text;
  const step = shown?.source === "live" ? shown.history.step : 0;
  const steps = shown?.settings.steps ?? 0;
  const at = status.at({ step, of: steps });
  const fraction = step / steps;
  switch (stage) {
    case "idle":
      return { text: status.idle, fraction: undefined };
    case "loading":
      return task === null ? { text: status.starting, fraction: null } : taskProgress(task);
    case "ready":
      return { text: status.ready, fraction: undefined };
    case "running":
      return { text: status.running(at, speed?.leftMs, task?.phase === "evaluate" ? task : null), fraction };
    case "pausing":
    case "paused":
    case "stopping":
    case "stopped":
      return { text: status[stage](at), fraction };
    case "finished":
      return { text: status.finished(steps), fraction: 1 };
    case "assessing":
    case "retraining":
      return task === null ? { text: status[stage], fraction: null } : taskProgress(task);
    case "failed":
      return { text: shown?.source === "live" ? status.interrupted(at) : status.failed, fraction: undefined };
  }
}

/** What a phase counts, if not images. @type {Partial<Record<import("../engine/protocol.js").Phase, "steps" | "parts">>} */
const UNITS = { step: "steps", relearn: "steps", retrain: "steps", prepare: "parts" };

/** @param {import("../app/state.js").Task} task */
function taskProgress({ phase, done, total }) {
  const { status } = text;
  const name = status.phases[phase];
  if (phase === "wasm" || phase === "model" || phase === "data") {
    return { text: status.download(name, done, total), fraction: total > 0 ? Math.min(1, done / total) : null };
  }
  if (total === 0) return { text: status.busy(name), fraction: null };
  return { text: status.counting(name, done, total, UNITS[phase] ?? "images"), fraction: done / total };
}

/** @param {Readonly<State>} state */
export function speedLine({ speed, shown }) {
  return speed && shown?.source === "live" ? text.status.speed(speed) : "";
}

/** @param {Readonly<State>} state */
export function deviceLine({ device, settings }) {
  if (device === null) return text.device.chosen[settings.device];
  const { kind, adapter, why, trial, selfTest, workers } = device;
  const name = kind === "gpu" ? text.device.gpu(adapter ? adapterName(adapter) : text.device.unnamed) : text.device.cpu_workers(workers);
  return [
    text.device.line(name, why),
    ...(trial ? [text.device.kernels(trial)] : []),
    ...(selfTest?.fallen_back ? [text.device.fallen_back] : []),
    ...(selfTest ? [text.device.tested(selfTest)] : []),
  ].join(" ");
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
  const each = examples.map(({ shift, teacher, rolled, student }, k) =>
    text.roll.answers({
      image: k + 1,
      shift,
      teacher: topClass(teacher, classes),
      rolled: topClass(rolled, classes),
      student: topClass(student, classes),
    }),
  );
  return text.roll.summary(step, each);
}

/** @param {Pick<Shown, "history" | "settings" | "gold">} shown */
export function accuracySummary(shown) {
  const { original, latest } = shown.history;
  if (original === undefined || latest === undefined) return text.charts.no_evaluation;
  const { set } = shown.settings;
  const summary = set === "class" ? text.charts.accuracy_summary : text.charts.accuracy_summary_images;
  return [summary(forgetName(shown.settings), original, latest), goldSentence(shown)].filter(Boolean).join(" ");
}

/** @param {History} history */
export function lossSummary({ steps }) {
  const first = steps[0];
  const last = steps.at(-1);
  if (first === undefined || last === undefined) return text.charts.no_step;
  const before = new Map(lossTerms(first));
  const terms = lossTerms(last).flatMap(([name, value]) => {
    const start = before.get(name);
    return start === undefined ? [] : [/** @type {[string, number, number]} */ ([termLabel(name), start, value])];
  });
  return text.charts.loss_summary([first.step, last.step], [[text.charts.total, first.loss, last.loss], ...terms]);
}

/**
 * The name of a loss's term.
 *
 * @param {string} name  as in a step's record
 */
export function termLabel(name) {
  // A recording of another version may have others.
  return text.charts.terms[name] ?? name.replaceAll("_", " ");
}

/**
 * What a published network learned from. Its card says it in English; what is not one of the original's kinds stays so.
 *
 * @param {{trained_on: string}} card
 */
export function trainingOf({ trained_on: said }) {
  const found = /^CIFAR-10 train, (\d+) images( without augmentation)?(?:, (\d+) of them under wrong labels)?$/.exec(said);
  if (found === null) return said;
  const [, images, bare, mislabeled = 0] = found;
  return text.about.trained_on({ images: Number(images), augmented: bare === undefined, mislabeled: Number(mislabeled) });
}
