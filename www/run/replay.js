// The recorded run on the page: which one, at which step, and its result.

import { comes } from "../app/coming.js";
import { messageOf } from "../engine/protocol.js";
import { CLASSES } from "../generated/schema.js";
import { text } from "../text/index.js";
import { DEFAULTS, modelFor } from "../settings/settings.js";
import {
  loadRecording,
  readRecording,
  RECORDED,
  RECORDED_SET,
  recordedEntries,
  recordedGold,
  recordedSet,
  recordedSettings,
  recordingName,
} from "./recording.js";

/** @typedef {import("../app/state.js").Store} Store */
/** @typedef {import("./recording.js").Recording} Recording */

/** Time between two evaluations while a recording plays, ms. */
const PACE = 160;

/** What methods were compared on in a recording. */
const COMPARED = [...RECORDED, RECORDED_SET];

export class Replay {
  #store;
  #labels;
  /** What is shown, or on its way: the name of a recording, or a file's. */
  #wanted = "";
  /** @type {Recording | undefined} */
  #recording;
  /** What the first of its runs forgets. @type {import("../engine/protocol.js").ForgetSet | null} */
  #forgetSet = null;
  /** While it plays. @type {ReturnType<typeof setInterval> | undefined} */
  #timer;

  /**
   * @param {Store} store
   * @param {() => Promise<readonly number[]>} labels  of the published training images
   */
  constructor(store, labels) {
    this.#store = store;
    this.#labels = labels;
    // A run of this visit replaces it.
    store.listen(() => {
      if (this.#timer !== undefined && store.state.replayed?.playing !== true) this.#halt();
    });
  }

  /**
   * Shows a recording of the site, until there is a run of this visit.
   *
   * @param {string} name
   * @param {number} [step]  as it was then; its end without
   */
  async show(name, step) {
    if (name === this.#wanted) return;
    this.#wanted = name;
    await comes(this.#fetch(name, step));
  }

  /** @param {string} name @param {number} [step] */
  async #fetch(name, step) {
    const current = () => this.#wanted === name && !this.#live;
    try {
      const recording = await loadRecording(name);
      const forgetSet = await this.#setOf(recording);
      if (current()) this.#present(recording, forgetSet, step);
    } catch (error) {
      const recordedNote = text.recorded.missing(name, messageOf(error));
      if (current()) this.#store.update({ recordedNote, shown: null, replayed: null, judged: null });
    }
  }

  /**
   * Shows no recording, and why; a run of this visit stays.
   *
   * @param {string} recordedNote
   */
  leave(recordedNote) {
    if (this.#live) return;
    this.#halt();
    this.#wanted = "";
    this.#recording = undefined;
    this.#store.update({ recordedNote, shown: null, replayed: null, judged: null });
  }

  /**
   * Shows a recording from a file of the user.
   *
   * @param {File} file
   * @param {() => boolean} makeRoom  leaves the run that is shown; false if that is impossible
   * @returns {Promise<string>}  what is wrong with it, or nothing
   */
  async open(file, makeRoom) {
    try {
      const recording = await readRecording(file);
      const forgetSet = await this.#setOf(recording);
      if (!makeRoom()) return text.recorded.under_way;
      this.#wanted = file.name;
      this.#present(recording, forgetSet);
      return "";
    } catch (error) {
      return text.recorded.unreadable(file.name, messageOf(error));
    }
  }

  /** Adds the recorded comparison of a class or of a random tenth, if there is one. @param {string} name  of the recording */
  async compare(name) {
    if (COMPARED.includes(name)) await comes(this.#fetchCompared(name));
  }

  /** @param {string} name */
  async #fetchCompared(name) {
    try {
      const entries = recordedEntries(await loadRecording(`${name}-compared`));
      const others = this.#store.state.recordedRuns.filter(({ settings }) => comparedIn(settings) !== name);
      this.#store.update({ recordedRuns: [...others, ...entries] });
    } catch {
      // Nothing is lost: the comparison can be run. Its section keeps no room any more.
      this.#store.touch();
    }
  }

  get #live() {
    return this.#store.state.shown?.source === "live";
  }

  /** What the first run of a recording forgets, where it says so. @param {Recording} recording */
  async #setOf({ runs: [run] }) {
    if (typeof run.assessment?.config.forget !== "object") return null;
    // Without their labels the curve is shown all the same.
    return recordedSet(run, await this.#labels().catch(() => []));
  }

  /** @param {Recording} recording @param {import("../engine/protocol.js").ForgetSet | null} forgetSet @param {number} [step] */
  #present(recording, forgetSet, step) {
    this.#halt();
    this.#recording = recording;
    this.#forgetSet = forgetSet;
    const [{ config, history, assessment, recovery, assessedMs: ms }] = recording.runs;
    const about = { settings: recordedSettings(recording, config), classes: CLASSES, step: history.step, ms };
    this.#store.update({ recordedNote: "", judged: assessment && { source: "recorded", assessment, recovery, ...about } });
    const at = step === undefined ? -1 : history.evals.findLastIndex((record) => record.step <= step);
    this.to(at < 0 ? history.evals.length - 1 : at);
  }

  /**
   * Draws the recorded run as it was at one of its evaluations.
   *
   * @param {number} at
   * @param {boolean} [playing]
   */
  to(at, playing = false) {
    const recording = this.#recording;
    if (recording === undefined) return;
    if (!playing) this.#halt();
    const { device, adapter, created, runs } = recording;
    const [{ config, history }] = runs;
    const { evals } = history;
    const index = Math.max(0, Math.min(at, evals.length - 1));
    const where = device === "gpu" ? text.device.gpu(adapter ?? text.device.unnamed) : text.device.cpu;
    this.#store.update({
      replayed: { name: this.#wanted, history, at: index, playing },
      shown: {
        source: "recorded",
        settings: recordedSettings(recording, config),
        classes: CLASSES,
        history: index === evals.length - 1 ? history : history.until(evals[index].step),
        device,
        about: [where, created.slice(0, 10)].filter(Boolean).join(", "),
        forgetSet: this.#forgetSet,
        gold: recordedGold(runs[0]),
        map: runs[0].map,
      },
    });
  }

  /** Plays the recording, from its beginning if it is at its end. */
  play() {
    const { replayed } = this.#store.state;
    if (replayed === null) return;
    const last = replayed.history.evals.length - 1;
    const from = replayed.at >= last ? 0 : replayed.at;
    this.#halt();
    this.to(from, true);
    this.#timer = setInterval(() => {
      const at = (this.#store.state.replayed?.at ?? last) + 1;
      if (at >= last) this.#halt();
      this.to(at, at < last);
    }, PACE);
  }

  pause() {
    const { replayed } = this.#store.state;
    if (replayed !== null) this.to(replayed.at);
  }

  #halt() {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}

/** @typedef {Pick<import("../settings/settings.js").Settings, "data" | "model" | "set" | "forget" | "order">} Chosen */

/**
 * The recording to show: a class's own in each order of the roll, or the first class's if it has none, and one for
 * all random tenths. There are recordings of the published images alone, and of the network for the set.
 *
 * @param {Chosen} settings
 */
export function recordingFor({ data, model, set, forget, order }) {
  if (data !== DEFAULTS.data || model !== modelFor(set)) return null;
  if (set === "class") return recordingName(RECORDED.includes(forget) ? forget : RECORDED[0], order);
  return set === "random" ? RECORDED_SET : null;
}

/**
 * The comparison that runs of these settings would stand in.
 *
 * @param {Pick<Chosen, "set" | "forget">} settings
 */
export function comparedIn({ set, forget }) {
  return set === "class" ? forget : set;
}

/**
 * Whether there is a recorded one of it.
 *
 * @param {Pick<Chosen, "set" | "forget">} settings
 */
export function isCompared(settings) {
  return COMPARED.includes(comparedIn(settings));
}
