// The page's contract with embedders and tests: every event is also a CustomEvent "srfl" on window,
// whose detail has a type.

import { ACCURACIES } from "../run/history.js";

/** @typedef {import("../run/history.js").RunRecord} RunRecord */
/** @typedef {import("../run/history.js").StepRecord} StepRecord */
/** @typedef {import("../run/history.js").EvalRecord} EvalRecord */

/**
 * Loss terms and accuracies together. In a step the accuracies are those of the latest evaluation;
 * in an evaluation the loss terms are those of the latest step, null at step 0.
 *
 * @typedef {object} Figures
 * @property {number} step
 * @property {number | null} loss
 * @property {number | null} kl_forget  null for methods that have no such term
 * @property {number | null} cosine
 * @property {number | null} kl_retain
 * @property {number | null} facc_train
 * @property {number | null} racc_train
 * @property {number | null} facc_test
 * @property {number | null} racc_test
 * @property {number | null} wrong_label_train  share of the mislabeled images to forget that still gets its wrong label
 * @property {import("../../pkg/srfl.js").ImageCounts | null} images  how many images each of the four accuracies is of
 * @property {number | null} facc_batch  of the step's own forget batch, before its update
 * @property {number | null} racc_batch  of its retain batch
 * @property {number | null} ms  of the step, or of the evaluation
 * @property {number | null} submit_ms  of the latest step
 * @property {"cpu" | "gpu"} device
 * @property {number} memory  bytes of the wasm memory
 */

/**
 * @typedef {({type: "ready", device: "cpu" | "gpu", adapter: string | null, model: string, set: string, forget_images: number, train: number, test: number}
 *   | {type: "gold", retrained: boolean, facc_train: number | null, racc_train: number | null, facc_test: number | null, racc_test: number | null, wrong_label_train: number | null}
 *   | {type: "progress", phase: string, done: number, total: number}
 *   | ({type: "step"} & Figures)
 *   | ({type: "eval"} & Figures)
 *   | ({type: "done", reason: "finished" | "stopped"} & Figures)
 *   | {type: "verdict", step: number, ms: number, set: string, forget: string, method: string, assessment: import("../verdict/assessment.js").Assessment}
 *   | {type: "recovery", step: number, recovery: import("../engine/protocol.js").Recovery}
 *   | {type: "error", message: string, kind: string})} SrflEvent
 */

/** @param {SrflEvent} detail */
export function emit(detail) {
  window.dispatchEvent(new CustomEvent("srfl", { detail }));
}

/** Joins records to the values of the contract. */
export class FigureJoin {
  /** @type {StepRecord | undefined} */
  #step;
  /** @type {EvalRecord | undefined} */
  #evaluation;
  #device;

  /** @param {"cpu" | "gpu"} device */
  constructor(device) {
    this.#device = device;
  }

  /**
   * @param {RunRecord} record
   * @param {number} memory
   * @returns {SrflEvent}
   */
  join(record, memory) {
    if (record.type === "step") {
      this.#step = record;
      return { type: "step", ...this.figures(record.step, record.ms, memory) };
    }
    // A run that was reset, or resumed from saved weights, has no latest step.
    if (this.#step !== undefined && this.#step.step !== record.step) this.#step = undefined;
    this.#evaluation = record;
    return { type: "eval", ...this.figures(record.step, record.ms, memory) };
  }

  /**
   * @param {"finished" | "stopped"} reason
   * @param {number} step
   * @param {number} memory
   * @returns {SrflEvent}
   */
  done(reason, step, memory) {
    return { type: "done", reason, ...this.figures(step, this.#step?.ms ?? null, memory) };
  }

  /**
   * @param {number} step
   * @param {number | null} ms
   * @param {number} memory
   * @returns {Figures}
   */
  figures(step, ms, memory) {
    const terms = of(this.#step, ["loss", "kl_forget", "cosine", "kl_retain", "facc_batch", "racc_batch", "submit_ms"]);
    const accuracies = of(this.#evaluation, [...ACCURACIES, "wrong_label_train"]);
    const images = this.#evaluation?.images ?? null;
    return { step, ...terms, ...accuracies, images, ms, device: this.#device, memory };
  }
}

/**
 * Some numbers of a record; null where it has none.
 *
 * @template {string} K
 * @param {object | undefined} record
 * @param {readonly K[]} names
 */
function of(record, names) {
  const given = /** @type {Record<string, unknown>} */ (record ?? {});
  const values = names.map((name) => [name, typeof given[name] === "number" ? given[name] : null]);
  return /** @type {Record<K, number | null>} */ (Object.fromEntries(values));
}

/**
 * What gold gets right.
 *
 * @param {import("../engine/protocol.js").GoldLevel} gold
 * @param {boolean} retrained  whether it was made here
 * @returns {SrflEvent}
 */
export function goldEvent(gold, retrained) {
  return { type: "gold", retrained, ...of(gold, [...ACCURACIES, "wrong_label_train"]) };
}
